using NodaTime;
using OneOf;

namespace HomeCare.Domain.Schemes;

/// <summary>How a scheme re-opens to new providers.</summary>
/// <param name="Basis">By what it re-opens.</param>
/// <param name="Scope">How much of it a re-opening may be limited to, and where that stands; null where the documents do not say.</param>
public sealed record ReopeningTerms(ReopeningBasis Basis, Cited<ReopeningScope>? Scope)
{
    /// <summary>A window in which the framework is open.</summary>
    /// <param name="opens">The first day.</param>
    /// <param name="closes">The last day for bids, inside.</param>
    /// <param name="zones">The zones that it opens; none for all of them.</param>
    /// <returns>
    /// The window, or every refusal: <c>closes-before-it-opens</c>, <c>zones-cannot-be-named</c> (the scheme opens as a whole).
    /// </returns>
    public OneOf<OpeningWindow, ValueList<Refusal>> Window(LocalDate opens, LocalDate closes, ValueList<ZoneId> zones)
    {
        ArgumentNullException.ThrowIfNull(zones);
        var faults = Faults(opens, closes, zones).ToValueList();
        return faults.Count > 0 ? faults : new OpeningWindow(opens, closes, zones);
    }

    private IEnumerable<Refusal> Faults(LocalDate opens, LocalDate closes, ValueList<ZoneId> zones)
    {
        if (closes < opens)
        {
            yield return new(
                "closes-before-it-opens",
                $"a window that opens on {PlainText.Of(opens)} cannot close on {PlainText.Of(closes)}: it closes on or after that day",
                [new("opens", PlainText.Of(opens)), new("closes", PlainText.Of(closes))]);
        }

        if (zones.Count > 0 && Scope?.Value != ReopeningScope.NamedZones)
        {
            yield return new(
                "zones-cannot-be-named",
                $"the scheme does not open zone by zone: leave out {PlainText.List(zones)}",
                [new("zones", PlainText.List(zones))]);
        }
    }
}
