namespace HomeCare.Domain.Procurement;

/// <summary>How many suppliers may be party to a framework. A pass mark is not a limit: it is a condition to meet.</summary>
/// <param name="Most">The most suppliers on the whole framework, or null for no limit.</param>
/// <param name="PerLot">The most suppliers in single lots, where there is such a limit.</param>
public sealed record SupplierLimit(int? Most, ValueList<LotLimit> PerLot)
{
    /// <summary>No limit on the number of suppliers, neither on the framework nor on a lot.</summary>
    public static SupplierLimit Unlimited { get; } = new(null, []);
}
