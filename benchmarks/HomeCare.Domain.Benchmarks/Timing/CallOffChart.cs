namespace HomeCare.Domain.Benchmarks;

/// <summary>How the time for the full order grows with the number of providers, for every contender.</summary>
internal static class CallOffChart
{
    internal const string File = "call-off-growth.svg";

    internal static string Draw(IReadOnlyList<SizeTiming> sizes) => GrowthChart.Svg(
        "Full order: time for one package",
        "providers",
        [
            .. sizes[0].Order.Select(one => new GrowthChart.Series(
                one.Name,
                [.. sizes.Select(size => (size.Providers, size.Order.Single(row => row.Name == one.Name).Nanoseconds))])),
        ]);
}
