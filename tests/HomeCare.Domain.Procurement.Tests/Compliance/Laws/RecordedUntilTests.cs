using static HomeCare.Domain.Procurement.Tests.AScheme;

namespace HomeCare.Domain.Procurement.Tests.Compliance;

public class RecordedUntilTests
{
    // Entered on 12 May 2026: 120 days end on 8 September.
    [Theory]
    [InlineData(null, Severity.Breach)]
    [InlineData("2026-09-09", Severity.Breach)]
    [InlineData("2026-09-08", Severity.Advice)]
    [InlineData("2026-05-12", Severity.Advice)]
    [Rule("NOT-08")]
    public void What_is_not_recorded_is_late_only_as_far_as_the_record_goes(string? until, Severity severity)
    {
        var scheme = Entered() with { RecordedUntil = until is null ? null : Day(until) };
        var verdict = ProcurementAct2023.WholeAct.Check(scheme, Day("2027-01-01")).AsT0.Of("NOT-08")!;
        verdict.Findings.ShouldHaveSingleItem().Severity.ShouldBe(severity);
    }

    [Theory]
    [InlineData("2029-05-01", Severity.Breach)]
    [InlineData("2029-04-30", Severity.Advice)]
    [Rule("OF-02")]
    public void An_award_that_the_record_could_not_tell_of_is_not_missed(string until, Severity severity)
    {
        var scheme = Awarded("2026-05-01") with { RecordedUntil = Day(until) };
        var verdict = ProcurementAct2023.WholeAct.Check(scheme, Day("2030-01-01")).AsT0.Of("OF-02")!;
        verdict.Findings.ShouldHaveSingleItem().Severity.ShouldBe(severity);
    }

    [Fact]
    public void A_record_that_goes_past_the_day_of_the_check_is_checked_on_that_day()
    {
        var scheme = Entered();
        ProcurementAct2023.WholeAct.Check(scheme with { RecordedUntil = Day("2030-01-01") }, Day("2026-09-08")).AsT0.Verdicts
            .ShouldBe(ProcurementAct2023.WholeAct.Check(scheme, Day("2026-09-08")).AsT0.Verdicts);
    }

    [Fact]
    public void What_lies_ahead_is_not_overdue_where_the_record_could_not_tell()
    {
        var outlook = SchemeOutlook.Of(Entered() with { RecordedUntil = Day("2026-05-12") }, Day("2027-01-01")).AsT0;
        outlook.AsOf.ShouldBe(Day("2026-05-12"));
        outlook.ToText().ShouldNotContain("OVERDUE");
        SchemeOutlook.Of(Entered(), Day("2027-01-01")).AsT0.ToText().ShouldContain("OVERDUE");
    }

    private static FrameworkScheme Entered()
    {
        var scheme = Awarded("2026-05-01");
        return scheme with { Rounds = [scheme.Rounds[0] with { EnteredOn = Day("2026-05-12") }] };
    }
}
