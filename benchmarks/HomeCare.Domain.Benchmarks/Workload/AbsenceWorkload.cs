using NodaTime;

namespace HomeCare.Domain.Benchmarks;

/// <summary>A month of planned care with its notices, the same on every machine. The README of the benchmarks lists the shares.</summary>
/// <param name="Care">The visits and sessions, day by day, as a register is written.</param>
/// <param name="Notices">The notices, by person.</param>
/// <param name="Contributions">What each person can be charged for a week.</param>
internal sealed record AbsenceWorkload(
    ValueList<AbsenceOccurrence> Care, ValueList<AbsenceMessage> Notices, ValueList<AbsenceContribution> Contributions)
{
    internal const int PersonCount = 1_000;

    private const int Seed = 2026;
    private const int Providers = 40;
    private const int OfDayServices = 40;

    internal static readonly LocalDate FirstDay = new(2026, 10, 1);
    internal static readonly LocalDate LastDay = new(2026, 10, 31);

    private static readonly LocalTime[] VisitTimes = [new(7, 30), new(12, 15), new(17, 0), new(20, 30)];
    private static readonly int[] VisitMinutes = [15, 20, 30, 30, 30, 45, 50, 60];
    private static readonly string[] Causes = ["person", "person", "person", "hospital", "emergency-admission"];

    internal static AbsenceWorkload Create(int people)
    {
        var dice = new Dice(Seed);
        var care = new List<AbsenceOccurrence>();
        var notices = new List<AbsenceMessage> { Suspension() };
        var contributions = new List<AbsenceContribution>();
        for (var person = 1; person <= people; person++)
        {
            var plan = PlanOf(dice, $"P-{person:00000}");
            var theirs = NoticesOf(dice, plan);
            notices.AddRange(theirs);
            care.AddRange(CareOf(dice, plan, theirs));
            contributions.AddRange(ContributionsOf(dice, plan.Person));
        }

        return new(care.OrderBy(one => one.Start.Date).ToValueList(), notices.ToValueList(), contributions.ToValueList());
    }

    private static AbsencePlan PlanOf(Dice dice, string person)
    {
        var (provider, isDirect) = ($"EX-{dice.Between(1, Providers):00}", dice.Percent(10));
        return dice.Percent(OfDayServices)
            ? new(person, provider, "day-service", 5400 + (dice.Between(0, 12) * 100), false, dice.Percent(30) ? 1150 : null, isDirect, dice.Percent(5), [new(10, 0)], 360)
            : new(person, provider, "home-care", dice.OneOf([2527, 2636, 2939, 3271]), true, null, isDirect, false, VisitTimes[..dice.Between(1, 4)], dice.OneOf(VisitMinutes));
    }

    private static IEnumerable<LocalDate> Days => Enumerable.Range(0, Period.DaysBetween(FirstDay, LastDay) + 1).Select(days => FirstDay.PlusDays(days));

    private static IEnumerable<AbsenceOccurrence> CareOf(Dice dice, AbsencePlan plan, List<AbsenceMessage> theirs) => Days
        .Where(day => !plan.IsOnWeekdays || day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday))
        .SelectMany(day => plan.Times.Select(time => day + time))
        .Select(start => new AbsenceOccurrence(plan, start, Attended(dice, plan, theirs.Exists(one => one.From <= start && start < one.Until))));

    private static int? Attended(Dice dice, AbsencePlan plan, bool isCancelled) => (isCancelled, dice.Between(1, 100)) switch
    {
        (true, <= 5) => plan.Minutes,
        (true, _) => null,
        (false, <= 1) => 0,
        (false, <= 3) => plan.Minutes / 2,
        (false, <= 60) => plan.Minutes,
        _ => null,
    };

    private static List<AbsenceMessage> NoticesOf(Dice dice, AbsencePlan plan)
    {
        var notices = new List<AbsenceMessage>();
        if (dice.Percent(5))
        {
            Add("stay", dice.OneOf(Causes), days: dice.Between(2, 10), hoursBefore: dice.Between(2, 168));
        }

        if (dice.Percent(10))
        {
            Add("day", "person", days: 1, hoursBefore: dice.Between(-12, 72));
        }

        if (dice.Percent(3))
        {
            Add("provider", "provider", days: 1, hoursBefore: dice.Between(1, 48));
        }

        return notices;

        void Add(string name, string cause, int days, int hoursBefore)
        {
            var from = FirstDay.PlusDays(dice.Between(0, 30)).AtMidnight();
            var received = LondonTime.InstantOf(from.PlusHours(8), ClockChangeReading.WinterTime).AsT0 - Duration.FromHours(hoursBefore);
            var first = new AbsenceMessage($"{plan.Person}-{name}", cause, plan.Person, cause == "provider" ? plan.Provider : null, from, from.PlusDays(days), received, null, null);
            var isWithdrawn = dice.Percent(10);
            notices.Add(isWithdrawn ? first with { Withdrawn = received + Duration.FromHours(dice.Between(1, 48)) } : first);
            if (!isWithdrawn && dice.Percent(10))
            {
                notices.Add(first with
                {
                    Id = first.Id + "-corrected",
                    Corrects = first.Id,
                    Until = first.Until.PlusDays(dice.Between(1, 3)),
                    Received = received + Duration.FromHours(dice.Between(1, 48)),
                });
            }
        }
    }

    private static AbsenceMessage Suspension() => new(
        "suspension", "provider-suspended", null, "EX-07", new(2026, 10, 14, 0, 0), new(2026, 10, 16, 0, 0), Instant.FromUtc(2026, 10, 13, 9, 0), null, null);

    private static IEnumerable<AbsenceContribution> ContributionsOf(Dice dice, string person)
    {
        var first = new AbsenceContribution(person, dice.Percent(10) ? null : dice.Between(0, 12_000), FirstDay, null);
        var change = new LocalDate(2026, 10, 14);
        return first.WeeklyPence is { } pence && dice.Percent(5)
            ? [first with { LastDay = change.PlusDays(-1) }, new(person, pence + dice.Between(1, 900), change, null)]
            : [first];
    }
}

/// <summary>What the care of a person has in common: the price is by the hour or for a session, with that of its added hours or null.</summary>
internal sealed record AbsencePlan(
    string Person, string Provider, string Service, long Pence, bool IsByTheHour, long? AddOnPence, bool IsDirect, bool HasAbsencesInRate, LocalTime[] Times, int Minutes)
{
    internal bool IsOnWeekdays => !IsByTheHour;
}

/// <summary>A visit or session: its start on the clock, and how many minutes the person was there, or null where that is not recorded.</summary>
internal sealed record AbsenceOccurrence(AbsencePlan Plan, LocalDateTime Start, int? Attended);

/// <summary>A notice: of a person, or of everybody with a provider.</summary>
internal sealed record AbsenceMessage(
    string Id, string Cause, string? Person, string? Provider, LocalDateTime From, LocalDateTime Until, Instant Received, string? Corrects, Instant? Withdrawn);

/// <summary>The most a person can be charged for a week, or null for the full cost, over some days, both inside.</summary>
internal sealed record AbsenceContribution(string Person, long? WeeklyPence, LocalDate FirstDay, LocalDate? LastDay);
