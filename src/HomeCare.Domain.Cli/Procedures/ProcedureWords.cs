using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Cli;

/// <summary>A procedure in plain words: how it stands, who has been asked, and what may come next.</summary>
internal static class ProcedureWords
{
    private const int MostNamed = 12;

    internal static IEnumerable<string> Lines(Procedure procedure, string? file)
    {
        var (plan, brief) = (procedure.Plan, procedure.Brief);
        yield return $"Package {brief.Package}: {Outcome(procedure)}.";
        yield return $"Procedure: {plan.Name} ({plan.PublishedIn.Id}), requested {ClockTime.Of(procedure.BegunAt)}";
        foreach (var line in plan.Stages.Select((stage, i) => Stage(procedure, stage, i + 1)))
        {
            yield return line;
        }

        if (procedure.Positions.Count > 0)
        {
            yield return "Providers:";
            foreach (var position in procedure.Positions)
            {
                yield return "  " + Position(position);
            }
        }

        yield return procedure.Events.Count == 0 ? "Events: none yet." : "Events:";
        foreach (var happened in procedure.Events)
        {
            yield return $"  {ClockTime.Of(happened.At)} {Event(happened)}";
        }

        foreach (var line in Permitted(procedure, file))
        {
            yield return line;
        }
    }

    /// <summary>How it stands, as a clause.</summary>
    internal static string Outcome(Procedure procedure) => procedure.Outcome.Match(
        open => $"open in stage {PlainText.Of(open.Number)} of {PlainText.Of(procedure.Plan.Stages.Count)}"
            + (procedure.Due is { } due ? $"; the award is due to {due}, and a broker confirms it" : string.Empty),
        placed => $"awarded to {placed.Provider} by {placed.Broker} on {ClockTime.Of(placed.At)}, as {Article(placed.Route)}"
            + (placed.OverrideReason is { } reason ? $", instead of the one that was due: {reason}" : string.Empty),
        nobody => $"nobody is left of {PlainText.Of(nobody.Considered)} {(nobody.Considered == 1 ? "provider" : "providers")}");

    /// <summary>What may come next, each in the form in which it is added.</summary>
    internal static IEnumerable<string> Permitted(Procedure procedure, string? file)
    {
        if (procedure.Permitted.Count == 0)
        {
            yield return "Permitted next: nothing, it is over.";
            yield break;
        }

        yield return $"Permitted next (homecare procedure add {file ?? "RECORD.json"} EVENT --at TIME):";
        foreach (var permitted in procedure.Permitted)
        {
            yield return $"  {Written(permitted)}{When(permitted)}";
        }
    }

    private static string Stage(Procedure procedure, Stage stage, int number)
    {
        var places = procedure.Brief.Lists.First(list => list.Tier == stage.Tier).Places;
        var now = procedure.Outcome.Match(open => open.Number == number, placed => false, nobody => false) ? " (now)" : string.Empty;
        return $"  Stage {PlainText.Of(number)}{now}: {stage.Tier}, by {stage.Approach.Name}"
            + (stage.Route == ContractRoute.CallOff ? string.Empty : $", for {Article(stage.Route)}")
            + ": " + (places.Count == 0 ? "nobody on its list" : Named(places.Select(place => place.Provider).ToValueList()));
    }

    private static string Article(ContractRoute route) => route == ContractRoute.Exception ? "an exception"
        : route == ContractRoute.UserChoice ? "a direct award by the person's choice"
        : route == ContractRoute.DirectAward ? "a direct award"
        : "a call-off";

    private static string Position(ProviderPosition position)
    {
        var asked = position.AskedAt is { } at ? $"asked {ClockTime.Of(at)}" : "not asked";
        var answer = position.Response switch
        {
            ProviderResponse.Awaited => "its answer is awaited",
            ProviderResponse.Accepted => position.Offer is { } offer ? $"offers {offer} a week" : "has accepted",
            ProviderResponse.Declined => "has declined",
            ProviderResponse.NoResponse => "did not answer in time",
            ProviderResponse.RefusedByPerson => "refused by the person",
            ProviderResponse.OfferWithdrawn => "did not answer, and the offer was taken back",
            ProviderResponse.SetAside => "its offer was set aside by the published scoring",
        };
        var until = position.RespondBy is { } last ? $", to answer by {ClockTime.Of(last)}, that moment included" : string.Empty;
        return $"{position.Provider}: {asked}{until}; {answer}";
    }

    private static string Event(ProcedureEvent happened) => string.Join(' ', [happened.Kind.Name, .. Details(happened)]);

    private static string[] Details(ProcedureEvent happened) => happened switch
    {
        Offered offered => [offered.Provider.Value],
        Accepted accepted => [accepted.Provider.Value, .. accepted.CanStartOn is { } day ? new[] { "from " + PlainText.Of(day) } : []],
        Declined declined => [declined.Provider.Value],
        Invited invited => ["with support plan " + invited.SupportPlan],
        OfferMade made => [made.Provider.Value, $"at {made.WeeklyCost} a week"],
        OffersScored scored => [PlainText.List(scored.BestFirst)],
        OffersMarked marked => [PlainText.List(marked.Offers.Select(offer => offer.Provider))],
        Directed directed => [directed.Provider.Value, "by " + directed.By],
        PersonChose chose => [chose.Provider.Value],
        PersonRefused refused => [refused.Provider.Value],
        BrokerChose chose => [chose.Provider.Value, $"by {chose.Broker}: {chose.Reason}"],
        GroundsStated stated => [$"by {stated.Broker}: {stated.Grounds.Match(preference => "the person's choice", need => need.Reason)}"],
        StageClosed closed => [$"by {closed.Broker}: {closed.Reason}"],
        Awarded awarded => [awarded.Provider.Value, "by " + awarded.Broker],
        OfferWithdrawn withdrawn => [withdrawn.Provider.Value, $"by {withdrawn.Broker}: {withdrawn.Reason}"],
        Overridden overridden => [overridden.Provider.Value, $"by {overridden.Broker}: {overridden.Reason}"],
        _ => [],
    };

    private static string Written(PermittedEvent permitted)
    {
        var form = Array.Find(EventOptions.Forms, form => form.Kind == permitted.Kind);
        return form is null ? $"{permitted.Kind.Name}, in JSON with --event FILE"
            : permitted.Providers.Count <= 1 ? string.Join(' ', form.Words(permitted.Providers.Count == 0 ? "PROVIDER" : permitted.Providers[0].Value))
            : $"{string.Join(' ', form.Words("PROVIDER"))}: {Named(permitted.Providers)}";
    }

    private static string When(PermittedEvent permitted) => (permitted.After, permitted.Until) switch
    {
        ({ } after, _) => $" (only after {ClockTime.Of(after)})",
        (_, { } until) => $" (until {ClockTime.Of(until)}, that moment included)",
        _ => string.Empty,
    };

    private static string Named(ValueList<ProviderId> providers) => providers.Count <= MostNamed
        ? PlainText.List(providers)
        : $"{PlainText.List(providers.Take(MostNamed))} and {PlainText.Of(providers.Count - MostNamed)} more";
}
