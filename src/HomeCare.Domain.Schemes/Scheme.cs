using HomeCare.Domain.CallOff;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using OneOf;

namespace HomeCare.Domain.Schemes;

/// <summary>A council's scheme for buying home care, as cited data.</summary>
public sealed partial record Scheme
{
    /// <summary>What the scheme is called.</summary>
    public required SchemeId Id { get; init; }

    /// <summary>Its name for people.</summary>
    public required string Title { get; init; }

    /// <summary>The authority's name.</summary>
    public required string AuthorityName { get; init; }

    /// <summary>The authority's area.</summary>
    public required GssCode Authority { get; init; }

    /// <summary>The document the scheme is taken from.</summary>
    public required Source Source { get; init; }

    /// <summary>When it begins and how long it may last.</summary>
    public required FrameworkTerm Term { get; init; }

    /// <summary>What its documents say of it as a framework, to be checked against the Procurement Act 2023.</summary>
    public required FrameworkScheme Framework { get; init; }

    /// <summary>Its lots, and how a package of each is called off.</summary>
    public required ValueList<LotCallOff> Lots { get; init; }

    /// <summary>Its delivery zones.</summary>
    public required ValueList<Zone> Zones { get; init; }

    /// <summary>Its price bands and how visits are priced.</summary>
    public required HomeCarePricing Pricing { get; init; }

    /// <summary>Its places, by day: what they are called, in which zones they lie, and the bands it publishes.</summary>
    public required Gazetteer Gazetteer { get; init; }

    /// <summary>The parishes whose band it changes, row by row as it prints them.</summary>
    public required ValueList<BandChange> BandChanges { get; init; }

    /// <summary>The needs it names, and the capabilities that meet them.</summary>
    public required ValueList<Capability> Capabilities { get; init; }

    /// <summary>What a provider must meet to have a package.</summary>
    public required ValueList<EligibilityRule> Eligibility { get; init; }

    /// <summary>What decides between equal costs, in order, before the draw.</summary>
    public required ValueList<Rung> Rungs { get; init; }

    /// <summary>The terms that a ranked call-off of a lot follows.</summary>
    /// <param name="lot">The lot.</param>
    /// <returns>
    /// The terms, or a refusal: <c>unknown-lot</c>, or <c>not-ranked</c> where the lot is called off another way or its
    /// prices are not yet set.
    /// </returns>
    public OneOf<CallOffTerms, Refusal> TermsFor(LotId lot)
    {
        if (Lots.FirstOrDefault(one => one.Lot.Id == lot) is not { } found)
        {
            var known = PlainText.List(Lots.Select(one => one.Lot.Id));
            return new Refusal("unknown-lot", $"there is no lot {lot}: the lots are {known}", [new("lot", lot.Value), new("lots", known)]);
        }

        return found.WhyNotRanked is { } why
            ? new Refusal("not-ranked", $"lot {lot} ({found.Lot.Name}) cannot be ranked by cost: {why}", [new("lot", lot.Value)])
            : new CallOffTerms(
                Id,
                lot,
                Term.Commencement.Value,
                Term.LastPossibleDay,
                Zones.Select(zone => zone.Id).ToValueList(),
                Capabilities.Select(capability => capability.Id).ToValueList(),
                Pricing,
                Eligibility,
                Rungs)
            {
                // Section 49(3) saves the processes of an open framework that began before it expired.
                AfterExpiry = Framework.Kind.IsOpenFramework ? ExpirySaving.BegunProcesses : ExpirySaving.None,
            };
    }
}
