namespace HomeCare.Domain.Schemes.Tests;

public class LiveInFiguresTests
{
    private static readonly LiveInFigures LiveIn = LeicestershireHomeCare2026.LiveIn;

    [Fact]
    [Rule("HCL26-063a")]
    [Rule("HCL26-063b")]
    [Rule("HCL26-063c")]
    [Rule("HCL26-063d")]
    public void The_printed_figures_are_as_printed()
    {
        (LiveIn.People.Value, LiveIn.People.Citation.Id).ShouldBe((15, "HCL26-063a"));
        (LiveIn.Gross.Value, LiveIn.Gross.Citation.Id).ShouldBe((A.Money("29116.19"), "HCL26-063b"));
        (LiveIn.Net.Value, LiveIn.Net.Citation.Id).ShouldBe((A.Money("21393.00"), "HCL26-063c"));
        (LiveIn.PrintedAverage.Value, LiveIn.PrintedAverage.Citation.Id).ShouldBe((A.Money("1941.01"), "HCL26-063d"));
    }

    [Fact]
    [Rule("HCL26-063c")]
    [Rule("C-08")]
    public void Health_pays_a_good_quarter_and_the_rest_divides_exactly_by_the_people()
    {
        LiveIn.HealthContribution.ShouldBe(A.Money("7723.19"));
        (LiveIn.HealthShare * Fraction.Whole(100)).ToDecimalText(2, PennyRounding.HalfAwayFromZero).ShouldBe("26.53");
        LiveIn.NetAverage.ShouldBe(ExactAmount.FromMoney(A.Money("1426.20")));
    }

    [Fact]
    [Rule("HCL26-063d")]
    [Rule("U-09")]
    [Rule("C-07")]
    public void The_printed_average_is_seven_pence_below_the_computed_one_and_both_are_kept()
    {
        LiveIn.Average.ShouldBe(ExactAmount.FromFractionOfPence(2911619, 15));
        (LiveIn.Average.Pence / Fraction.Whole(100)).ToDecimalText(4, PennyRounding.HalfAwayFromZero).ShouldBe("1941.0793");
        LiveIn.AverageDifference.ShouldBe(A.Money("0.07"));

        var finding = LiveIn.Check().ShouldHaveSingleItem();
        finding.Rule.Id.ShouldBe("HCL26-063d");
        finding.Severity.ShouldBe(Severity.Warning);
        finding.Message.ShouldBe("the printed average is £1941.01; £29116.19 over 15 people is £1941.08");
        finding.Facts.ShouldBe([new("printed", "1941.01"), new("computed", "1941.08"), new("difference", "0.07")]);
    }

    [Fact]
    [Rule("C-07")]
    public void Fifteen_times_the_printed_average_is_1_04_short_of_the_gross() =>
        (ExactAmount.FromMoney(LiveIn.Gross.Value) - (ExactAmount.FromMoney(LiveIn.PrintedAverage.Value) * 15))
            .ShouldBe(ExactAmount.FromMoney(A.Money("1.04")));

    [Fact]
    public void Figures_that_agree_have_no_finding() =>
        (LiveIn with { PrintedAverage = new(A.Money("1941.08"), A.Citation) }).Check().ShouldBeEmpty();

    [Fact]
    [Rule("C-09")]
    public void The_average_by_the_hour_is_derived_and_168_of_it_rounded_are_not_the_week()
    {
        var hour = LiveIn.AverageByTheHour.Round(PennyRounding.HalfAwayFromZero);

        hour.ShouldBe(A.Money("11.55"));
        (ExactAmount.FromMoney(hour) * 168).ShouldNotBe(LiveIn.Average);
        (LiveIn.AverageByTheHour * 168).ShouldBe(LiveIn.Average);
    }

    [Fact]
    [Rule("HCL26-063b")]
    [Rule("C-10")]
    public void Live_in_care_is_a_small_part_of_the_estimated_spend()
    {
        var year = ExactAmount.FromMoney(LiveIn.Gross.Value) * 52;

        year.ShouldBe(ExactAmount.FromMoney(A.Money("1514041.88")));
        (year * 8).ShouldBe(ExactAmount.FromMoney(A.Money("12112335.04")));
        LeicestershireHomeCare2026.EstimatedSpend.Value.ShouldBe(A.Money("480000000.00"));
    }
}
