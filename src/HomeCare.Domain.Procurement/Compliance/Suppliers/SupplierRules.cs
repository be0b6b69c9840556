namespace HomeCare.Domain.Procurement;

/// <summary>Excluded and excludable suppliers (SUP-01 to SUP-09).</summary>
internal static partial class SupplierRules
{
    internal static ValueList<Check> Checks { get; } = [];
}
