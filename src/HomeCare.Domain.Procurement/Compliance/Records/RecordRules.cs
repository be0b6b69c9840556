namespace HomeCare.Domain.Procurement;

/// <summary>Records, reservation and care (REC-01, RES-01, CARE-01, CARE-02).</summary>
internal static partial class RecordRules
{
    internal static ValueList<Check> Checks { get; } = [];
}
