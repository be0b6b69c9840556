using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static HomeCare.Domain.Pricing.Tests.BidSample;

namespace HomeCare.Domain.Pricing.Tests;

/// <summary>A schedule of three prices with small ranges, and a bid near their bounds. All figures are invented.</summary>
public sealed record Tendered(BidSchedule Schedule, Bid Bid);

public class BidLawTests
{
    private static readonly string[] Bands = ["urban", "fringe", "rural"];

    private static readonly BidConsequence[] Consequences =
        [BidConsequence.RejectPrice, BidConsequence.RejectLot, BidConsequence.RejectBidder];

    [Property]
    [Rule("HCL26-073")]
    public Property A_bid_is_sound_exactly_when_every_required_key_has_one_price_from_floor_to_ceiling() => Prop.ForAll(
        Tenders(),
        tendered => tendered.Schedule.Evaluate(tendered.Bid).IsSound.ShouldBe(IsSoundByHand(tendered)));

    [Property]
    public Property The_order_of_the_prices_does_not_matter() => Prop.ForAll(
        (from tendered in Tenders().Generator
         from shuffled in Gen.Shuffle(tendered.Bid.Prices.ToArray())
         select (Tendered: tendered, Shuffled: tendered.Bid with { Prices = [.. shuffled] })).ToArbitrary(),
        one => one.Tendered.Schedule.Evaluate(one.Shuffled).ShouldBe(one.Tendered.Schedule.Evaluate(one.Tendered.Bid)));

    [Property]
    public Property Another_faulty_price_makes_no_other_price_accepted() => Prop.ForAll(
        Tenders(),
        Prices().ToArbitrary(),
        (tendered, added) =>
        {
            var before = tendered.Schedule.Evaluate(tendered.Bid);
            var after = tendered.Schedule.Evaluate(tendered.Bid with { Prices = [.. tendered.Bid.Prices, added with { Place = "added" }] });

            if (after.Prices.Single(price => price.Submitted.Place == "added").Verdict != PriceVerdict.Accepted)
            {
                after.Accepted.Except(before.Accepted).ShouldBeEmpty();
            }
        });

    [Property]
    public Property Every_price_is_accepted_or_has_a_reason() => Prop.ForAll(
        Tenders(),
        tendered =>
        {
            var outcome = tendered.Schedule.Evaluate(tendered.Bid);

            outcome.Prices.Count.ShouldBe(tendered.Bid.Prices.Count);
            outcome.Prices.ShouldAllBe(price => (price.Verdict == PriceVerdict.Accepted) == (price.Because.Count == 0));
            outcome.Accepted.Select(price => price.Place)
                .ShouldBe(outcome.Prices.Where(price => price.Verdict == PriceVerdict.Accepted).Select(price => price.Submitted.Place));
        });

    // Slow and obvious, in tenths of a penny.
    private static bool IsSoundByHand(Tendered tendered)
    {
        foreach (var price in tendered.Bid.Prices)
        {
            if (tendered.Schedule.Asked.All(asked => asked.Item != price.Item))
            {
                return false;
            }
        }

        foreach (var asked in tendered.Schedule.Asked)
        {
            var range = asked.Rule.AsT1.Range;
            var (floor, ceiling) = (range.Floor.AsT0.Value.Pence * 10, range.Ceiling.AsT0.Value.Pence * 10);
            var prices = tendered.Bid.Prices.Where(price => price.Item == asked.Item).ToArray();
            if (prices.Length != 1)
            {
                return false;
            }

            var tenths = (long)(prices[0].Amount.Pence * Fraction.Whole(10)).Numerator;
            if (tenths % 10 != 0 || tenths < floor || tenths > ceiling)
            {
                return false;
            }
        }

        return true;
    }

    private static Arbitrary<Tendered> Tenders() => (
        from floors in Gen.Choose(2198, 2202).ListOf(Bands.Length)
        from widths in Gen.Choose(0, 3).ListOf(Bands.Length)
        from consequence in Gen.Elements(Consequences)
        from ordinary in Gen.Choose(2198, 2205).ListOf(Bands.Length)
        from faulty in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(1, 2)))
        from extra in Prices().ListOf(faulty)
        from left in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Constant(1)))
        let asked = Bands.Select((band, i) => Asked(Hour(band), BidRule.Within(
            new(A.Set(Money.FromPence(floors[i]).ToDigits()), A.Set(Money.FromPence(floors[i] + widths[i]).ToDigits())), RuleAt)) with
        {
            Lot = new(i == 0 ? "1" : "2"),
        })
        let prices = Bands.Skip(left).Select((band, i) => Price(Hour(band), ordinary[i] * 10)).Concat(extra)
        select new Tendered(
            Schedule([.. asked]) with { Consequence = With(consequence) },
            new() { Bidder = new("A1"), Prices = prices.Select((price, i) => price with { Place = "row " + i }).ToValueList() })).ToArbitrary();

    private static Gen<BidPrice> Prices() =>
        from band in Gen.Elements("urban", "fringe", "rural", "isolated")
        from unit in Gen.Frequency((4, Gen.Constant(PriceUnit.Hour)), (1, Gen.Constant(PriceUnit.Week)))
        from tenths in Gen.OneOf(Gen.Choose(2198, 2205).Select(pence => pence * 10), Gen.Choose(-1, 22050))
        select Price(Hour(band) with { Unit = unit }, tenths);

    private static BidPrice Price(PricedItem item, int tenthsOfAPenny) => new(item, ExactAmount.FromFractionOfPence(tenthsOfAPenny, 10));
}
