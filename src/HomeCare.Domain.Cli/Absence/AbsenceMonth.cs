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
    private readonly bool isExample;
    private readonly List<string> faults = [];
    private readonly string care;
    private readonly string? notices;
    private readonly string? contributions;

    private AbsenceMonth(ParseResult parsed)
    {
        this.parsed = parsed;
        isExample = parsed.GetValue(MonthOptions.Care) is null;
        care = parsed.GetValue(MonthOptions.Care) ?? ShippedExample.Care;
        notices = isExample ? ShippedExample.Notices : parsed.GetValue(MonthOptions.Notices);
        contributions = isExample ? ShippedExample.Contributions : parsed.GetValue(MonthOptions.Contributions);
    }

    internal static (string Text, int ExitCode) Answer(ParseResult parsed, bool isJson)
    {
        var month = new AbsenceMonth(parsed);
        var results = parsed.GetValue(MonthOptions.Results);
        var kind = results is null ? TableKind.Csv : ResultsFile.KindOf(results);
        var terms = month.Terms();
        var ledger = month.Ledger();
        var assessment = terms.Assess(ledger).Match(
            good => good,
            refusals => throw ReadingOptions.Refuse(refusals, refusal => month.FileOf(refusal) + refusal.Message));
        if (results is not null)
        {
            InputFile.Write(results, AbsenceResultsFile.Write(assessment, kind));
        }

        return (
            isJson ? AbsenceJson.OfMonth(terms, ledger, assessment, month.Notes())
                : AbsenceCommand.Text(new MonthReport(terms, ledger, assessment).Lines(month.Notes())),
            assessment.Findings.Count > 0 ? ExitCode.NegativeAnswer : ExitCode.Answer);
    }

    private IEnumerable<string> Notes() => new[]
    {
        isExample ? ShippedExample.AbsenceNotice : null,
        PolicyOptions.Note(parsed),
        notices is null ? "No table of notices was given: every absence is one without notice." : null,
    }.OfType<string>();

    private AbsenceTerms Terms()
    {
        var payment = PolicyOptions.PaymentPolicy(parsed);
        var charging = !CaseOptions.IsGiven(parsed.CommandResult, PolicyOptions.Charging)
            ? isExample ? RuleWord.Read(ShippedExample.ChargingRule, PolicyOptions.Charging.Name).AsT0 : null
            : PolicyOptions.Charging.Value(parsed) is { } rule ? ReadingOptions.WithHolidays(parsed, rule)
            : payment;
        return new(payment, charging);
    }

    private CareLedger Ledger()
    {
        var planned = Take(care, PlannedCareFile.Read);
        var told = notices is null ? [] : Take(notices, AbsenceNoticesFile.Read);
        var assessed = contributions is null ? [] : Take(contributions, ContributionsFile.Read);
        if (faults.Count > 0)
        {
            throw new BadInputException(faults);
        }

        var (first, last) = Days(planned);
        return new(first, last, planned) { Notices = told, Contributions = assessed };
    }

    private (LocalDate First, LocalDate Last) Days(ValueList<PlannedCare> planned)
    {
        if (MonthOptions.From.Value(parsed) is { } from && MonthOptions.Until.Value(parsed) is { } until)
        {
            return from <= until
                ? (from, until)
                : throw new BadInputException(
                    $"--until: {PlainText.Of(until)} is before --from, {PlainText.Of(from)}: write the first day under --from and the last under --until");
        }

        var first = planned.Min(one => one.Start.Date).With(DateAdjusters.StartOfMonth);
        var last = planned.Max(one => one.Start.Date).With(DateAdjusters.EndOfMonth);
        return last == first.With(DateAdjusters.EndOfMonth)
            ? (first, last)
            : throw new BadInputException(
                $"{care}: it has care from {PlainText.Of(first)[..7]} to {PlainText.Of(last)[..7]}, more than a month: "
                + $"say the days with --from {PlainText.Of(first)} --until {PlainText.Of(last)}, or give each month a table of its own");
    }

    private ValueList<T> Take<T>(string file, Func<string, ReadOnlyMemory<byte>, OneOf<ValueList<T>, ValueList<InputFault>>> read)
    {
        try
        {
            return read(file, isExample ? ShippedExample.Read(file) : InputFile.Read(file)).Match(
                rows => rows,
                found =>
                {
                    faults.AddRange(found.Select(fault => fault.ToString()));
                    return [];
                });
        }
        catch (BadInputException problem)
        {
            faults.AddRange(problem.Lines);
            return [];
        }
    }

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
