using System.CommandLine;
using HomeCare.Domain.Absences;

namespace HomeCare.Domain.Cli;

/// <summary><c>homecare absence</c>: who pays what when planned care does not happen, for one case or for a month.</summary>
internal static class AbsenceCommand
{
    internal static readonly Argument<string> FileArgument = new("file")
    {
        Description = "Planned visits and sessions with their attendance, in CSV or .xlsx (homecare example writes one). Without it and without --start, the shipped example.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    internal static readonly Option<string> NoticesOption = File("--notices", "The notices, in CSV or .xlsx.");
    internal static readonly Option<string> ContributionsOption = File("--contributions", "What each person can be charged for a week, in CSV or .xlsx. Needed for --charging.");
    internal static readonly Option<string> ResultsOption = File("--results", "Write every visit and session with both answers into a new .csv or .xlsx file.");
    internal static readonly Option<string> FromOption = new("--from") { Description = "The first day of the ledger. By default the month that all the care is in.", HelpName = "DATE" };
    internal static readonly Option<string> UntilOption = new("--until") { Description = "The last day of the ledger, inside.", HelpName = "DATE" };
    internal static readonly Option<string> StartOption = new("--start") { Description = "One case: when the care was to start, as \"2026-09-01 10:00\".", HelpName = "TIME" };
    internal static readonly Option<string> NoticeOption = new("--notice") { Description = "One case: when the notice was received.", HelpName = "TIME" };
    internal static readonly Option<bool> NoShowOption = new("--no-show") { Description = "One case: there was no notice, and the person was not there." };
    internal static readonly Option<string> CauseOption = Cause();
    internal static readonly Option<bool> WeekdaysOnlyOption = new("--weekdays-only") { Description = "One case: the service runs on weekdays only." };
    internal static readonly Option<int?> MinutesOption = new("--minutes") { Description = "One case: how long the care was to last. Needed where only a part is charged.", HelpName = "MINUTES" };
    internal static readonly Option<string> PriceOption = new("--price") { Description = "One case: its price as planned, as 60.00.", HelpName = "POUNDS" };
    internal static readonly Option<bool> JsonOption = new("--json") { Description = "Print the answer in JSON and nothing else." };

    private static readonly Option<string> SchemeOption = new("--scheme")
    {
        Description = $"Whose rule the provider is paid by: {string.Join(", ", AbsencePolicies.Schemes.Select(one => one.Name))}. The default is {AbsencePolicies.DefaultScheme}.",
        HelpName = "SCHEME",
    };

    private static readonly Option<string> PaymentOption = new("--payment") { Description = $"A rule in place of a scheme's: {AbsencePolicies.RuleForm}.", HelpName = "RULE" };

    private static readonly Option<string> ChargingOption = new("--charging")
    {
        Description = "The rule by which the person is charged, written like --payment, or as-paid. Without it only the payment is answered.",
        HelpName = "RULE",
    };

    private static readonly Option[] OfOneCase = [NoticeOption, NoShowOption, CauseOption, WeekdaysOnlyOption, MinutesOption, PriceOption];
    private static readonly Option[] OfALedger = [NoticesOption, ContributionsOption, ResultsOption, FromOption, UntilOption, ChargingOption];

    internal static Command Create()
    {
        var command = new Command("absence", "Says who pays what when planned care does not happen, and why: for one case, or for a month of visits and sessions.") { FileArgument };
        foreach (var option in (IEnumerable<Option>)[SchemeOption, PaymentOption, ChargingOption, NoticesOption, ContributionsOption, FromOption, UntilOption, ResultsOption, StartOption, .. OfOneCase, .. NoticeReadings.Options, JsonOption])
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result =>
        {
            var isOneCase = result.GetResult(StartOption) is not null;
            var stray = (isOneCase ? OfALedger : OfOneCase).Where(option => result.GetResult(option) is { Implicit: false }).Select(option => option.Name).ToArray();
            if (stray.Length > 0)
            {
                result.AddError(isOneCase
                    ? $"{string.Join(", ", stray)}: this is for a month, and --start is for one case: leave one of them out."
                    : $"{string.Join(", ", stray)}: this is for one case: give its --start too.");
            }

            if (isOneCase && result.GetValue(FileArgument) is not null)
            {
                result.AddError("--start is for one case, and a file for a month: leave one of them out.");
            }

            if (result.GetResult(SchemeOption) is not null && result.GetResult(PaymentOption) is not null)
            {
                result.AddError("--scheme and --payment are two rules for the same payment: leave one of them out.");
            }

            if (result.GetResult(ChargingOption) is not null && result.GetValue(FileArgument) is not null && result.GetResult(ContributionsOption) is null)
            {
                result.AddError("--charging needs --contributions: nobody is charged more than the assessed contribution.");
            }

            if (result.GetValue(FileArgument) is null && OfALedger.Where(option => option != ResultsOption && option != ChargingOption).Any(option => result.GetResult(option) is not null) && !isOneCase)
            {
                result.AddError("The file of the planned care is missing: name it first.");
            }
        });
        command.SetAction(parsed => parsed.GetValue(StartOption) is not null
            ? OneAbsence.Run(parsed, Payment(parsed))
            : AbsenceMonth.Run(parsed, new(Payment(parsed), Charging(parsed))));
        return command;
    }

    private static AbsencePolicy Payment(ParseResult parsed) => NoticeReadings.Apply(parsed, parsed.GetValue(PaymentOption) is { } rule
        ? AbsencePolicies.OfRule("--payment", rule)
        : AbsencePolicies.OfScheme(parsed.GetValue(SchemeOption) ?? AbsencePolicies.DefaultScheme));

    private static AbsencePolicy? Charging(ParseResult parsed) => parsed.GetValue(ChargingOption) switch
    {
        null => parsed.GetValue(FileArgument) is null ? AbsencePolicies.OfRule("--charging", ShippedExample.AbsenceCharging) : null,
        "as-paid" => Payment(parsed),
        var rule => AbsencePolicies.OfRule("--charging", rule),
    };

    private static Option<string> File(string name, string description) => new(name) { Description = description, HelpName = "FILE" };

    private static Option<string> Cause()
    {
        string[] names = [.. AbsenceCause.List.Where(cause => cause != AbsenceCause.NoShow).OrderBy(cause => cause.Value).Select(cause => cause.Name)];
        var option = new Option<string>("--cause") { Description = $"One case: why, one of {string.Join(", ", names)}. The first is the default.", HelpName = "CAUSE" };
        option.AcceptOnlyFromAmong(names);
        return option;
    }
}
