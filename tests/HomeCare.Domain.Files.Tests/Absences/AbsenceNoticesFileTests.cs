using HomeCare.Domain.Absences;
using NodaTime;

namespace HomeCare.Domain.Files.Tests;

public class AbsenceNoticesFileTests
{
    private const string Clock = "write the date and the time on the clock in London, such as 2026-09-01 10:00";

    [Fact]
    public void A_row_is_a_notice_with_its_place() =>
        AnAbsenceTable.NoticesOf(AnAbsenceTable.Notice()).ShouldBe([Notice]);

    [Fact]
    public void What_may_be_left_out_may_be_written() =>
        AnAbsenceTable.NoticesOf(
            AnAbsenceTable.Notice(),
            AnAbsenceTable.Notice(
                ("id", "N-2"), ("cause", "hospital"), ("provider", "EX-01"), ("service", "day-service"), ("resumed", "2026-09-05 10:30"), ("sent", "2026-08-28 09:00"),
                ("received", "2026-08-28T10:59:31+01:00"), ("recorded", "2026-08-29 09:00:05"), ("corrects", "N-1"), ("withdrawn", "2026-09-02 08:00")))[1]
        .ShouldBe(Notice with
        {
            Id = new("N-2"),
            Cause = AbsenceCause.Hospital,
            Provider = new("EX-01"),
            Service = new("day-service"),
            Resumed = new(2026, 9, 5, 10, 30),
            Sent = Instant.FromUtc(2026, 8, 28, 8, 0),
            Received = Instant.FromUtc(2026, 8, 28, 9, 59, 31),
            Recorded = Instant.FromUtc(2026, 8, 29, 8, 0, 5),
            Corrects = new("N-1"),
            Withdrawn = Instant.FromUtc(2026, 9, 2, 7, 0),
            Place = "line 3",
        });

    public static TheoryData<string> Causes => new(AbsenceCause.List.Where(cause => cause != AbsenceCause.NoShow).Select(cause => cause.Name));

    [Theory]
    [MemberData(nameof(Causes))]
    public void Every_cause_but_a_no_show_can_be_written(string cause) =>
        AnAbsenceTable.NoticesOf(AnAbsenceTable.Notice(("cause", cause.ToUpperInvariant())))[0].Cause.Name.ShouldBe(cause);

    [Theory]
    [InlineData("2026-09-01", "until further notice", "2026-09-01T00:00:00", null)]
    [InlineData("2026-09-01 10:00", "Until Further Notice", "2026-09-01T10:00:00", null)]
    [InlineData("2026-09-01", "2026-09-07 12:00", "2026-09-01T00:00:00", "2026-09-07T12:00:00")]
    public void A_notice_is_for_a_time_or_until_further_notice(string from, string until, string first, string? end)
    {
        var notice = AnAbsenceTable.NoticesOf(AnAbsenceTable.Notice(("from", from), ("until", until)))[0];
        (Text(notice.From), notice.Until is { } time ? Text(time) : null).ShouldBe((first, end));
    }

    [Fact]
    public void A_day_alone_on_which_the_service_began_again_is_its_beginning() =>
        AnAbsenceTable.NoticesOf(AnAbsenceTable.Notice(("resumed", "2026-09-05")))[0].Resumed.ShouldBe(new LocalDateTime(2026, 9, 5, 0, 0));

    [Theory]
    [InlineData("2026-10-25T01:30+01:00", "2026-10-25T00:30:00Z")]
    [InlineData("2026-10-25T01:30+00:00", "2026-10-25T01:30:00Z")]
    [InlineData("2026-10-25 01:30Z", "2026-10-25T01:30:00Z")]
    [InlineData("2026-10-25T01:30:00Z", "2026-10-25T01:30:00Z")]
    [InlineData("2026-10-25 02:00", "2026-10-25T02:00:00Z")]
    [InlineData("2026-07-01 10:00", "2026-07-01T09:00:00Z")]
    [InlineData("2026-07-01T10:00+02:00", "2026-07-01T08:00:00Z")]
    public void A_receipt_is_a_moment_by_the_clock_in_London_or_by_its_offset(string received, string moment) =>
        AnAbsenceTable.NoticesOf(AnAbsenceTable.Notice(("received", received)))[0].Received.ToString().ShouldBe(moment);

    [Theory]
    [InlineData("id", "", "1: id: it is empty: write 1 to 64 letters, digits or punctuation marks")]
    [InlineData("cause", "", "2: cause: \"\" is not a cause: write one of: person, hospital, emergency-admission, provider, commissioner, provider-suspended, service-ended")]
    [InlineData("cause", "hospitl", "2: cause: \"hospitl\" is not a cause: did you mean hospital?")]
    [InlineData("cause", "no-show", "2: cause: no-show is an absence without notice: leave the row out, and write absent under attendance in the table of care")]
    [InlineData("from", "", $"3: from: it is empty: {Clock}")]
    [InlineData("from", "1/9/2026", $"3: from: \"1/9/2026\" is not a date with a time: {Clock}")]
    [InlineData("from", "1899-12-31", $"3: from: \"1899-12-31\" has no time: {Clock}")]
    [InlineData("until", "", "4: until: it is empty: write the first time that is not a part of the absence, such as 2026-09-01 10:00, or until further notice")]
    [InlineData("until", "2026-09-07", "4: until: 2026-09-07 does not say whether that day is a part of the absence: write 2026-09-07 00:00 where it is not, 2026-09-08 00:00 where it is")]
    [InlineData("until", "9999-12-31", $"4: until: \"9999-12-31\" has no time: {Clock}")]
    [InlineData("until", "soon", $"4: until: \"soon\" is not a date with a time: {Clock}")]
    [InlineData("received", "", $"5: received: it is empty: {Clock}")]
    [InlineData("received", "2026-08-28", $"5: received: \"2026-08-28\" has no time: {Clock}")]
    [InlineData("received", "2026-10-25 01:30", "5: received: the clocks show 2026-10-25 01:30 twice, as they go back: write 2026-10-25T01:30+01:00 for the first time, 2026-10-25T01:30+00:00 for the second")]
    [InlineData("received", "2026-03-29 01:30", "5: received: the clocks go forward past 2026-03-29 01:30: write a time that they show")]
    [InlineData("person", " é", "6: person: it has a character that is not printable ASCII: write plain letters, digits and punctuation marks")]
    [InlineData("resumed", "x", $"9: resumed: \"x\" is not a date with a time: {Clock}")]
    [InlineData("sent", "x", $"10: sent: \"x\" is not a date with a time: {Clock}")]
    [InlineData("recorded", "x", $"11: recorded: \"x\" is not a date with a time: {Clock}")]
    [InlineData("corrects", "é", "12: corrects: it has a character that is not printable ASCII: write plain letters, digits and punctuation marks")]
    [InlineData("corrects", "n-1", "12: corrects: n-1 is N-1 on line 2 in other capitals: write one id the same in every row")]
    [InlineData("withdrawn", "x", $"13: withdrawn: \"x\" is not a date with a time: {Clock}")]
    public void What_is_wrong_with_a_row_is_named_where_it_stands(string heading, string written, string problem) =>
        AnAbsenceTable.NoticeFaults(AnAbsenceTable.Notice((heading, written))).ShouldBe(["notices.csv:2:" + problem]);

    [Fact]
    public void An_id_twice_is_a_fault_that_names_the_first() =>
        AnAbsenceTable.NoticeFaults(AnAbsenceTable.Notice(), AnAbsenceTable.Notice(), AnAbsenceTable.Notice(("id", "n-1"))).ShouldBe(
        [
            "notices.csv:3:1: id: N-1 is already on line 2: give each notice an id of its own, and name the one that it corrects under corrects",
            "notices.csv:4:1: id: n-1 is N-1 on line 2 in other capitals: write one id the same in every row",
        ]);

    [Fact]
    public void Everything_wrong_is_told_at_once() =>
        AnAbsenceTable.NoticeFaults(AnAbsenceTable.Notice(
                ("id", ""), ("cause", "x"), ("from", "x"), ("until", "x"), ("received", "x"), ("person", "é"), ("resumed", "x"), ("withdrawn", "x")))
            .Select(fault => string.Join(':', fault.Split(':')[1..4]))
            .ShouldBe(["2:1: id", "2:2: cause", "2:3: from", "2:4: until", "2:5: received", "2:6: person", "2:9: resumed", "2:13: withdrawn"]);

    [Fact]
    public void A_workbook_reads_as_the_text_does() =>
        AbsenceNoticesFile.Read("notices.xlsx", AnAbsenceTable.Workbook(AnAbsenceTable.NoticeHeadings, AnAbsenceTable.Notice()).Bytes()).AsT0
            .ShouldBe([Notice with { Place = "row 2" }]);

    private static AbsenceNotice Notice { get; } = new()
    {
        Id = new("N-1"),
        Cause = AbsenceCause.Person,
        Person = new("P-1"),
        From = new(2026, 9, 1, 0, 0),
        Until = new LocalDateTime(2026, 9, 8, 0, 0),
        Received = Instant.FromUtc(2026, 8, 28, 10, 0),
        Place = "line 2",
    };

    private static string Text(LocalDateTime time) => NodaTime.Text.LocalDateTimePattern.GeneralIso.Format(time);
}
