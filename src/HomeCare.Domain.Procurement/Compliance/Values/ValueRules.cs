namespace HomeCare.Domain.Procurement;

/// <summary>Spend and modification (VAL-01, MOD-01 to MOD-03).</summary>
internal static partial class ValueRules
{
    internal static ValueList<Check> Checks { get; } = [];
}
