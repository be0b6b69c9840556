using System.CommandLine;
using System.CommandLine.Parsing;
using HomeCare.Domain.Files;
using HomeCare.Domain.Procurement;
using HomeCare.Domain.Schemes;
using NodaTime;
using NodaTime.Text;
using OneOf;

namespace HomeCare.Domain.Cli;

/// <summary>What <c>check</c> and <c>timeline</c> share: the scheme to look at, and the day to look from.</summary>
internal static class SchemeArgument
{
    internal static readonly Argument<string> File = new("scheme")
    {
        Description = "A framework file or a scheme file in JSON, or the id of one of this library's schemes, such as hcl-2026: homecare schemes lists them.",
    };

    internal static readonly Option<LocalDate?> AsOf = DateOption(
        "--as-of", "The day of the check: what was due before it and is not recorded counts as not done. Without it, today.");

    internal static readonly Option<LocalDate?> FirstAward = DateOption(
        "--first-award", "What if the first award had been decided on this day?");

    internal static readonly Option<string> BankHolidaysFile = new("--bank-holidays")
    {
        Description = "A newer file of bank holidays, in the form that GOV.UK publishes.",
        HelpName = "FILE",
    };

    private const string Forms =
        $"It is one object in JSON, UTF-8: a framework ({FrameworkFile.Format}: homecare example FOLDER writes one) or a scheme ({SchemeFile.Format}: homecare schemes export writes one).";

    // The years of every date that a scheme can record.
    private const int FirstYear = 1990;
    private const int LastYear = 2199;

    private static IEnumerable<Scheme> Known => PublishedSchemes.All;

    internal static FrameworkScheme Read(ParseResult parsed)
    {
        var name = parsed.GetRequiredValue(File);
        var scheme = System.IO.File.Exists(name) || string.IsNullOrWhiteSpace(name) ? ReadFile(name)
            : Known.FirstOrDefault(one => one.Id.Value == name) is { } known ? known.Framework
            : System.IO.Path.Exists(name) ? ReadFile(name)
            : throw new BadInputException(NoSuchScheme(name));
        return parsed.GetValue(FirstAward) is { } day ? WithFirstAward(name, scheme, day) : scheme;
    }

    /// <summary>What to say above an answer on a scheme that is not as it was given; null where it is.</summary>
    internal static string? WhatIf(ParseResult parsed) => parsed.GetValue(FirstAward) is { } day
        ? $"What if the first award had been decided on {PlainText.Of(day)}?"
        : null;

    internal static LocalDate Day(ParseResult parsed) => parsed.GetValue(AsOf) ?? Today.InEngland;

    internal static WorkingDayCalendar Calendar(ParseResult parsed) => Calendar(parsed, WorkingDayCalendar.ProcurementAct2023);

    /// <summary>A calendar with the bank holidays of the file that was given, or as it is.</summary>
    internal static WorkingDayCalendar Calendar(ParseResult parsed, WorkingDayCalendar shipped) => parsed.GetValue(BankHolidaysFile) is not { } file
        ? shipped
        : BankHolidays.Read(InputFile.Read(file)).Match(
            holidays => shipped.WithHolidays(holidays).Match(calendar => calendar, refusals => throw NoHolidays(file, refusals)),
            refusals => throw NoHolidays(file, refusals));

    internal static T Refuse<T>(string file, ValueList<Refusal> refusals) => throw new BadInputException(Lines(file, refusals));

    private static BadInputException NoHolidays(string file, ValueList<Refusal> refusals) =>
        new(Lines(file, refusals).Append("A file of bank holidays is what https://www.gov.uk/bank-holidays.json gives, whole and unchanged."));

    // A message that names its place itself is not told it again; the same message twice is one.
    private static IEnumerable<string> Lines(string file, ValueList<Refusal> refusals) => refusals
        .Select(refusal => refusal.Facts.FirstOrDefault(fact => fact.Name == "path")?.Value is { } path && !refusal.Message.StartsWith(path + ":", StringComparison.Ordinal)
            ? $"{file}: {path}: {refusal.Message}"
            : $"{file}: {refusal.Message}")
        .Distinct(StringComparer.Ordinal);

    private static FrameworkScheme ReadFile(string file)
    {
        var content = InputFile.Read(file);
        return SchemeFile.Is(content)
            ? Good(SchemeFile.Read(file, content).MapT0(scheme => scheme.Framework))
            : Good(FrameworkFile.Read(file, content));
    }

    private static FrameworkScheme Good(OneOf<FrameworkScheme, ValueList<InputFault>> read) => read.Match(
        scheme => scheme,
        faults => throw new BadInputException(faults
            .Select(fault => fault.ToString())
            .Concat(faults.Any(fault => fault.Field == "file") ? [Forms] : [])));

    private static FrameworkScheme WithFirstAward(string name, FrameworkScheme scheme, LocalDate day)
    {
        var changed = scheme.WithFirstAwardOn(day);
        return changed.Faults() is { Count: > 0 } faults
            ? Refuse<FrameworkScheme>($"{name} with --first-award {PlainText.Of(day)}", faults)
            : changed;
    }

    private static IEnumerable<string> NoSuchScheme(string name)
    {
        var near = Spelling.Nearest(name, Known.Select(one => one.Id.Value));
        yield return $"{name}: there is no such file, and no scheme of this library has that id"
            + (near.Count > 0 ? $": did you mean {string.Join(" or ", near)}?" : string.Empty);
        yield return $"The schemes of this library: {string.Join(", ", Known.Select(one => one.Id))}.";
        yield return Forms;
    }

    private static Option<LocalDate?> DateOption(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result => ReadDate(name, result),
    };

    private static LocalDate? ReadDate(string name, ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (LocalDatePattern.Iso.Parse(text) is not { Success: true } date)
        {
            result.AddError($"{name}: {(text.Length == 0 ? "nothing" : text)} is not a date: write it as year-month-day, such as 2026-11-22.");
            return null;
        }

        if (date.Value.Year is < FirstYear or > LastYear)
        {
            result.AddError($"{name}: {text} is not in a year that a scheme can be in: write a date from {FirstYear} to {LastYear}.");
            return null;
        }

        return date.Value;
    }
}
