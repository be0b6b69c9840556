using FsCheck;
using FsCheck.Fluent;
using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.Absences.Tests;

/// <summary>A sound ledger of three weeks for up to three people, and terms to assess it by.</summary>
public sealed record LedgerCase(AbsenceTerms Terms, CareLedger Ledger)
{
    private static readonly PersonReference[] People = [Planned.Person, new("P-2"), new("P-3")];

    public static Arbitrary<LedgerCase> Arbitrary() => Arb.From(
        from terms in Gens.Terms()
        from first in Gens.Day()
        from count in Gen.Choose(1, 3)
        from care in CareOf(first).ListOf(count)
        from contributions in ContributionsOf(first).ListOf(count)
        from noticeCount in Gen.Choose(0, 5)
        from notices in Notice(first).ListOf(noticeCount)
        from corrects in Gen.Choose(0, 9)
        select new LedgerCase(terms, new(
            first,
            first.PlusDays(20),
            care.SelectMany((plan, i) => plan.Select(one => Of(one, People[i]))).ToValueList())
        {
            Notices = Corrected(notices, corrects).ToValueList(),
            Contributions = contributions.SelectMany((some, i) => some.Select(one => one with { Person = People[i] })).ToValueList(),
        }));

    /// <summary>Whether some treatment charges so many hours of care.</summary>
    internal bool HasHoursOfCare => HourRules.Any(hours => hours.Part == ChargedPart.HoursOfCare);

    private IEnumerable<HoursOfNotice> HourRules => new[] { Terms.Payment, Terms.Charging! }
        .SelectMany(policy => policy.Exceptions.Select(one => one.Treatment).Append(policy.Treatment))
        .Select(treatment => treatment.Match(notice => notice.Rule, _ => null, _ => null, _ => null, days => days.Otherwise))
        .Where(rule => rule?.IsT0 == true)
        .Select(rule => rule!.AsT0);

    internal AbsenceAssessment Assess() => Terms.Assess(Ledger).AsT0;

    internal LedgerCase WithoutCorrections() => this with
    {
        Ledger = Ledger with { Notices = Ledger.Notices.Select(notice => notice with { Corrects = null, Withdrawn = null }).ToValueList() },
    };

    internal LedgerCase Earlier(Duration time) => this with
    {
        Ledger = Ledger with
        {
            Notices = Ledger.Notices
                .Select(notice => notice with { Received = notice.Received - time, Sent = notice.Sent - time, Recorded = notice.Recorded - time })
                .ToValueList(),
        },
    };

    /// <summary>The same ledger in another order.</summary>
    internal LedgerCase Shuffled(int seed) => this with
    {
        Ledger = Ledger with { Care = Shuffled(Ledger.Care, seed), Notices = Shuffled(Ledger.Notices, seed), Contributions = Shuffled(Ledger.Contributions, seed) },
    };

    /// <summary>A ledger for each charging week of it, with all notices and contributions.</summary>
    internal IEnumerable<LedgerCase> ByWeek()
    {
        for (LocalDate first = Ledger.FirstDay, last; first <= Ledger.LastDay; first = last.PlusDays(1))
        {
            last = first;
            while (last < Ledger.LastDay && last.PlusDays(1).DayOfWeek != Terms.WeekBegins)
            {
                last = last.PlusDays(1);
            }

            var (from, to) = (first, last);
            yield return this with
            {
                Ledger = Ledger with
                {
                    FirstDay = from,
                    LastDay = to,
                    Care = Ledger.Care.Where(care => care.Start.Date >= from && care.Start.Date <= to).ToValueList(),
                },
            };
        }
    }

    internal LedgerCase WithCare(Func<PlannedCare, PlannedCare> change) => this with { Ledger = Ledger with { Care = Ledger.Care.Select(change).ToValueList() } };

    /// <summary>The same care with another arrangement.</summary>
    internal static PlannedCare With(PlannedCare care, CareArrangement arrangement) => CareAt.Moment(care.StartsAt, care.Minutes, arrangement, care.Price) with
    {
        ChargedAt = care.ChargedAt,
        Attendance = care.Attendance,
        Place = care.Place,
    };

    private static ValueList<T> Shuffled<T>(ValueList<T> items, int seed)
    {
        var all = items.ToArray();
        new Random(seed).Shuffle(all);
        return all.ToValueList();
    }

    private static PlannedCare Of(PlannedCare care, PersonReference person) => With(care, care.Arrangement with { Person = person });

    private static Gen<List<PlannedCare>> CareOf(LocalDate first) =>
        from count in Gen.Choose(1, 9)
        from hour in Gen.Choose(0, 23)
        from gaps in Gen.Elements(0, 1, 15, 60, 450, 1380, 1440, 1470, 2820).ListOf(count)
        from minutes in Gen.Elements(15, 30, 60, 60, 360, 600, 1500).ListOf(count)
        from arrangements in Arrangement().ListOf(count)
        from prices in Gens.Price().ListOf(count)
        from charged in Gen.Frequency((3, Gen.Constant<CarePrice?>(null)), (1, Gens.Price().Select(price => (CarePrice?)price))).ListOf(count)
        from attendance in Gen.Frequency(
            (5, Gen.Constant(Attendance.NotRecorded)), (1, Gen.Elements(Attendance.AsPlanned, Attendance.Absent, Attendance.For(10), Attendance.For(45)))).ListOf(count)
        select Plan(first + new LocalTime(hour, 0), gaps, minutes)
            .TakeWhile(time => LondonTime.DateOf(time) <= first.PlusDays(20))
            .Select((time, i) => CareAt.Moment(time, minutes[i], arrangements[i], prices[i]) with { ChargedAt = charged[i], Attendance = attendance[i] })
            .ToList();

    private static IEnumerable<Instant> Plan(LocalDateTime start, IReadOnlyList<int> gaps, IReadOnlyList<int> minutes)
    {
        var at = LondonTime.InstantOf(start, ClockChangeReading.WinterTime).AsT0;
        for (var i = 0; i < gaps.Count; i++)
        {
            yield return at;
            at += Duration.FromMinutes(gaps[i] + minutes[i]);
        }
    }

    private static Gen<CareArrangement> Arrangement() =>
        from provider in Gen.Elements("EX-01", "EX-01", "EX-02")
        from days in Gen.Elements(ServiceDays.AnyDay, ServiceDays.WeekdaysOnly)
        from absences in Gen.Frequency((8, Gen.Constant(AbsenceInPrice.ChargedSeparately)), (1, Gen.Constant(AbsenceInPrice.InTheRate)))
        from funding in Gen.Elements(FundingRoute.CouncilCommissioned, FundingRoute.DirectPayment)
        from planned in Gen.Elements<Instant?>(null, null, Instant.FromUtc(2026, 4, 2, 12, 0), Instant.FromUtc(2027, 4, 2, 12, 0))
        select new CareArrangement(Planned.Person, new(provider), new(days == ServiceDays.AnyDay ? "day-service" : "weekday-service"))
        {
            Days = days,
            Absences = absences,
            Funding = funding,
            PlannedAt = planned,
        };

    private static Gen<List<AssessedContribution>> ContributionsOf(LocalDate first) =>
        from pence in Gen.Elements(0, 1, 500, 1234, 10000, 99999)
        from other in Gen.Elements(0, 3, 777, 20000)
        from changes in Gen.Choose(0, 2)
        from days in Gen.Choose(1, 19)
        select changes switch
        {
            0 => new List<AssessedContribution> { new(Planned.Person, Money.FromPence(pence), first, null) },
            1 => [new(Planned.Person, Money.FromPence(pence), first, first.PlusDays(days)), new(Planned.Person, Money.FromPence(other), first.PlusDays(days + 1), null)],
            _ => [new(Planned.Person, null, first, null)],
        };

    private static Gen<AbsenceNotice> Notice(LocalDate first) =>
        from minute in Gen.Choose(-4000, 24000)
        from cause in Gen.Elements(AbsenceCause.Person, AbsenceCause.Person, AbsenceCause.Hospital, AbsenceCause.Provider, AbsenceCause.EmergencyAdmission)
        from person in Gen.Elements<PersonReference?>(People[0], People[0], People[1], People[2], null)
        from provider in Gen.Elements<ProviderId?>(null, null, new("EX-01"), new("EX-02"))
        from service in Gen.Elements<ServiceId?>(null, null, null, new("weekday-service"))
        from day in Gen.Choose(-5, 15)
        from until in Gen.Elements<int?>(null, 1, 7, 400)
        from resumed in Gen.Elements<int?>(null, null, 0, 6)
        from withdrawn in Gen.Elements<int?>(null, null, null, 0, 600, 4000)
        from delays in Gen.Elements(0, 1, 90).Two()
        let received = first.AtMidnight().InUtc().ToInstant() + Duration.FromMinutes(minute)
        let begins = first.PlusDays(day).AtMidnight()
        select new AbsenceNotice
        {
            Id = new("N"),
            Cause = cause,
            Person = person,
            Provider = person is null || cause == AbsenceCause.Provider ? provider ?? new("EX-01") : provider,
            Service = service,
            From = begins,
            Until = until is { } days ? begins.PlusDays(days) : null,
            Resumed = resumed is { } later ? begins.PlusDays(later) : null,
            Received = received,
            Sent = received - Duration.FromMinutes(delays.Item1),
            Recorded = received + Duration.FromMinutes(delays.Item2),
            Withdrawn = withdrawn is { } after ? received + Duration.FromMinutes(after) : null,
        };

    // Sometimes the second notice corrects the first, and sometimes the third the second.
    private static IEnumerable<AbsenceNotice> Corrected(IReadOnlyList<AbsenceNotice> notices, int corrects)
    {
        var numbered = notices.Select((notice, i) => notice with { Id = new($"N-{i}") }).ToArray();
        for (var i = 1; i < numbered.Length; i++)
        {
            if (corrects >= 5 + i)
            {
                // The last of a series says whether it was withdrawn or the service began again.
                var before = numbered[i - 1] = numbered[i - 1] with { Withdrawn = null, Resumed = null };
                var notice = numbered[i] with { Corrects = before.Id, Person = before.Person, Provider = before.Provider, Service = before.Service };
                notice = notice.Cause == AbsenceCause.Provider && before.Provider is null ? notice with { Cause = AbsenceCause.Person } : notice;
                notice = Later(notice, before.Received - notice.Received + Duration.FromMinutes(30 * corrects));
                numbered[i] = notice with { Sent = notice.Sent <= before.Sent ? notice.Received : notice.Sent };
            }
        }

        return numbered;
    }

    private static AbsenceNotice Later(AbsenceNotice notice, Duration time) => notice with
    {
        Received = notice.Received + time,
        Sent = notice.Sent + time,
        Recorded = notice.Recorded + time,
        Withdrawn = notice.Withdrawn + time,
    };
}
