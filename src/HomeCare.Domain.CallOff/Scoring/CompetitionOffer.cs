namespace HomeCare.Domain.CallOff;

/// <summary>One provider's offer in a mini-competition, with the marks that its answers were given.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="Price">What the package would cost, in the same unit for every offer; more than nothing.</param>
/// <param name="Marks">One agreed mark for each question, in any order.</param>
public sealed record CompetitionOffer(ProviderId Provider, ExactAmount Price, ValueList<QualityMark> Marks)
{
    /// <summary>The prices by staffing ratio that the price is made of, where the scheme compares them. None, unless set.</summary>
    public ValueList<RatioPrice> RatioPrices { get; init; } = [];

    /// <summary>What the provider tendered by staffing ratio, which its prices must meet or beat, at least one; null where nothing is compared.</summary>
    public TenderedCeilings? Tendered { get; init; }
}
