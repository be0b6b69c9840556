namespace HomeCare.Domain;

/// <summary>A published rule in one plain sentence.</summary>
/// <param name="Citation">Where it stands; its id is the rule's.</param>
/// <param name="Sentence">What it asks, in one sentence.</param>
/// <param name="Severity">How much breaking it weighs.</param>
public sealed record Rule(Citation Citation, string Sentence, Severity Severity)
{
    /// <summary>The rule's stable id.</summary>
    public string Id => Citation.Id;
}
