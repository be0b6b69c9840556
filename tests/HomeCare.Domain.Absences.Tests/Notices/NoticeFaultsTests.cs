namespace HomeCare.Domain.Absences.Tests;

public class NoticeFaultsTests
{
    private static readonly AbsenceNotice First = Days.Notice("N-1", "06 12:00", 7, 14) with { Place = "line 3" };

    private static readonly AbsenceNotice Second = Days.Notice("N-2", "07 12:00", 7, 12).Correcting("N-1") with { Place = "line 5" };

    [Fact]
    public void A_notice_and_its_correction_are_read() => Of(First, Second).ShouldBeEmpty();

    [Fact]
    public void Two_notices_with_one_id_are_refused() =>
        Of(Second with { Id = First.Id, Corrects = null }, First).ShouldBe(
            [("notice-twice", "notice N-1 (line 3) has the same id as notice N-1 (line 5): give each notice an id of its own")]);

    [Fact]
    public void A_notice_that_is_given_twice_is_told_of_once() =>
        Of(First with { Cause = AbsenceCause.NoShow }, First with { Cause = AbsenceCause.NoShow }).Select(one => one.Code).ShouldBe(["notice-cause", "notice-twice"]);

    [Fact]
    public void A_correction_that_is_given_twice_corrects_once() =>
        Of(First, Second, Second with { Place = "line 6" }).ShouldBe(
            [("notice-twice", "notice N-2 (line 5) has the same id as notice N-2 (line 6): give each notice an id of its own")]);

    [Fact]
    public void A_correction_is_held_against_each_notice_of_an_id_that_is_there_twice() =>
        Of(First, First with { Received = Planned.Moment(Days.At("08 12:00")), Place = "line 4" }, Second).Select(one => one.Code)
            .ShouldBe(["notice-twice", "corrected-before-received"]);

    [Fact]
    public void A_notice_about_nobody_is_refused() =>
        Of(First with { Person = null }).ShouldBe(
            [("notice-scope", "notice N-1 (line 3) is about nobody: say whose care it is about, or which provider's")]);

    [Theory]
    [InlineData("provider", "a cancellation by the provider")]
    [InlineData("provider-suspended", "the suspension of the provider")]
    public void A_notice_of_what_a_provider_does_names_the_provider(string cause, string words)
    {
        var notice = First with { Cause = AbsenceCause.FromName(cause) };
        Of(notice).ShouldBe(
            [("notice-scope", $"notice N-1 (line 3) is about {words} and does not say of which provider: it would free the care of every other provider too")]);
        Of(notice with { Provider = new("EX-01") }).ShouldBeEmpty();
    }

    [Fact]
    public void A_notice_about_everybody_with_a_provider_is_read() => Of(First with { Person = null, Provider = new("EX-01") }).ShouldBeEmpty();

    [Fact]
    public void A_notice_of_an_absence_without_notice_is_refused() =>
        Of(First with { Cause = AbsenceCause.NoShow }).ShouldBe(
            [("notice-cause", "notice N-1 (line 3) has the cause no-show, which is an absence without notice: record the attendance as absent")]);

    [Theory]
    [InlineData("07 00:00", true)]
    [InlineData("07 00:01", false)]
    public void A_notice_ends_after_it_begins(string until, bool isRefused) =>
        Of(First with { Until = Planned.Time(Days.At(until)) }).ShouldBe(Only(
            isRefused, "notice-period", "notice N-1 (line 3) ends Mon 7 Sep 2026 00:00, and begins Mon 7 Sep 2026 00:00: it must end after it begins"));

    [Theory]
    [InlineData("06 23:59", true)]
    [InlineData("07 00:00", false)]
    public void A_service_does_not_begin_again_before_the_absence(string resumed, bool isRefused) =>
        Of(First with { Resumed = Planned.Time(Days.At(resumed)) }).ShouldBe(Only(
            isRefused,
            "resumed-before-absence",
            "notice N-1 (line 3) says the service began again Sun 6 Sep 2026 23:59, before the absence began Mon 7 Sep 2026 00:00: it begins again then or later"));

    [Theory]
    [InlineData("06 11:59", true)]
    [InlineData("06 12:00", false)]
    public void A_notice_is_not_withdrawn_before_it_was_received(string withdrawn, bool isRefused) =>
        Of(First with { Withdrawn = Planned.Moment(Days.At(withdrawn)) }).ShouldBe(Only(
            isRefused,
            "withdrawn-before-received",
            "notice N-1 (line 3) was withdrawn Sun 6 Sep 2026 11:59, before it was received Sun 6 Sep 2026 12:00: leave out a notice that was taken back before it came"));

    [Theory]
    [InlineData("06 12:01", true)]
    [InlineData("06 12:00", false)]
    public void A_notice_is_not_sent_after_it_was_received(string sent, bool isRefused) =>
        Of(First with { Sent = Planned.Moment(Days.At(sent)) }).ShouldBe(Only(
            isRefused,
            "sent-after-received",
            "notice N-1 (line 3) was sent Sun 6 Sep 2026 12:01, after it was received Sun 6 Sep 2026 12:00: it is sent then or earlier"));

    [Theory]
    [InlineData("06 11:59", true)]
    [InlineData("06 12:00", false)]
    public void A_notice_is_not_recorded_before_it_was_received(string recorded, bool isRefused) =>
        Of(First with { Recorded = Planned.Moment(Days.At(recorded)) }).ShouldBe(Only(
            isRefused,
            "recorded-before-received",
            "notice N-1 (line 3) was recorded Sun 6 Sep 2026 11:59, before it was received Sun 6 Sep 2026 12:00: it is recorded then or later"));

    [Theory]
    [InlineData("sent")]
    [InlineData("recorded")]
    public void A_notice_has_the_moment_that_the_policy_goes_by(string moment)
    {
        var policy = Days.Hours(24) with { Moment = NoticeMoment.FromName(moment) };

        Of(policy, First).ShouldBe([("no-notice-moment", $"notice N-1 (line 3) has no moment when it was {moment}, which the policy goes by: record it")]);
        Of(policy, First with { Sent = First.Received, Recorded = First.Received }).ShouldBeEmpty();
    }

    [Fact]
    public void A_correction_of_nothing_is_refused() =>
        Of(Second).ShouldBe([("corrects-unknown", "notice N-2 (line 5) corrects notice N-1, and there is no such notice: give that notice too")]);

    [Fact]
    public void A_notice_that_corrects_itself_is_refused() =>
        Of(First.Correcting("N-1")).ShouldBe([("corrects-itself", "notice N-1 (line 3) corrects itself: say which notice came before it")]);

    [Theory]
    [InlineData("P-2", null, null)]
    [InlineData("P-1", "EX-01", null)]
    [InlineData("P-1", null, "day-service")]
    public void A_correction_is_about_the_same(string person, string? provider, string? service) =>
        Of(First, Second with { Person = new(person), Provider = provider is null ? null : new(provider), Service = service is null ? null : new(service) })
            .ShouldBe([(
                "corrects-another",
                "notice N-2 (line 5) corrects notice N-1 (line 3), which is about another person, provider or service: correct it with the same, or write a notice of its own")]);

    [Theory]
    [InlineData("06 12:00", true)]
    [InlineData("06 12:00:01", false)]
    public void A_correction_is_received_after_what_it_corrects(string received, bool isRefused) =>
        Of(First, Second with { Received = Planned.Moment(Days.At(received)) }).ShouldBe(Only(
            isRefused,
            "corrected-before-received",
            "notice N-2 (line 5) corrects notice N-1 (line 3) and was received Sun 6 Sep 2026 12:00: it must be received after it (Sun 6 Sep 2026 12:00)"));

    [Theory]
    [InlineData("05 08:59", true)]
    [InlineData("05 09:00", false)]
    public void A_correction_is_not_sent_before_what_it_corrects(string sent, bool isRefused) =>
        Of(First with { Sent = Planned.Moment(Days.At("05 09:00")) }, Second with { Sent = Planned.Moment(Days.At(sent)) }).ShouldBe(Only(
            isRefused,
            "corrected-before-sent",
            "notice N-2 (line 5) corrects notice N-1 (line 3) and was sent Sat 5 Sep 2026 08:59: it cannot be sent before it (Sat 5 Sep 2026 09:00)"));

    [Theory]
    [InlineData(null, true)]
    [InlineData("08 09:01", true)]
    [InlineData("08 09:00", false)]
    public void An_absence_is_withdrawn_with_its_last_correction(string? withdrawn, bool isRefused) =>
        Of(
            First with { Withdrawn = Planned.Moment(Days.At("08 09:00")) },
            Second with { Withdrawn = withdrawn is null ? null : Planned.Moment(Days.At(withdrawn)) }).ShouldBe(Only(
                isRefused,
                "corrects-withdrawn",
                "notice N-2 (line 5) corrects notice N-1 (line 3), which was withdrawn Tue 8 Sep 2026 09:00: withdraw the last correction, or write a notice of its own"));

    [Theory]
    [InlineData(null, true)]
    [InlineData("08 09:01", true)]
    [InlineData("08 09:00", false)]
    public void That_the_service_began_again_is_in_the_last_correction(string? resumed, bool isRefused) =>
        Of(
            First with { Resumed = Planned.Time(Days.At("08 09:00")) },
            Second with { Resumed = resumed is null ? null : Planned.Time(Days.At(resumed)) }).ShouldBe(Only(
                isRefused,
                "corrects-resumed",
                "notice N-2 (line 5) corrects notice N-1 (line 3), after which the service began again Tue 8 Sep 2026 09:00: record that in the last correction"));

    [Fact]
    public void A_notice_is_corrected_by_one_other_and_that_by_the_next()
    {
        var third = Days.Notice("N-3", "08 12:00", 7, 10);

        Of(First, third.Correcting("N-1"), Second).ShouldBe([(
            "corrected-twice", "notice N-2 (line 5) corrects notice N-1, which is corrected by notice N-3 too: let the later correct the earlier")]);
        Of(First, third.Correcting("N-2"), Second).ShouldBeEmpty();
    }

    [Fact]
    public void Notices_that_correct_each_other_are_refused() =>
        Of(First.Correcting("N-2"), Second).ShouldHaveSingleItem().Code.ShouldBe("corrected-before-received");

    [Fact]
    public void A_notice_without_a_place_goes_by_its_id() => (First with { Place = null }).ToString().ShouldBe("notice N-1");

    [Fact]
    public void The_facts_name_both_notices()
    {
        var refusal = Days.Hours(24).Judge(Planned.Care(Days.At("09 10:00")), [First, Second with { Person = new("P-2") }]).AsT1.ShouldHaveSingleItem();

        refusal.Facts.ShouldBe([new("notice", "N-2"), new("corrects", "N-1")]);
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once_in_the_order_of_the_receipts()
    {
        var wrong = First with { Person = null, Cause = AbsenceCause.NoShow, Until = First.From, Withdrawn = Planned.Moment(Days.At("05 12:00")) };

        Of(Second with { Corrects = new("N-9") }, wrong).Select(one => one.Code)
            .ShouldBe(["notice-period", "notice-cause", "notice-scope", "withdrawn-before-received", "corrects-unknown"]);
    }

    private static (string Code, string Message)[] Only(bool isRefused, string code, string message) => isRefused ? [(code, message)] : [];

    private static (string Code, string Message)[] Of(params AbsenceNotice[] notices) => Of(Days.Hours(24), notices);

    private static (string Code, string Message)[] Of(AbsencePolicy policy, params AbsenceNotice[] notices) =>
        policy.Judge(Planned.Care(Days.At("09 10:00")), notices).Match(_ => [], refusals => refusals.Select(one => (one.Code, one.Message)).ToArray());
}
