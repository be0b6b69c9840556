namespace HomeCare.Domain.Procurement;

/// <summary>What kind of framework it is, and whether the Act applies (KIND-01 to KIND-10, HC-01, HC-02).</summary>
internal static partial class KindRules
{
    internal static ValueList<Check> Checks { get; } = [];
}
