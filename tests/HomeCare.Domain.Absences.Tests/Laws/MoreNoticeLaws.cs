using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace HomeCare.Domain.Absences.Tests;

/// <summary>More notice never costs more.</summary>
[Properties(Arbitrary = [typeof(NoticePair), typeof(LedgerCase)], MaxTest = 1000)]
public class MoreNoticeLaws
{
    [Property]
    public Property An_earlier_notice_never_charges_a_larger_share(NoticePair pair) =>
        (Share(pair, pair.Earlier) <= Share(pair, pair.Later)).Label($"{Share(pair, pair.Earlier)} > {Share(pair, pair.Later)}");

    [Property]
    public void A_share_is_never_negative_nor_above_the_whole(NoticePair pair)
    {
        Share(pair, pair.Earlier).ShouldBeInRange(Fraction.Zero, Fraction.One);
        Share(pair, pair.Later).ShouldBeInRange(Fraction.Zero, Fraction.One);
    }

    [Property]
    public void A_notice_is_in_time_or_late_on_the_sides_of_the_deadline_it_is_told(NoticePair pair)
    {
        var judgement = CareAt.ByNotice(pair.Rule).Judge(pair.Care, [CareAt.Notice(pair.Later)]).AsT0;
        var deadline = judgement.Deadline.ShouldNotBeNull();
        (judgement.Reason == AbsenceReason.InTime).ShouldBe(deadline.IsLateAt ? pair.Later < deadline.At : pair.Later <= deadline.At);
        (judgement.Reason == AbsenceReason.NoticeAfterStart).ShouldBe(judgement.Reason != AbsenceReason.InTime && pair.Later >= pair.Care.StartsAt);
    }

    [Property(MaxTest = 150)]
    public void The_same_notices_a_little_earlier_never_cost_anybody_more(LedgerCase sample, PositiveInt minutes)
    {
        var (late, early) = (sample.WithoutCorrections(), sample.WithoutCorrections().Earlier(Duration.FromMinutes(minutes.Get % 5000)));
        NeverCostsMore(early.Assess(), late.Assess());
    }

    [Property(MaxTest = 150)]
    public void A_further_notice_never_costs_anybody_more(LedgerCase sample)
    {
        var all = sample.WithoutCorrections();
        for (var i = 0; i < all.Ledger.Notices.Count; i++)
        {
            // The first notice of an absence that is recorded can cost more: see the fact below.
            var fewer = all with { Ledger = all.Ledger with { Notices = all.Ledger.Notices.Where((_, at) => at != i).ToValueList() } };
            if (!all.Ledger.Care.Any(care => care.Attendance.IsAbsent))
            {
                NeverCostsMore(all.Assess(), fewer.Assess());
            }
        }
    }

    [Fact]
    public void A_late_notice_costs_more_than_none_where_a_policy_charges_less_for_a_no_show()
    {
        var policy = CareAt.ByNotice(NoticeRule.Hours(24)) with
        {
            Exceptions = [new(AbsenceCause.NoShow, AbsenceTreatment.ByNotice(NoticeRule.Hours(24)).Charging(Fraction.Of(1, 2)), A.Citation)],
        };
        var care = Planned.Care("2026-09-02 10:00") with { Attendance = Attendance.Absent };
        policy.Judge(care, []).AsT0.Share.ShouldBe(Fraction.Of(1, 2));
        policy.Judge(care, "2026-09-02 09:00").Share.ShouldBe(Fraction.One);
    }

    private static Fraction Share(NoticePair pair, Instant notice) => Share(pair.Rule, pair.Care, notice);

    private static Fraction Share(NoticeRule rule, PlannedCare care, Instant notice) =>
        CareAt.ByNotice(rule).Judge(care, [CareAt.Notice(notice)]).AsT0.Share;

    private static void NeverCostsMore(AbsenceAssessment less, AbsenceAssessment more)
    {
        foreach (var (one, other) in less.Care.Zip(more.Care))
        {
            one.Payment.Share.ShouldBeLessThanOrEqualTo(other.Payment.Share);
            one.Charge!.Share.ShouldBeLessThanOrEqualTo(other.Charge!.Share);
            one.Paid.ShouldBeLessThanOrEqualTo(other.Paid);
            one.Charged.ShouldBeLessThanOrEqualTo(other.Charged);
        }

        foreach (var (one, other) in less.Providers.Zip(more.Providers))
        {
            // Where both sums are rounded once each, a penny may pass between care and absences.
            one.Total.ShouldBeLessThanOrEqualTo(other.Total + Money.FromPence(1));
        }

        foreach (var (one, other) in less.People.Zip(more.People))
        {
            one.Paid.ShouldBeLessThanOrEqualTo(other.Paid);
            one.Weeks.Zip(other.Weeks).ShouldAllBe(pair => pair.First.BeforeLimits <= pair.Second.BeforeLimits && pair.First.Charged <= pair.Second.Charged);
        }
    }
}
