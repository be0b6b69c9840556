using FsCheck.Xunit;
using NodaTime;

namespace HomeCare.Domain.Absences.Tests;

[Properties(Arbitrary = new[] { typeof(NoticeGenerators) }, MaxTest = 2000)]
public class NoticeLawTests
{
    [Property]
    public void Any_notices_are_judged_or_refused_and_their_order_does_not_matter(AnyNotices notices, DrawnPolicy policy, AnyCare care)
    {
        var answer = policy.Policy.Judge(care.Care, notices.Items);

        policy.Policy.Judge(care.Care, notices.Items.Reverse()).Value.ShouldBe(answer.Value);
        answer.Switch(
            judgement => judgement.Explain(care.Care).ShouldNotBeEmpty(),
            refusals => refusals.Count.ShouldBePositive());
    }

    [Property]
    public void A_share_is_from_nought_to_one(SoundNotices notices, DrawnPolicy policy, AnyCare care)
    {
        var share = policy.Policy.Judge(care.Care, notices.Items).AsT0.Share;

        (share >= Fraction.Zero && share <= Fraction.One).ShouldBeTrue();
    }

    [Property]
    public void A_further_notice_never_makes_an_absence_cost_more(SoundNotices notices, SoundNotices more, DrawnPolicy policy, AnyCare care)
    {
        var both = notices.Items.Concat(more.Items.Select(notice => notice with { Id = Other(notice.Id), Corrects = notice.Corrects is { } id ? Other(id) : null }));

        (policy.Policy.Judge(care.Care, both).AsT0.Share <= policy.Policy.Judge(care.Care, notices.Items).AsT0.Share).ShouldBeTrue();
    }

    [Property]
    public void A_correction_that_only_extends_never_makes_an_absence_cost_more(SoundNotices notices, DrawnPolicy policy, AnyCare care)
    {
        var (series, last) = NotWithdrawn(notices);

        (policy.Policy.Judge(care.Care, [.. series, Again(last) with { Until = null }]).AsT0.Share
            <= policy.Policy.Judge(care.Care, series).AsT0.Share).ShouldBeTrue();
    }

    [Property]
    public void A_correction_that_says_the_same_again_changes_no_share(SoundNotices notices, DrawnPolicy policy, AnyCare care)
    {
        var (series, last) = NotWithdrawn(notices);

        policy.Policy.Judge(care.Care, [.. series, Again(last)]).AsT0.Share.ShouldBe(policy.Policy.Judge(care.Care, series).AsT0.Share);
    }

    [Property]
    public void One_policy_never_reads_the_moment_or_the_causes_of_another(SoundNotices notices, DrawnPolicy payment, DrawnPolicy charging, AnyCare care)
    {
        var ledger = new CareLedger(care.Care.Start.Date, care.Care.Start.Date, [care.Care])
        {
            Notices = notices.Items,
            Contributions = [new(Planned.Person, null, care.Care.Start.Date, null)],
        };

        var one = new AbsenceTerms(payment.Policy, charging.Policy).Assess(ledger).AsT0.Care[0];

        one.Payment.ShouldBe(payment.Policy.Judge(care.Care, notices.Items).AsT0);
        one.Charge.ShouldBe(charging.Policy.Judge(care.Care, notices.Items).AsT0);
    }

    private static NoticeReference Other(NoticeReference id) => new("M" + id.Value);

    private static (AbsenceNotice[] Series, AbsenceNotice Last) NotWithdrawn(SoundNotices notices)
    {
        var last = notices.Items[^1] with { Withdrawn = null };
        return ([.. notices.Items.SkipLast(1), last], last);
    }

    private static AbsenceNotice Again(AbsenceNotice last)
    {
        var later = last.Recorded!.Value + Duration.FromSeconds(1);
        return last with { Id = new("N-9"), Corrects = last.Id, Received = later, Sent = later, Recorded = later };
    }
}
