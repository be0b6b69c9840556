using NodaTime;

namespace HomeCare.Domain.Pricing.Tests;

public class UpliftedBookTests
{
    private static readonly PricedItem Urban = An.Hour;
    private static readonly PricedItem Fringe = new(PriceKey.Of(new BandId("fringe")), PriceUnit.Hour);
    private static readonly LocalDate Decided = new(2027, 2, 5);
    private static readonly Uplift Uplift = An.Uplift(UpliftStep.Percent(4m));

    [Fact]
    public void A_price_until_further_notice_ends_the_day_before_and_the_new_one_follows()
    {
        var after = Uplift.ApplyTo(Book(Row(Urban, "25.27", new(2026, 9, 1), null))).AsT0.Book;

        after.PriceOf(Urban, new(2027, 3, 31)).AsT0.Amount.ShouldBe(A.Money("25.27"));
        after.PriceOf(Urban, new(2027, 4, 1)).AsT0.Amount.ShouldBe(A.Money("26.28"));
        after.PriceOf(Urban, new(2037, 4, 1)).AsT0.Amount.ShouldBe(A.Money("26.28"));
        after.Table.Find(Urban, new(2027, 4, 1)).Row!.Value.Citation.Id.ShouldBe("TEST-UP");
    }

    [Fact]
    public void Before_it_was_decided_the_uplift_was_not_known()
    {
        var after = Uplift.ApplyTo(Book(Row(Urban, "25.27", new(2026, 9, 1), null))).AsT0.Book;

        after.PriceOf(Urban, new(2027, 4, 1), knownOn: new(2027, 2, 4)).AsT0.Amount.ShouldBe(A.Money("25.27"));
        after.PriceOf(Urban, new(2027, 4, 1), knownOn: Decided).AsT0.Amount.ShouldBe(A.Money("26.28"));
        after.PriceOf(Urban, new(2027, 3, 31), knownOn: Decided).AsT0.Amount.ShouldBe(A.Money("25.27"));
    }

    [Fact]
    public void A_price_of_a_year_is_followed_by_the_new_one()
    {
        var uplift = An.Uplift(Uplift.Decision with { LastDay = new(2028, 3, 31) });

        var after = uplift.ApplyTo(Book(Row(Urban, "25.27", new(2026, 4, 1), new(2027, 3, 31)))).AsT0.Book;

        after.PriceOf(Urban, new(2027, 3, 31), knownOn: new(2026, 4, 1)).AsT0.Amount.ShouldBe(A.Money("25.27"));
        after.PriceOf(Urban, new(2028, 3, 31)).AsT0.Amount.ShouldBe(A.Money("26.28"));
        after.PriceOf(Urban, new(2028, 4, 1)).AsT1.Code.ShouldBe("beyond-horizon");
    }

    [Theory]
    [InlineData(2027, 8, 31, 2028, 3, 31, 2027, 8, 31)]
    [InlineData(2028, 8, 31, 2028, 3, 31, 2028, 3, 31)]
    public void A_price_that_runs_across_the_date_keeps_its_last_day_or_the_decisions(int y, int m, int d, int ly, int lm, int ld, int ey, int em, int ed)
    {
        var uplift = An.Uplift(Uplift.Decision with { LastDay = new(ly, lm, ld) });

        var rows = uplift.ApplyTo(Book(Row(Urban, "25.27", new(2026, 9, 1), new LocalDate(y, m, d)))).AsT0.Book.Table.Of(Urban)!.Rows;

        rows[^1].LastDay.ShouldBe(new LocalDate(ey, em, ed));
    }

    [Fact]
    public void A_price_that_ended_earlier_is_left_and_named()
    {
        var after = Uplift.ApplyTo(Book(
            Row(Urban, "25.27", new(2026, 4, 1), new LocalDate(2027, 3, 31)),
            Row(Fringe, "26.36", new(2026, 4, 1), new LocalDate(2027, 3, 30)))).AsT0;

        after.Uplifted.Single().Item.ShouldBe(Urban);
        after.Unchanged.Single().Because.ShouldBe(UnchangedBecause.Ended);
        after.Book.PriceOf(Fringe, new(2027, 4, 1)).AsT1.Code.ShouldBe("beyond-horizon");
    }

    [Fact]
    public void A_price_not_yet_set_is_left_and_named()
    {
        var after = Uplift.ApplyTo(Book(new DatedRow<PricedItem, Money>(Urban, A.NotYetSet(), new(2026, 9, 1), null))).AsT0;

        after.Unchanged.Single().ShouldSatisfyAllConditions(
            one => one.Because.ShouldBe(UnchangedBecause.NotYetSet),
            one => one.Amount.ShouldBeNull());
        after.Book.PriceOf(Urban, new(2027, 4, 1)).AsT1.Code.ShouldBe("not-yet-set");
    }

    [Fact]
    public void A_price_above_the_guide_price_runs_on_and_is_named()
    {
        var guided = An.Uplift(Uplift.Decision with { NothingAbove = [An.Hourly("26.00")] });

        var after = guided.ApplyTo(Book(Row(Urban, "25.27", new(2026, 9, 1), null), Row(Fringe, "26.36", new(2026, 9, 1), null))).AsT0;

        after.Book.PriceOf(Urban, An.April).AsT0.Amount.ShouldBe(A.Money("26.00"));
        after.Book.PriceOf(Fringe, An.April).AsT0.Amount.ShouldBe(A.Money("26.36"));
        after.Unchanged.Single().Because.ShouldBe(UnchangedBecause.AboveGuidePrice);
    }

    [Fact]
    public void A_provisional_price_stays_provisional()
    {
        var row = Row(Urban, "25.27", new(2026, 9, 1), null) with { Status = DatedStatus.Provisional };

        Uplift.ApplyTo(Book(row)).AsT0.Book.Table.Find(Urban, An.April).Kind.ShouldBe(DatedAnswerKind.Provisional);
    }

    [Fact]
    public void An_uplift_applied_twice_is_refused()
    {
        var once = Uplift.ApplyTo(Book(Row(Urban, "25.27", new(2026, 9, 1), null))).AsT0.Book;

        An.Codes(Uplift.ApplyTo(once).AsT1).ShouldBe(["priced-from-then"]);
    }

    [Fact]
    public void The_next_years_uplift_goes_on_top()
    {
        var once = Uplift.ApplyTo(Book(Row(Urban, "25.27", new(2026, 9, 1), null))).AsT0.Book;
        var next = An.Uplift(Uplift.Decision with { DecidedOn = new(2028, 2, 4), Timing = UpliftTiming.On(new(2028, 4, 1)) });

        var twice = next.ApplyTo(once).AsT0.Book;

        twice.PriceOf(Urban, new(2028, 3, 31)).AsT0.Amount.ShouldBe(A.Money("26.28"));
        twice.PriceOf(Urban, new(2028, 4, 1)).AsT0.Amount.ShouldBe(A.Money("27.33")); // 2733.12
    }

    [Theory]
    [InlineData(2027, 3, 31, null)]
    [InlineData(2027, 4, 1, "priced-from-then")]
    public void A_price_that_begins_on_the_date_is_refused(int year, int month, int day, string? code) =>
        Uplift.ApplyTo(Book(Row(Urban, "25.27", new(year, month, day), null))).Match<string?>(_ => null, refusals => refusals.Single().Code).ShouldBe(code);

    [Fact]
    public void Two_years_decided_at_one_meeting_go_on_top_of_each_other()
    {
        var once = Uplift.ApplyTo(Book(Row(Urban, "25.27", new(2026, 9, 1), null))).AsT0.Book;
        var next = An.Uplift(Uplift.Decision with { Timing = UpliftTiming.On(new(2028, 4, 1)) });

        var twice = next.ApplyTo(once).AsT0.Book;

        twice.PriceOf(Urban, new(2028, 4, 1), knownOn: Decided).AsT0.Amount.ShouldBe(A.Money("27.33"));
        twice.PriceOf(Urban, new(2028, 4, 1), knownOn: Decided.PlusDays(-1)).AsT0.Amount.ShouldBe(A.Money("25.27"));
        twice.Table.Of(Urban)!.Rows.Count.ShouldBe(4);
    }

    [Fact]
    public void A_price_recorded_after_the_decision_has_its_uplift_from_the_day_it_was_known()
    {
        var late = new LocalDate(2027, 3, 1);

        var after = Uplift.ApplyTo(Book(Row(Urban, "25.27", new(2026, 9, 1), null) with { KnownFrom = late })).AsT0.Book;

        after.PriceOf(Urban, An.April, knownOn: late).AsT0.Amount.ShouldBe(A.Money("26.28"));
        after.PriceOf(Urban, An.April, knownOn: late.PlusDays(-1)).AsT1.Code.ShouldBe("unknown-key");
    }

    [Fact]
    public void An_uplift_of_packages_or_contracts_is_not_for_a_book()
    {
        UpliftDecision[] decisions =
        [
            Uplift.Decision with { Exclusions = new() { AgreedInLastMonths = 3 } },
            Uplift.Decision with { Timing = UpliftTiming.OnAnniversariesFrom(An.April) },
            Uplift.Decision with { Timing = UpliftTiming.On(An.April, FirstUplift.AfterAFullYear) },
        ];

        foreach (var decision in decisions)
        {
            An.Codes(An.Uplift(decision).ApplyTo(Book(Row(Urban, "25.27", new(2026, 9, 1), null))).AsT1).ShouldBe(["package-uplift"]);
        }
    }

    [Fact]
    public void Every_price_that_cannot_be_uplifted_is_told_at_once()
    {
        var book = Book(Row(An.Band1, "49.42", new(2026, 9, 1), null), Row(Fringe, "26.36", new(2026, 9, 1), null), Row(Urban, "25.27", new(2027, 5, 1), null));

        An.Codes(An.Uplift(UpliftStep.Add(new ItemAmount(Urban, A.Money("1.00")))).ApplyTo(book).AsT1)
            .ShouldBe(["priced-from-then", "no-amount-for-price", "no-amount-for-price"]);
    }

    [Fact]
    public void A_withdrawn_price_stays_in_the_record_and_is_not_uplifted()
    {
        var book = Book(
            Row(Urban, "99.99", new(2026, 9, 1), null) with { WithdrawnOn = new(2026, 10, 1) },
            Row(Urban, "25.27", new(2026, 9, 1), null) with { KnownFrom = new(2026, 10, 1) });

        var after = Uplift.ApplyTo(book).AsT0;

        after.Uplifted.Count.ShouldBe(1);
        after.Book.PriceOf(Urban, new(2027, 4, 1), knownOn: new(2026, 9, 30)).AsT0.Amount.ShouldBe(A.Money("99.99"));
        after.Book.PriceOf(Urban, new(2027, 4, 1)).AsT0.Amount.ShouldBe(A.Money("26.28"));
    }

    [Fact]
    [Rule("P-10")]
    public void A_ceiling_at_the_start_stays_at_the_years_rate_unless_an_uplift_is_recorded()
    {
        var ceilings = Book(Row(Urban, "25.27", new(2025, 4, 1), null));
        var april2026 = An.Uplift(Uplift.Decision with { DecidedOn = new(2026, 2, 6), Timing = UpliftTiming.On(new(2026, 4, 1)) });

        ceilings.PriceOf(Urban, new(2026, 9, 1)).AsT0.Amount.ShouldBe(A.Money("25.27"));
        april2026.ApplyTo(ceilings).AsT0.Book.PriceOf(Urban, new(2026, 9, 1)).AsT0.Amount.ShouldBe(A.Money("26.28"));
    }

    private static PriceBook Book(params DatedRow<PricedItem, Money>[] rows) => PriceBook.Create(rows).AsT0;

    private static DatedRow<PricedItem, Money> Row(PricedItem item, string price, LocalDate first, LocalDate? last) =>
        new(item, A.Set(price), first, last);
}
