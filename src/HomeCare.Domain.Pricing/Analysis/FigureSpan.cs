namespace HomeCare.Domain.Pricing;

/// <summary>How long a time a figure counts. Figures of unlike spans are never compared before one is converted.</summary>
public enum FigureSpan
{
    /// <summary>No time: a count on a day, a rate, or the whole of something.</summary>
    None,

    /// <summary>A week.</summary>
    Week,

    /// <summary>A year.</summary>
    Year,
}
