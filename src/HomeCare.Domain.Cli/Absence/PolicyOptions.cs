using System.CommandLine;
using System.CommandLine.Parsing;
using HomeCare.Domain.Absences;
using OneOf;

namespace HomeCare.Domain.Cli;

/// <summary>The options that say by which policy a provider is paid, and by which a person is charged.</summary>
internal static class PolicyOptions
{
    private const string AsPaid = "as-paid";

    internal static readonly Option<SchemeRules?> Scheme = ReadOption.Create(
        "--scheme",
        "SCHEME",
        $"Whose rules say what the provider is paid: {string.Join(", ", SchemeRules.All.Select(one => one.Name))}. Without it, {SchemeRules.All[0].Name}.",
        SchemeRules.Read);

    internal static readonly Option<AbsencePolicy?> Payment = ReadOption.Create(
        "--payment", "RULE", $"What the provider is paid, in place of a scheme's rules: {RuleWord.Form}.", text => Rule(text, "--payment"));

    internal static readonly Option<AbsencePolicy?> Charging = ReadOption.Create(
        "--charging",
        "RULE",
        $"By which rule the person is charged: a RULE with the readings that hold where no option is given, or {AsPaid} for that of the payment.",
        text => text == AsPaid ? (AbsencePolicy?)null : Rule(text, "--charging"));

    internal static void Validate(CommandResult result)
    {
        if (CaseOptions.IsGiven(result, Scheme) && CaseOptions.IsGiven(result, Payment))
        {
            result.AddError("--scheme and --payment do not go together: choose one.");
        }
    }

    internal static AbsencePolicy PaymentPolicy(ParseResult parsed) =>
        ReadingOptions.Apply(parsed, parsed.GetValue(Payment) ?? One(parsed).Policy());

    /// <summary>What else is to be told of the scheme; null where nothing is.</summary>
    internal static string? Note(ParseResult parsed) => parsed.GetValue(Payment) is null ? One(parsed).Note : null;

    private static SchemeRules One(ParseResult parsed) => parsed.GetValue(Scheme) ?? SchemeRules.All[0];

    private static OneOf<AbsencePolicy?, string> Rule(string text, string option) =>
        RuleWord.Read(text, option).MapT0(policy => (AbsencePolicy?)policy);
}
