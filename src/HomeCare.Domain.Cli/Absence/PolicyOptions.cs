using System.CommandLine;
using System.CommandLine.Parsing;
using HomeCare.Domain.Absences;
using OneOf;

namespace HomeCare.Domain.Cli;

/// <summary>The options that say by which policy a provider is paid, and by which a person is charged.</summary>
internal static class PolicyOptions
{
    private const string AsPaid = "as-paid";

    internal static readonly ReadOption<SchemeRules?> Scheme = new("--scheme", SchemeRules.Read)
    {
        HelpName = "SCHEME",
        Description = $"Whose rules say what the provider is paid: {string.Join(", ", SchemeRules.Names)}, or {ChosenScheme.OwnFile}. Without it, {SchemeRules.Names[0]}.",
    };

    internal static readonly ReadOption<AbsencePolicy?> Payment = new("--payment", text => Rule(text, "--payment"))
    {
        HelpName = "RULE",
        Description = $"What the provider is paid, in place of a scheme's rules: {RuleWord.Form}.",
    };

    internal static readonly ReadOption<AbsencePolicy?> Charging = new("--charging", text => text == AsPaid ? (AbsencePolicy?)null : Rule(text, "--charging"))
    {
        HelpName = "RULE",
        Description = $"By which rule the person is charged: a RULE with the readings that hold where no option is given, or {AsPaid} for that of the payment.",
    };

    internal static void Validate(CommandResult result)
    {
        if (CaseOptions.IsGiven(result, Scheme) && CaseOptions.IsGiven(result, Payment))
        {
            result.AddError("--scheme and --payment do not go together: choose one.");
        }
    }

    internal static AbsencePolicy PaymentPolicy(ParseResult parsed) =>
        ReadingOptions.Apply(parsed, Payment.Value(parsed) ?? One(parsed).Policy);

    /// <summary>What else is to be told of the scheme; null where nothing is.</summary>
    internal static string? Note(ParseResult parsed) => Payment.Value(parsed) is null ? One(parsed).Note : null;

    private static SchemeRules One(ParseResult parsed) => Scheme.Value(parsed) ?? SchemeRules.Usual;

    private static OneOf<AbsencePolicy?, string> Rule(string text, string option) =>
        RuleWord.Read(text, option).MapT0(policy => (AbsencePolicy?)policy);
}
