using System.Reflection;
using System.Runtime.CompilerServices;
using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.Absences.Tests;

public class AllocationTests
{
    private const int People = 2;
    private const int Few = 10;
    private const int Many = 40;

    // Four whole weeks, in which the clocks go back.
    private static readonly LocalDate FirstDay = new(2026, 10, 5);
    private static readonly LocalDate LastDay = new(2026, 11, 1);

    private static readonly Citation Citation = new("EX", new("An invented policy", "Nobody", null), "nowhere");

    private static readonly CarePrice Price = CarePrice.Of(
        [new(ExactAmount.FromFractionOfPence(12635, 6), IsAddOn: false), new(ExactAmount.FromFractionOfPence(1150, 1), IsAddOn: true)]);

    public static TheoryData<string> Rules => ["24 hours", "48 hours on the clock", "1 working day", "1 week"];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Care_that_happens_allocates_its_answer_and_its_place_in_the_order(string rule)
    {
        foreach (var terms in TermsWith(rule))
        {
            ShouldBeForEach(Grown(terms, _ => Attendance.AsPlanned, []).Bytes, Added * PlaceAndAnswer, terms);
            ShouldBeForEach(Grown(terms, _ => Attendance.NotRecorded, []).Bytes, Added * PlaceAndAnswer, terms);
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Absences_allocate_a_judgement_by_each_policy_as_well(string rule)
    {
        foreach (var terms in TermsWith(rule))
        {
            var (bytes, judgements) = Grown(terms, Recorded, Notices);

            judgements.ShouldBeGreaterThan(0);
            var judgement = SizeOf(terms.Payment.Judge(Planned.Care("2026-10-06 10:00"), "2026-10-05 10:00"));
            ShouldBeForEach(bytes, (Added * PlaceAndAnswer) + (judgements * judgement), terms);
        }
    }

    // Exact for each care. A few bytes in a whole run come and go with how far the runtime has compiled it.
    private static void ShouldBeForEach(long bytes, long expected, AbsenceTerms terms) =>
        bytes.ShouldBeInRange(expected - Added + 1, expected + Added - 1, terms.ToString());

    private static int Added => People * 28 * (Many - Few);

    private static int PlaceAndAnswer => Unsafe.SizeOf<PlannedCare>() + Unsafe.SizeOf<AssessedCare>();

    // One is in time for all it covers, one for a part of it. Neither deadline is on a day of a clock change, where NodaTime allocates to find a moment.
    private static ValueList<AbsenceNotice> Notices =>
    [
        .. Enumerable.Range(0, People).SelectMany(person => new[]
        {
            Planned.Notice("2026-09-01 10:00", $"long-{person}") with { Person = Of(person), From = new(2026, 10, 8, 0, 0), Until = new(2026, 10, 10, 0, 0) },
            Planned.Notice("2026-10-14 21:00", $"late-{person}") with { Person = Of(person), From = new(2026, 10, 15, 0, 0), Until = new(2026, 10, 20, 0, 0) },
        }),
    ];

    private static PersonReference Of(int number) => new($"P-{number}");

    private static Attendance Recorded(LocalDate day) => day.Day switch
    {
        12 => Attendance.Absent,
        13 => Attendance.For(5),
        _ => Attendance.NotRecorded,
    };

    private static IEnumerable<AbsenceTerms> TermsWith(string rule)
    {
        var policy = new AbsencePolicy("Invented", AbsenceTreatment.ByNotice(RuleOf(rule)), Citation);
        var charging = policy with { Treatment = policy.Treatment.Charging(Fraction.Of(1, 2)), PartAttendance = PartAttendance.AsAttended };
        return from charge in new[] { null, charging }
               from point in RoundingPoint.List
               select new AbsenceTerms(policy, charge) { Rounding = new(point, PennyRounding.HalfAwayFromZero) };
    }

    private static NoticeRule RuleOf(string rule) => rule switch
    {
        "24 hours" => NoticeRule.Hours(24),
        "1 working day" => NoticeRule.WorkingDays(1, WorkingDayCalendar.EnglandAndWales),
        "1 week" => NoticeRule.Weeks(1),
        _ => new(new HoursOfNotice(48) { Clock = NoticeClock.OnTheClock }),
    };

    private static (long Bytes, int Judgements) Grown(AbsenceTerms terms, Func<LocalDate, Attendance> recorded, ValueList<AbsenceNotice> notices)
    {
        var (few, many) = (Ledger(Few, recorded, notices), Ledger(Many, recorded, notices));
        return (Allocated(() => terms.Assess(many)) - Allocated(() => terms.Assess(few)), Judgements(terms, many) - Judgements(terms, few));
    }

    private static CareLedger Ledger(int visits, Func<LocalDate, Attendance> recorded, ValueList<AbsenceNotice> notices)
    {
        var care =
            from day in Enumerable.Range(0, 28).Select(FirstDay.PlusDays)
            from visit in Enumerable.Range(0, visits)
            from person in Enumerable.Range(0, People)
            select PlannedCare.Create(
                new(Of(person), new("EX-01"), new("home-care")) { Funding = FundingRoute.DirectPayment },
                new() { Start = day + new LocalTime(2, 5).PlusMinutes(visit * 30), Length = VisitLength.OfMinutes(15) },
                Price).AsT0 with
            { FrameworkPrice = Price, Attendance = recorded(day) };
        return new(FirstDay, LastDay, care.ToValueList())
        {
            Notices = notices,
            Contributions = [.. Enumerable.Range(0, People).Select(person => new AssessedContribution(Of(person), A.Money("35.00"), FirstDay, null))],
        };
    }

    // Those that are not shared with any other care.
    private static int Judgements(AbsenceTerms terms, CareLedger ledger) => terms.Assess(ledger).AsT0.Care
        .SelectMany(one => new[] { one.Payment, one.Charge })
        .Where(judgement => judgement is not null)
        .GroupBy(judgement => judgement, ReferenceEqualityComparer.Instance)
        .Count(group => group.Count() == 1);

    // A shallow copy has the size of the judgement alone.
    private static long SizeOf(AbsenceJudgement judgement)
    {
        var copy = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!.CreateDelegate<Func<object, object>>();
        return Allocated(() => copy(judgement));
    }

    // The least of some runs: the runtime allocates now and then as well, when it compiles a method again.
    private static long Allocated<T>(Func<T> work) => Enumerable.Range(0, 8).Min(_ =>
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    });
}
