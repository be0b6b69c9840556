namespace HomeCare.Domain.Procurement;

/// <summary>Contracts awarded under a framework (CALL-01 to CALL-12).</summary>
internal static partial class CallOffRules
{
    internal static ValueList<Check> Checks { get; } = [];
}
