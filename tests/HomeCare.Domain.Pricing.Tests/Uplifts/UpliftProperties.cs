using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace HomeCare.Domain.Pricing.Tests;

/// <summary>A price book of two items, whose rows end, run across 1 April 2027 or stop short of it.</summary>
public sealed record AnyBook(ValueList<DatedRow<PricedItem, Money>> Rows);

/// <summary>How the values of these properties are drawn.</summary>
public static class UpliftGenerators
{
    public static Arbitrary<HourlyRate> AnyRate() => Generators.AnyRate();

    public static Arbitrary<AnyBook> AnyBook() => (
        from one in Rows(An.Hour)
        from other in Rows(An.Band1)
        select new AnyBook([.. one, .. other])).ToArbitrary();

    private static Gen<DatedRow<PricedItem, Money>[]> Rows(PricedItem item) =>
        from price in Gen.Choose(1, 9_999).Two()
        from days in Gen.Choose(1, 300).Two()
        from gap in Gen.Elements(0, 0, 5)
        from end in Gen.Elements<int?>(null, -1, 0, 1, 200, -30)
        let second = An.April.PlusDays(-days.Item1)
        let last = end is { } after ? LocalDate.Max(second, An.April.PlusDays(after)) : (LocalDate?)null
        select new DatedRow<PricedItem, Money>[]
        {
            new(item, Of(price.Item1), second.PlusDays(-gap - days.Item2), second.PlusDays(-gap - 1)),
            new(item, Of(price.Item2), second, last),
        };

    private static Published<Money> Of(int pence) => new(new Cited<Money>(Money.FromPence(pence), A.Citation));
}

[Properties(Arbitrary = [typeof(UpliftGenerators)])]
public class UpliftProperties
{
    private static readonly LocalDate Decided = new(2027, 2, 5);

    [Property]
    public bool A_percentage_of_nought_changes_nothing(HourlyRate rate) =>
        After(An.Decision(UpliftStep.Percent(0m)) with { Reason = "no money" }, rate) == rate.PerHour;

    [Property]
    public bool A_cap_never_raises(HourlyRate rate, HourlyRate cap) =>
        After(An.Decision(UpliftStep.CapAt(Of(cap))), rate) == Money.FromPence(Math.Min(rate.PerHour.Pence, cap.PerHour.Pence));

    [Property]
    public bool A_lift_never_lowers(HourlyRate rate, HourlyRate minimum) =>
        After(An.Decision(UpliftStep.LiftTo(Of(minimum))), rate) == Money.FromPence(Math.Max(rate.PerHour.Pence, minimum.PerHour.Pence));

    [Property]
    public bool Rounding_up_never_lowers_and_stays_below_the_next_multiple(HourlyRate rate, PositiveInt tenths, PositiveInt multiple)
    {
        var uplifted = Apply(An.Decision(UpliftStep.Percent(tenths.Get / 10m)) with { Rounding = UpliftRounding.UpToMultipleOf(multiple.Get) }, rate);
        var exact = uplifted.Exact.Pence;
        return uplifted.After.Pence % multiple.Get == 0
            && Fraction.Whole(uplifted.After.Pence) >= exact
            && Fraction.Whole(uplifted.After.Pence) < exact + Fraction.Whole(multiple.Get);
    }

    [Property]
    public bool The_greater_of_two_is_one_of_them_and_not_below_the_other(HourlyRate rate, PositiveInt tenths, HourlyRate flat)
    {
        var (percent, sum) = (UpliftStep.Percent(tenths.Get / 10m), UpliftStep.Add(Of(flat)));
        var greater = Apply(An.Decision(UpliftStep.GreaterOf([percent], [sum])), rate).Exact;
        var one = Apply(An.Decision(percent), rate).Exact;
        var other = Apply(An.Decision(sum), rate).Exact;
        return greater >= one && greater >= other && (greater == one || greater == other);
    }

    [Property]
    public bool Every_line_begins_with_what_the_one_before_left(HourlyRate rate, PositiveInt tenths, HourlyRate cap)
    {
        var uplifted = Apply(An.Decision(UpliftStep.Percent(tenths.Get / 10m), UpliftStep.Add(An.Hourly("0.10")), UpliftStep.CapAt(Of(cap))), rate);
        return uplifted.Lines[0].Before == ExactAmount.FromMoney(rate.PerHour)
            && uplifted.Lines.Zip(uplifted.Lines.Skip(1)).All(pair => pair.First.After == pair.Second.Before);
    }

    [Property]
    public bool Nothing_goes_above_the_guide_and_nothing_is_lowered_to_it(HourlyRate rate, HourlyRate guide, PositiveInt tenths) =>
        An.Uplift(An.Decision(UpliftStep.Percent(tenths.Get / 10m)) with { NothingAbove = [Of(guide)] })
            .ApplyTo(new UpliftCase(An.Hour, rate.PerHour))
            .Match(
                uplifted => uplifted.After >= rate.PerHour && uplifted.After <= guide.PerHour,
                unchanged => rate > guide && unchanged.Amount == rate.PerHour,
                _ => false);

    [Property(MaxTest = 40)]
    public void A_book_keeps_the_days_before_and_has_every_later_day_in_one_row_or_a_gap(AnyBook any)
    {
        var before = PriceBook.Create(any.Rows).AsT0;
        var uplift = An.Uplift(UpliftStep.Percent(4m));
        var after = uplift.ApplyTo(before).AsT0;

        foreach (var item in new[] { An.Hour, An.Band1 })
        {
            var isUplifted = after.Uplifted.Any(one => one.Item == item);
            var expected = after.Uplifted.FirstOrDefault(one => one.Item == item)?.After;
            for (var day = An.April.PlusDays(-650); day < An.April.PlusDays(300); day = day.PlusDays(1))
            {
                after.Book.Table.Of(item)!.Rows.Count(row => row.Covers(day, LocalDate.MaxIsoValue)).ShouldBeLessThan(2);
                Amount(after.Book, item, day, Decided.PlusDays(-1)).ShouldBe(Amount(before, item, day, Decided.PlusDays(-1)));
                if (day < An.April)
                {
                    Amount(after.Book, item, day, LocalDate.MaxIsoValue).ShouldBe(Amount(before, item, day, LocalDate.MaxIsoValue));
                }
                else if (Amount(after.Book, item, day, LocalDate.MaxIsoValue) is { } amount)
                {
                    amount.ShouldBe(expected!.Value);
                }
            }

            isUplifted.ShouldBe(Amount(before, item, An.April.PlusDays(-1), LocalDate.MaxIsoValue) is not null);
            Amount(after.Book, item, An.April, LocalDate.MaxIsoValue).ShouldBe(expected);
        }
    }

    private static Money? Amount(PriceBook book, PricedItem item, LocalDate day, LocalDate knownOn) =>
        book.Table.Find(item, day, knownOn).TryGet(out var amount) ? amount : null;

    private static ItemAmount Of(HourlyRate rate) => ItemAmount.ForEvery(PriceUnit.Hour, rate.PerHour);

    private static UpliftedPrice Apply(UpliftDecision decision, HourlyRate rate) =>
        An.Uplift(decision).ApplyTo(new UpliftCase(An.Hour, rate.PerHour)).AsT0;

    private static Money After(UpliftDecision decision, HourlyRate rate) => Apply(decision, rate).After;
}
