namespace HomeCare.Domain.CallOff;

/// <summary>What every offer of a stage asks for.</summary>
public sealed record OfferTerms
{
    /// <summary>The terms of offers.</summary>
    /// <param name="responseTime">How long a provider has to answer.</param>
    public OfferTerms(ResponseTime responseTime)
    {
        ArgumentNullException.ThrowIfNull(responseTime);
        ResponseTime = responseTime;
    }

    /// <summary>No deadline, and no start date asked for.</summary>
    public static OfferTerms Open { get; } = new(ResponseTime.NoDeadline);

    /// <summary>How long a provider has to answer.</summary>
    public ResponseTime ResponseTime { get; init; }

    /// <summary>
    /// Within how many days of the offer, in London, care must be able to start, the last one included; not negative. An acceptance must then
    /// state its first day. Null asks for none.
    /// </summary>
    public int? StartWithinDays { get; init; }
}
