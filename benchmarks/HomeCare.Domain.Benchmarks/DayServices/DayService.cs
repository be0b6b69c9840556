using NodaTime;

namespace HomeCare.Domain.Benchmarks;

/// <summary>A provider of day services, and what it offers.</summary>
/// <param name="Id">The provider; services are in the order of their identifiers.</param>
/// <param name="Standing">Active, excluded, suspended, limited or leaving.</param>
/// <param name="LimitMinutes">The most minutes a week of a new package; for a limited provider only.</param>
/// <param name="Pence">Its price in each band that it offers: a session of six hours in bands 1 to 4, an hour in band 5.</param>
/// <param name="Capabilities">What it can do.</param>
/// <param name="SpareMinutes">Minutes a week that it can still give.</param>
/// <param name="EarliestStart">The first day of new work, where it has one.</param>
/// <param name="Rating">The rating by its name.</param>
/// <param name="AwardedMinutes">Minutes a week already awarded.</param>
/// <param name="Base">Where it is.</param>
/// <param name="HasTransport">Whether supported transport goes there at all.</param>
internal sealed record DayService(
    ProviderId Id,
    string Standing,
    int? LimitMinutes,
    IReadOnlyDictionary<string, long> Pence,
    IReadOnlyList<string> Capabilities,
    int SpareMinutes,
    LocalDate? EarliestStart,
    string Rating,
    int AwardedMinutes,
    GridReference Base,
    bool HasTransport);
