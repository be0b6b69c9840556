using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace HomeCare.Domain.Pricing.Tests;

/// <summary>Hours of four bands, ceilings, and bids at or below them.</summary>
public sealed record Bidding(ValueList<int> Hours, ValueList<int> Ceilings, ValueList<int> Below);

/// <summary>Costs of hours by band. The numbers are invented.</summary>
[Properties(Arbitrary = new[] { typeof(HoursByBandTests) }, MaxTest = 300)]
public class HoursByBandTests
{
    private static readonly DateInterval Year24 = new(new(2024, 4, 1), new(2025, 3, 31));
    private static readonly DateInterval Year25 = new(new(2025, 4, 1), new(2026, 3, 31));
    private static readonly BandId[] Bands = [new("urban"), new("fringe"), new("rural"), new("isolated")];

    public static Arbitrary<Bidding> AnyBidding() => (
        from hours in Gen.Choose(0, 1_000_000).ListOf(4)
        where hours.Any(one => one > 0)
        from ceilings in Gen.Choose(1, 5000).ListOf(4)
        from below in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 5000)).ListOf(4)
        select new Bidding(
            hours.ToValueList(), ceilings.ToValueList(), below.Select((pence, i) => Math.Min(pence, ceilings[i])).ToValueList())).ToArbitrary();

    [Property]
    [Rule("HCL26-077a")]
    public void Accepted_bids_never_cost_more_than_the_ceilings(Bidding bidding)
    {
        var ceilings = Hours([.. bidding.Hours]).At(Rates([.. bidding.Ceilings]), Year24).AsT0;
        var change = ceilings.WithBids(Rates([.. bidding.Ceilings.Zip(bidding.Below, (ceiling, less) => ceiling - less)])).AsT0;
        var saved = bidding.Hours.Zip(bidding.Below, (hours, less) => (long)hours * less).Sum();

        change.Saving.ShouldBe(ExactAmount.FromPence(Fraction.Whole(saved)));
        (change.After.Total <= change.Before.Total).ShouldBeTrue();
        change.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Each_bid_above_its_ceiling_is_refused_with_the_ceiling()
    {
        var ceilings = Hours(1, 1, 1, 1).At(Rates(2527, 2636, 2939, 3271), Year24).AsT0;
        ceilings.WithBids(Rates(2528, 2636, 2940, 3270)).AsT1.Select(refusal => refusal.Message).ShouldBe(
        [
            "the bid of £25.28 for band urban is above the ceiling of £25.27",
            "the bid of £29.40 for band rural is above the ceiling of £29.39",
        ]);
    }

    [Fact]
    public void A_bid_for_each_band_is_needed() =>
        Hours(1, 1).At(Rates(2527, 2636), Year24).AsT0.WithBids(Rates(2527)).AsT1.ShouldHaveSingleItem().Code.ShouldBe("unknown-band");

    [Property]
    public void Moving_hours_keeps_the_total_and_moves_the_cost_by_the_difference_of_the_rates(Bidding bidding, byte from, byte to, byte tenths)
    {
        var hours = Hours([.. bidding.Hours]);
        var (source, target) = (from % 4, to % 4);
        var moved = hours.Bands[source].Hours * Fraction.Of(tenths % 11, 10);
        var after = hours.Moved([new(Bands[source], Bands[target], moved)]).AsT0;
        var rates = Rates([.. bidding.Ceilings]);
        var change = after.At(rates, Year24).AsT0.ComparedWith(hours.At(rates, Year24).AsT0).AsT0;

        after.Total.ShouldBe(hours.Total);
        change.Change.ShouldBe(ExactAmount.FromPence(moved * Fraction.Whole(bidding.Ceilings[target] - bidding.Ceilings[source])));
    }

    [Fact]
    public void Moves_are_made_at_once_so_hours_that_come_do_not_leave_again()
    {
        var refusals = Hours(10, 5).Moved([new(Bands[0], Bands[1], Fraction.Whole(10)), new(Bands[1], Bands[0], Fraction.Whole(6))]).AsT1;
        refusals.ShouldHaveSingleItem().Message.ShouldBe("6 hours leave band fringe, which has 5");
    }

    [Fact]
    public void Everything_wrong_with_moves_is_said_at_once() =>
        Hours(10).Moved([new(Bands[0], Bands[2], Fraction.Whole(11)), new(Bands[3], Bands[0], Fraction.Whole(-1))]).AsT1
            .Select(refusal => refusal.Code).ShouldBe(["unknown-band", "unknown-band", "negative-hours", "too-many-hours"]);

    [Fact]
    public void Everything_wrong_with_hours_is_said_at_once()
    {
        var basis = new FigureBasis { Volume = Year24 };
        HoursByBand.Create([new(Bands[0], Fraction.Whole(-1)), new(Bands[0], Fraction.Zero)], basis).AsT1
            .Select(refusal => refusal.Code).ShouldBe(["negative-hours", "band-twice"]);
        HoursByBand.Create([new(Bands[0], Fraction.Zero)], basis).AsT1.ShouldHaveSingleItem().Code.ShouldBe("no-hours");
    }

    [Fact]
    public void A_band_without_a_rate_and_a_band_with_two_are_refused() =>
        Hours(1, 1).At([.. Rates(2527), .. Rates(2600)], Year24).AsT1.Select(refusal => refusal.Code).ShouldBe(["band-twice", "unknown-band"]);

    [Fact]
    public void Rates_of_another_year_than_the_hours_are_flagged_and_of_the_same_are_not()
    {
        Hours(1).At(Rates(2527), Year24).AsT0.Findings.ShouldBeEmpty();
        Hours(1).At(Rates(2527), Year25).AsT0.Findings.ShouldHaveSingleItem().Message
            .ShouldBe("rates of 2025-04-01 to 2026-03-31 are put on hours of 2024-04-01 to 2025-03-31");
    }

    [Fact]
    public void Costs_at_the_rates_of_unlike_years_are_compared_with_a_finding() =>
        Hours(1).At(Rates(2600), Year25).AsT0.ComparedWith(Hours(1).At(Rates(2527), Year24).AsT0).AsT0
            .Findings.ShouldHaveSingleItem().Rule.Id.ShouldBe("COST-01");

    [Fact]
    public void Costs_of_unlike_bands_are_not_compared() =>
        Hours(1, 1).At(Rates(2527, 2636), Year24).AsT0.ComparedWith(Hours(1).At(Rates(2527), Year24).AsT0).AsT1.Code.ShouldBe("unlike-bands");

    [Fact]
    public void The_blended_rate_is_the_total_over_all_hours_exactly() =>
        Hours(1, 2).At(Rates(2500, 2601), Year24).AsT0.BlendedRate.ToFractionOfPence().ShouldBe("7702/3");

    [Fact]
    public void Nothing_is_saved_in_percent_of_nothing() =>
        Hours(1).At(Rates(0), Year24).AsT0.WithBids(Rates(0)).AsT0.SavingPercent.ShouldBe(Fraction.Zero);

    private static HoursByBand Hours(params int[] hours) => HoursByBand.Create(
        hours.Select((one, i) => new BandHours(Bands[i], Fraction.Whole(one))), new() { Volume = Year24, Span = FigureSpan.Year }).AsT0;

    private static BandRate[] Rates(params int[] pence) => [.. pence.Select((one, i) => new BandRate(Bands[i], new(Money.FromPence(one))))];
}
