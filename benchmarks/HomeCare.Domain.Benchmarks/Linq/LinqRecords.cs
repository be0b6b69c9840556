namespace HomeCare.Domain.Benchmarks;

/// <summary>A provider as a spreadsheet row would be read: text, whole minutes and pounds in decimal.</summary>
internal sealed record LinqOffer(
    int Number,
    string Provider,
    ProviderId DrawId,
    string[] Lots,
    string[] Zones,
    string? ExcludedBecause,
    string? SuspendedBecause,
    int? LimitMinutes,
    string? LimitedBecause,
    DateOnly? LastDay,
    string? LeavingBecause,
    Dictionary<string, decimal> Rates,
    decimal? SessionalRate,
    string[] Capabilities,
    int SpareMinutes,
    DateOnly? EarliestStart,
    string Rating,
    DateOnly? RatedOn,
    int AwardedMinutes);

internal sealed record LinqVisit(int Minutes, int Carers);

internal sealed record LinqPackage(
    string Reference,
    string Lot,
    string Zone,
    string Band,
    LinqVisit[] Visits,
    string[] Needs,
    DateOnly RequiredStart,
    DateOnly DecidedOn)
{
    public int CareMinutes { get; } = Visits.Sum(visit => visit.Minutes * visit.Carers);
}

internal sealed record LinqPriceRange(decimal? Floor, decimal? Ceiling);

/// <summary>The rules of the lot: the days it runs, the shortest sessional visit and the price ranges.</summary>
internal sealed record LinqTerms(
    string Lot,
    DateOnly FirstDay,
    DateOnly LastDay,
    Dictionary<string, LinqPriceRange> Bands,
    LinqPriceRange Sessional,
    int SessionalFromMinutes,
    string SessionalBelow)
{
    public bool IsSessional(LinqVisit visit) => visit.Minutes >= SessionalFromMinutes;
}

internal sealed record LinqReason(string Code, string Words);

/// <summary>Visits of one length. Decimal cannot hold a third of a penny, so the amount is in sixtieths of a penny.</summary>
internal sealed record LinqCostLine(
    int Visits,
    int Minutes,
    int Carers,
    string Price,
    decimal Rate,
    decimal SixtiethsOfAPenny);

internal sealed record LinqRanked(LinqOffer Offer, List<LinqCostLine> Lines, decimal SixtiethsOfAPenny);

internal sealed record LinqRefused(LinqOffer Offer, List<LinqReason> Reasons);

internal sealed record LinqAnswer(List<LinqRanked> Ranked, List<LinqRefused> Refused);
