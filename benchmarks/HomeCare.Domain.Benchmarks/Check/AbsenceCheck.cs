using System.Globalization;
using HomeCare.Domain.Absences;

namespace HomeCare.Domain.Benchmarks;

/// <summary>Whether LINQ and the library assess the month alike.</summary>
/// <param name="Difference">The first difference, or null when there is none.</param>
/// <param name="Summary">What was compared.</param>
internal sealed record AbsenceCheck(string? Difference, string Summary)
{
    internal static AbsenceCheck Run()
    {
        var workload = AbsenceWorkload.Create(AbsenceWorkload.PersonCount);
        var (library, linq) = (new AbsenceLibrary(workload), new LinqAbsences(workload));
        var (assessment, expected) = (library.Assess(), linq.Assess());
        if ((Compare(assessment, expected) ?? Compare(library.AssessPayment(), linq.AssessPayment())) is { } difference)
        {
            return new(difference, string.Empty);
        }

        var absences = assessment.Providers.Sum(provider => provider.Absences);
        var paid = assessment.Providers.Aggregate(Money.Zero, (sum, provider) => sum + provider.Total);
        var charged = assessment.People.Aggregate(Money.Zero, (sum, person) => sum + person.Charged);
        return new(null, string.Create(
            CultureInfo.InvariantCulture,
            $"""
            Library and LINQ gave the same two judgements, with the same notice and deadline, and the same two amounts, to the penny, for
            each of {assessment.Care.Length:N0} visits and sessions of {assessment.People.Count:N0} people, {absences:N0} of them absences; the same {assessment.Providers.Count:N0} totals of
            providers, {paid} in all; the same {assessment.People.Sum(person => person.Weeks.Count):N0} weeks of people, {charged} within their limits; and the same {assessment.Findings.Count:N0} findings.
            """));
    }

    private static string? Compare(AbsenceAssessment found, LinqAssessment wanted) =>
        Compare("care", found.Care, wanted.Care, IsSame)
        ?? Compare("provider", found.Providers, wanted.Providers, IsSame)
        ?? Compare("person", found.People, wanted.People, IsSame)
        ?? Compare("finding", found.Findings, wanted.Findings, IsSame);

    private static string? Compare<TFound, TWanted>(
        string what, IReadOnlyList<TFound> found, IReadOnlyList<TWanted> wanted, Func<TFound, TWanted, bool> isSame) =>
        found.Count != wanted.Count
            ? $"{what}: the library has {found.Count} and LINQ {wanted.Count}"
            : found.Zip(wanted)
                .Where(pair => !isSame(pair.First, pair.Second))
                .Select(pair => $"{what}: the library has {pair.First} and LINQ {pair.Second}")
                .FirstOrDefault();

    private static bool IsSame(AssessedCare one, LinqAssessedCare wanted) =>
        one.Care.Arrangement.Person.Value == wanted.Care.Person
        && one.Care.StartsAt.ToDateTimeOffset() == wanted.Care.StartsAt
        && IsSame(one.Payment, wanted.Payment)
        && (one.Charge is { } charge ? wanted.Charge is not null && IsSame(charge, wanted.Charge) : wanted.Charge is null)
        && IsSame(one.Paid, wanted.Paid)
        && IsSame(one.Charged, wanted.Charged);

    private static bool IsSame(AbsenceJudgement one, LinqJudgement wanted) =>
        one.Reason.Name == wanted.Reason
        && one.IsAbsence == wanted.IsAbsence
        && one.Share == Fraction.Of(wanted.Above, wanted.Below)
        && one.Notice?.Id.Value == wanted.Notice?.Id
        && one.Deadline?.At.ToDateTimeOffset() == wanted.Deadline;

    private static bool IsSame(ProviderTotal one, LinqProviderTotal wanted) =>
        (one.Provider.Value, one.Planned, one.Absences, one.AbsencesPaid) == (wanted.Provider, wanted.Planned, wanted.Absences, wanted.AbsencesPaid)
        && IsSame(one.ForCare, wanted.ForCare)
        && IsSame(one.ForAbsences, wanted.ForAbsences);

    private static bool IsSame(PersonTotal one, LinqPersonTotal wanted) =>
        (one.Person.Value, one.Planned, one.Absences) == (wanted.Person, wanted.Planned, wanted.Absences)
        && IsSame(one.Paid, wanted.Paid)
        && Compare("week", one.Weeks, wanted.Weeks, IsSame) is null;

    private static bool IsSame(PersonWeek one, LinqWeek wanted) =>
        (one.FirstDay.ToDateOnly(), one.LastDay.ToDateOnly(), one.Contribution?.Pence) == (wanted.First, wanted.Last, (long?)(wanted.Contribution * 100m))
        && IsSame(one.BeforeLimits, wanted.BeforeLimits)
        && IsSame(one.Cost, wanted.Cost)
        && IsSame(one.Charged, wanted.Charged);

    private static bool IsSame(AbsenceFinding one, LinqFinding wanted) =>
        one.Code == wanted.Code
        && one.Facts.FirstOrDefault(fact => fact.Name == "notice")?.Value == wanted.Notice?.Id;

    private static bool IsSame(Money one, decimal wanted) => one.Pence == wanted * 100m;
}
