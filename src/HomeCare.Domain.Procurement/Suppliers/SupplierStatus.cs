using Ardalis.SmartEnum;

namespace HomeCare.Domain.Procurement;

/// <summary>A supplier's status under section 57, as the authority recorded it. The name is the form used in files.</summary>
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
