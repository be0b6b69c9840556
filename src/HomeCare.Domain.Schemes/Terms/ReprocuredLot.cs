using HomeCare.Domain.Procurement;
using NodaTime;
using OneOf;

namespace HomeCare.Domain.Schemes;

/// <summary>A lot that a scheme let again by itself, with a provider and a start of its own, as its documents print it.</summary>
/// <param name="Lot">The lot.</param>
/// <param name="Supplier">The provider's name.</param>
/// <param name="Awarded">The day of the award, or its month.</param>
/// <param name="StartsOn">The first day of service.</param>
public sealed record ReprocuredLot(LotId Lot, Cited<string> Supplier, Cited<StatedDay> Awarded, Cited<LocalDate> StartsOn)
{
    /// <summary>The same with the day of the award that the authority recorded, for a <see cref="LotRoster"/>.</summary>
    /// <param name="supplier">What the authority calls the provider.</param>
    /// <param name="awardedOn">The day of the award.</param>
    /// <returns>The re-procurement, or the refusal <c>award-differs</c>: the day is not one that the documents' words may mean.</returns>
    public OneOf<LotReprocurement, Refusal> Recorded(ProviderId supplier, LocalDate awardedOn) =>
        awardedOn < Awarded.Value.Earliest || awardedOn > Awarded.Value.Latest
            ? new Refusal(
                "award-differs",
                $"lot {Lot} was awarded in {Awarded.Value} ({Awarded.Citation.Id}), not on {PlainText.Of(awardedOn)}",
                [new("lot", Lot.Value), new("printed", Awarded.Value.ToString()), new("awarded-on", PlainText.Of(awardedOn))])
            : new LotReprocurement(Lot, supplier, awardedOn, StartsOn.Value);
}
