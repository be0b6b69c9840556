using System.CommandLine;
using System.CommandLine.Parsing;
using HomeCare.Domain.Files;
using HomeCare.Domain.Procurement;
using HomeCare.Domain.Schemes;
using NodaTime;
using NodaTime.Text;

namespace HomeCare.Domain.Cli;

/// <summary>What <c>check</c> and <c>timeline</c> share: the scheme to look at, and the day to look from.</summary>
internal static class SchemeArgument
{
    internal static readonly Argument<string> File = new("scheme")
    {
        Description = "A scheme file in JSON, or one of this library's schemes: hcl-2026, clc-2026.",
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

    private static readonly FrameworkScheme[] Known = [LeicestershireHomeCare2026.Scheme.Framework, LeicestershireCommunityLifeChoices2026.Framework];

    internal static FrameworkScheme Read(ParseResult parsed)
    {
        var name = parsed.GetRequiredValue(File);
        var scheme = Array.Find(Known, one => one.Id.Value == name && !System.IO.File.Exists(name)) ?? ReadFile(name);
        return parsed.GetValue(FirstAward) is { } day ? scheme.WithFirstAwardOn(day) : scheme;
    }

    internal static LocalDate Day(ParseResult parsed) => parsed.GetValue(AsOf) ?? Today.InEngland;

    internal static WorkingDayCalendar Calendar(ParseResult parsed) => parsed.GetValue(BankHolidaysFile) is not { } file
        ? WorkingDayCalendar.ProcurementAct2023
        : BankHolidays.Read(InputFile.Read(file)).Match(
            holidays => WorkingDayCalendar.ProcurementAct2023.WithHolidays(holidays).Match(calendar => calendar, refusals => Refuse<WorkingDayCalendar>(file, refusals)),
            refusals => Refuse<WorkingDayCalendar>(file, refusals));

    internal static T Refuse<T>(string file, ValueList<Refusal> refusals) =>
        throw new BadInputException(refusals.Select(refusal =>
            refusal.Facts.FirstOrDefault(fact => fact.Name == "path") is { } path ? $"{file}: {path.Value}: {refusal.Message}" : $"{file}: {refusal.Message}"));

    private static FrameworkScheme ReadFile(string file) => SchemeFile.Read(file, InputFile.Read(file)).Match(
        scheme => scheme,
        faults => throw new BadInputException(faults.Select(fault => fault.ToString())));

    private static Option<LocalDate?> DateOption(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result => ReadDate(name, result),
    };

    private static LocalDate? ReadDate(string name, ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (LocalDatePattern.Iso.Parse(text) is { Success: true } date)
        {
            return date.Value;
        }

        result.AddError($"{name}: {text} is not a date: write it as year-month-day, such as 2026-11-22.");
        return null;
    }
}
