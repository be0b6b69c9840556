using Ardalis.SmartEnum;

namespace HomeCare.Domain.Procurement;

/// <summary>Whether the law keeps a supplier out, as the authority found it at one award. The name is the form used in files.</summary>
/// <remarks>It is looked at afresh at every award, a carry-over included (EX-08). It is not the regulator's rating.</remarks>
public sealed class ExclusionStatus : SmartEnum<ExclusionStatus>
{
    /// <summary>No ground for exclusion applies.</summary>
    public static readonly ExclusionStatus NotExcluded = new("not-excluded", 1);

    /// <summary>A discretionary ground applies: the authority may leave the supplier out and need not (SUP-02).</summary>
    public static readonly ExclusionStatus Excludable = new("excludable", 2);

    /// <summary>A mandatory ground applies: the supplier must be left out (SUP-01).</summary>
    public static readonly ExclusionStatus Excluded = new("excluded", 3);

    private ExclusionStatus(string name, int value)
        : base(name, value)
    {
    }
}
