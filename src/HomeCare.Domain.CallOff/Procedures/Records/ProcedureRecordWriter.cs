using System.Diagnostics;
using System.Text.Json.Nodes;
using NodaTime;

namespace HomeCare.Domain.CallOff;

/// <summary>Writes a procedure as JSON. <see cref="ProcedureRecordReader"/> is its mirror.</summary>
internal static class ProcedureRecordWriter
{
    internal static JsonObject Write(Procedure procedure) => new()
    {
        ["format"] = ProcedureRecord.Format,
        ["semantics"] = Procedure.Semantics,
        ["plan"] = Plan(procedure.Plan),
        ["brief"] = Brief(procedure.Brief),
        ["begunAt"] = Moment.Text(procedure.BegunAt),
        ["events"] = Array(procedure.Events, Event),
        ["outcome"] = procedure.Outcome.Match(Open, Placed, Nobody),
    };

    private static JsonObject Open(StillOpen open) => new() { ["is"] = "open", ["stage"] = open.Number };

    private static JsonObject Placed(Placement placement) => new()
    {
        ["is"] = "placed",
        ["provider"] = placement.Provider.Value,
        ["tier"] = placement.Tier.Value,
        ["route"] = placement.Route.Name,
        ["broker"] = placement.Broker.Value,
        ["at"] = Moment.Text(placement.At),
        ["overrideReason"] = placement.OverrideReason,
    };

    private static JsonObject Nobody(NoProviderAvailable nobody) => new() { ["is"] = "no-provider-available", ["considered"] = nobody.Considered };

    private static JsonObject Plan(ProcedurePlan plan) => new()
    {
        ["name"] = plan.Name,
        ["publishedIn"] = Citation(plan.PublishedIn),
        ["firstDay"] = PlainText.Of(plan.FirstDay),
        ["lastDay"] = PlainText.Of(plan.LastDay),
        ["requires"] = Facts(plan.Requires),
        ["override"] = plan.Override.Name,
        ["stages"] = Array(plan.Stages, Stage),
    };

    private static JsonObject Stage(Stage stage) => new()
    {
        ["tier"] = stage.Tier.Value,
        ["approach"] = Approach(stage.Approach),
        ["route"] = stage.Route.Name,
        ["entry"] = stage.Entry.Name,
        ["requires"] = Facts(stage.Requires),
        ["mostProviders"] = stage.MostProviders,
    };

    private static JsonObject Approach(Approach approach)
    {
        var named = new JsonObject { ["is"] = approach.Name };
        if (ProcedurePlan.TermsOf(approach) is { } terms)
        {
            named["responseTime"] = Time(terms.ResponseTime);
            named["startWithinDays"] = terms.StartWithinDays;
        }

        if (approach.TryPickT3(out var competition, out _))
        {
            named["responseTime"] = Time(competition.ResponseTime);
            named["best"] = competition.Best.Name;
            named["limit"] = competition.Limit.Name;
            named["mustDeclare"] = Facts(competition.MustDeclare);
            if (competition.Scoring is { } scoring)
            {
                named["scoring"] = ScoringRecord.Write(scoring);
            }
        }

        if (approach.TryPickT4(out var direction, out _))
        {
            named["by"] = direction.By.Value;
        }

        return named;
    }

    // A length of time is written in whole nanoseconds, as text: there may be more of them than a number in JSON can hold.
    private static JsonObject Time(ResponseTime time) => time.Match(
        _ => new JsonObject { ["is"] = "none" },
        within => new JsonObject { ["is"] = "within", ["nanoseconds"] = PlainText.Of(within.Time.ToInt64Nanoseconds()) },
        _ => new JsonObject { ["is"] = "stated" });

    private static JsonObject Brief(CallOffBrief brief) => new()
    {
        ["package"] = brief.Package.Value,
        ["lists"] = Array(brief.Lists, List),
        ["declared"] = Facts(brief.Declared),
        ["personalBudget"] = Pence(brief.PersonalBudget),
        ["blocks"] = brief.Blocks is { } blocks ? Ledger(blocks) : null,
        ["chosenBecause"] = Facts(brief.ChosenBecause),
    };

    private static JsonObject List(TierList list) => new()
    {
        ["tier"] = list.Tier.Value,
        ["places"] = Array(list.Places, place => new()
        {
            ["provider"] = place.Provider.Value,
            ["weeklyCost"] = Pence(place.WeeklyCost),
            ["declared"] = Facts(place.Declared),
        }),
    };

    private static JsonObject Ledger(BlockLedger ledger) => new()
    {
        ["firstDay"] = PlainText.Of(ledger.FirstDay),
        ["lastDay"] = PlainText.Of(ledger.LastDay),
        ["blocks"] = Array(ledger.Blocks, block => new()
        {
            ["lead"] = block.Lead.Value,
            ["minutes"] = block.Size.AsT0.Value.Minutes,
            ["period"] = block.Size.AsT0.Value.Period.Name,
            ["citation"] = Citation(block.Size.Citation),
            ["commissionedMinutes"] = block.CommissionedMinutes,
        }),
    };

    private static JsonObject Event(ProcedureEvent happened)
    {
        var members = Members(happened);
        members["is"] = happened.Kind.Name;
        members["at"] = Moment.Text(happened.At);
        return members;
    }

    private static JsonObject Members(ProcedureEvent happened) => happened switch
    {
        Offered offered => new() { ["provider"] = offered.Provider.Value, ["respondBy"] = Text(offered.RespondBy) },
        OfferedToAll offered => new() { ["respondBy"] = Text(offered.RespondBy) },
        Accepted accepted => new()
        {
            ["provider"] = accepted.Provider.Value,
            ["canStartOn"] = accepted.CanStartOn is { } start ? PlainText.Of(start) : null,
        },
        Declined declined => new() { ["provider"] = declined.Provider.Value },
        Invited invited => new() { ["supportPlan"] = invited.SupportPlan, ["offersBy"] = Text(invited.OffersBy) },
        OfferMade made => new()
        {
            ["provider"] = made.Provider.Value,
            ["weeklyCost"] = Pence(made.WeeklyCost),
            ["declared"] = Facts(made.Declared),
        },
        OffersScored scored => new() { ["bestFirst"] = new JsonArray([.. scored.BestFirst.Select(provider => (JsonNode)provider.Value)]) },
        OffersMarked marked => new() { ["offers"] = ScoringRecord.Marks(marked.Offers) },
        Directed directed => new() { ["by"] = directed.By.Value, ["provider"] = directed.Provider.Value },
        PersonChose chose => new() { ["provider"] = chose.Provider.Value },
        PersonRefused refused => new() { ["provider"] = refused.Provider.Value },
        BrokerChose chose => new() { ["broker"] = chose.Broker.Value, ["provider"] = chose.Provider.Value, ["reason"] = chose.Reason },
        GroundsStated stated => new() { ["broker"] = stated.Broker.Value, ["grounds"] = Grounds(stated.Grounds) },
        OfferWithdrawn withdrawn => new()
        {
            ["broker"] = withdrawn.Broker.Value,
            ["provider"] = withdrawn.Provider.Value,
            ["reason"] = withdrawn.Reason,
        },
        StageClosed closed => new() { ["broker"] = closed.Broker.Value, ["reason"] = closed.Reason },
        Awarded awarded => new() { ["broker"] = awarded.Broker.Value, ["provider"] = awarded.Provider.Value },
        Overridden overridden => new()
        {
            ["broker"] = overridden.Broker.Value,
            ["provider"] = overridden.Provider.Value,
            ["reason"] = overridden.Reason,
        },
        DeadlinePassed or PersonMadeNoChoice => [],
        _ => throw new UnreachableException(),
    };

    private static JsonObject Grounds(DirectAwardGrounds grounds) => grounds.Match<JsonObject>(
        preference => new()
        {
            ["is"] = grounds.Route.Name,
            ["isLightTouch"] = YesNo(preference.IsLightTouch),
            ["forOneIndividual"] = YesNo(preference.Conditions.ForOneIndividual),
            ["viewsMustBeRegarded"] = YesNo(preference.Conditions.ViewsMustBeRegarded),
            ["preferenceOrSoleSupplier"] = YesNo(preference.Conditions.PreferenceOrSoleSupplier),
            ["competitionNotInInterests"] = YesNo(preference.Conditions.CompetitionNotInInterests),
        },
        need => new()
        {
            ["is"] = grounds.Route.Name,
            ["reason"] = need.Reason,
            ["nobodyOnTheFrameworkCanMeetIt"] = YesNo(need.NobodyOnTheFrameworkCanMeetIt),
        });

    private static string YesNo(bool condition) => condition ? "yes" : "no";

    private static JsonObject Citation(Citation citation) => new()
    {
        ["id"] = citation.Id,
        ["title"] = citation.Source.Title,
        ["publisher"] = citation.Source.Publisher,
        ["published"] = citation.Source.Published is { } day ? PlainText.Of(day) : null,
        ["place"] = citation.Place,
    };

    private static JsonArray Facts(ValueList<Fact> facts) => Array(facts, fact => new() { ["name"] = fact.Name, ["value"] = fact.Value });

    private static string? Pence(ExactAmount? amount) => amount?.ToFractionOfPence();

    private static string? Text(Instant? instant) => instant is { } moment ? Moment.Text(moment) : null;

    private static JsonArray Array<T>(ValueList<T> items, Func<T, JsonObject> write) => new([.. items.Select(write)]);
}
