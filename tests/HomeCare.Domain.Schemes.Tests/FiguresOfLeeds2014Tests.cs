using HomeCare.Domain.Pricing;
using static HomeCare.Domain.Schemes.LeedsFigures2014;
using static HomeCare.Domain.Schemes.Tests.Figures;

namespace HomeCare.Domain.Schemes.Tests;

/// <summary>The figures of the Leeds report, printed beside computed.</summary>
public class FiguresOfLeeds2014Tests
{
    private static readonly Fraction Hundred = Fraction.Whole(100);

    [Fact]
    [Rule("LEEDS14-2.2b")]
    [Rule("C-80")]
    public void All_hours_are_known_only_between_the_bounds_of_a_rounded_share()
    {
        var all = IndependentHours.Value() / IndependentShare.Value() * Hundred;
        (all.To(0), (all - IndependentHours.Value()).To(0)).ShouldBe(("1774071", "248370"));
        ((IndependentHours.Value() / IndependentShare.Most * Hundred).To(0), (IndependentHours.Value() / IndependentShare.Least * Hundred).To(0))
            .ShouldBe(("1763816", "1784446"));
    }

    [Fact]
    [Rule("LEEDS14-S2b")]
    [Rule("C-81")]
    public void What_an_hour_cost_depends_on_what_the_expenditure_includes()
    {
        var anHour = Expenditure.Figure.Over(IndependentHours.Figure, "cost of an hour").AsT0;
        var all = IndependentHours.Value() / IndependentShare.Value() * Hundred;

        (anHour.Figure.Value.To(2), (Expenditure.Value() / all).To(2)).ShouldBe(("17.70", "15.22"));
        anHour.Findings.Select(finding => finding.Rule.Id).ShouldBe(["COST-02", "COST-04", "COST-05"]);
    }

    [Fact]
    [Rule("LEEDS14-4.5.5")]
    [Rule("LEEDS14-3.8.1b")]
    [Rule("C-82")]
    public void The_charter_costs_a_fifth_of_the_expenditure_or_3_pounds_60_an_hour() =>
        (PercentOf(CharterCost.Value(), Expenditure.Value(), 2), Over(CharterCost, IndependentHours).Value.To(2)).ShouldBe(("20.37", "3.60"));

    [Fact]
    [Rule("LEEDS14-4.1.5")]
    [Rule("LEEDS14-4.5.3")]
    [Rule("C-83")]
    public void The_replies_add_up()
    {
        UserReplies.BesideComputed(UserRepliesByWay.Sum()).Agrees.ShouldBeTrue();
        UserRepliesByWay.Select(reply => reply.Value().ToString()).ShouldBe(["152", "72", "14"]);
        PercentOf(UserReplies.Value(), UsersAsked.Value(), 2).ShouldBe("7.93");
        (PercentOf(SurveyReplies.Value(), FrameworkProviders.Value(), 1), PercentOf(UsableReplies.Value(), FrameworkProviders.Value(), 2))
            .ShouldBe(("40.6", "31.25"));
    }

    [Fact]
    [Rule("LEEDS14-3.1a")]
    [Rule("C-84")]
    [Rule("LEEDS14-2.2a")]
    public void Twenty_six_providers_are_active() => (FrameworkProviders.Value() - InactiveProviders.Value()).ShouldBe(Fraction.Whole(26));

    [Fact]
    [Rule("C-85")]
    public void A_user_has_under_ten_hours_a_week_of_the_independent_sector() =>
        IndependentHours.Figure.Weekly(WeeksInAYear.FiftyTwo).AsT0.Over(UsersAsked.Figure, "hours a user").AsT0.Figure.Value.To(2).ShouldBe("9.78");
}
