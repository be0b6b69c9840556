using HomeCare.Domain.Absences;
using HomeCare.Domain.Pricing;
using NodaTime.Text;

namespace HomeCare.Domain.Cli;

/// <summary>A month of care on a page: who is paid, who is charged, every absence and what does not fit together.</summary>
internal sealed class MonthReport(AbsenceTerms terms, CareLedger ledger, AbsenceAssessment assessment)
{
    private static readonly LocalDateTimePattern Start = LocalDateTimePattern.CreateWithInvariantCulture("ddd d MMM HH:mm");

    private bool IsCharging => terms.Charging is not null;

    internal IEnumerable<string> Lines(IEnumerable<string> notes) =>
    [
        .. notes,
        .. Heading(),
        string.Empty,
        .. Columns(["Paid to", "by", "planned", "absences", "of them paid", "for care", "for absences", "total"], Providers()),
        string.Empty,
        .. People(),
        string.Empty,
        .. Absences(),
        .. Findings(),
    ];

    private IEnumerable<string> Heading()
    {
        var absences = assessment.People.Sum(one => one.Absences);
        yield return $"{PlainText.Of(ledger.FirstDay)} to {PlainText.Of(ledger.LastDay)}: {Count(ledger.Care.Count, "visit or session", "visits and sessions")} "
            + $"of {Count(assessment.People.Count, "person", "people")}, {Count(absences, "absence", "absences")}.";
        yield return Sums();
        foreach (var line in Policy("Payment", terms.Payment).Concat(terms.Charging is { } charging ? Policy("Charging", charging) : []))
        {
            yield return line;
        }
    }

    private string Sums()
    {
        var payers = assessment.Providers
            .GroupBy(one => one.Funding)
            .OrderBy(group => group.Key)
            .Select(group => $"{Sum(group.Select(one => one.Total))} by {Payer(group.Key)}");
        var paid = $"Providers are paid {Sum(assessment.Providers.Select(one => one.Total))}: {string.Join(", ", payers)}.";
        return IsCharging ? $"{paid} People are charged {Sum(assessment.People.Select(one => one.Charged))}." : paid;
    }

    private static string Payer(FundingRoute funding) => funding switch
    {
        FundingRoute.CouncilCommissioned => "the council",
        FundingRoute.DirectPayment => "direct payments",
    };

    private static Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero, (sum, one) => sum + one);

    private static IEnumerable<string> Policy(string of, AbsencePolicy policy)
    {
        yield return $"{of}: {PolicyWords.Heading(policy)}: {PolicyWords.Rule(policy)}";
        yield return $"  read as: {string.Join(", ", PolicyWords.Readings(policy).Select(one => $"{one.Name} {one.Value}"))}";
        foreach (var exception in PolicyWords.Exceptions(policy))
        {
            yield return "  " + exception;
        }
    }

    private IEnumerable<string[]> Providers() => assessment.Providers.Select(one => (string[])
    [
        one.Provider.Value,
        Payer(one.Funding),
        PlainText.Of(one.Planned),
        PlainText.Of(one.Absences),
        PlainText.Of(one.AbsencesPaid),
        one.ForCare.ToString(),
        one.ForAbsences.ToString(),
        one.Total.ToString(),
    ]);

    private IEnumerable<string> People() => IsCharging
        ?
        [
            .. Columns(["Charged to", string.Empty, "planned", "absences", "paid for their care", "before limits", "charged"], Charged()),
            "A week's charge (Monday to Sunday) is at most the assessed contribution, of which a cut week has a seventh for each day, "
                + "and what the providers are paid.",
        ]
        :
        [
            .. Columns(["For", string.Empty, "planned", "absences", "paid for their care"], assessment.People.Select(Person)),
            "What people are charged was not asked: give --charging and --contributions.",
        ];

    private IEnumerable<string[]> Charged()
    {
        foreach (var one in assessment.People)
        {
            var beforeLimits = Sum(one.Weeks.Select(week => week.BeforeLimits));
            yield return [.. Person(one), beforeLimits.ToString(), one.Charged.ToString()];
            foreach (var week in one.Weeks.Where(week => week.Limit != ChargeLimit.None))
            {
                yield return
                [
                    string.Empty,
                    $"{PlainText.Of(week.FirstDay)} to {PlainText.Of(week.LastDay)}, limited by the {(week.Limit == ChargeLimit.Cost ? "cost" : "contribution")}",
                    string.Empty,
                    string.Empty,
                    string.Empty,
                    week.BeforeLimits.ToString(),
                    week.Charged.ToString(),
                ];
            }
        }
    }

    private static string[] Person(PersonTotal one) =>
        [one.Person.Value, string.Empty, PlainText.Of(one.Planned), PlainText.Of(one.Absences), one.Paid.ToString()];

    private IEnumerable<string> Absences()
    {
        var absences = assessment.Care.Where(one => one.Payment.IsAbsence || one.Charge is { IsAbsence: true }).ToArray();
        return absences.Length == 0 ? ["No absences."] : absences.SelectMany(Absence).Prepend("Absences:");
    }

    private IEnumerable<string> Absence(AssessedCare one)
    {
        var words = one.Payment.Explain(one.Care);
        var isSame = one.Charge is not { } charge || charge.Explain(one.Care) == words;
        var paid = one.Care.Arrangement.Funding == FundingRoute.DirectPayment ? $"paid {one.Paid} by direct payment" : $"paid {one.Paid}";
        var who = IsCharging && isSame ? $"{paid}, charged {one.Charged}" : paid;
        yield return $"  {one.Care.Place}: {one.Care.Arrangement.Person}, {one.Care.Arrangement.Provider}, {Start.Format(one.Care.Start)}: "
            + $"{who}: {words}";
        if (!isSame)
        {
            yield return $"    charged {one.Charged}: {one.Charge!.Explain(one.Care)}";
        }
    }

    private IEnumerable<string> Findings() => assessment.Findings.Count == 0 ? [] :
    [
        string.Empty,
        $"{Count(assessment.Findings.Count, "finding", "findings")} that somebody should look at:",
        .. assessment.Findings.Select(finding => "  " + finding.Message),
    ];

    private static string Count(int number, string one, string more) => $"{PlainText.Of(number)} {(number == 1 ? one : more)}";

    // The first two columns are words and stand to the left; the others are numbers and stand to the right.
    private static IEnumerable<string> Columns(string[] headings, IEnumerable<string[]> rows)
    {
        string[][] all = [headings, .. rows];
        var widths = headings.Select((_, column) => all.Max(row => row[column].Length)).ToArray();
        return all.Select(row => string.Join(
            "  ",
            row.Select((cell, column) => column < 2 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))
                .Where((_, column) => widths[column] > 0)).TrimEnd());
    }
}
