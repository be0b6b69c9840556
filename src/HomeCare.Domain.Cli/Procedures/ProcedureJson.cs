using System.Text.Json.Nodes;
using HomeCare.Domain.CallOff;
using NodaTime;
using NodaTime.Text;

namespace HomeCare.Domain.Cli;

/// <summary>How a procedure stands, for a program. Moments are in Coordinated Universal Time.</summary>
internal static class ProcedureJson
{
    internal static string Of(Procedure procedure, string sha256) => new JsonObject
    {
        ["package"] = procedure.Brief.Package.Value,
        ["plan"] = procedure.Plan.Name,
        ["begunAt"] = Text(procedure.BegunAt),
        ["events"] = procedure.Events.Count,
        ["stages"] = procedure.Plan.Stages.Count,
        ["outcome"] = Outcome(procedure.Outcome),
        ["due"] = procedure.Due?.Value,
        ["providers"] = Array(procedure.Positions, position => new()
        {
            ["provider"] = position.Provider.Value,
            ["response"] = position.Response.ToString(),
            ["askedAt"] = Text(position.AskedAt),
            ["respondBy"] = Text(position.RespondBy),
            ["offerPence"] = position.Offer?.ToFractionOfPence(),
        }),
        ["permitted"] = Array(procedure.Permitted, permitted => new()
        {
            ["event"] = permitted.Kind.Name,
            ["providers"] = new JsonArray([.. permitted.Providers.Select(provider => (JsonNode)provider.Value)]),
            ["after"] = Text(permitted.After),
            ["until"] = Text(permitted.Until),
        }),
        ["sha256"] = sha256,
    }.ToJsonString();

    private static JsonObject Outcome(ProcedureOutcome outcome) => outcome.Match<JsonObject>(
        open => new() { ["is"] = "open", ["stage"] = open.Number, ["tier"] = open.Stage.Tier.Value, ["approach"] = open.Stage.Approach.Name },
        placed => new()
        {
            ["is"] = "placed",
            ["provider"] = placed.Provider.Value,
            ["tier"] = placed.Tier.Value,
            ["route"] = placed.Route.Name,
            ["broker"] = placed.Broker.Value,
            ["at"] = Text(placed.At),
            ["overrideReason"] = placed.OverrideReason,
        },
        nobody => new() { ["is"] = "no-provider-available", ["considered"] = nobody.Considered });

    private static string? Text(Instant? moment) => moment is { } at ? InstantPattern.ExtendedIso.Format(at) : null;

    private static JsonArray Array<T>(ValueList<T> items, Func<T, JsonObject> write) => new([.. items.Select(write)]);
}
