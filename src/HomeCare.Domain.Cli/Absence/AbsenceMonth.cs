using System.CommandLine;
using HomeCare.Domain.Absences;
using HomeCare.Domain.Files;
using NodaTime;
using NodaTime.Text;
using OneOf;

namespace HomeCare.Domain.Cli;

/// <summary>A month of planned care, from files.</summary>
internal static class AbsenceMonth
{
    internal static int Run(ParseResult parsed, AbsenceTerms terms)
    {
        var kind = parsed.GetValue(AbsenceCommand.ResultsOption) is { } name ? TableArgument.KindOf(name) : TableKind.Csv;
        var file = parsed.GetValue(AbsenceCommand.FileArgument);
        var ledger = file is null ? Example() : Ledger(parsed, file);
        var assessment = terms.Assess(ledger).Match(
            answer => answer,
            refusals => throw new BadInputException(refusals.Select(refusal => refusal.Message)));
        if (parsed.GetValue(AbsenceCommand.ResultsOption) is { } results)
        {
            InputFile.Write(results, AbsenceResultsFile.Write(assessment, kind));
        }

        var output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(AbsenceCommand.JsonOption))
        {
            output.Write(AbsenceResultsFile.ToJson(assessment));
        }
        else
        {
            var lines = AbsenceReport.Lines(terms, ledger, assessment);
            foreach (var line in file is null ? lines.Prepend(ShippedExample.AbsenceNotice) : lines)
            {
                output.WriteLine(PlainText.OneLine(line));
            }
        }

        return assessment.Findings.Count == 0 ? ExitCode.Answer : ExitCode.NegativeAnswer;
    }

    private static CareLedger Example()
    {
        var care = Good(PlannedCareFile.Read(ShippedExample.Care, ShippedExample.Read(ShippedExample.Care)));
        return new(new(2026, 9, 1), new(2026, 9, 30), care)
        {
            Notices = Good(AbsenceNoticesFile.Read(ShippedExample.Notices, ShippedExample.Read(ShippedExample.Notices))),
            Contributions = Good(ContributionsFile.Read(ShippedExample.Contributions, ShippedExample.Read(ShippedExample.Contributions))),
        };
    }

    // Every file is read before any fault is told, so that all of them are.
    private static CareLedger Ledger(ParseResult parsed, string file)
    {
        var care = PlannedCareFile.Read(file, InputFile.Read(file));
        var notices = Table(parsed, AbsenceCommand.NoticesOption, AbsenceNoticesFile.Read);
        var contributions = Table(parsed, AbsenceCommand.ContributionsOption, ContributionsFile.Read);
        ValueList<InputFault> faults = [.. Faults(care), .. Faults(notices), .. Faults(contributions)];
        if (faults.Count > 0)
        {
            throw new BadInputException(faults.Select(fault => fault.ToString()));
        }

        var (first, last) = Days(parsed, file, care.AsT0);
        return new(first, last, care.AsT0) { Notices = notices.AsT0, Contributions = contributions.AsT0 };
    }

    private static OneOf<ValueList<T>, ValueList<InputFault>> Table<T>(
        ParseResult parsed, Option<string> option, Func<string, ReadOnlyMemory<byte>, OneOf<ValueList<T>, ValueList<InputFault>>> read) =>
        parsed.GetValue(option) is { } name ? read(name, InputFile.Read(name)) : ValueList.Create<T>([]);

    private static ValueList<InputFault> Faults<T>(OneOf<ValueList<T>, ValueList<InputFault>> read) => read.Match(_ => [], faults => faults);

    private static T Good<T>(OneOf<T, ValueList<InputFault>> read) =>
        read.Match(good => good, faults => throw new BadInputException(faults.Select(fault => fault.ToString())));

    private static (LocalDate First, LocalDate Last) Days(ParseResult parsed, string file, ValueList<PlannedCare> care)
    {
        var (from, until) = (Date(parsed, AbsenceCommand.FromOption), Date(parsed, AbsenceCommand.UntilOption));
        if (from is not null && until is not null)
        {
            return (from.Value, until.Value);
        }

        var first = care.Min(one => one.Start.Date);
        var month = first.With(DateAdjusters.StartOfMonth);
        var lastOfMonth = first.With(DateAdjusters.EndOfMonth);
        var last = care.Max(one => one.Start.Date);
        return from is null && until is null && last <= lastOfMonth
            ? (month, lastOfMonth)
            : throw new BadInputException(
                $"{file}: its care is from {PlainText.Of(first)} to {PlainText.Of(last)}: say which days are assessed, with --from and --until");
    }

    private static LocalDate? Date(ParseResult parsed, Option<string> option) => parsed.GetValue(option) is not { } text ? null
        : LocalDatePattern.Iso.Parse(text) is { Success: true } date ? date.Value
        : throw new BadInputException($"{option.Name} {text}: it is not a date: write it as 2026-09-01");
}
