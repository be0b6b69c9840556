using NodaTime;
using OneOf;

namespace HomeCare.Domain.CallOff;

internal sealed partial record ProcedureState
{
    internal OneOf<ProcedureState, Refusal> After(Offered offered)
    {
        if (WhyNot(offered.Provider) is { } refusal)
        {
            return refusal;
        }

        var inOrder = Stage.Approach.IsT1;
        if (!inOrder && !Stage.Approach.IsT4)
        {
            return NotPartOfIt(offered);
        }

        if (!inOrder && Chosen != offered.Provider)
        {
            return NotDirected(offered.Provider);
        }

        if (PositionOf(offered.Provider) is not null)
        {
            return Duplicate(offered.Provider, "has been asked already");
        }

        if (Accepted.FirstOrDefault() is { } due)
        {
            return AwardDue(due.Provider);
        }

        if (IsAnyAwaited)
        {
            return OfferOutstanding();
        }

        var next = Open.First().Provider;
        return inOrder && next != offered.Provider
            ? new Refusal("out-of-order", $"provider {next} comes before {offered.Provider}", [Named(offered.Provider), new("next", next.Value)])
            : Asked([offered.Provider], offered.At, offered.RespondBy);
    }

    internal OneOf<ProcedureState, Refusal> After(OfferedToAll offered) => !Stage.Approach.IsT2
        ? NotPartOfIt(offered)
        : AskAll(offered.At, offered.RespondBy);

    internal OneOf<ProcedureState, Refusal> After(Invited invited) => !Stage.Approach.IsT3
        ? NotPartOfIt(invited)
        : AskAll(invited.At, invited.OffersBy);

    internal OneOf<ProcedureState, Refusal> After(Accepted accepted)
    {
        if (Stage.Approach.IsT3)
        {
            return NotPartOfIt(accepted);
        }

        return Answer(accepted.Provider, accepted.At).Match<OneOf<ProcedureState, Refusal>>(
            position => StartRefusal(accepted, position) is { } refusal ? refusal : With(position with { Response = ProviderResponse.Accepted }),
            refusal => refusal);
    }

    internal OneOf<ProcedureState, Refusal> After(OfferMade made)
    {
        if (!Stage.Approach.TryPickT3(out var competition, out _))
        {
            return NotPartOfIt(made);
        }

        return Answer(made.Provider, made.At).Match<OneOf<ProcedureState, Refusal>>(
            position => OfferRefusal(made, competition) is { } refusal
                ? refusal
                : With(position with { Response = ProviderResponse.Accepted, Offer = made.WeeklyCost }),
            refusal => refusal);
    }

    internal OneOf<ProcedureState, Refusal> After(Declined declined)
    {
        var provider = declined.Provider;
        if (ResponseOf(provider) == ProviderResponse.Accepted || (PositionOf(provider) is null && Due == provider))
        {
            return With(Position(provider) with { Response = ProviderResponse.Declined });
        }

        return Answer(provider, declined.At).Match<OneOf<ProcedureState, Refusal>>(
            position => With(position with { Response = ProviderResponse.Declined }),
            refusal => refusal);
    }

    internal OneOf<ProcedureState, Refusal> After(DeadlinePassed passed)
    {
        var silent = Awaited.Select(place => PositionOf(place.Provider)!).ToArray();
        if (silent.Length == 0)
        {
            return new Refusal("nobody-awaited", "no answer is awaited", [CurrentStage]);
        }

        if (silent[0].RespondBy is not { } last)
        {
            return new Refusal("no-deadline", "the offer has no deadline, so that silence never counts", [CurrentStage, Listed("outstanding", Awaited)]);
        }

        return passed.At <= last
            ? new Refusal(
                "still-in-time",
                $"an answer is in time until {Moment.Text(last)}, that moment included",
                [Moment.Fact("respond-by", last), Moment.Fact("at", passed.At), Listed("outstanding", Awaited)])
            : With(silent.Select(position => position with { Response = ProviderResponse.NoResponse }));
    }

    internal OneOf<ProcedureState, Refusal> After(OfferWithdrawn withdrawn) => Plan.Override == BrokerOverride.Never
        ? NoOverride()
        : Answer(withdrawn.Provider, withdrawn.At).Match<OneOf<ProcedureState, Refusal>>(
            position => position.RespondBy is { } last
                ? new Refusal(
                    "has-deadline",
                    $"provider {withdrawn.Provider} may answer until {Moment.Text(last)}: an offer with a deadline is not taken back",
                    [Named(withdrawn.Provider), Moment.Fact("respond-by", last)])
                : With(position with { Response = ProviderResponse.OfferWithdrawn }),
            refusal => refusal);

    private OneOf<ProcedureState, Refusal> AskAll(Instant at, Instant? stated)
    {
        if (Ungrounded() is { } refusal)
        {
            return refusal;
        }

        return Now.AllAsked
            ? new Refusal("duplicate", $"everybody in stage {PlainText.Of(Index + 1)} has been asked already", [CurrentStage])
            : Asked(Open.Select(place => place.Provider), at, stated)
                .MapT0(state => state with { Now = state.Now with { AllAsked = true } });
    }

    private OneOf<ProcedureState, Refusal> Asked(IEnumerable<ProviderId> providers, Instant at, Instant? stated)
    {
        var time = Stage.Approach.TryPickT3(out var competition, out _) ? competition.ResponseTime : ProcedurePlan.TermsOf(Stage.Approach)!.ResponseTime;
        return time.DeadlineOf(at, stated).Match<OneOf<ProcedureState, Refusal>>(
            deadline => With(providers.Select(provider => new ProviderPosition(provider, ProviderResponse.Awaited, at, deadline.Last, null))),
            refusal => refusal);
    }

    /// <summary>The position of a provider that may answer now.</summary>
    private OneOf<ProviderPosition, Refusal> Answer(ProviderId provider, Instant at)
    {
        var position = PositionOf(provider);
        return position switch
        {
            null => IsListed(provider)
                ? new Refusal("not-offered", $"provider {provider} has not been asked", [Named(provider)])
                : WhyNot(provider)!,
            { Response: ProviderResponse.Accepted } => Duplicate(provider, "has accepted already"),
            { Response: ProviderResponse.Declined } => Duplicate(provider, "has declined already"),
            { Response: ProviderResponse.NoResponse } => Late(position, at),
            { IsOut: true } => Out(position),
            { RespondBy: { } last } when at > last => Late(position, at),
            _ => position,
        };
    }

    private static Refusal Late(ProviderPosition position, Instant at) => new(
        "late",
        $"provider {position.Provider} had until {Moment.Text(position.RespondBy!.Value)}, that moment included",
        [Named(position.Provider), Moment.Fact("respond-by", position.RespondBy.Value), Moment.Fact("at", at)]);

    private Refusal? StartRefusal(Accepted accepted, ProviderPosition position)
    {
        if (ProcedurePlan.TermsOf(Stage.Approach)?.StartWithinDays is not { } days)
        {
            return null;
        }

        var latest = LondonTime.DateOf(position.AskedAt!.Value).PlusDays(days);
        return accepted.CanStartOn switch
        {
            null => new("start-missing", $"the acceptance must state its first day of care, {PlainText.Of(latest)} at the latest", [Named(accepted.Provider), new("latest", PlainText.Of(latest))]),
            { } start when start > latest => new(
                "start-too-late",
                $"provider {accepted.Provider} can start on {PlainText.Of(start)}, and care must start on {PlainText.Of(latest)} at the latest",
                [Named(accepted.Provider), new("start", PlainText.Of(start)), new("latest", PlainText.Of(latest))]),
            _ => null,
        };
    }

    private Refusal? OfferRefusal(OfferMade made, InviteOffers competition)
    {
        if (made.WeeklyCost < ExactAmount.Zero)
        {
            return new("negative-offer", "the offer is less than nothing", [Named(made.Provider), new("offer", made.WeeklyCost.ToString())]);
        }

        if (competition.Scoring is not null && made.WeeklyCost == ExactAmount.Zero)
        {
            return new("price-not-positive", "an offer of nothing cannot be scored", [Named(made.Provider), new("offer", made.WeeklyCost.ToString())]);
        }

        if (competition.MustDeclare.Where(fact => !made.Declared.Contains(fact)).ToArray() is { Length: > 0 } missing)
        {
            return new(
                "declaration-missing",
                $"the offer of provider {made.Provider} must declare that " + string.Join(", ", missing.Select(fact => $"{fact.Name} is {fact.Value}")),
                [Named(made.Provider), .. missing.Select(fact => new Fact("missing", $"{fact.Name}={fact.Value}"))]);
        }

        return competition.Limit == OfferLimit.TenderedCost && EntrantOf(Index, made.Provider)!.WeeklyCost is { } tendered && made.WeeklyCost > tendered
            ? new(
                "above-tendered-cost",
                $"the offer of provider {made.Provider} is {made.WeeklyCost} a week and must not be above {tendered} at its tendered prices",
                [Named(made.Provider), new("offer", made.WeeklyCost.ToString()), new("tendered", tendered.ToString())])
            : null;
    }

    private ProviderPosition Position(ProviderId provider) =>
        PositionOf(provider) ?? new(provider, ProviderResponse.Awaited, null, null, null);

    private ProcedureState With(ProviderPosition position) => With([position]);

    private ProcedureState With(IEnumerable<ProviderPosition> positions) =>
        (this with { Positions = Positions.SetItems(positions.Select(position => KeyValuePair.Create(position.Provider, position))) }).Settled();
}
