using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Cli;

/// <summary>A package of day services in words.</summary>
internal static class DayServiceWords
{
    /// <summary>The cost of a week, such as <c>£97.00 a week</c>; it says so where the transport is not known.</summary>
    internal static string Cost(DayServicePackageCost cost) => $"{cost.Rounded} a week{(cost.IsComplete ? string.Empty : " and the transport")}";
}
