using HomeCare.Domain.Pricing;
using static HomeCare.Domain.Schemes.HelpToLiveAtHomeFigures2018;
using static HomeCare.Domain.Schemes.LeicestershireHelpToLiveAtHome2016;
using static HomeCare.Domain.Schemes.Tests.Figures;

namespace HomeCare.Domain.Schemes.Tests;

/// <summary>The figures of the report on Help to Live at Home, printed beside computed.</summary>
public class FiguresOfHelpToLiveAtHome2018Tests
{
    [Fact]
    [Rule("HTLAH18-003b")]
    [Rule("HTLAH18-012b")]
    [Rule("C-63")]
    public void Lots_with_leads_and_vacant_lots_are_the_18_of_the_later_report() =>
        (LotsAtLaunch.Value() + VacantLots.Value()).ShouldBe(Fraction.Whole(18));

    [Fact]
    [Rule("HTLAH18-006")]
    public void The_share_of_delayed_discharges_fell_by_13_points_to_about_half()
    {
        var compared = DelayedDischarges.Figure.ComparedWith(DelayedDischargesAYearBefore.Figure).AsT0;
        (compared.Difference, Over(DelayedDischarges, DelayedDischargesAYearBefore).Value.To(2)).ShouldBe((Fraction.Whole(-13), "0.48"));
        compared.Findings.ShouldHaveSingleItem().Rule.ShouldBe(CostRules.UnlikeVolumes);
    }

    [Fact]
    [Rule("HTLAH18-007a")]
    [Rule("C-61")]
    public void The_hours_of_new_care_are_those_of_35_weeks()
    {
        (NewHours.Value() / NewHoursAWeek.Value()).To(3).ShouldBe("35.008");
        NewHours.BesideComputed(NewHoursAWeek.Value() * Fraction.Whole(35)).Agrees.ShouldBeTrue();
        new NodaTime.LocalDate(2017, 6, 20).PlusWeeks(35).ShouldBe(new(2018, 2, 20));
    }

    [Fact]
    [Rule("HTLAH18-009a")]
    [Rule("HTLAH18-009b")]
    [Rule("C-60")]
    public void Seven_in_ten_people_are_with_a_lead_provider()
    {
        var all = PeopleWithLeads.Value() + PeopleWithContingency.Value();
        var share = PeopleWithLeads.Value() / all * Fraction.Whole(100);
        (all.ToString(), share.To(2), LeadShare.BesideComputed(share).Agrees).ShouldBe(("1667", "71.33", true));
    }

    [Fact]
    [Rule("HTLAH18-011a")]
    [Rule("HTLAH18-011b")]
    [Rule("C-62")]
    public void Twenty_five_complaints_are_a_seventh_of_about_179() =>
        ((Complaints.Value() / Fraction.Whole(2)).To(1), (Complaints.Value() / ComplaintsShare.Value() * Fraction.Whole(100)).To(0)).ShouldBe(("12.5", "179"));

    [Fact]
    [Rule("HTLAH18-015c")]
    [Rule("HTLAH18-015d")]
    [Rule("C-64")]
    public void Hours_a_person_fell_by_a_fifth_and_with_fewer_people_by_more_than_a_quarter()
    {
        var cut = HoursAPersonAfter.Figure.ComparedWith(HoursAPersonBefore.Figure).AsT0.Percent;
        var left = (Fraction.Whole(100) - FewerUsers.Value()) / Fraction.Whole(100);
        (cut.To(2), left, ((((Fraction.Whole(100) + cut) * left) - Fraction.Whole(100))).To(2)).ShouldBe(("-21.58", Fraction.Of(93, 100), "-27.07"));
    }

    [Fact]
    [Rule("HTLAH18-015b")]
    [Rule("HTLAH18-015d")]
    [Rule("C-65")]
    public void A_person_cost_148_pounds_a_week_and_all_of_them_13_million_a_year()
    {
        var person = ExactAmount.FromMoney(AverageRate.Value.PerHour) * HoursAPersonAfter.Value();
        var before = ExactAmount.FromMoney(AverageRate.Value.PerHour) * HoursAPersonBefore.Value();
        var all = person * 1_667;

        (AverageRate.Value, AverageRate.Citation.Id).ShouldBe((A.Rate("15.81"), "HTLAH18-015b"));
        (person.To(2), before.To(2), all.To(0), (all * 52).To(0)).ShouldBe(("148.77", "189.72", "248003", "12896161"));
    }

    [Fact]
    [Rule("C-66")]
    public void The_price_of_an_hour_rose_by_three_fifths_until_2025()
    {
        var then = Fraction.Whole(AverageRate.Value.PerHour.Pence);
        var blended = HomeCareFigures2025.Hours.At(HomeCareFigures2025.Rates, HomeCareFigures2025.RatesPeriod).AsT0.BlendedRate.Pence;
        var urban = Fraction.Whole(HomeCareFigures2025.Rates[0].Rate.PerHour.Pence);
        (PercentOf(urban - then, then, 2), PercentOf(blended - then, then, 2)).ShouldBe(("59.84", "64.02"));
    }
}
