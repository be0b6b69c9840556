namespace HomeCare.Domain.Procurement;

/// <summary>Frameworks outside section 49 (CF-01 to CF-05).</summary>
internal static partial class ClosedFrameworkRules
{
    internal static ValueList<Check> Checks { get; } = [];
}
