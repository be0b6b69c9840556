using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>Every verdict of a rule set on a scheme, as of a day.</summary>
/// <param name="Scheme">The scheme as it was checked, its readings included.</param>
/// <param name="RuleSet">The name of the rule set.</param>
/// <param name="AsOf">The day of the check: what was due before it and is not recorded counts as not done.</param>
/// <param name="Verdicts">One verdict for each rule, in the order of the rule set.</param>
public sealed partial record ComplianceReport(FrameworkScheme Scheme, string RuleSet, LocalDate AsOf, ValueList<RuleVerdict> Verdicts)
{
    /// <summary>Everything found: breaches first, then warnings, then advice, each in the order of the rules.</summary>
    public ValueList<Finding> Findings => Verdicts
        .SelectMany(verdict => verdict.Findings)
        .OrderByDescending(finding => finding.Severity)
        .ToValueList();

    /// <summary>Whether any finding is a breach.</summary>
    public bool HasBreach => Verdicts.Any(verdict => verdict.Findings.Any(finding => finding.Severity == Severity.Breach));

    /// <summary>What a rule found.</summary>
    /// <param name="ruleId">The rule's id, such as <c>OF-02</c>.</param>
    /// <returns>Its verdict, or null when the rule set does not have the rule.</returns>
    public RuleVerdict? Of(string ruleId) => Verdicts.FirstOrDefault(verdict => verdict.Rule.Id == ruleId);
}
