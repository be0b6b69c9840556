using System.CommandLine;
using HomeCare.Domain.Absences;
using HomeCare.Domain.Files;
using NodaTime;
using OneOf;

namespace HomeCare.Domain.Cli;

/// <summary>Answers for a month of care, from its tables.</summary>
internal sealed class AbsenceMonth
{
    private readonly ParseResult parsed;
    private readonly List<string> faults = [];
    private readonly string care;
    private readonly string? notices;
    private readonly string? contributions;

    private AbsenceMonth(ParseResult parsed)
    {
        this.parsed = parsed;
        var isExample = parsed.GetValue(MonthOptions.Care) is null;
        care = parsed.GetValue(MonthOptions.Care) ?? ShippedExample.Care;
        notices = isExample ? ShippedExample.Notices : parsed.GetValue(MonthOptions.Notices);
        contributions = isExample ? ShippedExample.Contributions : parsed.GetValue(MonthOptions.Contributions);
        IsExample = isExample;
    }

    internal bool IsExample { get; }

    internal static (string Text, int ExitCode) Answer(ParseResult parsed, bool isJson)
    {
        var month = new AbsenceMonth(parsed);
        var results = parsed.GetValue(MonthOptions.Results);
        var kind = results is null ? TableKind.Csv : ResultsFile.KindOf(results);
        var terms = month.Terms();
        var ledger = month.Ledger();
        var assessment = terms.Assess(ledger).Match(
            good => good,
            refusals => throw new BadInputException(refusals.Select(refusal => month.FileOf(refusal) + refusal.Message)));
        if (results is not null)
        {
            InputFile.Write(results, AbsenceResultsFile.Write(assessment, kind));
        }

        return (
            isJson ? AbsenceJson.OfMonth(terms, ledger, assessment) : month.Report(terms, ledger, assessment),
            assessment.Findings.Count > 0 ? ExitCode.NegativeAnswer : ExitCode.Answer);
    }

    private string Report(AbsenceTerms terms, CareLedger ledger, AbsenceAssessment assessment)
    {
        string?[] notes =
        [
            IsExample ? ShippedExample.AbsenceNotice : null,
            PolicyOptions.Note(parsed),
            notices is null ? "No table of notices was given: every absence is one without notice." : null,
        ];
        return string.Concat(new MonthReport(terms, ledger, assessment).Lines(notes.OfType<string>()).Select(line => PlainText.OneLine(line) + Environment.NewLine));
    }

    private AbsenceTerms Terms()
    {
        var payment = PolicyOptions.PaymentPolicy(parsed);
        var charging = !CaseOptions.IsGiven(parsed.CommandResult, PolicyOptions.Charging)
            ? IsExample ? RuleWord.Read(ShippedExample.ChargingRule, PolicyOptions.Charging.Name).AsT0 : null
            : parsed.GetValue(PolicyOptions.Charging) ?? payment;
        return new(payment, charging);
    }

    private CareLedger Ledger()
    {
        var planned = Take(PlannedCareFile.Read(care, Content(care)));
        var told = notices is null ? [] : Take(AbsenceNoticesFile.Read(notices, Content(notices)));
        var assessed = contributions is null ? [] : Take(ContributionsFile.Read(contributions, Content(contributions)));
        if (faults.Count > 0)
        {
            throw new BadInputException(faults);
        }

        var (first, last) = Days(planned);
        return new(first, last, planned) { Notices = told, Contributions = assessed };
    }

    private (LocalDate First, LocalDate Last) Days(ValueList<PlannedCare> planned)
    {
        if (parsed.GetValue(MonthOptions.From) is { } from)
        {
            return (from, parsed.GetValue(MonthOptions.Until)!.Value);
        }

        var first = planned.Min(one => one.Start.Date).With(DateAdjusters.StartOfMonth);
        var last = planned.Max(one => one.Start.Date).With(DateAdjusters.EndOfMonth);
        return last == first.With(DateAdjusters.EndOfMonth)
            ? (first, last)
            : throw new BadInputException(
                $"{care}: it has care from {PlainText.Of(first)[..7]} to {PlainText.Of(last)[..7]}, more than a month: "
                + $"say the days with --from {PlainText.Of(first)} --until {PlainText.Of(last)}, or give each month a table of its own");
    }

    private ValueList<T> Take<T>(OneOf<ValueList<T>, ValueList<InputFault>> read) => read.Match(
        rows => rows,
        found =>
        {
            faults.AddRange(found.Select(fault => fault.ToString()));
            return [];
        });

    private byte[] Content(string file) => IsExample ? ShippedExample.Read(file) : InputFile.Read(file);

    private string FileOf(Refusal refusal)
    {
        var names = refusal.Facts.Select(fact => fact.Name).ToArray();
        var file = names.Contains("care") ? care
            : names.Contains("notice") ? notices
            : names.Contains("person") ? contributions
            : null;
        return file is null ? string.Empty : file + ": ";
    }
}
