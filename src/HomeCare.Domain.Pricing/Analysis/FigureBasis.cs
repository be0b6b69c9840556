using NodaTime;

namespace HomeCare.Domain.Pricing;

/// <summary>What a figure stands on. It travels with the figure, so that unlike figures are not combined unnoticed.</summary>
public sealed record FigureBasis
{
    /// <summary>An exact figure of no stated period.</summary>
    public static FigureBasis NotStated { get; } = new();

    /// <summary>The period whose prices are in it, first and last day inside; null where there are none or the source does not say.</summary>
    public DateInterval? Prices { get; init; }

    /// <summary>The period or the day whose hours, people or spend it counts; null where there are none or the source does not say.</summary>
    public DateInterval? Volume { get; init; }

    /// <summary>How long a time it counts.</summary>
    public FigureSpan Span { get; init; } = FigureSpan.None;

    /// <summary>Whether inflation is in it.</summary>
    public InflationBasis Inflation { get; init; } = InflationBasis.NotStated;

    /// <summary>How exactly it is stated.</summary>
    public FigurePrecision Precision { get; init; } = FigurePrecision.Exact;

    /// <summary>What its source leaves open, each in words, such as <c>whether live-in care is included</c>.</summary>
    public ValueList<string> Unclear { get; init; } = [];

    /// <summary>The basis of a figure made of two: what they share, and everything that is unclear or approximate in either.</summary>
    /// <param name="other">The other basis.</param>
    /// <returns>The basis. A period is kept where both have the same one or only one has any.</returns>
    public FigureBasis With(FigureBasis other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new()
        {
            Prices = Shared(Prices, other.Prices),
            Volume = Shared(Volume, other.Volume),
            Span = Span == other.Span ? Span : FigureSpan.None,
            Inflation = Inflation == other.Inflation ? Inflation : InflationBasis.NotStated,
            Precision = Precision == FigurePrecision.Approximate ? Precision : other.Precision,
            Unclear = Unclear.Union(other.Unclear, StringComparer.Ordinal).ToValueList(),
        };
    }

    private static DateInterval? Shared(DateInterval? one, DateInterval? other) =>
        one is null ? other : other is null || one == other ? one : null;
}
