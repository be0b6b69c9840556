namespace HomeCare.Domain.Procurement;

/// <summary>The Procurement Act 2023 and its regulations, as rule sets that a scheme is checked against. Not legal advice.</summary>
public static partial class ProcurementAct2023
{
    /// <summary>The Act.</summary>
    public static Source Source => Law.Act;

    /// <summary>The Procurement Regulations 2024.</summary>
    public static Source Regulations => Law.Regulations;

    /// <summary>Open frameworks: re-awards, expiry, eight years, one supplier, existing suppliers (section 49).</summary>
    public static RuleSet Section49 { get; } = new("Procurement Act 2023, section 49", [.. OpenFrameworkRules.Checks, .. ExistingSupplierRules.Checks]);

    /// <summary>Every rule of the Act that this library checks.</summary>
    public static RuleSet WholeAct { get; } = new("Procurement Act 2023",
    [
        .. KindRules.Checks,
        .. OpenFrameworkRules.Checks,
        .. ExistingSupplierRules.Checks,
        .. ClosedFrameworkRules.Checks,
        .. SupplierRules.Checks,
        .. NoticeRules.Checks,
        .. CallOffRules.Checks,
        .. ValueRules.Checks,
        .. RecordRules.Checks,
    ]);
}
