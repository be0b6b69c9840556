using NodaTime;

namespace HomeCare.Domain.Tests;

/// <summary>What a dated table answers. All values are invented.</summary>
public class DatedTableTests
{
    private static readonly LocalDate Year25 = new(2025, 4, 1);
    private static readonly LocalDate Year25End = new(2026, 3, 31);
    private static readonly LocalDate Year27 = new(2027, 4, 1);

    private static DatedTable<string, int> Rates { get; } = Table(
        Row("urban", 2527, Year25, Year25End),
        Row("urban", 2700, Year27, new(2028, 3, 31)) with { Status = DatedStatus.Provisional },
        Row("urban", null, new(2028, 4, 1), new(2029, 3, 31)),
        Row("rural", 2939, Year25, null));

    [Fact]
    public void Tables_of_equal_rows_are_equal()
    {
        var one = Table(Row("urban", 2527, Year25, Year25End), Row("rural", 2939, Year25, null));

        one.ShouldBe(Table(Row("urban", 2527, Year25, Year25End), Row("rural", 2939, Year25, null)));
        one.GetHashCode().ShouldBe(Table(Row("urban", 2527, Year25, Year25End), Row("rural", 2939, Year25, null)).GetHashCode());
        one.ShouldNotBe(Table(Row("urban", 2527, Year25, Year25End), Row("rural", 2940, Year25, null)));
        one.ShouldNotBe(Table(Row("urban", 2527, Year25, Year25End)));
        one.Of("urban").ShouldNotBe(Table(Row("suburban", 2527, Year25, Year25End)).Of("suburban"));
    }

    [Theory]
    [InlineData("2025-03-31", DatedAnswerKind.BeforeFirst)]
    [InlineData("2025-04-01", DatedAnswerKind.InForce)]
    [InlineData("2026-03-31", DatedAnswerKind.InForce)]
    [InlineData("2026-04-01", DatedAnswerKind.Gap)]
    [InlineData("2027-03-31", DatedAnswerKind.Gap)]
    [InlineData("2027-04-01", DatedAnswerKind.Provisional)]
    [InlineData("2028-03-31", DatedAnswerKind.Provisional)]
    [InlineData("2028-04-01", DatedAnswerKind.NotYetSet)]
    [InlineData("2029-03-31", DatedAnswerKind.NotYetSet)]
    [InlineData("2029-04-01", DatedAnswerKind.BeyondHorizon)]
    [InlineData("9999-12-31", DatedAnswerKind.BeyondHorizon)]
    [InlineData("-9998-01-01", DatedAnswerKind.BeforeFirst)]
    public void Each_day_has_one_answer(string day, DatedAnswerKind expected) => Rates.Find("urban", Day.Of(day)).Kind.ShouldBe(expected);

    [Fact]
    public void A_key_that_is_not_there_is_unknown() =>
        (Rates.Find("isolated", Year25).Kind, Rates.Of("isolated")).ShouldBe((DatedAnswerKind.UnknownKey, null));

    [Fact]
    public void The_default_answer_is_an_unknown_key() => default(DatedAnswer<string, int>).Kind.ShouldBe(DatedAnswerKind.UnknownKey);

    [Fact]
    public void A_value_in_force_and_a_provisional_one_are_given_and_no_other()
    {
        Rates.Find("urban", Year25).TryGet(out var inForce).ShouldBeTrue();
        Rates.Find("urban", Year27).TryGet(out var provisional).ShouldBeTrue();
        Rates.Find("urban", new(2028, 4, 1)).TryGet(out _).ShouldBeFalse();
        Rates.Find("urban", new(2026, 4, 1)).TryGet(out _).ShouldBeFalse();
        (inForce, provisional).ShouldBe((2527, 2700));
    }

    [Fact]
    public void A_gap_names_the_days_on_both_sides()
    {
        var answer = Rates.Find("urban", new(2026, 9, 1));
        (answer.Row, answer.LastDayBefore, answer.FirstDayAfter).ShouldBe((null, (LocalDate?)Year25End, (LocalDate?)Year27));
    }

    [Fact]
    public void A_row_until_further_notice_holds_to_the_last_day_there_is() =>
        Rates.Find("rural", LocalDate.MaxIsoValue).Kind.ShouldBe(DatedAnswerKind.InForce);

    [Fact]
    public void A_row_over_all_days_holds_on_the_first_and_on_the_last()
    {
        var always = Table(Row("x", 1, LocalDate.MinIsoValue, LocalDate.MaxIsoValue));
        (always.Find("x", LocalDate.MinIsoValue).Kind, always.Find("x", LocalDate.MaxIsoValue).Kind)
            .ShouldBe((DatedAnswerKind.InForce, DatedAnswerKind.InForce));
    }

    [Fact]
    public void A_row_of_one_day_holds_on_that_day_alone()
    {
        var once = Table(Row("x", 1, Year25, Year25));
        (once.Find("x", Year25.PlusDays(-1)).Kind, once.Find("x", Year25).Kind, once.Find("x", Year25.PlusDays(1)).Kind)
            .ShouldBe((DatedAnswerKind.BeforeFirst, DatedAnswerKind.InForce, DatedAnswerKind.BeyondHorizon));
    }

    [Fact]
    public void A_correction_keeps_the_answer_of_before_and_gives_that_of_after()
    {
        var corrected = Table(
            Row("urban", 2527, Year25, Year25End) with { KnownFrom = new(2025, 2, 1), WithdrawnOn = new(2025, 6, 10) },
            Row("urban", 2572, Year25, Year25End) with { KnownFrom = new(2025, 6, 10) });

        Value(corrected.Find("urban", Year25, new(2025, 6, 9))).ShouldBe(2527);
        Value(corrected.Find("urban", Year25, new(2025, 6, 10))).ShouldBe(2572);
        Value(corrected.Find("urban", Year25)).ShouldBe(2572);
        corrected.Find("urban", Year25, new(2025, 1, 31)).Kind.ShouldBe(DatedAnswerKind.UnknownKey);
    }

    [Fact]
    public void A_row_that_was_not_yet_known_leaves_the_horizon_where_it_was()
    {
        var announced = Table(
            Row("urban", 2527, Year25, Year25End),
            Row("urban", 2650, Year25End.PlusDays(1), new(2027, 3, 31)) with { KnownFrom = new(2026, 2, 1) });
        var answer = announced.Find("urban", new(2026, 5, 1), new(2026, 1, 31));

        (answer.Kind, answer.LastDayBefore).ShouldBe((DatedAnswerKind.BeyondHorizon, (LocalDate?)Year25End));
        Value(announced.Find("urban", new(2026, 5, 1), new(2026, 2, 1))).ShouldBe(2650);
    }

    [Fact]
    public void A_row_that_was_withdrawn_and_not_replaced_leaves_a_gap_from_that_day()
    {
        var withdrawn = Table(
            Row("x", 1, Year25, Year25End),
            Row("x", 2, Year25End.PlusDays(1), new(2027, 3, 31)) with { WithdrawnOn = new(2026, 6, 1) },
            Row("x", 3, Year27, null));

        withdrawn.Find("x", new(2026, 7, 1), new(2026, 5, 31)).Kind.ShouldBe(DatedAnswerKind.InForce);
        withdrawn.Find("x", new(2026, 7, 1)).Kind.ShouldBe(DatedAnswerKind.Gap);
    }

    [Fact]
    public void An_overlap_names_both_rows_with_their_places()
    {
        var refusals = Refusals(
            Row("urban", 2527, Year25, Year25End) with { Place = "row 2" },
            Row("urban", 2600, Year25End, null) with { Place = "row 3" });
        var refusal = refusals.ShouldHaveSingleItem();

        refusal.Code.ShouldBe("rows-overlap");
        refusal.Message.ShouldBe(
            "row 2: urban 2527, 2025-04-01 to 2026-03-31 overlaps row 3: urban 2600, 2026-03-31 until further notice: "
            + "end the first before 2026-03-31, or withdraw the row that is wrong");
    }

    [Fact]
    public void Rows_that_begin_together_cannot_be_ended_one_before_the_other() =>
        Refusals(Row("x", 1, Year25, null), Row("x", 2, Year25, null)).ShouldHaveSingleItem().Message
            .ShouldEndWith(": keep one of them, or withdraw the row that is wrong");

    [Fact]
    public void Rows_that_touch_do_not_overlap() =>
        Table(Row("x", 1, Year25, Year25End), Row("x", 2, Year25End.PlusDays(1), null)).All.ShouldHaveSingleItem().Rows.Count.ShouldBe(2);

    [Fact]
    public void A_long_row_overlaps_each_row_inside_it() =>
        Refusals(Row("x", 1, Year25, null), Row("x", 2, Year25.PlusDays(10), Year25.PlusDays(20)), Row("x", 3, Year25.PlusDays(30), null))
            .Select(refusal => refusal.Code).ShouldBe(["rows-overlap", "rows-overlap"]);

    [Fact]
    public void A_row_that_overlaps_many_is_told_once() =>
        Refusals(Row("x", 1, Year25, null), Row("x", 2, Year25, null), Row("x", 3, Year25, null), Row("x", 4, Year25, null)).Count.ShouldBe(3);

    [Fact]
    public void A_correction_that_was_known_a_day_too_early_overlaps() =>
        Refusals(
            Row("x", 1, Year25, null) with { WithdrawnOn = new(2025, 6, 10) },
            Row("x", 2, Year25, null) with { KnownFrom = new(2025, 6, 9) })
            .ShouldHaveSingleItem().Code.ShouldBe("rows-overlap");

    [Fact]
    public void Everything_wrong_is_said_at_once() =>
        Refusals(
            Row("x", 1, Year25, Year25.PlusDays(-1)),
            Row("x", 2, Year27, null) with { KnownFrom = Year25, WithdrawnOn = Year25 },
            Row("y", 3, Year25, null),
            Row("y", 4, Year27, null))
            .Select(refusal => refusal.Code)
            .ShouldBe(["ends-before-it-begins", "withdrawn-before-known", "rows-overlap"]);

    [Theory]
    [InlineData("isolated", "2025-04-01", "unknown-key", "there is no price of isolated, on any day")]
    [InlineData("urban", "2025-03-31", "before-first", "the price of urban begins on 2025-04-01, after 2025-03-31")]
    [InlineData("urban", "2026-09-01", "gap", "there is no price of urban on 2026-09-01: one ends on 2026-03-31 and the next begins on 2027-04-01")]
    [InlineData("urban", "2030-01-01", "beyond-horizon", "the price of urban ends on 2029-03-31, before 2030-01-01: nothing is carried on beyond its period")]
    [InlineData("urban", "2028-06-01", "not-yet-set", "the price of urban on 2028-06-01 is not yet set: TEST-1 (A test, nowhere) speaks of it and does not print it")]
    public void An_answer_without_a_value_says_why(string key, string day, string code, string message)
    {
        var refusal = Rates.Find(key, Day.Of(day)).ToRefusal("price of " + key, Day.Of(day));
        (refusal.Code, refusal.Message, refusal.Facts[0]).ShouldBe((code, message, new Fact("asked", "price of " + key)));
    }

    [Fact]
    public void An_answer_with_a_value_is_no_refusal() =>
        Should.Throw<InvalidOperationException>(() => Rates.Find("urban", Year25).ToRefusal("price", Year25));

    internal static DatedRow<string, int> Row(string key, int? value, LocalDate first, LocalDate? last) =>
        new(key, value is { } set ? new(new Cited<int>(set, A.Citation)) : new(new NotYetSet(A.Citation)), first, last);

    internal static DatedTable<string, int> Table(params DatedRow<string, int>[] rows) => DatedTable<string, int>.Create(rows).AsT0;

    private static ValueList<Refusal> Refusals(params DatedRow<string, int>[] rows) => DatedTable<string, int>.Create(rows).AsT1;

    private static int Value(DatedAnswer<string, int> answer) => answer.TryGet(out var value) ? value : -1;
}
