namespace HomeCare.Domain.CallOff;

/// <summary>A package of day services, in the integers that compiled services are compared with.</summary>
/// <remarks><see cref="CompiledDayServices.Compile"/> makes it. It never changes, and any number of threads may read it.</remarks>
public sealed class CompiledDayServiceRequest
{
    internal CompiledDayServiceRequest(CompiledDayServices services, DayServiceRequest request, ValueList<WeightedPrice> prices, long partsOfAPenny, DrawSeed seed)
    {
        Services = services;
        Request = request;
        Prices = [.. prices];
        PartsOfAPenny = partsOfAPenny;
        Draw = seed.DrawFor(request.Reference).HashKey;
        Needs = services.NeedsOf(request);
        CareMinutes = request.CareMinutes;
        RequiredStart = CompiledTerms.DayNumber(request.RequiredStart);
        Failed = services.FailuresOf(request);
        Quotes = request.Transport == TransportNeed.NotNeeded ? null : QuotesByPrice(services, request);
    }

    /// <summary>The compiled services it was made for.</summary>
    public CompiledDayServices Services { get; }

    /// <summary>The package.</summary>
    public DayServiceRequest Request { get; }

    /// <summary>The prices that the package needs, and how often.</summary>
    internal WeightedPrice[] Prices { get; }

    /// <summary>How many parts a penny has, so that every price of a minute is whole.</summary>
    internal long PartsOfAPenny { get; }

    internal SipHashKey Draw { get; }

    internal ulong Needs { get; }

    internal int CareMinutes { get; }

    internal int RequiredStart { get; }

    /// <summary>Which services fail a rule that is not in integers; null where no rule is.</summary>
    internal bool[]? Failed { get; }

    /// <summary>The transport quotes, the cheapest first; null where no transport is needed.</summary>
    internal ServiceQuote[]? Quotes { get; }

    /// <summary>The exact cost of a week with the service in a place, as far as it is known.</summary>
    /// <param name="place">A place of this package.</param>
    /// <returns>The cost.</returns>
    public ExactAmount CostOf(in RankedDayServicePlace place) => ExactAmount.FromFractionOfPence(place.Cost, PartsOfAPenny);

    private static ServiceQuote[] QuotesByPrice(CompiledDayServices services, DayServiceRequest request) =>
    [
        .. request.TransportQuotes
            .Select(quote => new ServiceQuote(services.NumberOf(quote.Provider), (int)quote.PerWeek.Pence))
            .OrderBy(quote => quote.Pence),
    ];
}
