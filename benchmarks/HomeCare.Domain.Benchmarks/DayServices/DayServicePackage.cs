using NodaTime;

namespace HomeCare.Domain.Benchmarks;

/// <summary>A week of day services for one person: the same on each of its days.</summary>
/// <param name="Reference">The reference of its draw.</param>
/// <param name="Band">The band of the session, 1 to 4.</param>
/// <param name="Days">How many days a week.</param>
/// <param name="HoursADay">Whole hours of the session of six, which are charged as so many sixths.</param>
/// <param name="SupplementMinutesADay">Minutes of band 5 within the session, or none.</param>
/// <param name="Needs">What the service must be able to do.</param>
/// <param name="NeedsTransport">Whether the person must be taken there and back.</param>
/// <param name="RequiredStart">The day on which it must begin.</param>
/// <param name="Home">Where the person lives.</param>
internal sealed record DayServicePackage(
    PackageReference Reference,
    string Band,
    int Days,
    int HoursADay,
    int SupplementMinutesADay,
    IReadOnlyList<string> Needs,
    bool NeedsTransport,
    LocalDate RequiredStart,
    GridReference Home)
{
    internal int CareMinutes => Days * HoursADay * 60;
}
