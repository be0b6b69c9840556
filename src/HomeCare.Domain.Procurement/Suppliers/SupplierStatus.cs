using Ardalis.SmartEnum;

namespace HomeCare.Domain.Procurement;

/// <summary>A supplier's status under section 57, as the authority found it at one award. The name is the form used in files.</summary>
/// <remarks>It is looked at afresh at every award, a carry-over included (EX-08). It is not the regulator's rating.</remarks>
public sealed class SupplierStatus : SmartEnum<SupplierStatus>
{
    /// <summary>Neither excluded nor excludable.</summary>
    public static readonly SupplierStatus Clear = new("clear", 1);

    /// <summary>Excludable: the authority may leave it out.</summary>
    public static readonly SupplierStatus Excludable = new("excludable", 2);

    /// <summary>Excluded: the authority must leave it out.</summary>
    public static readonly SupplierStatus Excluded = new("excluded", 3);

    private SupplierStatus(string name, int value)
        : base(name, value)
    {
    }
}
