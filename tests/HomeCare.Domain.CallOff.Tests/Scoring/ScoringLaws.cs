using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace HomeCare.Domain.CallOff.Tests;

[Properties(Arbitrary = [typeof(Competitions)], MaxTest = 300)]
public class ScoringLaws
{
    [Property]
    public void The_order_of_offers_and_marks_never_matters(CompetitionCase given, int shift)
    {
        var moved = given.Offers
            .OrderBy(offer => (offer.Provider.Value + shift).Sum(c => c * 31 % 17))
            .Select(offer => offer with { Marks = offer.Marks.Reverse().ToValueList() });
        var (one, other) = (given.Score(), (given with { Offers = moved.ToValueList() }).Score());
        other.Places.ShouldBe(one.Places);
        other.SetAside.ShouldBe(one.SetAside);
    }

    [Property]
    public void Every_offer_is_either_scored_or_set_aside_with_a_reason(CompetitionCase given)
    {
        var scored = given.Score();
        scored.Places.SelectMany(place => place.Offers).Select(offer => offer.Offer.Provider)
            .Concat(scored.SetAside.Select(offer => offer.Offer.Provider)).Order()
            .ShouldBe(given.Offers.Select(offer => offer.Provider).Order());
        scored.SetAside.ShouldAllBe(offer => offer.Reasons.Count > 0);
    }

    [Property]
    public void Points_stay_within_nought_and_the_weight_and_the_weights_add_to_100(CompetitionCase given)
    {
        foreach (var offer in given.Score().Places.SelectMany(place => place.Offers))
        {
            offer.Lines.ShouldAllBe(line => line.Points >= Fraction.Zero && line.Points <= line.MostPoints);
            offer.Lines.Aggregate(Fraction.Zero, (sum, line) => sum + line.MostPoints).ShouldBe(Fraction.Whole(100));
            (offer.TotalPoints >= Fraction.Zero && offer.TotalPoints <= Fraction.Whole(100)).ShouldBeTrue();
        }
    }

    // Prices with parts so small that their ratios come near the end of what numbers can hold, on both sides of it.
    [Property]
    public void Whatever_is_scored_can_be_explained_and_compared(byte method, (DoNotSize<long> Above, DoNotSize<long> Below)[] prices)
    {
        var terms = Competing.Terms(method % 3 == 0 ? PriceFormula.DeviationFrom(PriceAverage.Mean) : PriceFormula.LinearBetweenLowestAndHighest) with
        {
            Ceiling = null,
            AbnormallyLow = new(PriceAverage.Median, Fraction.Of(1, 3), 2),
        };
        var offers = prices.Select((price, number) => Competing.Offer("P" + PlainText.Of(number), "1.00") with
        {
            Price = ExactAmount.FromPence(Fraction.Of(1 + Int128.Abs(price.Above.Item >> (method % 64)), 1 + Int128.Abs(price.Below.Item >> (method % 64)))),
        }).ToArray();
        CompetitionScoring.Create(terms).AsT0.Score(offers).Switch(
            scored =>
            {
                var settled = scored.Settle(new("EX-0001"), A.Seed);
                foreach (var offer in offers)
                {
                    settled.Explain(offer.Provider).ShouldNotBeEmpty();
                    settled.Compare(offer.Provider).ShouldAllBe(line => line.Difference == line.Mine.Points - line.Winners.Points);
                }
            },
            refusals => refusals.ShouldHaveSingleItem().Code.ShouldBe("numbers-too-long"));
    }

    [Property]
    public void A_cheaper_price_never_scores_less(CompetitionCase given)
    {
        var byPrice = given.Score().Places.SelectMany(place => place.Offers).OrderBy(offer => offer.Offer.Price).ToArray();
        foreach (var (cheaper, dearer) in byPrice.Zip(byPrice.Skip(1)))
        {
            (cheaper.Lines[0].Points >= dearer.Lines[0].Points).ShouldBeTrue();
        }
    }

    [Property]
    public void Lowering_ones_own_price_never_loses_points(CompetitionCase given)
    {
        foreach (var offer in given.Score().Places.SelectMany(place => place.Offers).Where(offer => offer.Offer.Price > Competing.Pounds("0.01")))
        {
            var lower = given with
            {
                Offers = given.Offers.Select(one => one.Provider == offer.Offer.Provider ? one with { Price = one.Price - Competing.Pounds("0.01") } : one)
                    .ToValueList(),
            };
            (Competing.Of(lower.Score(), offer.Offer.Provider.Value).TotalPoints >= offer.TotalPoints).ShouldBeTrue();
        }
    }

    [Property]
    public void Where_the_formula_looks_at_no_other_offer_leaving_changes_nothing_for_the_rest(CompetitionCase given)
    {
        var independent = given with { Terms = given.Terms with { Method = AwardMethod.Weighted(Fraction.Percent(40), PriceFormula.LinearToCeiling) } };
        foreach (var leaver in given.Offers)
        {
            var rest = independent with { Offers = given.Offers.Where(offer => offer != leaver).ToValueList() };
            Order(rest.Settle()).ShouldBe(Order(independent.Settle()).Where(id => id != leaver.Provider));
        }
    }

    [Property]
    public void The_final_order_is_total_and_refines_the_places(CompetitionCase given)
    {
        var settled = given.Settle();
        settled.Offers.Select(offer => offer.Rank).ShouldBe(Enumerable.Range(1, settled.Offers.Count));
        foreach (var place in settled.Scores.Places)
        {
            settled.Offers.Where(offer => place.Offers.Contains(offer.Scored)).Select(offer => offer.Rank).Order()
                .ShouldBe(Enumerable.Range(place.Rank, place.Offers.Count));
        }

        (settled.Draw is not null).ShouldBe(settled.Scores.Places.Any(place => place.Offers.Count > 1));
    }

    // Looks for two offers whose order, or whose being level, a third one of no quality changes.
    [Fact]
    public void Under_every_formula_that_compares_offers_a_third_can_reverse_two_others()
    {
        var quality = new QualityQuestion(new("q"), "Quality", Fraction.Percent(50), Fraction.Whole(100), null);
        foreach (var formula in Formulas.All.Where(formula => formula.DependsOnOthers))
        {
            Reversals(formula).ShouldBeTrue(formula.Name);
        }

        Reversals(PriceFormula.LinearToCeiling).ShouldBeFalse();

        bool Reversals(PriceFormula formula)
        {
            var terms = new ScoringTerms { Method = AwardMethod.Weighted(Fraction.Percent(50), formula), Questions = [quality], Ceiling = Competing.Pounds("200.00") };
            return (from price in new[] { 110, 130, 150 }
                    from mark in Enumerable.Range(1, 99)
                    from third in new[] { 10, 50, 90, 105, 199 }
                    let pair = new[] { Offer("A", 100, 0), Offer("B", price, mark) }
                    let trio = pair.Append(Offer("C", third, 0)).ToArray()
                    where !First(Competing.Score(terms, pair)).SequenceEqual(First(Competing.Score(terms, trio)))
                    select 1).Any();
        }

        CompetitionOffer Offer(string id, int pounds, int mark) =>
            new(new(id), ExactAmount.FromFractionOfPence(pounds * 100, 1), [new(quality.Id, Fraction.Whole(mark))]);

        static string[] First(ScoredCompetition scored) =>
            [.. scored.Places.Select(place => string.Join('=', place.Offers.Select(offer => offer.Offer.Provider.Value).Where(id => id != "C"))).Where(ids => ids.Length > 0)];
    }

    private static ProviderId[] Order(SettledCompetition settled) => [.. settled.Offers.Select(offer => offer.Scored.Offer.Provider)];
}

public sealed record CompetitionCase(ScoringTerms Terms, ValueList<CompetitionOffer> Offers)
{
    internal ScoredCompetition Score() => Competing.Score(Terms, [.. Offers]);

    internal SettledCompetition Settle() => Competing.Settle(Terms, [.. Offers]);

    public override string ToString() => $"{Terms.Method.Formula} {Terms.Rounding.At}: {string.Join("; ", Offers)}";
}

public static class Competitions
{
    public static Arbitrary<CompetitionCase> Arbitrary() => Arb.From(
        from formula in Gen.Elements(Formulas.All)
        from rounding in Gen.Elements(
            ScoreRounding.None,
            ScoreRounding.OfEachLine(0, PennyRounding.HalfAwayFromZero),
            ScoreRounding.OfEachLine(2, PennyRounding.HalfToEven),
            ScoreRounding.OfTheTotal(0, PennyRounding.HalfToEven))
        from threshold in Gen.Elements<Fraction?>(null, Fraction.One)
        from count in Gen.Choose(0, 8)
        from offers in Offer().ListOf(count)
        select new CompetitionCase(
            Competing.Terms(formula) with
            {
                Rounding = rounding,
                Questions = [Competing.Continuity with { LowestAccepted = threshold }, Competing.Outcomes],
                AbnormallyLow = new(PriceAverage.Mean, Fraction.Whole(10), 3),
            },
            offers.Select((offer, i) => offer with { Provider = new($"P{i:00}") }).ToValueList()));

    // Few different values, so that ties, thresholds and the ceiling are common.
    private static Gen<CompetitionOffer> Offer() =>
        from price in Gen.Elements("0.01", "79.99", "80.00", "80.00", "100.00", "120.00", "199.99", "200.00", "200.01")
        from continuity in Gen.Choose(0, 5)
        from outcomes in Gen.Choose(0, 5)
        select Competing.Offer("P", price, continuity, outcomes);
}
