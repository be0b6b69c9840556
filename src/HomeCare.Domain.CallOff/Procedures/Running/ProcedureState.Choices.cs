using OneOf;

namespace HomeCare.Domain.CallOff;

internal sealed partial record ProcedureState
{
    internal OneOf<ProcedureState, Refusal> After(Directed directed)
    {
        if (!Stage.Approach.TryPickT4(out var direction, out _))
        {
            return WhyNot(directed.Provider) ?? NotPartOfIt(directed);
        }

        if (!Leads(direction).Contains(directed.By))
        {
            return new Refusal(
                "not-directed-by-lead",
                $"provider {directed.By} is not of the tier {direction.By}, which directs the package",
                [new("by", directed.By.Value), new("leads", PlainText.List(Leads(direction)))]);
        }

        return WhyNot(directed.Provider) is { } refusal ? refusal : Choose(directed.Provider);
    }

    internal OneOf<ProcedureState, Refusal> After(PersonChose chose)
    {
        if (WhyNot(chose.Provider) is { } refusal)
        {
            return refusal;
        }

        if (!Stage.Approach.IsT5)
        {
            return NotPartOfIt(chose);
        }

        var place = EntrantOf(Index, chose.Provider)!;
        return IsWithinBudget(place)
            ? Choose(chose.Provider)
            : new Refusal(
                "over-budget",
                $"provider {chose.Provider} costs {place.WeeklyCost} a week, and the personal budget is {Brief.PersonalBudget}",
                [Named(chose.Provider), new("weekly-cost", place.WeeklyCost.ToString()!), new("budget", Brief.PersonalBudget.ToString()!)]);
    }

    internal OneOf<ProcedureState, Refusal> After(PersonMadeNoChoice none)
    {
        if (!Stage.Approach.IsT5 || Chosen is not null)
        {
            return NotPartOfIt(none);
        }

        if (Ungrounded() is { } refusal)
        {
            return refusal;
        }

        return Now.NoChoice
            ? new Refusal("duplicate", "it is recorded already that the person made no choice", [CurrentStage])
            : this with { Now = Now with { NoChoice = true } };
    }

    internal OneOf<ProcedureState, Refusal> After(PersonRefused refused)
    {
        if (!IsListed(refused.Provider))
        {
            return WhyNot(refused.Provider)!;
        }

        return ResponseOf(refused.Provider) == ProviderResponse.RefusedByPerson
            ? Duplicate(refused.Provider, "has been refused by the person already")
            : With(Position(refused.Provider) with { Response = ProviderResponse.RefusedByPerson });
    }

    internal OneOf<ProcedureState, Refusal> After(BrokerChose chose)
    {
        if (WhyNot(chose.Provider) is { } refusal)
        {
            return refusal;
        }

        return Stage.Approach.IsT6 ? Choose(chose.Provider) : NotPartOfIt(chose);
    }

    internal OneOf<ProcedureState, Refusal> After(GroundsStated stated)
    {
        if (!Stage.Route.NeedsGrounds)
        {
            return NotPartOfIt(stated);
        }

        if (Now.HasGrounds)
        {
            return new Refusal("duplicate", "the grounds have been stated", [CurrentStage]);
        }

        if (stated.Grounds.Route != Stage.Route)
        {
            return new Refusal(
                "wrong-grounds",
                $"these are the grounds of {stated.Grounds.Route.Name}, and stage {PlainText.Of(Index + 1)} awards by {Stage.Route.Name}",
                [CurrentStage, new("grounds", stated.Grounds.Route.Name), new("route", Stage.Route.Name)]);
        }

        return stated.Grounds.Unmet is { Count: > 0 } unmet
            ? new Refusal(
                "condition-not-met",
                "every condition is needed, and not met is: " + string.Join(", ", unmet.Select(fact => fact.Name)),
                unmet)
            : this with { Now = Now with { HasGrounds = true } };
    }

    internal OneOf<ProcedureState, Refusal> After(StageClosed closed)
    {
        if (IsAnyAwaited)
        {
            return OfferOutstanding();
        }

        if (Due is { } due)
        {
            return AwardDue(due);
        }

        return MayBeClosed
            ? (this with { Index = Index + 1, Now = StageProgress.None }).Settled()
            : NotPartOfIt(closed);
    }

    internal OneOf<ProcedureState, Refusal> After(Awarded awarded)
    {
        if (WhyNot(awarded.Provider) is { } refusal)
        {
            return refusal;
        }

        if (Due is { } due)
        {
            return due == awarded.Provider
                ? Place(awarded, awarded.Broker, awarded.Provider, null)
                : new Refusal(
                    "not-due",
                    $"the award is due to provider {due}: another one needs an override with its reason",
                    [Named(awarded.Provider), new("due", due.Value)]);
        }

        return IsAnyAwaited ? OfferOutstanding()
            : Stage.Approach.IsT4 && Chosen != awarded.Provider ? NotDirected(awarded.Provider)
            : new Refusal("nothing-due", $"nothing in stage {PlainText.Of(Index + 1)} makes an award due yet", [CurrentStage, Named(awarded.Provider)]);
    }

    internal OneOf<ProcedureState, Refusal> After(Overridden overridden)
    {
        if (WhyNot(overridden.Provider) is { } refusal)
        {
            return refusal;
        }

        if (Plan.Override == BrokerOverride.Never)
        {
            return NoOverride();
        }

        if (IsAnyAwaited)
        {
            return OfferOutstanding();
        }

        if (Due == overridden.Provider)
        {
            return new Refusal("override-not-needed", $"the award to provider {overridden.Provider} is due: confirm it", [Named(overridden.Provider)]);
        }

        return MayOverrideTo.Contains(overridden.Provider)
            ? Place(overridden, overridden.Broker, overridden.Provider, overridden.Reason)
            : Stage.Approach.IsT4 ? NotDirected(overridden.Provider)
            : NotPartOfIt(overridden);
    }

    /// <summary>Whom a broker may award to instead of the one that is due, the published procedure and the reason permitting.</summary>
    internal IEnumerable<ProviderId> MayOverrideTo => Plan.Override == BrokerOverride.Never || IsAnyAwaited || NeedsGrounds
        ? []
        : Stage.Approach.Match(_ => Open, _ => Open, _ => Accepted, _ => Accepted, _ => [], _ => Open, _ => [])
            .Select(place => place.Provider)
            .Where(provider => provider != Due);

    /// <summary>Whether the stage waits for grounds, a direction or a choice that somebody may never give.</summary>
    internal bool MayBeClosed => NeedsGrounds || Stage.Approach.Match(_ => false, _ => false, _ => false, _ => false, _ => true, _ => true, _ => true);

    internal IEnumerable<ProviderId> Leads(LeadDirection direction) =>
        Brief.Lists.First(list => list.Tier == direction.By).Places.Select(place => place.Provider);

    private OneOf<ProcedureState, Refusal> Choose(ProviderId provider)
    {
        if (Chosen == provider)
        {
            return Duplicate(provider, "has been chosen already");
        }

        return Chosen is { } chosen && PositionOf(chosen) is not null
            ? ResponseOf(chosen) == ProviderResponse.Accepted ? AwardDue(chosen) : OfferOutstanding()
            : this with { Now = Now with { Chosen = provider, NoChoice = false } };
    }

    private ProcedureState Place(ProcedureEvent at, BrokerId broker, ProviderId provider, string? overrideReason) =>
        this with { Placement = new(Brief.Package, provider, Stage.Tier, Stage.Route, broker, at.At, overrideReason) };

    private Refusal NotDirected(ProviderId provider) => new(
        "not-directed-by-lead",
        $"no lead has directed the package to provider {provider}",
        [Named(provider), CurrentStage, new("directed-to", Chosen?.Value ?? "none")]);
}
