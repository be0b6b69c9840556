using Ardalis.SmartEnum;

namespace HomeCare.Domain.Procurement;

/// <summary>What came of one criterion. The name is the form used in files.</summary>
public sealed class CriterionOutcome : SmartEnum<CriterionOutcome>
{
    /// <summary>Met.</summary>
    public static readonly CriterionOutcome Passed = new("passed", 1);

    /// <summary>Not met.</summary>
    public static readonly CriterionOutcome Failed = new("failed", 2);

    /// <summary>Not looked at, because an earlier criterion was failed.</summary>
    public static readonly CriterionOutcome NotEvaluated = new("not-evaluated", 3);

    private CriterionOutcome(string name, int value)
        : base(name, value)
    {
    }
}
