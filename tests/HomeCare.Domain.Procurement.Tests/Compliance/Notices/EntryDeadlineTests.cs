using static HomeCare.Domain.Procurement.Tests.ANoticedScheme;

namespace HomeCare.Domain.Procurement.Tests;

public class EntryDeadlineTests
{
    [Theory]
    [Rule("NOT-08")]
    [Rule("TIME-03")]
    [InlineData("light-touch-open-framework", "2025-10-31", "2026-02-27")]
    [InlineData("light-touch-open-framework", "2026-04-01", "2026-07-29")]
    [InlineData("light-touch-open-framework", "2027-11-01", "2028-02-28")]
    [InlineData("open-framework", "2025-10-31", "2025-11-29")]
    [InlineData("closed-framework", "2025-10-31", "2025-11-29")]
    [InlineData("light-touch-closed-framework", "2025-10-31", "2026-02-27")]
    public void A_details_notice_is_in_time_on_its_last_day_and_late_on_the_next(string kind, string entered, string last)
    {
        Noticed(kind, entered, last).Check("NOT-08").ShouldBe(Verdict.Met);
        var late = Noticed(kind, entered, DayAfter(last)).Check("NOT-08").ShouldFind(Severity.Breach);
        late.Fact("last-day").ShouldBe(last);
        late.Fact("done-on").ShouldBe(DayAfter(last));
        late.Fact("entered").ShouldBe(entered);
    }

    [Fact]
    [Rule("NOT-08")]
    public void A_details_notice_not_recorded_is_advised_until_its_last_day_and_a_breach_after_it()
    {
        var unpublished = With(round => round with { DetailsNotice = null });
        var advice = unpublished.Check("NOT-08", "2026-09-14").ShouldFind(Severity.Advice);
        advice.Fact("last-day").ShouldBe("2026-09-14");
        advice.Fact("days").ShouldBe("120");
        unpublished.Check("NOT-08", "2026-09-15").ShouldFind(Severity.Breach);
    }

    [Fact]
    [Rule("NOT-08")]
    public void A_details_notice_from_before_entry_cannot_tell_of_it()
    {
        With(round => round with { DetailsNotice = round.DetailsNotice! with { Published = Day("2026-05-17") } })
            .Check("NOT-08").ShouldFind(Severity.Warning).Fact("entered").ShouldBe("2026-05-18");
        With(round => round with { DetailsNotice = round.DetailsNotice! with { Published = Day("2026-05-18") } }).Check("NOT-08").ShouldBe(Verdict.Met);
    }

    [Fact]
    [Rule("NOT-08")]
    public void A_details_notice_without_a_day_of_entry_cannot_be_timed() =>
        Only(new() { DetailsNotice = new() { Published = Day("2026-06-01") } }).Check("NOT-08").ShouldLack("the day round 1 was entered into");

    [Fact]
    [Rule("NOT-09")]
    public void A_copy_without_a_day_of_entry_cannot_be_timed() =>
        (Only(new() { ContractCopyPublished = Day("2026-06-01") }) with { EstimatedValue = Pounds("5000000.01") })
            .Check("NOT-09").ShouldLack("the day round 1 was entered into");

    [Fact]
    [Rule("NOT-08")]
    public void A_planned_round_that_was_abandoned_asks_for_no_day_of_entry() =>
        Only(new() { TermStart = Day("2026-04-01"), AbandonedOn = Day("2026-03-01") }).Check("NOT-08").ShouldBe(Verdict.NotApplicable);

    [Theory]
    [Rule("NOT-09")]
    [InlineData("5000000.00", Verdict.NotApplicable)]
    [InlineData("5000000.01", Verdict.Found)]
    public void A_copy_is_due_above_five_million_pounds_and_not_at_it(string value, Verdict expected) =>
        (Scheme with { EstimatedValue = Pounds(value) }).Check("NOT-09", "2027-01-01").ShouldBe(expected);

    [Theory]
    [Rule("NOT-09")]
    [InlineData("light-touch-open-framework", "2025-10-31", "2026-04-28")]
    [InlineData("light-touch-open-framework", "2026-04-01", "2026-09-27")]
    [InlineData("open-framework", "2025-10-31", "2026-01-28")]
    public void A_copy_is_in_time_on_its_last_day_and_late_on_the_next(string kind, string entered, string last)
    {
        Copied(kind, entered, last).Check("NOT-09").ShouldBe(Verdict.Met);
        var late = Copied(kind, entered, DayAfter(last)).Check("NOT-09").ShouldFind(Severity.Breach);
        late.Fact("last-day").ShouldBe(last);
        late.Fact("value").ShouldContain("5000000.01");
    }

    [Fact]
    [Rule("NOT-09")]
    public void Without_an_estimated_value_it_is_not_known_whether_a_copy_is_due() =>
        (Scheme with { EstimatedValue = null }).Check("NOT-09").ShouldLack("the estimated value of the scheme");

    [Theory]
    [Rule("NOT-08")]
    [InlineData("2026-01-17", "2026-05-16", "2026-05-18")]
    [InlineData("2026-01-18", "2026-05-17", "2026-05-18")]
    [InlineData("2026-01-19", "2026-05-18", "2026-05-18")]
    [InlineData("2026-11-28", "2027-03-27", "2027-03-30")]
    [Rule("A18")]
    public void A_deadline_on_a_day_that_is_no_working_day_moves_only_where_the_scheme_reads_it_so(string entered, string last, string moved)
    {
        LegalReadings moves = new() { NonWorkingDeadline = NonWorkingDeadline.NextWorkingDay };
        Noticed("light-touch-open-framework", entered, moved, moves).Check("NOT-08").ShouldBe(Verdict.Met);
        Noticed("light-touch-open-framework", entered, DayAfter(moved), moves).Check("NOT-08").ShouldFind(Severity.Breach).Fact("last-day").ShouldBe(moved);
        Noticed("light-touch-open-framework", entered, DayAfter(moved)).Check("NOT-08").ShouldFind(Severity.Breach).Fact("last-day").ShouldBe(last);
    }

    [Fact]
    [Rule("TIME-07")]
    [Rule("A18")]
    public void A_deadline_past_the_loaded_bank_holidays_is_not_moved_by_guess()
    {
        var verdict = Noticed("open-framework", "2028-12-15", "2029-01-13", new() { NonWorkingDeadline = NonWorkingDeadline.NextWorkingDay }).Check("NOT-08", "2029-02-01");
        verdict.ShouldBe(Verdict.NotRecorded);
        verdict.NotRecorded.ShouldHaveSingleItem().ShouldContain("2029-01-13");
        Noticed("open-framework", "2028-12-15", "2029-01-13").Check("NOT-08", "2029-02-01").ShouldBe(Verdict.Met);
    }

    private static string DayAfter(string day) => PlainText.Of(Day(day).PlusDays(1));

    private static FrameworkScheme Noticed(string kind, string entered, string published, LegalReadings? readings = null) =>
        Only(new() { EnteredOn = Day(entered), DetailsNotice = new() { Published = Day(published) } }, FrameworkKind.FromName(kind)) with
        {
            Readings = readings ?? LegalReadings.Default,
        };

    private static FrameworkScheme Copied(string kind, string entered, string published) =>
        Only(new() { EnteredOn = Day(entered), ContractCopyPublished = Day(published) }, FrameworkKind.FromName(kind)) with
        {
            EstimatedValue = Pounds("5000000.01"),
        };
}
