namespace HomeCare.Domain.Benchmarks;

/// <summary>What supported transport quotes for a week, by the straight line in whole metres.</summary>
/// <param name="PencePerJourney">For each journey, however short.</param>
/// <param name="PencePerKilometre">For each kilometre begun of a journey.</param>
/// <param name="FurthestMetres">It quotes for no journey longer than this.</param>
internal sealed record TransportTariff(long PencePerJourney, long PencePerKilometre, long FurthestMetres)
{
    /// <summary>Pence a week, there and back on each day; null where nothing is quoted.</summary>
    internal long? WeeklyPence(long metres, int days) => metres > FurthestMetres
        ? null
        : 2 * days * (PencePerJourney + (PencePerKilometre * ((metres + 999) / 1_000)));
}
