using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.Absences;

/// <summary>What stops a ledger from being assessed.</summary>
internal static class LedgerFaults
{
    internal static ValueList<Refusal> Of(AbsenceTerms terms, CareLedger ledger, PlannedCare[] care)
    {
        List<Refusal> faults = [.. terms.Payment.Faults(), .. terms.Charging?.Faults() ?? [], .. Period(terms, ledger)];
        for (var i = 0; i < care.Length; i++)
        {
            OfCare(ledger, care[i], faults);
            Overlap(care, i, faults);
        }

        AbsencePolicy[] policies = terms.Charging is null ? [terms.Payment] : [terms.Payment, terms.Charging];
        var ofNotices = NoticeFaults.Of(ledger.Notices, policies.Select(policy => policy.Moment).ToValueList()).ToArray();
        faults.AddRange(ofNotices);
        if (terms.Charging is not null && ledger.FirstDay <= ledger.LastDay && IsWeekday(terms.WeekBegins))
        {
            faults.AddRange(ContributionFaults.Of(terms, ledger, care));
        }

        // A sound ledger is judged once, by the assessment.
        if (faults.Count > 0 && ofNotices.Length == 0)
        {
            faults.AddRange(policies.SelectMany(policy => OfDeadlines(policy, ledger, care)));
        }

        return faults.Distinct().ToValueList();
    }

    /// <summary>A refusal to judge care, with the care it is about.</summary>
    internal static Refusal Naming(PlannedCare care, Refusal refusal) =>
        new(refusal.Code, $"{care}: {refusal.Message}", [new("care", care.ToString()), .. refusal.Facts]);

    private static IEnumerable<Refusal> OfDeadlines(AbsencePolicy policy, CareLedger ledger, PlannedCare[] care)
    {
        var (judge, notices) = (new AbsenceJudge(policy), new NoticeBook(ledger.Notices));
        for (var i = 0; i < care.Length; i++)
        {
            if (judge.Judge(care, i, notices.Of(care[i].Arrangement.Person)).TryPickT1(out var refusal, out _))
            {
                yield return Naming(care[i], refusal);
            }
        }
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
        if (!IsWeekday(terms.WeekBegins))
        {
            yield return new("week-begins", "a week begins on a day from Monday (1) to Sunday (7)", [new("found", PlainText.Of((int)terms.WeekBegins))]);
        }

        ValueList<Fact> days = [new("first-day", PlainText.Of(ledger.FirstDay)), new("last-day", PlainText.Of(ledger.LastDay))];
        if (ledger.LastDay < ledger.FirstDay)
        {
            yield return new("ledger-period", $"the ledger ends {PlainText.Of(ledger.LastDay)}, before it begins {PlainText.Of(ledger.FirstDay)}", days);
        }
        else if (terms.Charging is not null && terms.PartWeek == PartWeek.WholeWeeksOnly
            && (ledger.FirstDay.DayOfWeek != terms.WeekBegins || ((int)ledger.LastDay.DayOfWeek % 7) + 1 != (int)terms.WeekBegins))
        {
            yield return new(
                "part-week",
                $"the ledger is for {PlainText.Of(ledger.FirstDay)} to {PlainText.Of(ledger.LastDay)}, and only whole weeks from {terms.WeekBegins} are charged",
                days);
        }
    }

    private static bool IsWeekday(IsoDayOfWeek day) => day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday;

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
            else if (IsAbove(care.Price, framework))
            {
                faults.Add(Fault(
                    "above-framework-rate",
                    care,
                    $"costs {care.Price.Exact}, above the framework rate of {framework.Exact}: a provider under contract charges that or less"));
            }
        }
    }

    private static bool IsAbove(CarePrice price, CarePrice framework)
    {
        for (var i = 0; i < price.Lines.Count; i++)
        {
            if (price.Lines[i].Amount > framework.Lines[i].Amount)
            {
                return true;
            }
        }

        return false;
    }

    private static Refusal Fault(string code, PlannedCare care, string problem) => new(code, $"{care} {problem}", [new("care", care.ToString())]);
}
