using Ardalis.SmartEnum;

namespace HomeCare.Domain.Schemes;

/// <summary>By what a scheme re-opens to new providers. The name is the form used in files.</summary>
public sealed class ReopeningBasis : SmartEnum<ReopeningBasis>
{
    /// <summary>By a plan within the limits of the law or of the scheme itself.</summary>
    public static readonly ReopeningBasis Planned = new("planned", 1, "by plan");

    /// <summary>When the authority decides.</summary>
    public static readonly ReopeningBasis Discretionary = new("discretionary", 2, "at the authority's discretion");

    /// <summary>As required, and at intervals that the authority publishes.</summary>
    public static readonly ReopeningBasis PublishedIntervals = new("published-intervals", 3, "as required, at intervals that are published");

    private ReopeningBasis(string name, int value, string words)
        : base(name, value) => Words = words;

    /// <summary>The basis as people read it.</summary>
    public string Words { get; }
}
