using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.Absences;

/// <summary>What stops assessed contributions from limiting the charges of a ledger.</summary>
internal static class ContributionFaults
{
    internal static List<Refusal> Of(AbsenceTerms terms, CareLedger ledger, ReadOnlySpan<PlannedCare> care)
    {
        var ofPerson = ledger.Contributions.OrderBy(one => one.FirstDay).ToLookup(one => one.Person);
        List<Refusal> faults = [.. ledger.Contributions.SelectMany(Alone), .. ofPerson.SelectMany(Overlaps)];
        (PersonReference? Person, LocalDate LastDay) seen = default;
        foreach (var one in care)
        {
            var day = one.Start.Date;
            if ((day > seen.LastDay || one.Arrangement.Person != seen.Person) && day >= ledger.FirstDay && day <= ledger.LastDay)
            {
                var week = Weeks.Of(terms, ledger, day);
                faults.AddRange(Week(terms.PartWeek, one.Arrangement.Person, week, [.. ofPerson[one.Arrangement.Person]]));
                seen = (one.Arrangement.Person, week.Last);
            }
        }

        return faults;
    }

    private static IEnumerable<Refusal> Alone(AssessedContribution one)
    {
        if (one.Weekly < Money.Zero)
        {
            yield return Fault("negative-contribution", one.Person, $"is {one.Weekly}: it is not negative", one.FirstDay);
        }

        if (one.LastDay < one.FirstDay)
        {
            yield return Fault("contribution-period", one.Person, $"ends {PlainText.Of(one.LastDay.Value)}, before it begins {PlainText.Of(one.FirstDay)}", one.FirstDay);
        }
    }

    private static IEnumerable<Refusal> Overlaps(IEnumerable<AssessedContribution> ofPerson)
    {
        AssessedContribution? lastToEnd = null;
        foreach (var one in ofPerson)
        {
            if (lastToEnd?.HoldsOn(one.FirstDay) == true)
            {
                yield return Fault(
                    "contributions-overlap",
                    one.Person,
                    $"begins {PlainText.Of(one.FirstDay)}, when the one from {PlainText.Of(lastToEnd.FirstDay)} still holds",
                    one.FirstDay);
            }

            if (lastToEnd is null || (lastToEnd.LastDay is { } last && !(one.LastDay <= last)))
            {
                lastToEnd = one;
            }
        }
    }

    private static IEnumerable<Refusal> Week(PartWeek partWeek, PersonReference person, (LocalDate First, LocalDate Last) week, AssessedContribution[] contributions)
    {
        if (contributions is [var only] && only.HoldsOn(week.First) && only.HoldsOn(week.Last))
        {
            yield break;
        }

        var days = Weeks.Days(week).ToArray();
        if (days.Where(day => !contributions.Any(one => one.HoldsOn(day))).Select(day => (LocalDate?)day).FirstOrDefault() is { } missing)
        {
            yield return Fault("no-contribution", person, $"is not recorded for {PlainText.Of(missing)}: say how much, or that the person pays the full cost", missing);
        }

        var held = contributions.Where(one => days.Any(one.HoldsOn)).ToArray();
        if (held.Any(one => one.Weekly is null) && held.Any(one => one.Weekly is not null))
        {
            yield return Fault("full-cost-in-mid-week", person, $"changes to or from the full cost in the week from {PlainText.Of(week.First)}: let it change with the week", week.First);
        }
        else if (partWeek == PartWeek.WholeWeeksOnly && held.DistinctBy(one => one.Weekly).Count() > 1)
        {
            yield return Fault("part-week", person, $"changes in the week from {PlainText.Of(week.First)}, and only whole weeks are charged: let it change with the week", week.First);
        }
    }

    private static Refusal Fault(string code, PersonReference person, string problem, LocalDate day) => new(
        code, $"the assessed contribution of {person} {problem}", [new("person", person.Value), new("day", PlainText.Of(day))]);
}
