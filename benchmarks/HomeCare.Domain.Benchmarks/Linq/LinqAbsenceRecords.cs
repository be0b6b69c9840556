namespace HomeCare.Domain.Benchmarks;

/// <summary>A visit or session as a row of a register: text, a time with its offset, and prices in decimal.</summary>
internal sealed record LinqCare(
    string Person,
    string Provider,
    string Funding,
    bool IsOnWeekdays,
    bool HasAbsencesInRate,
    DateTime Start,
    DateTimeOffset StartsAt,
    int Minutes,
    int? Attended,
    LinqCarePrice[] Price)
{
    internal bool IsThere => Attended > 0;
}

/// <summary>A line of a price: so much for so many minutes, or 1 for a price that is not by time.</summary>
internal sealed record LinqCarePrice(decimal Rate, int Minutes, int PerMinutes)
{
    // Divided once and last, so that no third of a penny is cut off before it is rounded.
    internal decimal Part(int above, int below) =>
        Math.Round(Rate * Minutes * above / (PerMinutes * below), 2, MidpointRounding.AwayFromZero);
}

internal sealed record LinqNotice(
    string Id, string Cause, string? Person, string? Provider, DateTime From, DateTime Until, DateTimeOffset Received, string? Corrects, DateTimeOffset? Withdrawn);

internal sealed record LinqContribution(string Person, decimal? Weekly, DateOnly FirstDay, DateOnly? LastDay);

/// <summary>When absences are charged: after so many hours, or one working day for services on weekdays only, but for some causes.</summary>
internal sealed record LinqAbsencePolicy(int Hours, bool IsOnTheClock, bool HasWorkingDay, int ShareAbove, int ShareBelow, bool IsAsAttended, string[] Never);

internal sealed record LinqJudgement(string Reason, int Above, int Below, LinqNotice? Notice, DateTimeOffset? Deadline)
{
    internal bool IsAbsence => Reason is not ("attended" or "part-attended" or "as-planned");
}

internal sealed record LinqAssessedCare(LinqCare Care, LinqJudgement Payment, decimal Paid, LinqJudgement? Charge, decimal Charged);

internal sealed record LinqProviderTotal(string Provider, string Funding, int Planned, int Absences, int AbsencesPaid, decimal ForCare, decimal ForAbsences);

internal sealed record LinqWeek(DateOnly First, DateOnly Last, decimal BeforeLimits, decimal? Contribution, decimal Cost)
{
    internal decimal Charged => Math.Min(BeforeLimits, Math.Min(Contribution ?? BeforeLimits, Cost));
}

internal sealed record LinqPersonTotal(string Person, int Planned, int Absences, decimal Paid, List<LinqWeek> Weeks);

internal sealed record LinqFinding(string Code, LinqCare? Care, LinqNotice? Notice);

internal sealed record LinqAssessment(List<LinqAssessedCare> Care, List<LinqProviderTotal> Providers, List<LinqPersonTotal> People, List<LinqFinding> Findings);
