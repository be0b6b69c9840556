using FsCheck.Xunit;
using NodaTime;

namespace HomeCare.Domain.Pricing.Tests;

/// <summary>All prices but the printed average of £1,941.01 are invented.</summary>
public class WeeklyCarePricingTests
{
    private static readonly PriceKey LiveIn = PriceKey.Everything with { Lot = new("3") };
    private static readonly LocalDate Monday = new(2026, 9, 7);

    private static readonly PriceBook Book = PriceBook.Create(
    [
        Row("1941.01", new(2026, 9, 1), new(2027, 3, 31)),
        Row("2000.00", new(2027, 4, 1), new(2027, 12, 31)) with { Status = DatedStatus.Provisional },
    ]).AsT0;

    [Theory]
    [InlineData(7, "1941.01")]
    [InlineData(14, "3882.02")]
    [InlineData(1, "277.29")]
    [InlineData(10, "2772.87")]
    public void A_part_of_a_week_costs_sevenths(int days, string price) =>
        Price(PartWeek.Sevenths, Monday, days).Rounded.ShouldBe(A.Money(price));

    [Fact]
    public void Days_at_one_price_are_one_line_with_its_words()
    {
        var line = Price(PartWeek.Sevenths, Monday, 10).Lines.ShouldHaveSingleItem();

        line.Exact.ShouldBe(ExactAmount.FromFractionOfPence(1941010, 7));
        line.LastDay.ShouldBe(new LocalDate(2026, 9, 16));
        line.ToString().ShouldBe("2026-09-07 to 2026-09-16, 10 days at £1941.01 a week: £2772.87 and 1/7p, rounded £2772.87 (TEST-1)");
    }

    [Fact]
    public void Each_day_has_its_own_price_where_sevenths_are_bought()
    {
        var price = Price(PartWeek.Sevenths, new(2027, 3, 29), 7);

        price.Lines.Select(line => (line.FirstDay, line.Days, line.Status)).ShouldBe(
            [(new LocalDate(2027, 3, 29), 3, DatedStatus.InForce), (new LocalDate(2027, 4, 1), 4, DatedStatus.Provisional)]);
        price.Exact.ShouldBe(ExactAmount.FromFractionOfPence((194101 * 3) + (200000 * 4), 7));
        price.Lines[1].ToString().ShouldBe("2027-04-01 to 2027-04-04, 4 days at £2000.00 a week: £1142.85 and 5/7p, rounded £1142.86 (TEST-1, provisional)");
    }

    [Fact]
    public void A_whole_week_has_the_price_of_its_first_day_where_only_whole_weeks_are_bought() =>
        Price(PartWeek.WholeWeeksOnly, new(2027, 3, 29), 14).Lines.Select(line => (line.FirstDay, line.Days, line.Rounded)).ShouldBe(
            [(new LocalDate(2027, 3, 29), 7, A.Money("1941.01")), (new LocalDate(2027, 4, 5), 7, A.Money("2000.00"))]);

    [Theory]
    [InlineData(6, "part-week")]
    [InlineData(8, "part-week")]
    [InlineData(0, "days")]
    [InlineData(-7, "days")]
    [InlineData(3654, "days")]
    public void Whole_weeks_only_are_bought_where_the_scheme_says_so(int days, string code) =>
        Refusals(PartWeek.WholeWeeksOnly, LiveIn, Monday, days).ShouldHaveSingleItem().Code.ShouldBe(code);

    [Fact]
    public void Ten_years_is_the_most() =>
        Refusals(PartWeek.Sevenths, LiveIn, Monday, WeeklyCarePricing.MostDays).ShouldHaveSingleItem().Code.ShouldBe("beyond-horizon");

    [Fact]
    public void A_price_that_stops_is_refused_for_the_first_day_it_does() =>
        Refusals(PartWeek.Sevenths, LiveIn, new(2027, 12, 27), 14).ShouldHaveSingleItem().Facts[1].ShouldBe(new("day", "2028-01-01"));

    [Fact]
    public void Everything_wrong_is_told_at_once() =>
        Refusals(PartWeek.WholeWeeksOnly, LiveIn, new(2026, 8, 26), 600).Select(refusal => refusal.Code)
            .ShouldBe(["part-week", "before-first", "beyond-horizon"]);

    [Fact]
    [Rule("C-09")]
    public void Care_priced_by_the_hour_has_no_price_by_the_week()
    {
        var hourly = PriceBook.Create([Row("11.55", Monday, Monday) with { Key = new(LiveIn, PriceUnit.Hour) }]).AsT0;

        new WeeklyCarePricing(hourly, PartWeek.Sevenths, RoundingPolicy.Default).PriceOf(LiveIn, Monday, 1).AsT1
            .ShouldHaveSingleItem().Code.ShouldBe("wrong-unit");
    }

    [Fact]
    public void A_price_is_asked_as_it_was_known_on_another_day()
    {
        var book = PriceBook.Create(
        [
            Row("1900.00", Monday, Monday.PlusDays(6)) with { WithdrawnOn = Monday.PlusDays(30) },
            Row("1950.00", Monday, Monday.PlusDays(6)) with { KnownFrom = Monday.PlusDays(30) },
        ]).AsT0;
        var pricing = new WeeklyCarePricing(book, PartWeek.Sevenths, RoundingPolicy.Default);

        pricing.PriceOf(LiveIn, Monday, 7, Monday.PlusDays(29)).AsT0.Rounded.ShouldBe(A.Money("1900.00"));
        pricing.PriceOf(LiveIn, Monday, 7).AsT0.Rounded.ShouldBe(A.Money("1950.00"));
    }

    [Theory]
    [InlineData("per-line", "2285.72")]
    [InlineData("per-invoice", "2285.71")]
    public void Lines_are_rounded_or_their_sum_as_the_policy_says(string point, string total)
    {
        // Two lines of 1142.857...: the price is the same and its source is not.
        var book = PriceBook.Create([Row("2000.00", new(2027, 4, 1), new(2027, 4, 4)), Row("2000.00", new(2027, 4, 5), new(2027, 4, 30))]).AsT0;

        new WeeklyCarePricing(book, PartWeek.Sevenths, new(RoundingPoint.FromName(point), PennyRounding.HalfAwayFromZero))
            .PriceOf(LiveIn, new(2027, 4, 1), 8).AsT0.Rounded.ShouldBe(A.Money(total));
    }

    [Fact]
    [Rule("CLC26-061a")]
    public void A_week_of_5000_pounds_is_priced_and_not_refused()
    {
        var book = PriceBook.Create([Row("5000.00", Monday, Monday.PlusDays(6))]).AsT0;

        new WeeklyCarePricing(book, PartWeek.WholeWeeksOnly, RoundingPolicy.Default).PriceOf(LiveIn, Monday, 7).AsT0.Rounded
            .ShouldBe(A.Money("5000.00"));
    }

    [Property]
    public void Days_cost_the_same_in_one_stay_as_in_two_that_follow_each_other(byte first, byte second)
    {
        var (one, other) = (1 + first, 1 + second);

        (Price(PartWeek.Sevenths, new(2026, 9, 1), one).Exact + Price(PartWeek.Sevenths, new LocalDate(2026, 9, 1).PlusDays(one), (other % 200) + 1).Exact)
            .ShouldBe(Price(PartWeek.Sevenths, new(2026, 9, 1), one + (other % 200) + 1).Exact);
    }

    private static DatedRow<PricedItem, Money> Row(string price, LocalDate firstDay, LocalDate lastDay) =>
        new(new(LiveIn, PriceUnit.Week), A.Set(price), firstDay, lastDay);

    private static WeeklyCarePrice Price(PartWeek partWeek, LocalDate firstDay, int days) =>
        new WeeklyCarePricing(Book, partWeek, RoundingPolicy.Default).PriceOf(LiveIn, firstDay, days).AsT0;

    private static ValueList<Refusal> Refusals(PartWeek partWeek, PriceKey key, LocalDate firstDay, int days) =>
        new WeeklyCarePricing(Book, partWeek, RoundingPolicy.Default).PriceOf(key, firstDay, days).AsT1;
}
