using NodaTime;

namespace HomeCare.Domain.Pricing.Tests;

public class UpliftTimingTests
{
    [Fact]
    [Rule("U-04")]
    [Rule("CLC26-038a")]
    public void Who_joined_in_September_has_the_uplift_of_the_next_first_of_April()
    {
        var uplifted = An.Uplift(UpliftStep.Percent(4m)).ApplyTo(An.Case("25.00") with { JoinedOn = new(2026, 9, 1) }).AsT0;

        uplifted.From.ShouldBe(new(2027, 4, 1));
    }

    [Theory]
    [InlineData("2027-03-31", true)]
    [InlineData("2027-04-01", false)]
    public void Who_joined_on_the_date_has_not_the_uplift(string joined, bool isUplifted) =>
        An.Uplift(UpliftStep.Percent(4m)).ApplyTo(An.Case("25.00") with { JoinedOn = Day(joined) }).IsT0.ShouldBe(isUplifted);

    [Theory]
    [Rule("U-04")]
    [InlineData("2026-04-01", true)]
    [InlineData("2026-04-02", false)]
    [InlineData("2026-09-01", false)]
    public void The_first_uplift_can_wait_for_a_full_year(string joined, bool isUplifted)
    {
        var uplift = An.Uplift(An.Decision(UpliftStep.Percent(4m)) with { Timing = UpliftTiming.On(An.April, FirstUplift.AfterAFullYear) });

        var outcome = uplift.ApplyTo(An.Case("25.00") with { JoinedOn = Day(joined) });

        outcome.IsT0.ShouldBe(isUplifted);
        if (!isUplifted)
        {
            outcome.AsT1.Because.ShouldBe(UnchangedBecause.JoinedRecently);
        }
    }

    [Theory]
    [InlineData("2026-09-01", "2027-09-01")]
    [InlineData("2020-04-01", "2027-04-01")]
    [InlineData("2020-03-31", "2028-03-31")]
    [InlineData("2024-02-29", "2028-02-29")]
    public void Each_contract_has_its_own_anniversary_in_the_year(string joined, string from) =>
        Anniversary(An.April, joined).ShouldBe(Day(from));

    [Theory]
    [InlineData(2026, "2027-03-01")]
    [InlineData(2027, "2028-02-29")]
    [InlineData(2028, "2029-03-01")]
    public void The_anniversary_of_29_February_in_a_common_year_is_1_March(int year, string from) =>
        Anniversary(new(year, 4, 1), "2024-02-29").ShouldBe(Day(from));

    [Theory]
    [InlineData("2027-04-01")]
    [InlineData("2028-03-31")]
    public void A_contract_that_begins_in_the_year_has_no_anniversary_in_it(string joined) => Anniversary(An.April, joined).ShouldBeNull();

    [Fact]
    public void A_contract_of_any_day_has_one_anniversary_in_every_year_wherever_the_year_begins()
    {
        foreach (var begins in new[] { new LocalDate(2027, 2, 28), new(2027, 3, 1), new(2027, 4, 1) })
        {
            for (var joined = new LocalDate(2024, 1, 1); joined < new LocalDate(2025, 1, 1); joined = joined.PlusDays(1))
            {
                var anniversaries = Enumerable.Range(0, 6).Select(year => Anniversary(begins.PlusYears(year), PlainText.Of(joined))!.Value).ToArray();

                anniversaries.Select(day => day.Year).ShouldBe(Enumerable.Range(anniversaries[0].Year, 6), PlainText.Of(joined));
            }
        }
    }

    [Fact]
    public void A_year_of_anniversaries_begins_on_a_day_that_every_year_has() =>
        Should.Throw<ArgumentOutOfRangeException>(() => UpliftTiming.OnAnniversariesFrom(new(2028, 2, 29)));

    [Fact]
    public void An_uplift_by_contracts_asks_for_the_day_they_began()
    {
        foreach (var timing in new[] { UpliftTiming.OnAnniversariesFrom(An.April), UpliftTiming.On(An.April, FirstUplift.AfterAFullYear) })
        {
            An.Codes(An.Uplift(An.Decision(UpliftStep.Percent(4m)) with { Timing = timing }).ApplyTo(An.Case("25.00")).AsT2).ShouldBe(["joining-day-needed"]);
        }
    }

    private static LocalDate? Anniversary(LocalDate year, string joined) => An
        .Uplift(An.Decision(UpliftStep.Percent(4m)) with { Timing = UpliftTiming.OnAnniversariesFrom(year) })
        .ApplyTo(An.Case("25.00") with { JoinedOn = Day(joined) })
        .Match(uplifted => uplifted.From, _ => (LocalDate?)null, refusals => throw new InvalidOperationException(refusals.ToString()));

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
