namespace HomeCare.Domain.CallOff;

internal sealed partial record ProcedureState
{
    private Fact CurrentStage => new("stage", PlainText.Of(Index + 1));

    private Fact CurrentTier => new("tier", Stage.Tier.Value);

    private static Fact Named(ProviderId provider) => new("provider", provider.Value);

    private static Fact Listed(string name, IEnumerable<ListedProvider> places) => new(name, PlainText.List(places.Select(place => place.Provider)));

    /// <summary>Why an event is not part of the current stage as it stands.</summary>
    private Refusal NotPartOfIt(ProcedureEvent wrong) => new(
        "not-in-this-stage",
        $"stage {PlainText.Of(Index + 1)} is {Stage.Approach.Name}: {wrong.Kind.Name} is no part of it as it stands",
        [CurrentStage, new("approach", Stage.Approach.Name), new("event", wrong.Kind.Name)]);

    /// <summary>Why a provider may not be asked or awarded in the current stage; null when it takes part and is not out.</summary>
    private Refusal? WhyNot(ProviderId provider)
    {
        if (!IsListed(provider))
        {
            return new("not-listed", $"provider {provider} is on no list of this procedure", [Named(provider)]);
        }

        if (PositionOf(provider) is { IsOut: true } position)
        {
            return Out(position);
        }

        return EntrantOf(Index, provider) is not null ? Ungrounded() : NotInStage(provider);
    }

    private Refusal? Ungrounded() => NeedsGrounds
        ? new(
            "no-grounds",
            $"stage {PlainText.Of(Index + 1)} awards by {Stage.Route.Name}: a broker must state the grounds first",
            [CurrentStage, new("route", Stage.Route.Name)])
        : null;

    private static Refusal Out(ProviderPosition position) => position.Response switch
    {
        ProviderResponse.Declined => new("has-declined", $"provider {position.Provider} has declined this package", [Named(position.Provider)]),
        ProviderResponse.NoResponse => new(
            "did-not-respond",
            $"provider {position.Provider} did not answer by {Moment.Text(position.RespondBy!.Value)}",
            [Named(position.Provider), Moment.Fact("respond-by", position.RespondBy.Value)]),
        ProviderResponse.OfferWithdrawn => new("offer-withdrawn", $"the offer to provider {position.Provider} was taken back", [Named(position.Provider)]),
        _ => new("refused-by-person", $"the person has refused provider {position.Provider}", [Named(position.Provider)]),
    };

    private Refusal NotInStage(ProviderId provider)
    {
        var lead = Brief.Lists.First(list => list.Tier == Stage.Tier).Places.FirstOrDefault(place => place.Provider == provider);
        if (lead is not null && Stage.Requires.Where(fact => !lead.Declared.Contains(fact)).ToArray() is { Length: > 0 } missing)
        {
            return NotEligible(provider, missing);
        }

        if (Stage.Entry == StageEntry.WithinBlock && lead is null)
        {
            return new(
                "within-guaranteed-block",
                $"hours are left in the guaranteed block of {PlainText.List(Open.Select(place => place.Provider))}: the package is offered there first",
                [Named(provider), CurrentStage, .. Open.Select(place => new Fact("remaining-minutes-" + place.Provider, Remaining(place.Provider)))]);
        }

        for (var later = Index + 1; later < Plan.Stages.Count; later++)
        {
            if (EntrantOf(later, provider) is not null)
            {
                return new(
                    "tier-not-exhausted",
                    $"provider {provider} is of the tier {Plan.Stages[later].Tier}, and the tier {Stage.Tier} is not exhausted: {PlainText.List(Open.Select(place => place.Provider))}",
                    [Named(provider), CurrentStage, CurrentTier, Listed("not-exhausted", Open), Listed("outstanding", Awaited)]);
            }
        }

        for (var earlier = 0; earlier < Index; earlier++)
        {
            if (EntrantOf(earlier, provider) is not null)
            {
                return new("stage-over", $"stage {PlainText.Of(earlier + 1)}, in which provider {provider} takes part, is over", [Named(provider), CurrentStage]);
            }
        }

        return IsLeadOfABlock(provider)
            ? new("block-used-up", $"the guaranteed block of provider {provider} is used up", [Named(provider), new("remaining-minutes", Remaining(provider))])
            : NotEligible(provider, UnmetAnywhere(provider));
    }

    private bool IsLeadOfABlock(ProviderId provider) => Plan.Stages
        .Where(stage => stage.Entry == StageEntry.WithinBlock)
        .SelectMany(stage => Brief.Lists.Where(list => list.Tier == stage.Tier))
        .Any(list => list.Places.Any(place => place.Provider == provider));

    private Fact[] UnmetAnywhere(ProviderId provider) =>
    [
        .. from stage in Plan.Stages
           from list in Brief.Lists.Where(list => list.Tier == stage.Tier)
           from place in list.Places.Where(place => place.Provider == provider)
           from fact in stage.Requires.Where(fact => !place.Declared.Contains(fact))
           select fact,
    ];

    private static Refusal NotEligible(ProviderId provider, Fact[] missing) => new(
        "not-eligible",
        $"provider {provider} may not take part: " + (missing.Length == 0 ? "no stage of the procedure takes it" : "it is not declared that " + string.Join(", ", missing.Select(fact => $"{fact.Name} is {fact.Value}"))),
        [Named(provider), .. missing.Select(fact => new Fact("missing", $"{fact.Name}={fact.Value}"))]);

    private string Remaining(ProviderId lead) => Brief.Blocks?.Of(lead)?.Remaining.ToString() ?? "none";

    private Refusal NoOverride() => new("no-override", "the published procedure allows no override", [new("override", Plan.Override.Name)]);

    private static Refusal Duplicate(ProviderId provider, string what) => new("duplicate", $"provider {provider} {what}", [Named(provider)]);

    private static Refusal AwardDue(ProviderId provider) =>
        new("award-due", $"provider {provider} has accepted: the award is due, unless it withdraws or the person refuses it", [new("due", provider.Value)]);

    private Refusal OfferOutstanding() => new(
        "offer-outstanding",
        $"an answer is awaited from {PlainText.List(Awaited.Select(place => place.Provider))}",
        [CurrentStage, Listed("outstanding", Awaited)]);
}
