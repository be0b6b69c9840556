using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Files;

/// <summary>What a candidate must meet, and what decides between equal costs.</summary>
internal static class GateForms
{
    internal static readonly Form<Rung> Rung = ClosedSets.OneOf<Rung>("a rung");

    internal static readonly RecordForm<EligibilityRule> Rule = new(of =>
    {
        var name = of.Required("gate", Forms.Text, rule => rule.Gate.Name);
        var settings = of.Default("settings", new SettingsForm(), rule => rule.Gate.Settings, []);
        var citation = of.Cite(rule => rule.Citation);
        return of.Made(
            () => Gate.Read(name, settings) is null ? [NotKnown(name, settings)] : [],
            () => new(Gate.Read(name, settings)!, citation));
    });

    /// <summary>What keeps gates and rungs from standing together.</summary>
    internal static IEnumerable<Misfit> Misfits(ValueList<EligibilityRule> eligibility, ValueList<Rung> rungs, ValueList<Gate> needed) =>
    [
        .. Misfit.Repeats(
            eligibility, rule => rule.Gate.Name, index => $"eligibility[{PlainText.Of(index)}].gate", gate => $"the gate {gate} is there twice: write it once"),
        .. Misfit.Repeats(rungs, rung => rung, index => $"rungs[{PlainText.Of(index)}]", rung => $"the rung {rung} is there twice: write it once"),
        .. needed.Where(gate => eligibility.All(rule => rule.Gate != gate)).Select(gate => new Misfit("eligibility", $"the gate {gate} is missing: add it")),
    ];

    private static Misfit NotKnown(string name, ValueList<Fact> settings) =>
        Gate.BuiltIn.Any(gate => gate.Name == name) ? new("settings", $"the gate {name} has nothing to set: leave the settings out")
        : settings.Count > 0 ? new("settings", $"there is no gate {Written.Of(name)} of these settings: write those of a rating or of a declared fact")
        : new("gate", $"there is no gate {Written.Of(name)}: {Written.Suggest(name, Gate.BuiltIn.Select(gate => gate.Name))}");

    /// <summary>Settings as an object with a text for each.</summary>
    private sealed class SettingsForm : Form<ValueList<Fact>>
    {
        internal override string Expected => "an object with the settings of the gate";

        internal override bool TryRead(SchemeReading reading, LocatedJson json, [MaybeNullWhen(false)] out ValueList<Fact> value)
        {
            var facts = new List<Fact>();
            _ = reading.Is(json, JsonValueKind.Object, Expected);
            foreach (var repeated in json.Members.GroupBy(member => member.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
            {
                reading.Fault(repeated.Last().Value, $"{Written.Of(repeated.Key)} is given twice: give it once");
            }

            foreach (var (name, setting) in json.Members)
            {
                if (reading.Text(setting) is { } text)
                {
                    facts.Add(new(name, text));
                }
            }

            value = facts.OrderBy(fact => fact.Name, StringComparer.Ordinal).ToValueList();
            return facts.Count == json.Members.Count && facts.Count > 0;
        }

        internal override JsonNode Write(ValueList<Fact> value) =>
            new JsonObject(value.Select(fact => KeyValuePair.Create(fact.Name, (JsonNode?)JsonValue.Create(fact.Value))));

        internal override JsonObject Schema() => new() { ["type"] = "object", ["additionalProperties"] = new JsonObject { ["type"] = "string" } };
    }
}
