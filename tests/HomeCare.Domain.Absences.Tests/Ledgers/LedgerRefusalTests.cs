using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.Absences.Tests;

/// <summary>What stops a ledger from being assessed. Beside each fault stands the nearest ledger that is sound.</summary>
public class LedgerRefusalTests
{
    private static readonly AbsenceTerms Terms = new(Planned.Policy, LedgerSample.Example(AbsenceTreatment.Always));
    private static readonly PlannedCare Care = Planned.Care("2026-09-02 10:00") with { Place = "line 7" };
    private static readonly AbsenceNotice Notice = Planned.Notice("2026-09-01 12:00") with { Place = "line 3" };
    private static readonly AssessedContribution Contribution = LedgerSample.Contribution("50.00");

    public static TheoryData<string, AbsenceNotice[], string> BadNotices => new()
    {
        { "notice-twice", [Notice, Notice with { Place = "line 4" }], "notice N-1 (line 3) has the same id as notice N-1 (line 4): give each notice an id of its own" },
        { "notice-scope", [Notice with { Person = null }], "notice N-1 (line 3) is about nobody: say whose care it is about, or which provider's" },
        { "notice-cause", [Notice with { Cause = AbsenceCause.NoShow }], "notice N-1 (line 3) has the cause no-show, which is an absence without notice: record the attendance as absent" },
        { "notice-period", [From("2026-09-02 00:00") with { Until = Planned.Time("2026-09-02 00:00") }], "notice N-1 (line 3) ends Wed 2 Sep 2026 00:00, and begins Wed 2 Sep 2026 00:00: it must end after it begins" },
        { "resumed-before-absence", [From("2026-09-02 00:00") with { Resumed = Planned.Time("2026-09-01 23:59") }], "notice N-1 (line 3) says the service began again Tue 1 Sep 2026 23:59, before the absence began Wed 2 Sep 2026 00:00" },
        { "withdrawn-before-received", [Notice with { Withdrawn = Planned.Moment("2026-09-01 11:59") }], "notice N-1 (line 3) was withdrawn Tue 1 Sep 2026 11:59, before it was received Tue 1 Sep 2026 12:00" },
        { "sent-after-received", [Notice with { Sent = Planned.Moment("2026-09-01 12:01") }], "notice N-1 (line 3) was sent Tue 1 Sep 2026 12:01, after it was received Tue 1 Sep 2026 12:00" },
        { "recorded-before-received", [Notice with { Recorded = Planned.Moment("2026-09-01 11:59") }], "notice N-1 (line 3) was recorded Tue 1 Sep 2026 11:59, before it was received Tue 1 Sep 2026 12:00" },
        { "corrects-unknown", [Notice with { Corrects = new("N-9") }], "notice N-1 (line 3) corrects notice N-9, and there is no such notice" },
        { "corrects-another", [Notice, Correction with { Provider = new("EX-01") }], "notice N-2 (line 4) corrects notice N-1 (line 3), which is about another person, provider or service: correct it with the same, or write a notice of its own" },
        { "corrected-before-received", [Notice, Correction with { Received = Notice.Received }], "notice N-2 (line 4) corrects notice N-1 (line 3) and was received Tue 1 Sep 2026 12:00: it must be received after it (Tue 1 Sep 2026 12:00)" },
        { "corrected-twice", [Notice, Correction, Correction with { Id = new("N-3"), Place = "line 5" }], "notice N-2 (line 4) corrects notice N-1, which is corrected by notice N-3 (line 5) too" },
    };

    public static TheoryData<AbsenceNotice[]> SoundNotices => new()
    {
        { [Notice, Notice with { Id = new("N-2") }] },
        { [Notice with { Person = null, Provider = new("EX-01") }] },
        { [From("2026-09-02 00:00") with { Until = Planned.Time("2026-09-02 00:01") }] },
        { [From("2026-09-02 00:00") with { Resumed = Planned.Time("2026-09-02 00:00") }] },
        { [Notice with { Withdrawn = Notice.Received, Sent = Notice.Received, Recorded = Notice.Received }] },
        { [Notice, Correction] },
        { [Notice, Correction, Correction with { Id = new("N-3"), Corrects = new("N-2"), Received = Planned.Moment("2026-09-01 14:00") }] },
    };

    private static AbsenceNotice Correction => Planned.Notice("2026-09-01 13:00", "N-2") with { Corrects = new("N-1"), Place = "line 4" };

    [Theory]
    [MemberData(nameof(BadNotices))]
    public void A_notice_that_cannot_be_read_is_refused_by_its_row(string code, AbsenceNotice[] notices, string words)
    {
        var refusal = Terms.Refusals(LedgerSample.Of(Care).With(Contribution).With(notices)).ShouldHaveSingleItem();

        refusal.Code.ShouldBe(code);
        refusal.Message.ShouldStartWith(words);
        refusal.Facts[0].Name.ShouldBe("notice");
    }

    [Theory]
    [MemberData(nameof(SoundNotices))]
    public void A_notice_on_the_other_side_of_each_line_is_read(AbsenceNotice[] notices) =>
        Terms.Refusals(LedgerSample.Of(Care).With(Contribution).With(notices)).ShouldBeEmpty();

    [Fact]
    [Rule("A-08")]
    public void A_notice_without_the_moment_that_the_policy_goes_by_is_refused()
    {
        var ledger = LedgerSample.Of(Care).With(Contribution);
        var bySending = Terms with { Charging = Terms.Charging! with { Moment = NoticeMoment.Sent } };

        bySending.Refusals(ledger.With(Notice)).ShouldHaveSingleItem().Message
            .ShouldBe("notice N-1 (line 3) has no moment when it was sent, which the policy goes by: record it");
        bySending.Refusals(ledger.With(Notice with { Sent = Notice.Received })).ShouldBeEmpty();
        (bySending with { Charging = null }).Refusals(ledger.With(Notice)).ShouldBeEmpty();
    }

    [Fact]
    public void Care_without_a_price_is_refused_by_its_row()
    {
        var care = LedgerSample.Priced("2026-09-02 10:00", price: null) with { Place = "line 7", ChargedAt = CarePrice.Of(A.Money("60.00")) };

        Terms.Refusals(LedgerSample.Of(care).With(Contribution)).ShouldHaveSingleItem().ShouldBe(new Refusal(
            "no-price",
            "2026-09-02 10:00, 360 minutes, person P-1, provider EX-01 (line 7) has no price: give one, or price it from a price book",
            [new("care", "2026-09-02 10:00, 360 minutes, person P-1, provider EX-01 (line 7)")]));
        Terms.Refusals(LedgerSample.Of(Planned.Care("2026-09-02 10:00", price: "0.00")).With(Contribution)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2026-08-30 23:59", true)]
    [InlineData("2026-08-31 00:00", false)]
    [InlineData("2026-09-27 23:59", false)]
    [InlineData("2026-09-28 00:00", true)]
    public void Care_that_starts_outside_the_days_of_the_ledger_is_refused(string start, bool isOutside)
    {
        var refusals = Terms.Refusals(LedgerSample.Of(Planned.Care(start) with { Place = "line 7" }).With(Contribution));

        refusals.Codes().ShouldBe(isOutside ? ["outside-period"] : []);
        refusals.ShouldAllBe(one => one.Message.EndsWith("(line 7) is outside the days of the ledger, 2026-08-31 to 2026-09-27", StringComparison.Ordinal));
    }

    [Fact]
    public void A_ledger_ends_on_its_first_day_or_later()
    {
        var day = new LocalDate(2026, 9, 2);

        Terms.Refusals(new CareLedger(day, day, [Care]).With(Contribution)).ShouldBeEmpty();
        Terms.Refusals(new CareLedger(day, day.PlusDays(-1), []).With(Contribution)).ShouldHaveSingleItem().ShouldBe(new Refusal(
            "ledger-period",
            "the ledger ends 2026-09-01, before it begins 2026-09-02",
            [new("first-day", "2026-09-02"), new("last-day", "2026-09-01")]));
    }

    [Theory]
    [InlineData("2026-09-02 15:59", true)]
    [InlineData("2026-09-02 16:00", false)]
    public void Two_plans_of_a_person_with_one_provider_do_not_overlap(string start, bool overlaps)
    {
        var refusals = Terms.Refusals(LedgerSample.Of(Planned.Care(start) with { Place = "line 8" }, Care).With(Contribution));

        refusals.Codes().ShouldBe(overlaps ? ["plans-overlap"] : []);
        refusals.ShouldAllBe(one => one.Message ==
            "2026-09-02 15:59, 360 minutes, person P-1, provider EX-01 (line 8) starts before 2026-09-02 10:00, 360 minutes, person P-1, provider EX-01 (line 7) ends: a person has one plan with a provider at a time");
    }

    [Fact]
    public void Plans_of_two_people_at_one_time_are_no_overlap() => Terms
        .Refusals(LedgerSample.Of(Care, Planned.Care("2026-09-02 10:00", arrangement: Planned.EveryDay with { Person = new("P-2") }))
            .With(Contribution, Contribution with { Person = new("P-2") }))
        .ShouldBeEmpty();

    [Fact]
    public void The_same_row_twice_is_an_overlap_that_does_not_depend_on_the_order()
    {
        var twin = Care with { Place = "line 8" };

        var refusals = Terms.Refusals(LedgerSample.Of(Care, twin).With(Contribution));
        refusals.Codes().ShouldBe(["plans-overlap"]);
        Terms.Refusals(LedgerSample.Of(twin, Care).With(Contribution)).ShouldBe(refusals);
    }

    [Theory]
    [InlineData((IsoDayOfWeek)0)]
    [InlineData((IsoDayOfWeek)8)]
    [InlineData((IsoDayOfWeek)int.MinValue)]
    [InlineData((IsoDayOfWeek)101)]
    public void A_week_begins_on_a_day_of_the_week(IsoDayOfWeek begins) =>
        (Terms with { WeekBegins = begins }).Refusals(new CareLedger(new(2026, 9, 2), new(2026, 9, 2), [Care])).ShouldHaveSingleItem().Message
            .ShouldBe("a week begins on a day from Monday (1) to Sunday (7)");

    [Fact]
    public void A_ledger_may_end_on_the_last_day_there_is() =>
        (Terms with { PartWeek = PartWeek.WholeWeeksOnly }).Refusals(LedgerSample.Of() with { LastDay = LocalDate.MaxIsoValue }).Codes().ShouldBe(["part-week"]);

    [Fact]
    public void The_faults_of_both_policies_are_found_and_of_one_policy_once()
    {
        var twice = Planned.Policy with { Exceptions = [.. Planned.Policy.Exceptions, Planned.Policy.Exceptions[0]] };
        var untitled = Planned.Policy with { Title = " " };

        new AbsenceTerms(twice, untitled).Refusals(LedgerSample.Of()).Codes().ShouldBe(["cause-twice", "policy-title"]);
        new AbsenceTerms(twice, twice).Refusals(LedgerSample.Of()).Codes().ShouldBe(["cause-twice"]);
    }

    [Fact]
    public void A_week_without_a_contribution_is_refused_with_the_first_day_that_lacks_it()
    {
        var ledger = LedgerSample.Of(Care);

        Refusal(ledger.With(LedgerSample.Contribution("50.00", lastDay: new(2026, 9, 5)))).ShouldBe(new Refusal(
            "no-contribution",
            "the assessed contribution of P-1 is not recorded for 2026-09-06: say how much, or that the person pays the full cost",
            [new("person", "P-1"), new("day", "2026-09-06")]));
        Terms.Refusals(ledger.With(LedgerSample.Contribution("50.00", lastDay: new(2026, 9, 6)))).ShouldBeEmpty();
        Refusal(ledger.With(Contribution with { Person = new("P-2") })).Code.ShouldBe("no-contribution");
    }

    [Fact]
    public void A_contribution_is_not_negative()
    {
        Refusal(LedgerSample.Of(Care).With(LedgerSample.Contribution("-0.01"))).Message.ShouldBe("the assessed contribution of P-1 is -£0.01: it is not negative");
        Terms.Refusals(LedgerSample.Of(Care).With(LedgerSample.Contribution("0.00"))).ShouldBeEmpty();
    }

    [Fact]
    public void A_contribution_ends_on_its_first_day_or_later()
    {
        var day = new LocalDate(2026, 1, 2);

        Refusal(LedgerSample.Of().With(LedgerSample.Contribution("50.00", day, day.PlusDays(-1)))).Message
            .ShouldBe("the assessed contribution of P-1 ends 2026-01-01, before it begins 2026-01-02");
        Terms.Refusals(LedgerSample.Of().With(LedgerSample.Contribution("50.00", day, day))).ShouldBeEmpty();
    }

    [Fact]
    public void Contributions_of_a_person_follow_each_other()
    {
        var (first, second) = (new LocalDate(2026, 4, 6), new LocalDate(2026, 9, 7));

        Refusal(LedgerSample.Of(Care).With(Of("50.00", first, second), Of("60.00", second, null))).Message
            .ShouldBe("the assessed contribution of P-1 begins 2026-09-07, when the one from 2026-04-06 still holds");
        Terms.Refusals(LedgerSample.Of(Care).With(Of("50.00", first, second.PlusDays(-1)), Of("60.00", second, null))).ShouldBeEmpty();
        Terms.Refusals(LedgerSample.Of(Care).With(Of("50.00", first, null), Of("60.00", first, null) with { Person = new("P-2") })).ShouldBeEmpty();
    }

    [Fact]
    public void Every_contribution_within_a_longer_one_is_refused() =>
        Terms.Refusals(LedgerSample.Of(Care).With(
                Of("50.00", new(2026, 1, 1), null), Of("60.00", new(2026, 2, 1), new(2026, 2, 28)), Of("70.00", new(2026, 6, 1), null)))
            .Codes().ShouldBe(["contributions-overlap", "contributions-overlap"]);

    [Fact]
    public void The_full_cost_begins_and_ends_with_a_week()
    {
        var ledger = LedgerSample.Of(Care);

        Refusal(ledger.With(Of("50.00", new(2026, 1, 1), new(2026, 9, 2)), Of(null, new(2026, 9, 3), null))).Message
            .ShouldBe("the assessed contribution of P-1 changes to or from the full cost in the week from 2026-08-31: let it change with the week");
        Terms.Refusals(ledger.With(Of("50.00", new(2026, 1, 1), new(2026, 9, 6)), Of(null, new(2026, 9, 7), null))).ShouldBeEmpty();
    }

    [Fact]
    [Rule("A-04")]
    public void A_month_past_the_bank_holidays_is_refused_by_each_row_that_needs_them()
    {
        var care = Planned.Care("2029-01-02 10:00", arrangement: Planned.Weekdays) with { Place = "line 7" };
        var ledger = new CareLedger(new(2029, 1, 1), new(2029, 1, 31), [care, Planned.Care("2029-01-03 10:00")])
        {
            Notices = [Planned.Notice("2029-01-01 12:00")],
        };

        LedgerSample.PaymentOnly.Refusals(ledger).ShouldHaveSingleItem().Message.ShouldStartWith(
            "2029-01-02 10:00, 360 minutes, person P-1, provider EX-01 (line 7): 2029-01-01 is after the days that the calendar England and Wales covers");
        LedgerSample.PaymentOnly.Refusals(ledger with { Notices = [] }).ShouldBeEmpty();
    }

    [Fact]
    public void Everything_wrong_is_refused_at_once()
    {
        var ledger = new CareLedger(
            new(2029, 1, 1),
            new(2029, 1, 31),
            [
                Planned.Care("2029-01-02 10:00", arrangement: Planned.Weekdays),
                LedgerSample.Priced("2029-01-02 11:00", price: null, Planned.Weekdays),
                Planned.Care("2029-02-01 10:00"),
            ])
        {
            Notices = [Planned.Notice("2029-01-01 12:00")],
            Contributions = [LedgerSample.Contribution("-0.01", lastDay: new(2029, 1, 5))],
        };

        (Terms with { Payment = Terms.Payment with { Title = string.Empty } }).Refusals(ledger).Codes().ShouldBe(
        [
            "policy-title", "plans-overlap", "no-price", "outside-period", "negative-contribution", "no-contribution", "outside-calendar", "outside-calendar",
        ]);
    }

    [Fact]
    public void What_needs_the_notices_is_not_asked_where_they_cannot_be_read() =>
        LedgerSample.PaymentOnly.Refusals(new CareLedger(new(2029, 1, 1), new(2029, 1, 31), [Planned.Care("2029-01-02 10:00", arrangement: Planned.Weekdays)])
            .With(Notice, Notice)).Codes().ShouldBe(["notice-twice"]);

    [Fact]
    public void An_empty_ledger_has_nothing_in_it()
    {
        var answer = Terms.Assess(LedgerSample.Of()).AsT0;

        answer.Care.ShouldBeEmpty();
        answer.Providers.ShouldBeEmpty();
        answer.People.ShouldBeEmpty();
        answer.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_person_without_notices_has_care_as_planned()
    {
        var answer = Terms.Assess(LedgerSample.Of(Care).With(Contribution)).AsT0;

        (answer.Care[0].Payment.Reason, answer.Care[0].Paid).ShouldBe((AbsenceReason.AsPlanned, A.Money("60.00")));
        answer.People[0].Absences.ShouldBe(0);
        answer.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void There_is_a_ledger() => Should.Throw<ArgumentNullException>(() => Terms.Assess(null!)).ParamName.ShouldBe("ledger");

    private static AbsenceNotice From(string time) => Notice with { From = Planned.Time(time) };

    private static AssessedContribution Of(string? weekly, LocalDate firstDay, LocalDate? lastDay) => LedgerSample.Contribution(weekly, firstDay, lastDay);

    private static Refusal Refusal(CareLedger ledger) => Terms.Refusals(ledger).ShouldHaveSingleItem();
}
