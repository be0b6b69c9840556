namespace HomeCare.Domain.Procurement;

internal static partial class KindRules
{
    private static void BegunUnderTheAct(Inspection scheme, Ruling ruling)
    {
        var isUnderTheAct = scheme.Scheme.Kind.IsUnderTheAct;
        if (!isUnderTheAct && IsHealthCare(scheme.Scheme))
        {
            return; // The Provider Selection Regime takes it out of the Act whenever it began.
        }

        if (scheme.Scheme.ProcedureBegan is not { } began)
        {
            ruling.Missing("the day the procurement was begun");
            return;
        }

        ruling.Require(
            isUnderTheAct == began >= Transition.ActApplies,
            isUnderTheAct
                ? $"the procurement was begun on {PlainText.Of(began)}, before the Act applied on {PlainText.Of(Transition.ActApplies)}, and is recorded as {scheme.Scheme.Kind.Title}: it is not under the Act"
                : $"the procurement was begun on {PlainText.Of(began)}, and the Act applies from {PlainText.Of(Transition.ActApplies)}: it is recorded as {scheme.Scheme.Kind.Title}, and is under the Act",
            Inspection.Day("began", began),
            Inspection.Day("act-applies", Transition.ActApplies),
            new Fact("kind", scheme.Scheme.Kind.Name));
    }

    private static void HealthServicesAlone(Inspection scheme, Ruling ruling)
    {
        if (Health(scheme.Scheme) is not { } health || Value(scheme, ruling) is not { } value)
        {
            return;
        }

        ruling.Require(
            health < value,
            $"it buys health services alone, for {health}: the Act does not apply, and it is recorded as {scheme.Scheme.Kind.Title}",
            Amount("health-services-value", health),
            Amount("estimated-value", value));
    }

    private static void MixedWithHealth(Inspection scheme, Ruling ruling)
    {
        if (Health(scheme.Scheme) is not { } health || Value(scheme, ruling) is not { } value || health == value)
        {
            return;
        }

        var rest = value - health;
        var decision = scheme.Decision(DecisionTopic.HealthNotSeparable);
        if (health > rest && decision is null)
        {
            ruling.Missing("the decision whether the other services could be bought separately from the health services");
            return;
        }

        ruling.Require(
            health <= rest || decision is { Answer: false },
            $"its health services are worth {health}, more than the {rest} of the rest, which cannot be bought separately: the Provider Selection Regime is its regime, and it is recorded as {scheme.Scheme.Kind.Title}",
            Amount("health-services-value", health),
            Amount("other-services-value", rest),
            new Fact("not-separable", decision is { Answer: true } ? "yes" : "no"));
    }

    private static void ContinuingHealthCareRegime(Inspection scheme, Ruling ruling)
    {
        var severity = scheme.Readings.ContinuingHealthCare == ContinuingHealthCare.DecisionRequired ? Severity.Breach : Severity.Warning;
        foreach (var lot in scheme.Scheme.Lots.Where(lot => lot.IsNhsContinuingHealthCare))
        {
            var decision = scheme.Decision(DecisionTopic.HealthCareRegime, lot: lot.Id);
            var ofCallOffs = scheme.Scheme.CallOffs.Where(one => one.Lot == lot.Id)
                .Select(one => (one.Reference, Decision: scheme.Decision(DecisionTopic.HealthCareRegime, lot: lot.Id, callOff: one.Reference)))
                .ToArray();
            if (decision is { Answer: false })
            {
                ruling.Breach($"lot {lot.Id}: the decision recorded is that the Act is not its regime, and it is let under the Act", new Fact("lot", lot.Id.Value));
            }
            else if (decision is null && !scheme.Numbered.Any(one => one.Round.TenderNotice?.Published <= scheme.AsOf || one.Round.AwardDecidedOn <= scheme.AsOf))
            {
                ruling.Missing($"the decision on the regime of lot {lot.Id}, due before its competition begins");
            }
            else if (decision is null && (ofCallOffs.Length == 0 || ofCallOffs.Any(one => one.Decision is null)))
            {
                ruling.Find(severity, $"lot {lot.Id} buys NHS Continuing Health Care, and no decision on its regime is recorded: record one with reasons (ambiguity A11)", new Fact("lot", lot.Id.Value));
            }
            else
            {
                ruling.Met();
            }

            foreach (var (reference, _) in ofCallOffs.Where(one => one.Decision is { Answer: false, CallOff: not null }))
            {
                ruling.Breach(
                    $"call-off {reference}: the decision recorded is that the Act is not its regime, and it is called off under the Act",
                    new Fact("lot", lot.Id.Value),
                    new Fact("call-off", reference.Value));
            }
        }
    }

    /// <summary>The value of the health services, where there are any.</summary>
    private static Money? Health(FrameworkScheme scheme) => scheme.HealthServicesValue is { Pence: > 0 } health ? health : null;

    private static bool IsHealthCare(FrameworkScheme scheme) =>
        Health(scheme) is { } health && scheme.EstimatedValue is { } value
        && (health == value || (health > value - health && CannotBeSeparated(scheme)));

    // The latest decision, and of two on one day a "no": as an inspection has it.
    private static bool CannotBeSeparated(FrameworkScheme scheme) => scheme.Decisions
        .Where(one => one.Topic == DecisionTopic.HealthNotSeparable)
        .OrderBy(one => one.DecidedOn)
        .ThenByDescending(one => one.Answer)
        .LastOrDefault() is { Answer: true };

    private static Money? Value(Inspection scheme, Ruling ruling)
    {
        if (scheme.Scheme.EstimatedValue is null)
        {
            ruling.Missing("the estimated value of the scheme");
        }

        return scheme.Scheme.EstimatedValue;
    }
}
