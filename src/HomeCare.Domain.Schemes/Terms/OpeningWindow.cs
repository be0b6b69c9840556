using NodaTime;

namespace HomeCare.Domain.Schemes;

/// <summary>A time in which a framework is open to bids.</summary>
/// <param name="Opens">The first day.</param>
/// <param name="Closes">The last day for bids, inside.</param>
/// <param name="Zones">The zones that it opens; none for all of them.</param>
public sealed record OpeningWindow(LocalDate Opens, LocalDate Closes, ValueList<ZoneId> Zones)
{
    /// <summary>What stops an application from being taken for evaluation.</summary>
    /// <param name="receivedOn">The day it is received.</param>
    /// <param name="zones">The zones it is for.</param>
    /// <returns><c>not-open</c> (before the first day), <c>late-bid</c>, <c>zone-not-open</c> for each zone that is not opened, or none.</returns>
    public ValueList<Refusal> FaultsOf(LocalDate receivedOn, ValueList<ZoneId> zones)
    {
        ArgumentNullException.ThrowIfNull(zones);
        return [.. DayFaults(receivedOn), .. zones.Where(zone => Zones.Count > 0 && !Zones.Contains(zone)).Select(NotOpen)];
    }

    private IEnumerable<Refusal> DayFaults(LocalDate receivedOn)
    {
        if (receivedOn < Opens)
        {
            yield return new(
                "not-open",
                $"the framework opens on {PlainText.Of(Opens)}: an application of {PlainText.Of(receivedOn)} is too early",
                [new("received-on", PlainText.Of(receivedOn)), new("opens", PlainText.Of(Opens))]);
        }

        if (receivedOn > Closes)
        {
            yield return new(
                "late-bid",
                $"bids were due by {PlainText.Of(Closes)}: one of {PlainText.Of(receivedOn)} is late",
                [new("received-on", PlainText.Of(receivedOn)), new("closes", PlainText.Of(Closes))]);
        }
    }

    private Refusal NotOpen(ZoneId zone) => new(
        "zone-not-open",
        $"zone {zone} is not open in this window: it opens {PlainText.List(Zones)}",
        [new("zone", zone.Value), new("open", PlainText.List(Zones))]);
}
