namespace HomeCare.Domain.CallOff.Tests;

public class FairnessTests
{
    [Fact]
    public void Shares_add_up_and_what_decided_is_counted()
    {
        var report = FairnessReport.Of([
            Decided("R1", A.Candidate("A") with { Rates = A.Rates("25.00") }, A.Candidate("B")),
            Decided("R2", A.Candidate("A"), A.Candidate("B") with { AwardedMinutes = 5 }),
            Decided("R3", A.Candidate("B"), A.Candidate("A") with { SpareMinutes = 0 }),
            Decided("R4", A.Candidate("B") with { SpareMinutes = 0 }),
        ]).ShouldHaveSingleItem();
        (report.Decisions, report.NobodyEligible).ShouldBe((4, 1));
        report.Providers.ShouldBe([
            new(new("A"), 3, 2, 2, 60, Fraction.Of(2, 3), Fraction.Of(2, 3)),
            new(new("B"), 4, 3, 1, 30, Fraction.Of(1, 3), Fraction.Of(1, 3)),
        ]);
        report.First.ShouldBe([new("cost", 1), new("fewer-hours-awarded", 1), new("only", 1)]);
        report.Draws.ToString().ShouldBe("no first place was drawn");
    }

    [Fact]
    public void A_package_that_was_decided_twice_is_told() =>
        FairnessReport.Of([Decided("R1", A.Candidate("A")), Decided("R1", A.Candidate("A"))]).ShouldHaveSingleItem()
            .Repeated.ShouldBe([new PackageReference("R1")]);

    [Fact]
    public void No_decisions_are_no_report() => FairnessReport.Of([]).ShouldBeEmpty();

    [Fact]
    public void Only_those_level_for_the_first_place_were_in_its_draw()
    {
        var report = FairnessReport.Of([
            Decided("R1", A.Candidate("A"), A.Candidate("B"), A.Candidate("C"), A.Candidate("D") with { Rates = A.Rates("26.10") }),
            Decided("R2", A.Candidate("A") with { Rates = A.Rates("25.00") }, A.Candidate("B"), A.Candidate("C")),
        ]).ShouldHaveSingleItem();
        report.Draws.Luck.Select(one => (one.Provider.Value, one.Draws, one.Expected)).ShouldBe([
            ("A", 1, Fraction.Of(1, 3)), ("B", 1, Fraction.Of(1, 3)), ("C", 1, Fraction.Of(1, 3)),
        ]);
        report.Draws.Luck.Sum(one => one.Won).ShouldBe(1);
        report.Draws.ToString().ShouldStartWith("too few draws to say");
    }

    // 60 wins of 100 among two: (10 * 10 / 50) * 2 = 4, between the 3.841 of one in twenty and the 6.635 of one in a hundred.
    [Theory]
    [InlineData(50, "chi-squared 0.000 with 1 degrees of freedom: nothing unusual (a fair draw exceeds 3.841 one time in twenty)")]
    [InlineData(60, "chi-squared 4.000 with 1 degrees of freedom: a fair draw exceeds this less than one time in twenty")]
    [InlineData(63, "chi-squared 6.760 with 1 degrees of freedom: a fair draw exceeds this less than one time in a hundred")]
    public void The_statistic_is_exact_and_put_into_words(int wins, string words)
    {
        var half = Fraction.Whole(50);
        var difference = Fraction.Whole(wins) - half;
        new DrawFit(
            [new(new("A"), 100, wins, half), new(new("B"), 100, 100 - wins, half)],
            (difference * difference / half) + (difference * difference / half),
            Degrees: 1).ToString().ShouldBe(words);
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(4, false)]
    public void Each_provider_needs_five_expected_wins(int expected, bool enough) =>
        new DrawFit([new(new("A"), 10, 5, Fraction.Whole(expected)), new(new("B"), 10, 5, Fraction.Whole(5))], Fraction.Zero, 1).HasEnough.ShouldBe(enough);

    [Fact]
    public void Beyond_the_tables_nothing_is_made_up() =>
        new DrawFit(Enumerable.Range(0, 102).Select(i => new DrawLuck(new($"P{i}"), 200, 6, Fraction.Whole(6))).ToValueList(), Fraction.Zero, 101).ToString()
            .ShouldBe("chi-squared 0.000 with 101 degrees of freedom, which the tables do not reach");

    // As printed tables have them.
    [Theory]
    [InlineData(2, "5.991", "9.210")]
    [InlineData(30, "43.773", "50.892")]
    [InlineData(40, "55.758", "63.691")]
    [InlineData(60, "79.082", "88.379")]
    [InlineData(100, "124.342", "135.807")]
    public void The_tables_are_those_in_print(int degrees, string five, string one)
    {
        ChiSquared.ExceededInFivePercent(degrees)!.Value.ToDecimalText(3, PennyRounding.HalfAwayFromZero).ShouldBe(five);
        ChiSquared.ExceededInOnePercent(degrees)!.Value.ToDecimalText(3, PennyRounding.HalfAwayFromZero).ShouldBe(one);
    }

    // The terms of a few dozen providers have no common denominator that a 128-bit number holds.
    [Fact]
    public void Draws_among_many_different_sets_of_providers_are_added_up()
    {
        var draws = Enumerable.Range(0, 900)
            .Select(i => Enumerable.Range(0, 60).Where(provider => i * (provider + 3) % 7 < 1 + (provider % 3)).Select(provider => new ProviderId($"P{provider}")).Reverse().ToArray())
            .Where(draw => draw.Length > 1)
            .ToValueList();
        var fit = DrawFit.Of(draws);
        fit.Luck.Sum(one => one.Won).ShouldBe(draws.Count);
        fit.Luck.Aggregate(Fraction.Zero, (sum, one) => sum + one.Expected).ShouldBe(Fraction.Whole(draws.Count));
        var nearly = fit.Luck.Sum(one => ((one.Won - Decimal(one.Expected)) * (one.Won - Decimal(one.Expected))) / Decimal(one.Expected));
        Math.Abs(nearly - Decimal(fit.Statistic)).ShouldBeLessThan(0.00001m);
        (fit.Luck.Count, fit.Degrees).ShouldBe((60, 59));

        static decimal Decimal(Fraction number) => (decimal)number.Numerator / (decimal)number.Denominator;
    }

    [Fact]
    public void Draws_among_more_than_can_be_added_exactly_are_rounded()
    {
        var draws = Enumerable.Range(2, 99).Select(among => Enumerable.Range(0, among).Select(provider => new ProviderId($"P{provider}")).ToArray()).ToValueList();
        DrawFit.Of(draws).Luck[0].ShouldBe(new(new("P0"), 99, 99, Fraction.Of(4_187_378, 1_000_000)));
    }

    [Fact]
    public void A_fair_draw_looks_fair_over_many_packages()
    {
        var snapshot = A.Snapshot(A.Candidate("A"), A.Candidate("B"), A.Candidate("C"));
        var report = FairnessReport.Of(Enumerable.Range(0, 600)
            .Select(i => CallOffRanker.Rank(snapshot, A.Request() with { Reference = new($"R{i}") }, A.Seed).AsT0)).ShouldHaveSingleItem();
        report.First.ShouldBe([new("draw", 600)]);
        report.Draws.ToString().ShouldContain("nothing unusual");
        report.Draws.Luck.ShouldAllBe(one => one.Expected == Fraction.Whole(200) && one.Won > 160 && one.Won < 240);
    }

    // A million keys among eight candidates: 7 degrees of freedom, of which a fair draw exceeds 24.322 one time in a thousand.
    [Fact]
    public void A_million_draws_give_each_of_eight_about_an_eighth()
    {
        var wins = new int[8];
        var ids = Enumerable.Range(0, 8).Select(i => new ProviderId($"P{i}")).ToArray();
        for (var package = 0; package < 125_000; package++)
        {
            var draw = A.Seed.DrawFor(new($"R{package}"));
            var best = 0;
            var lowest = draw.KeyOf(ids[0]);
            for (var i = 1; i < ids.Length; i++)
            {
                if (draw.KeyOf(ids[i]) is var key && key < lowest)
                {
                    (best, lowest) = (i, key);
                }
            }

            wins[best]++;
        }

        var expected = Fraction.Whole(125_000 / 8);
        var statistic = wins.Aggregate(Fraction.Zero, (sum, won) => sum + ((Fraction.Whole(won) - expected) * (Fraction.Whole(won) - expected) / expected));
        (statistic < Fraction.FromDecimal(24.322m)).ShouldBeTrue($"chi-squared {statistic}");
    }

    [Fact]
    public void The_report_can_be_had_in_words_and_in_JSON()
    {
        var report = FairnessReport.Of([Decided("R1", A.Candidate("A"), A.Candidate("B") with { Rates = A.Rates("26.10") })]).ShouldHaveSingleItem();
        report.ToLines().ShouldBe([
            "hcl-2026, lot 1: 1 decision, 0 with nobody eligible.",
            "What decided the first place:",
            "  cost: 1",
            "Providers (considered, eligible, ranked first, share of packages, share of hours):",
            "  A: 1, 1, 1, 100.0 %, 100.0 %",
            "  B: 1, 1, 0, 0.0 %, 0.0 %",
            "Draws for a first place: no first place was drawn.",
        ]);
        report.ToJson().ShouldContain("\"shareOfAwards\":\"1\"");
    }

    private static Ranking Decided(string reference, params Candidate[] candidates) =>
        CallOffRanker.Rank(A.Snapshot(candidates), A.Request() with { Reference = new(reference) }, A.Seed).AsT0;
}
