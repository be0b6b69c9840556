using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.Absences;

/// <summary>What stops a ledger from being assessed.</summary>
internal static class LedgerFaults
{
    internal static ValueList<Refusal> Of(AbsenceTerms terms, CareLedger ledger, ReadOnlySpan<PlannedCare> care)
    {
        List<Refusal> faults = [.. terms.Payment.Faults(), .. terms.Charging?.Faults() ?? [], .. Period(terms, ledger)];
        for (var i = 0; i < care.Length; i++)
        {
            OfCare(ledger, care[i], faults);
            Overlap(care, i, faults);
        }

        faults.AddRange(NoticeFaults.Of(ledger.Notices, terms.Charging is null ? [terms.Payment.Moment] : [terms.Payment.Moment, terms.Charging.Moment]));
        if (terms.Charging is not null && ledger.FirstDay <= ledger.LastDay)
        {
            faults.AddRange(ContributionFaults.Of(terms, ledger, care));
        }

        return faults.ToValueList();
    }

    private static void Overlap(ReadOnlySpan<PlannedCare> care, int index, List<Refusal> faults)
    {
        var one = care[index];
        for (var i = index + 1; i < care.Length && one.IsOverlappedBy(care[i]); i++)
        {
            if (one.Arrangement.Provider == care[i].Arrangement.Provider)
            {
                faults.Add(new(
                    "plans-overlap",
                    $"{care[i]} starts before {one} ends: a person has one plan with a provider at a time",
                    [new("care", care[i].ToString()), new("overlaps", one.ToString())]));
            }
        }
    }

    private static IEnumerable<Refusal> Period(AbsenceTerms terms, CareLedger ledger)
    {
        if (terms.WeekBegins is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
        {
            yield return new("week-begins", "a week begins on a day from Monday (1) to Sunday (7)", [new("found", PlainText.Of((int)terms.WeekBegins))]);
        }

        ValueList<Fact> days = [new("first-day", PlainText.Of(ledger.FirstDay)), new("last-day", PlainText.Of(ledger.LastDay))];
        if (ledger.LastDay < ledger.FirstDay)
        {
            yield return new("ledger-period", $"the ledger ends {PlainText.Of(ledger.LastDay)}, before it begins {PlainText.Of(ledger.FirstDay)}", days);
        }
        else if (terms.Charging is not null && terms.PartWeek == PartWeek.WholeWeeksOnly
            && (ledger.FirstDay.DayOfWeek != terms.WeekBegins || ledger.LastDay.PlusDays(1).DayOfWeek != terms.WeekBegins))
        {
            yield return new(
                "part-week",
                $"the ledger is for {PlainText.Of(ledger.FirstDay)} to {PlainText.Of(ledger.LastDay)}, and only whole weeks from {terms.WeekBegins} are charged",
                days);
        }
    }

    private static void OfCare(CareLedger ledger, PlannedCare care, List<Refusal> faults)
    {
        if (care.Start.Date < ledger.FirstDay || care.Start.Date > ledger.LastDay)
        {
            faults.Add(Fault("outside-period", care, $"is outside the days of the ledger, {PlainText.Of(ledger.FirstDay)} to {PlainText.Of(ledger.LastDay)}"));
        }

        if (care.Price is null)
        {
            faults.Add(Fault("no-price", care, "has no price: give one, or price it from a price book"));
        }
        else if (care.FrameworkPrice is { } framework)
        {
            if (framework.Lines.Count != care.Price.Lines.Count)
            {
                faults.Add(Fault("framework-price", care, "has a framework price with other lines than its price: give both line by line"));
            }
            else if (care.Price.Lines.Zip(framework.Lines).Any(pair => pair.First.Amount > pair.Second.Amount))
            {
                faults.Add(Fault(
                    "above-framework-rate",
                    care,
                    $"costs {care.Price.Exact}, above the framework rate of {framework.Exact}: a provider under contract charges that or less"));
            }
        }
    }

    private static Refusal Fault(string code, PlannedCare care, string problem) => new(code, $"{care} {problem}", [new("care", care.ToString())]);
}
