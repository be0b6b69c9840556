namespace HomeCare.Domain.CallOff;

/// <summary>One reason why a candidate may not have a package.</summary>
/// <param name="Rule">The rule it did not meet.</param>
/// <param name="Facts">The values that decided.</param>
public sealed record IneligibleReason(EligibilityRule Rule, ValueList<Fact> Facts)
{
    /// <summary>The stable code of the reason, such as <c>zone-not-chosen</c>.</summary>
    public string Code => Rule.Gate.Name;

    /// <summary>The reason in English, made from the facts and nothing else.</summary>
    public string Message => Rule.Gate.Describe(Facts);
}
