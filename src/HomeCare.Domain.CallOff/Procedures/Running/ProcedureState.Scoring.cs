using OneOf;

namespace HomeCare.Domain.CallOff;

internal sealed partial record ProcedureState
{
    internal OneOf<ProcedureState, Refusal> After(OffersScored scored)
    {
        if (!Stage.Approach.TryPickT3(out var competition, out _) || competition.Scores != ProcedureEventKind.OffersScored || !Accepted.Any())
        {
            return NotPartOfIt(scored);
        }

        return ScoringRefusal(scored.BestFirst) is { } refusal ? refusal : this with { Now = Now with { Scored = scored.BestFirst } };
    }

    internal OneOf<ProcedureState, Refusal> After(OffersMarked marked)
    {
        if (!Stage.Approach.TryPickT3(out var competition, out _) || competition.Scoring is not { } terms || !Accepted.Any())
        {
            return NotPartOfIt(marked);
        }

        return ScoringRefusal(marked.Offers.Select(offer => offer.Provider)) is { } refusal ? refusal : Score(terms, marked);
    }

    private OneOf<ProcedureState, Refusal> Score(ScoringTerms terms, OffersMarked marked)
    {
        var offers = marked.Offers.Select(offer => new CompetitionOffer(offer.Provider, PositionOf(offer.Provider)!.Offer!.Value, offer.Marks));
        return CompetitionScoring.Create(terms).AsT0.Score(offers).Match<OneOf<ProcedureState, Refusal>>(
            scores => Scored(scores.SettleInOrder(Brief.Package, Entrants[Index].Select(place => place.Provider))),
            refusals => new Refusal(
                "not-scored",
                string.Join("; ", refusals.Select(refusal => refusal.Message)),
                [CurrentStage, .. refusals.SelectMany(refusal => refusal.Facts.Prepend(new("refusal", refusal.Code)))]));
    }

    // An offer that was set aside is out, so that a stage in which all are ends.
    private ProcedureState Scored(SettledCompetition settled)
    {
        var scored = settled.Offers.Select(offer => offer.Scored.Offer.Provider).ToValueList();
        var aside = settled.Scores.SetAside.Select(offer => PositionOf(offer.Offer.Provider)! with { Response = ProviderResponse.SetAside });
        return (this with { Now = Now with { Scored = scored }, Competition = settled }).With(aside);
    }

    private Refusal? ScoringRefusal(IEnumerable<ProviderId> scored)
    {
        if (IsAnyAwaited)
        {
            return OfferOutstanding();
        }

        if (Now.Scored is not null)
        {
            return new("duplicate", "the offers have been scored", [CurrentStage]);
        }

        return scored.Order().SequenceEqual(Accepted.Select(place => place.Provider).Order())
            ? null
            : new(
                "wrong-offers-scored",
                "every offer that stands is scored once, and no other",
                [Listed("offers", Accepted), new("scored", PlainText.List(scored))]);
    }
}
