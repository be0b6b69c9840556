namespace HomeCare.Domain.Pricing.Tests;

public class UpliftExclusionTests
{
    private static readonly Uplift Uplift = An.Uplift(An.Decision(UpliftStep.Percent(4m)) with
    {
        Exclusions = new() { AgreedInLastMonths = 3, AboveWeeklyValue = A.Money("1500.00") },
    });

    private static readonly UpliftCase Ordinary =
        An.Case("25.00") with { AgreedOn = new(2026, 6, 1), WeeklyValue = A.Money("300.00") };

    [Theory]
    [InlineData(2026, 12, 31, true)]
    [InlineData(2027, 1, 1, false)]
    [InlineData(2027, 3, 31, false)]
    [InlineData(2027, 4, 1, false)]
    public void A_package_agreed_in_the_last_three_months_is_left_out(int year, int month, int day, bool isUplifted)
    {
        var outcome = Uplift.ApplyTo(Ordinary with { AgreedOn = new(year, month, day) });

        outcome.IsT0.ShouldBe(isUplifted);
        outcome.Match(_ => null, unchanged => (UnchangedBecause?)unchanged.Because, _ => null)
            .ShouldBe(isUplifted ? null : UnchangedBecause.AgreedRecently);
    }

    [Theory]
    [InlineData("1500.00", true)]
    [InlineData("1500.01", false)]
    public void A_package_above_the_weekly_value_is_left_out(string weekly, bool isUplifted)
    {
        var outcome = Uplift.ApplyTo(Ordinary with { WeeklyValue = A.Money(weekly) });

        outcome.IsT0.ShouldBe(isUplifted);
        if (!isUplifted)
        {
            outcome.AsT1.Words.ShouldBe("the package costs £1500.01 a week, more than £1500.00");
            outcome.AsT1.Amount.ShouldBe(A.Money("25.00"));
        }
    }

    [Fact]
    public void What_the_exclusions_ask_and_is_not_given_is_refused_all_at_once() =>
        An.Codes(Uplift.ApplyTo(An.Case("-1.00")).AsT2).ShouldBe(["negative-price", "agreed-day-needed", "weekly-value-needed"]);

    [Fact]
    public void Months_count_back_from_each_contracts_own_day()
    {
        var uplift = An.Uplift(Uplift.Decision with { Timing = UpliftTiming.OnAnniversariesFrom(An.April) });
        var contract = Ordinary with { JoinedOn = new(2026, 9, 1) };

        uplift.ApplyTo(contract with { AgreedOn = new(2027, 5, 31) }).IsT0.ShouldBeTrue();
        uplift.ApplyTo(contract with { AgreedOn = new(2027, 6, 1) }).IsT1.ShouldBeTrue();
    }
}
