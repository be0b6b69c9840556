using FsCheck;
using FsCheck.Xunit;

namespace HomeCare.Domain.Pricing.Tests;

[Properties(Arbitrary = new[] { typeof(DayGenerators) })]
public class DayPricingLaws
{
    private static readonly DayServicePricing AtCeilings = new(Clc.Ceilings, RoundingPolicy.Default);

    [Property]
    public void Six_hours_of_a_session_cost_exactly_the_session(PositiveInt pence)
    {
        var price = Money.FromPence(pence.Get);
        var book = PriceBook.Create([Clc.Row("2", Clc.Session, price.ToDigits())]).AsT0;

        Clc.Price(book, Clc.Hours("2", 6)).Exact.ShouldBe(ExactAmount.FromMoney(price));
    }

    [Property]
    public void A_day_costs_the_sum_of_its_segments(LawfulDay day)
    {
        var price = AtCeilings.PriceOf(day.Plan, Clc.Day).AsT0;

        price.Lines.Select(line => line.Segment).ShouldBe(day.Plan.Segments);
        price.Exact.ShouldBe(price.Lines.Aggregate(ExactAmount.Zero, (sum, line) => sum + line.Exact));
        price.Rounded.ShouldBe(price.Lines.Aggregate(Money.Zero, (sum, line) => sum + line.Rounded));
        (AtCeilings with { Rounding = new(RoundingPoint.PerInvoice, PennyRounding.HalfToEven) }).PriceOf(day.Plan, Clc.Day).AsT0.Rounded
            .ShouldBe(price.Exact.Round(PennyRounding.HalfToEven));
    }

    [Property]
    public void A_week_costs_the_sum_of_its_days(LawfulDay first, LawfulDay second, LawfulDay third)
    {
        PlannedDay[] week = [new(Clc.Day, first.Plan), new(Clc.Day.PlusDays(1), second.Plan), new(Clc.Day.PlusDays(4), third.Plan)];
        var cost = AtCeilings.PriceOf(week).AsT0;

        cost.ShouldBe(AtCeilings.PriceOf(Enumerable.Reverse(week)).AsT0);
        cost.Exact.ShouldBe(cost.Days[0].Exact + cost.Days[1].Exact + cost.Days[2].Exact);
        cost.Rounded.ShouldBe(cost.Days[0].Rounded + cost.Days[1].Rounded + cost.Days[2].Rounded);
    }

    [Property]
    public void Splitting_a_segment_of_whole_hours_in_two_leaves_the_exact_amount(LawfulDay day, byte draw)
    {
        var session = day.Plan.Segments[0];
        var hours = session.Minutes / 60;
        if (hours < 2)
        {
            return;
        }

        var first = 1 + (draw % (hours - 1));
        var split = Clc.Plan(
        [
            DaySegment.Of(session.Band, first * 60), DaySegment.Of(session.Band, (hours - first) * 60), .. day.Plan.Segments.Skip(1),
        ]);

        AtCeilings.PriceOf(split, Clc.Day).AsT0.Exact.ShouldBe(AtCeilings.PriceOf(day.Plan, Clc.Day).AsT0.Exact);
    }

    [Property]
    public void A_dearer_book_never_makes_a_day_cheaper(LawfulDay day) =>
        (AtCeilings with { Book = Clc.Floors }).PriceOf(day.Plan, Clc.Day).AsT0.Exact
            .ShouldBeLessThan(AtCeilings.PriceOf(day.Plan, Clc.Day).AsT0.Exact);
}
