using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace HomeCare.Domain.Absences.Tests;

/// <summary>Notices of any kind, most of which do not fit together.</summary>
public sealed record AnyNotices(ValueList<AbsenceNotice> Items);

/// <summary>An absence and its corrections, each of which corrects the one before; with all moments.</summary>
public sealed record SoundNotices(ValueList<AbsenceNotice> Items);

public sealed record DrawnPolicy(AbsencePolicy Policy);

public sealed record AnyCare(PlannedCare Care);

/// <summary>How the values of properties about notices are drawn: few ids, days and hours, so that they meet often.</summary>
public static class NoticeGenerators
{
    private static readonly AbsenceCause[] Causes = [.. AbsenceCause.List];

    public static Arbitrary<AnyNotices> Any() => (
        from count in Gen.Choose(0, 5)
        from notices in Notice().ListOf(count)
        select new AnyNotices(notices.ToValueList())).ToArbitrary();

    public static Arbitrary<SoundNotices> Sound() => (
        from count in Gen.Choose(1, 4)
        from notices in SoundNotice().ListOf(count)
        from person in Gen.Elements(Planned.Person, null, new PersonReference("P-2"))
        from withdrawn in Gen.Elements<int?>(null, null, 0, 7, 50)
        from resumed in Gen.Elements<int?>(null, null, 0, 1, 3)
        select new SoundNotices(Chain([.. notices], person, withdrawn, resumed))).ToArbitrary();

    public static Arbitrary<DrawnPolicy> Policies() => (
        from treatment in Treatment()
        from hospital in Treatment()
        from other in Treatment()
        from moment in Gen.Elements(NoticeMoment.Received, NoticeMoment.Sent, NoticeMoment.Recorded)
        select new DrawnPolicy(Days.Policy(treatment, (AbsenceCause.Hospital, hospital), (AbsenceCause.Provider, other), (AbsenceCause.NoShow, AbsenceTreatment.Always)) with
        {
            Moment = moment,
        })).ToArbitrary();

    public static Arbitrary<AnyCare> Cares() => (
        from day in Gen.Choose(7, 13)
        from hour in Gen.Elements(7, 10, 12)
        from attendance in Gen.Elements(Attendance.NotRecorded, Attendance.NotRecorded, Attendance.Absent, Attendance.AsPlanned, Attendance.For(90))
        from arrangement in Gen.Elements(Planned.EveryDay, Planned.EveryDay, Planned.Weekdays)
        select new AnyCare(Planned.Care($"2026-09-{day:00} {hour:00}:00", arrangement: arrangement) with { Attendance = attendance })).ToArbitrary();

    private static Gen<AbsenceNotice> Notice() =>
        from notice in SoundNotice()
        from id in Id()
        from corrects in Gen.OneOf(Gen.Constant<NoticeReference?>(null), Id().Select(one => (NoticeReference?)one))
        from cause in Gen.Elements(Causes)
        from person in Gen.Elements(Planned.Person, Planned.Person, null, new PersonReference("P-2"))
        from provider in Gen.Elements(null, new ProviderId("EX-01"))
        from sent in Maybe(Hour())
        from recorded in Maybe(Hour())
        from withdrawn in Maybe(Hour())
        from resumed in Maybe(Gen.Choose(5, 12))
        select notice with
        {
            Id = id,
            Corrects = corrects,
            Cause = cause,
            Person = person,
            Provider = provider,
            Sent = sent is { } s ? Moment(s) : null,
            Recorded = recorded is { } r ? Moment(r) : null,
            Withdrawn = withdrawn is { } w ? Moment(w) : null,
            Resumed = resumed is { } day ? Midnight(day) : null,
        };

    private static Gen<AbsenceNotice> SoundNotice() =>
        from received in Hour()
        from recorded in Gen.Choose(0, 30)
        from cause in Gen.Elements(Causes.Where(cause => cause != AbsenceCause.NoShow).ToArray())
        from first in Gen.Choose(6, 12)
        from days in Gen.Choose(1, 8)
        from isOpen in Gen.Elements(true, false, false)
        select new AbsenceNotice
        {
            Id = new("N-1"),
            Cause = cause,
            Person = Planned.Person,
            From = Midnight(first),
            Until = isOpen ? null : Midnight(first + days),
            Received = Moment(received),
            Sent = Moment(received),
            Recorded = Moment(received + recorded),
        };

    // In the order of the receipts, each a second after the one before at least.
    private static ValueList<AbsenceNotice> Chain(AbsenceNotice[] notices, PersonReference? person, int? withdrawn, int? resumed)
    {
        notices = [.. notices.OrderBy(notice => notice.Received)];
        for (var i = 0; i < notices.Length; i++)
        {
            notices[i] = notices[i] with
            {
                Id = new($"N-{i + 1}"),
                Corrects = i == 0 ? null : new NoticeReference($"N-{i}"),
                Person = person,
                Provider = new("EX-01"),
                Received = notices[i].Received + Duration.FromSeconds(i),
                Sent = notices[i].Sent + Duration.FromSeconds(i),
                Recorded = notices[i].Recorded + Duration.FromSeconds(i),
            };
        }

        var last = notices[^1];
        notices[^1] = last with
        {
            Withdrawn = withdrawn is { } hours ? last.Received + Duration.FromHours(hours) : null,
            Resumed = resumed is { } days ? last.From.PlusDays(days) : null,
        };
        return notices.ToValueList();
    }

    private static Gen<AbsenceTreatment> Treatment() =>
        from rule in Gen.Elements(NoticeRule.Hours(24), NoticeRule.Hours(48), NoticeRule.WorkingDays(1, WorkingDayCalendar.EnglandAndWales), NoticeRule.Weeks(1))
        from share in Gen.Elements(Fraction.One, Fraction.Of(1, 2))
        from treatment in Gen.Elements(
            AbsenceTreatment.ByNotice(rule),
            AbsenceTreatment.ByNotice(NoticeRule.Hours(24), rule),
            AbsenceTreatment.Never,
            AbsenceTreatment.InTheRate,
            AbsenceTreatment.Always,
            AbsenceTreatment.Retainer(2, otherwise: null),
            AbsenceTreatment.Retainer(2, rule),
            AbsenceTreatment.Vacancy(2))
        select treatment.Charging(share);

    private static Gen<NoticeReference> Id() => Gen.Choose(1, 4).Select(number => new NoticeReference($"N-{number}"));

    private static Gen<int?> Maybe(Gen<int> number) => Gen.OneOf(Gen.Constant<int?>(null), number.Select(one => (int?)one));

    /// <summary>Hours from Saturday 5 September at midnight to Friday 11.</summary>
    private static Gen<int> Hour() => Gen.OneOf(Gen.Elements(34, 48, 60, 82), Gen.Choose(0, 150));

    private static Instant Moment(int hour) => Planned.Moment("2026-09-05 00:00") + Duration.FromHours(hour);

    private static LocalDateTime Midnight(int day) => new LocalDateTime(2026, 9, 1, 0, 0).PlusDays(day - 1);
}
