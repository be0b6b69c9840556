namespace HomeCare.Domain;

/// <summary>What a rule found, with the values it compared.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">How much this finding weighs: the rule's own severity, or less where the rule could not be checked.</param>
/// <param name="Message">What was found, in one sentence.</param>
/// <param name="Facts">The values compared.</param>
public sealed record Finding(Rule Rule, Severity Severity, string Message, ValueList<Fact> Facts);
