using Ardalis.SmartEnum;

namespace HomeCare.Domain.Procurement;

/// <summary>What an authority ends a supplier's agreement on. The name is the form used in files.</summary>
public sealed class TerminationGround : SmartEnum<TerminationGround>
{
    /// <summary>A breach of the agreement, remedied or not (HCL26-089, HCL26-100c).</summary>
    public static readonly TerminationGround Breach = new("breach", 1);

    /// <summary>The supplier has become excluded or excludable (section 78 of the Procurement Act 2023, SUP-08).</summary>
    public static readonly TerminationGround Exclusion = new("exclusion", 2);

    /// <summary>Notice under the agreement's own terms, without a breach (HCL26-048c, HCL21-006).</summary>
    public static readonly TerminationGround Notice = new("notice", 3);

    private TerminationGround(string name, int value)
        : base(name, value)
    {
    }
}
