using HomeCare.Domain.CallOff;
using HomeCare.Domain.Procurement;
using NodaTime;
using OneOf;

namespace HomeCare.Domain.Schemes;

public sealed partial record Scheme
{
    /// <summary>
    /// The first and the last day on which packages may be called off: by the clock of section 49 where the scheme has one, and otherwise by
    /// its documents, with the extensions that were made. Null where a day is not yet set, or they are the wrong way round.
    /// </summary>
    public DateInterval? CallOffDays =>
        StatutoryTerm.TryGet(out var term) ? new(term.Commencement.Value, term.LastPossibleDay)
        : Period.Begins.TryGet(out var begins) && Period.CurrentEnd.TryGet(out var ends) && begins.Earliest <= ends.Latest ? new(begins.Earliest, ends.Latest)
        : null;

    /// <summary>The terms that a ranked call-off of visits in a lot follows.</summary>
    /// <param name="lot">The lot.</param>
    /// <returns>
    /// The terms, or a refusal: <c>unknown-lot</c>, or <c>not-ranked</c> where the lot is called off another way, its prices are
    /// not yet set, or the scheme does not rank providers of visits by cost.
    /// </returns>
    public OneOf<CallOffTerms, Refusal> TermsFor(LotId lot)
    {
        if (!Known(lot).TryPickT0(out var found, out var refusal))
        {
            return refusal;
        }

        return found.WhyNotRanked is { } why ? NotRanked(found.Lot, why)
            : !RankedPricing.TryGet(out var pricing) ? NotRanked(found.Lot, $"bands and ranges of visits are {RankedPricing}")
            : CallOffDays is not { } days ? NotRanked(found.Lot, "the days on which it may be called off are not yet set")
            : new CallOffTerms(
                Id,
                lot,
                days.Start,
                days.End,
                Zones.Select(zone => zone.Id).ToValueList(),
                Capabilities.Select(capability => capability.Id).ToValueList(),
                pricing,
                Eligibility,
                Rungs)
            {
                // Section 49(3) saves the processes of an open framework that began before it expired.
                AfterExpiry = Framework.Kind.IsOpenFramework ? ExpirySaving.BegunProcesses : ExpirySaving.None,
            };
    }

    /// <summary>The terms that a ranked call-off of day services in a lot follows.</summary>
    /// <param name="lot">The lot.</param>
    /// <returns>The terms, or a refusal: <c>unknown-lot</c>, or <c>not-ranked</c> where the lot is called off another way.</returns>
    public OneOf<DayServiceCallOffTerms, Refusal> DayServiceTermsFor(LotId lot) => Known(lot).Match<OneOf<DayServiceCallOffTerms, Refusal>>(
        found => DayServiceCallOffs.FirstOrDefault(terms => terms.Lot == lot) is { } terms
            ? terms
            : NotRanked(found.Lot, found.WhyNotRanked ?? "it has no ranges of day services"),
        refusal => refusal);

    /// <summary>Checks the members of the scheme against the numbers that it states: of holders of a role, and of providers in each zone.</summary>
    /// <param name="roster">The members.</param>
    /// <param name="day">The day.</param>
    /// <returns>A finding for each area or zone with another number; see <see cref="LotRoster"/>.</returns>
    public ValueList<Finding> CheckMembers(LotRoster roster, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(roster);
        return
        [
            .. Roles.SelectMany(role => role.ExactlyInEach is { } number
                ? roster.CheckHolders(role.Citation, role.Areas, role.Role, number, day)
                : []),
            .. ProvidersInEachZone.TryPickT0(out var minimum, out _)
                ? roster.CheckZones(minimum.Citation, minimum.Value.Lot, Zones.Select(zone => zone.Id), minimum.Value.AtLeast, day)
                : [],
        ];
    }

    private OneOf<LotCallOff, Refusal> Known(LotId lot)
    {
        if (Lots.FirstOrDefault(one => one.Lot.Id == lot) is { } found)
        {
            return found;
        }

        var known = PlainText.List(Lots.Select(one => one.Lot.Id));
        return new Refusal("unknown-lot", $"there is no lot {lot}: the lots are {known}", [new("lot", lot.Value), new("lots", known)]);
    }

    private static Refusal NotRanked(Lot lot, string why) =>
        new("not-ranked", $"lot {lot.Id} ({lot.Name}) cannot be ranked by cost: {why}", [new("lot", lot.Id.Value)]);
}
