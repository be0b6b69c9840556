namespace HomeCare.Domain.Procurement;

/// <summary>What one rule says of a scheme.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Verdict">Whether it applied, and what came of it.</param>
/// <param name="Findings">What it found, in the order of the record.</param>
/// <param name="NotRecorded">What it needed and the record does not have, each as a noun phrase.</param>
/// <param name="Deadlines">The last days it set, those that were met included.</param>
public sealed record RuleVerdict(
    Rule Rule,
    Verdict Verdict,
    ValueList<Finding> Findings,
    ValueList<string> NotRecorded,
    ValueList<Deadline> Deadlines);
