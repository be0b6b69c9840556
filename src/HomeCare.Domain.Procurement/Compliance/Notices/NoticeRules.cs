namespace HomeCare.Domain.Procurement;

/// <summary>Notices and standstill, and the order of a round's dates (NOT-01 to NOT-17, TIME-09).</summary>
internal static partial class NoticeRules
{
    internal static ValueList<Check> Checks { get; } = [];
}
