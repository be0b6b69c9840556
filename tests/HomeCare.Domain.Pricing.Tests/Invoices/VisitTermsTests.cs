namespace HomeCare.Domain.Pricing.Tests;

public class VisitTermsTests
{
    [Theory]
    [InlineData("exact", "exact")]
    [InlineData("up", "15 up")]
    [InlineData("nearest", "15 nearest")]
    [InlineData("table", "2 rows")]
    public void A_rule_of_charged_minutes_says_what_it_is(string rule, string says) => RuleOf(rule)
        .Match(() => "exact", (minutes, rounding) => $"{minutes} {rounding.Name}", rows => $"{rows.Count} rows")
        .ShouldBe(says);

    [Theory]
    [InlineData(1, "exact", 1)]
    [InlineData(44, "exact", 44)]
    [InlineData(1, "up", 15)]
    [InlineData(15, "up", 15)]
    [InlineData(16, "up", 30)]
    [InlineData(7, "nearest", 0)]
    [InlineData(8, "nearest", 15)]
    [InlineData(22, "nearest", 15)]
    [InlineData(23, "nearest", 30)]
    [InlineData(1, "table", 15)]
    [InlineData(15, "table", 15)]
    [InlineData(16, "table", 30)]
    [InlineData(30, "table", 30)]
    public void Minutes_become_charged_minutes(int minutes, string rule, int charged)
    {
        RuleOf(rule).TryCharge(minutes, out var found).ShouldBeTrue();
        found.ShouldBe(charged);
    }

    [Theory]
    [InlineData(14, 0)]
    [InlineData(15, 30)]
    public void Half_a_block_of_even_length_goes_up(int minutes, int charged)
    {
        ChargedMinutes.Blocks(30, BlockRounding.Nearest).TryCharge(minutes, out var found).ShouldBeTrue();
        found.ShouldBe(charged);
    }

    [Fact]
    public void A_visit_longer_than_the_table_is_refused() =>
        Visiting.Refusals(Visiting.Terms with { Charged = RuleOf("table") }, Visiting.Book, Visiting.Urban, Visiting.Planned("2026-11-02 08:00", 31))
            .Single().ShouldBe(new(
                "beyond-charge-table",
                "the visit on 2026-11-02 08:00, 31 minutes, 1 carer: the table of charged minutes (up to 15 minutes as 15, up to 30 minutes as 30) "
                    + "does not reach 31 minutes",
                [new("visit", "2026-11-02 08:00, 31 minutes, 1 carer"), new("minutes", "31")]));

    [Fact]
    public void A_table_is_refused_for_everything_wrong_with_it() =>
        ChargedMinutes.Table([new(15, 15), new(15, -1), new(10, 10)]).AsT1.Select(refusal => refusal.Code)
            .ShouldBe(["charge-steps-order", "negative-charge", "charge-falls", "charge-steps-order"]);

    [Theory]
    [InlineData(30, 1500, null)]
    [InlineData(30, 1501, "charge-too-long")]
    [InlineData(15, 1500, null)]
    [InlineData(14, 1500, "charge-falls")]
    public void A_longer_visit_is_never_charged_fewer_minutes_nor_more_than_a_day_has(int charged, int last, string? code)
    {
        var table = ChargedMinutes.Table([new(15, 15), new(30, charged), new(60, last)]);
        table.Match(_ => [], refusals => refusals.Select(refusal => refusal.Code)).ShouldBe(code is null ? [] : [code]);
    }

    [Fact]
    public void A_table_has_rows() => ChargedMinutes.Table([]).AsT1.Single().Code.ShouldBe("no-charge-steps");

    [Theory]
    [InlineData(0)]
    [InlineData(1441)]
    public void A_block_is_1_to_1440_minutes(int minutes) =>
        Should.Throw<ArgumentOutOfRangeException>(() => ChargedMinutes.Blocks(minutes, BlockRounding.Up));

    [Theory]
    [InlineData(10, 15)]
    [InlineData(15, 15)]
    [InlineData(16, 16)]
    public void A_visit_is_charged_for_the_least_there_is(int minutes, int charged) =>
        Line(Visiting.Terms with { ChargedAtLeast = 15 }, minutes).ChargedMinutes.ShouldBe(charged);

    [Theory]
    [InlineData(15, true)]
    [InlineData(29, true)]
    [InlineData(30, false)]
    [Rule("LEEDS14-3.2")]
    public void A_scheme_may_refuse_visits_that_are_too_short(int minutes, bool refused) =>
        new VisitPricer(Visiting.Terms with { ShortestVisit = 30 }, Visiting.Book)
            .Price(Visiting.Schedule(Visiting.Planned("2026-11-02 08:00", minutes)), Visiting.Urban)
            .Match<string?>(_ => null, refusals => refusals.Single().Code).ShouldBe(refused ? "visit-too-short" : null);

    [Fact]
    [Rule("LEEDS14-3.2")]
    public void Unless_it_does_a_visit_of_one_minute_is_priced() => Line(Visiting.Terms, 1).ChargedMinutes.ShouldBe(1);

    [Theory]
    [InlineData(-1)]
    [InlineData(1441)]
    public void The_least_charge_is_nought_to_a_day(int minutes) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new VisitTerms { ChargedAtLeast = minutes });

    [Theory]
    [InlineData(0)]
    [InlineData(1441)]
    public void The_shortest_visit_is_a_minute_to_a_day(int minutes) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new VisitTerms { ShortestVisit = minutes });

    [Theory]
    [InlineData("planned", 30, "urban")]
    [InlineData("actual", 95, "urban")]
    [Rule("P-01")]
    public void The_charge_may_be_by_actual_minutes_and_the_sessional_test_stays_with_the_planned(string basis, int charged, string band)
    {
        var line = Line(Visiting.Terms with { Basis = TimeBasis.FromName(basis) }, 30, actual: 95);

        (line.ChargedMinutes, line.Row.Key.Key.Band?.Value).ShouldBe((charged, band));
    }

    [Fact]
    public void The_sessional_test_may_be_by_actual_minutes()
    {
        var terms = Visiting.Terms with { Sessional = Visiting.Terms.Sessional! with { Basis = TimeBasis.Actual } };
        var line = Line(terms, 30, actual: 95);

        (line.ChargedMinutes, line.Row.Key.Key.Item).ShouldBe((30, Visiting.Sessional));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Actual_minutes_that_are_needed_and_not_recorded_are_refused(bool forTheTest)
    {
        var terms = forTheTest
            ? Visiting.Terms with { Sessional = Visiting.Terms.Sessional! with { Basis = TimeBasis.Actual } }
            : Visiting.Terms with { Basis = TimeBasis.Actual };

        Visiting.Refusals(terms, Visiting.Book, Visiting.Urban, Visiting.Planned("2026-11-02 08:00", 30)).Single().Code.ShouldBe("no-actual-minutes");
    }

    [Fact]
    public void Accepted_rates_become_a_book_under_the_keys_of_the_terms()
    {
        var terms = Visiting.Terms with { Key = new() { Lot = new("1") } };
        var book = terms.BookOf(A.Rates(), A.Citation, Visiting.Day("2026-09-01"), Visiting.Day("2027-03-31")).AsT0;

        book.Table.All.Select(series => series.Key.ToString())
            .ShouldBe(["lot 1, band fringe by the hour", "lot 1, band urban by the hour", "lot 1, item sessional by the hour"]);
        book.PriceOf(terms.BandItem(A.Urban), Visiting.Day("2027-03-31")).AsT0.Amount.ShouldBe(A.Money("25.00"));
        book.PriceOf(terms.CountywideItem(Visiting.Sessional), Visiting.Day("2027-04-01")).AsT1.Code.ShouldBe("beyond-horizon");
    }

    [Fact]
    public void A_sessional_rate_needs_terms_that_have_one() =>
        Should.Throw<ArgumentException>(() => new VisitTerms().BookOf(A.Rates(), A.Citation, Visiting.Day("2026-09-01"), null));

    [Fact]
    public void A_week_costs_in_visits_what_it_costs_as_a_plan()
    {
        var rates = A.Rates();
        var book = Visiting.Terms.BookOf(rates, A.Citation, Visiting.Day("2026-09-01"), null).AsT0;
        var plan = A.Plan(A.Visit(30, 2), A.Visit(50, 1, NodaTime.IsoDayOfWeek.Tuesday), A.Visit(120, 1, NodaTime.IsoDayOfWeek.Friday));

        Visiting.Price(
            Visiting.Terms,
            book,
            Visiting.Urban,
            [.. plan.Visits.Select(visit => Visiting.Planned($"2026-11-{(int)visit.Day + 1:00} 08:00", visit.Minutes, visit.Carers))])
            .ExactTotal.ShouldBe(Sample.Pricing.CostOf(plan, A.Urban, rates)!.Total);
    }

    private static VisitLine Line(VisitTerms terms, int minutes, int? actual = null) =>
        Visiting.Price(terms, Visiting.Book, Visiting.Urban, Visiting.Planned("2026-11-02 08:00", minutes) with { ActualMinutes = actual }).Lines.Single();

    private static ChargedMinutes RuleOf(string rule) => rule switch
    {
        "up" => ChargedMinutes.Blocks(15, BlockRounding.Up),
        "nearest" => ChargedMinutes.Blocks(15, BlockRounding.Nearest),
        "table" => ChargedMinutes.Table([new(15, 15), new(30, 30)]).AsT0,
        _ => ChargedMinutes.Exact,
    };
}
