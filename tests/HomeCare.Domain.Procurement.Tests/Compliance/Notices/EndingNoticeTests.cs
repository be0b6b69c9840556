using static HomeCare.Domain.Procurement.Tests.ANoticedScheme;

namespace HomeCare.Domain.Procurement.Tests;

public class EndingNoticeTests
{
    [Theory]
    [Rule("NOT-10")]
    [InlineData("2026-02-05", "2026-03-06")]
    [InlineData("2028-02-04", "2028-03-04")]
    public void A_termination_notice_is_in_time_on_the_thirtieth_day_and_late_on_the_next(string ended, string last)
    {
        Ended(ended, last).Check("NOT-10").ShouldBe(Verdict.Met);
        var late = Ended(ended, DayAfter(last)).Check("NOT-10").ShouldFind(Severity.Breach);
        late.Fact("ended").ShouldBe(ended);
        late.Fact("last-day").ShouldBe(last);
    }

    [Fact]
    [Rule("NOT-10")]
    public void Nothing_is_due_before_the_end_and_then_thirty_days_are_advised_and_then_it_is_late()
    {
        var unnoticed = Ended("2026-02-05", null);
        unnoticed.Check("NOT-10", "2026-02-04").ShouldBe(Verdict.NotApplicable);
        unnoticed.Check("NOT-10", "2026-02-05").ShouldFind(Severity.Advice).Fact("last-day").ShouldBe("2026-03-06");
        unnoticed.Check("NOT-10", "2026-03-06").ShouldFind(Severity.Advice);
        unnoticed.Check("NOT-10", "2026-03-07").ShouldFind(Severity.Breach);
    }

    [Theory]
    [Rule("NOT-10")]
    [InlineData("2028-06-30", Verdict.Met)]
    [InlineData("2028-07-01", Verdict.Found)]
    public void The_award_of_the_next_framework_ends_the_one_before(string published, Verdict expected) =>
        (Reopened with { Rounds = [Reopened.Rounds[0] with { TerminationNoticePublished = Day(published) }, Reopened.Rounds[1]] })
            .Check("NOT-10", "2028-12-01").ShouldBe(expected);

    [Fact]
    [Rule("NOT-10")]
    [Rule("A20")]
    public void A_scheme_may_read_that_only_its_last_end_needs_a_notice()
    {
        var unnoticed = Reopened with { Rounds = [Reopened.Rounds[0] with { TerminationNoticePublished = null }, Reopened.Rounds[1]] };
        unnoticed.Check("NOT-10", "2028-12-01").ShouldFind(Severity.Breach).Message.ShouldContain("the award of round 2");
        var lenient = unnoticed with { Readings = new() { TerminationNotices = TerminationNotices.ForTheLastFramework } };
        lenient.Check("NOT-10", "2028-12-01").ShouldBe(Verdict.NotApplicable);
        lenient.Check("NOT-10", "2034-06-01").ShouldFind(Severity.Breach).Fact("last-day").ShouldBe("2034-05-29");
        (lenient with { Rounds = [lenient.Rounds[0] with { TerminatedOn = Day("2028-01-31") }, lenient.Rounds[1]] })
            .Check("NOT-10", "2028-12-01").ShouldFind(Severity.Breach).Message.ShouldContain("its termination");
    }

    [Fact]
    [Rule("NOT-10")]
    public void A_notice_from_before_the_end_cannot_tell_of_it()
    {
        Ended("2026-02-05", "2026-02-04").Check("NOT-10").ShouldFind(Severity.Warning).Fact("ended").ShouldBe("2026-02-05");
        Ended("2026-02-05", "2026-02-05").Check("NOT-10").ShouldBe(Verdict.Met);
    }

    [Fact]
    [Rule("NOT-10")]
    public void A_notice_without_an_end_asks_for_it() =>
        Only(
            new() { AwardDecidedOn = Day("2025-03-01"), TerminationNoticePublished = Day("2026-02-05") },
            FrameworkKind.LightTouchClosedFramework).Check("NOT-10").ShouldLack("the day round 1 ended");

    [Fact]
    [Rule("NOT-10")]
    [Rule("A21")]
    public void A_supplier_that_leaves_a_running_framework_needs_no_notice_unless_the_scheme_reads_it_so()
    {
        var left = Leaving("2026-07-01", null, null);
        left.Check("NOT-10").ShouldBe(Verdict.NotApplicable);
        var strict = left with { Readings = new() { LeavingSuppliers = LeavingSuppliers.NeedNotice } };
        strict.Check("NOT-10", "2026-06-30").ShouldBe(Verdict.NotApplicable);
        strict.Check("NOT-10", "2026-07-30").ShouldFind(Severity.Advice).Fact("last-day").ShouldBe("2026-07-30");
        strict.Check("NOT-10", "2026-07-31").ShouldFind(Severity.Breach).Message.ShouldContain("P-1");
    }

    [Theory]
    [Rule("NOT-10")]
    [InlineData("2026-07-30", Verdict.Met)]
    [InlineData("2026-07-31", Verdict.Found)]
    [Rule("A21")]
    public void A_leaving_notice_is_in_time_on_the_thirtieth_day(string published, Verdict expected) =>
        (With(round => round with
        {
            Appointments = [Appointed("P-1") with { LeftOn = Day("2026-07-01"), LeavingNoticePublished = Day(published) }, Appointed("P-2")],
        }) with
        {
            Readings = new() { LeavingSuppliers = LeavingSuppliers.NeedNotice },
        }).Check("NOT-10").ShouldBe(expected);

    [Theory]
    [Rule("NOT-10")]
    [InlineData("2028-05-31", Verdict.Found)]
    [InlineData("2028-06-01", Verdict.Met)]
    [Rule("A21")]
    public void A_supplier_that_leaves_with_the_end_of_the_framework_needs_no_notice_of_its_own(string left, Verdict expected) =>
        (Reopened with
        {
            Readings = new() { LeavingSuppliers = LeavingSuppliers.NeedNotice },
            Rounds = [Reopened.Rounds[0] with { Appointments = [Appointed("P-1") with { LeftOn = Day(left) }, Appointed("P-2")] }, Reopened.Rounds[1]],
        }).Check("NOT-10", "2028-12-01").ShouldBe(expected);

    [Fact]
    [Rule("NOT-10")]
    [Rule("A21")]
    public void A_supplier_that_another_succeeds_to_has_not_ended_the_contract() =>
        (With(round => round with
        {
            Appointments =
            [
                Appointed("P-1") with { LeftOn = Day("2026-07-01") },
                Appointed("P-2"),
                Appointed("P-5") with { SucceedsTo = new("P-1"), NovatedOn = Day("2026-07-01") },
            ],
        }) with
        {
            Readings = new() { LeavingSuppliers = LeavingSuppliers.NeedNotice },
        }).Check("NOT-10").ShouldBe(Verdict.NotApplicable);

    [Fact]
    [Rule("NOT-10")]
    public void The_leaving_of_the_last_supplier_ends_the_framework_on_every_reading()
    {
        var finding = Leaving("2026-07-01", "2026-07-06", "2026-07-13").Check("NOT-10").ShouldFind(Severity.Breach);
        finding.Fact("ended").ShouldBe("2026-07-13");
        finding.Fact("last-day").ShouldBe("2026-08-11");
    }

    [Fact]
    [Rule("NOT-10")]
    public void The_notice_of_the_last_supplier_to_leave_is_the_notice_of_the_end() =>
        With(round => round with
        {
            Appointments =
            [
                Appointed("P-1") with { LeftOn = Day("2026-07-13"), LeavingNoticePublished = Day("2026-08-11") },
                Appointed("P-2") with { LeftOn = Day("2026-07-01") },
            ],
        }).Check("NOT-10").ShouldBe(Verdict.Met);

    [Fact]
    [Rule("NOT-10")]
    public void Where_more_suppliers_were_awarded_than_are_listed_it_is_not_known_that_all_have_left() =>
        (Leaving("2026-07-01", "2026-07-06", "2026-07-13") is var left ? left with { Rounds = [left.Rounds[0] with { NumberAwarded = 4 }] } : left)
            .Check("NOT-10").ShouldBe(Verdict.NotApplicable);

    [Fact]
    [Rule("NOT-11")]
    public void A_round_without_an_award_needs_its_notice_as_soon_as_is_practicable()
    {
        var abandoned = Abandoned(null);
        abandoned.Check("NOT-11", "2026-03-02").ShouldFind(Severity.Advice);
        abandoned.Check("NOT-11", "2026-03-12").ShouldFind(Severity.Warning).Message.ShouldContain("10 days after");
        Abandoned("2026-03-02").Check("NOT-11").ShouldBe(Verdict.Met);
        Abandoned("2026-12-02").Check("NOT-11").ShouldBe(Verdict.Met);
        Abandoned("2026-03-01").Check("NOT-11").ShouldFind(Severity.Breach).Fact("abandoned").ShouldBe("2026-03-02");
    }

    [Fact]
    [Rule("NOT-11")]
    public void A_round_that_was_never_advertised_asks_for_its_tender_notice() =>
        Only(new() { AbandonedOn = Day("2026-03-02") }).Check("NOT-11").ShouldLack("the tender notice of round 1");

    [Theory]
    [Rule("NOT-12")]
    [InlineData("2026-08-02", Verdict.Met)]
    [InlineData("2026-08-03", Verdict.Met)]
    [InlineData("2026-08-04", Verdict.Found)]
    public void A_change_notice_comes_on_the_day_of_the_modification_at_the_latest(string published, Verdict expected) =>
        Modified(FrameworkKind.OpenFramework, published).Check("NOT-12").ShouldBe(expected);

    [Fact]
    [Rule("NOT-12")]
    public void A_modification_without_a_change_notice_is_advised_and_then_a_breach_but_never_under_the_light_touch()
    {
        var unnoticed = Modified(FrameworkKind.ClosedFramework, null);
        unnoticed.Check("NOT-12", "2026-08-03").ShouldFind(Severity.Advice);
        unnoticed.Check("NOT-12", "2026-08-04").ShouldFind(Severity.Breach).Fact("modified").ShouldBe("2026-08-03");
        Modified(FrameworkKind.LightTouchOpenFramework, null).Check("NOT-12").ShouldBe(Verdict.NotApplicable);
    }

    private static string DayAfter(string day) => PlainText.Of(Day(day).PlusDays(1));

    private static FrameworkScheme Ended(string ended, string? published) => Only(
        new()
        {
            AwardDecidedOn = Day("2025-03-01"),
            StatedEnd = On(ended),
            TerminationNoticePublished = published is null ? null : Day(published),
        },
        FrameworkKind.LightTouchClosedFramework);

    private static FrameworkScheme Leaving(params string?[] days) => With(round => round with
    {
        Appointments = days.Select((day, index) => Appointed($"P-{index + 1}") with { LeftOn = day is null ? null : Day(day) }).ToValueList(),
    });

    private static FrameworkScheme Abandoned(string? published) => Only(new()
    {
        TenderNotice = new() { Published = Day("2026-01-05") },
        AbandonedOn = Day("2026-03-02"),
        AbandonmentNoticePublished = published is null ? null : Day(published),
    });

    private static FrameworkScheme Modified(FrameworkKind kind, string? published) => Scheme with
    {
        Kind = kind,
        Modifications = [new() { On = Day("2026-08-03"), Round = 1, What = "shorter notice", ChangeNoticePublished = published is null ? null : Day(published) }],
    };
}
