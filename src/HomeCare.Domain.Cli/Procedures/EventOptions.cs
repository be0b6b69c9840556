using System.CommandLine;
using System.Text.Json.Nodes;
using HomeCare.Domain.CallOff;
using NodaTime;
using NodaTime.Text;
using OneOf;

namespace HomeCare.Domain.Cli;

/// <summary>The options that say what happened in a procedure, and which of them each kind of event takes.</summary>
internal static class EventOptions
{
    internal static readonly ReadOption<Instant?> At = Moment("--at", "When it happened, by the clock in London or with an offset.");

    private static readonly Option<string> By = new("--by")
    {
        Description = "Who recorded it: the broker; of directed, the lead provider.",
        HelpName = "NAME",
    };

    private static readonly Option<string> Reason = new("--reason") { Description = "Why.", HelpName = "TEXT" };

    private static readonly ReadOption<Instant?> RespondBy = Moment("--respond-by", "By when to answer, where the procedure lets each offer state it.");

    private static readonly ReadOption<LocalDate?> Start = new("--start", ClockTime.ReadDay)
    {
        Description = "The first day of care, where the procedure asks for it.",
        HelpName = "DATE",
    };

    private static readonly ReadOption<Money?> Cost = new("--cost", ReadCost) { Description = "What the package would cost a week, such as 1900.00.", HelpName = "PRICE" };

    private static readonly Option<string> SupportPlan = new("--support-plan")
    {
        Description = "The reference of the support plan that goes with an invitation.",
        HelpName = "REFERENCE",
    };

    private static readonly ReadOption<ValueList<Fact>> Declares = new("--declares", ReadFacts)
    {
        Description = "What an offer declares, such as local-supervision=yes; several are separated by semicolons.",
        HelpName = "NAME=VALUE",
    };

    /// <summary>Every option but the moment.</summary>
    internal static readonly Option<string>[] All = [By, Reason, RespondBy, Start, Cost, SupportPlan, Declares];

    /// <summary>Every kind that can be written in short; grounds are stated and marks are given in JSON.</summary>
    internal static readonly EventForm[] Forms =
    [
        new(ProcedureEventKind.Offered, "provider", false, ByWhen("respondBy")),
        new(ProcedureEventKind.OfferedToAll, null, false, ByWhen("respondBy")),
        new(ProcedureEventKind.Accepted, "provider", false, new EventMember("canStartOn", Start, false, parsed => Start.Value(parsed) is { } day ? PlainText.Of(day) : null)),
        new(ProcedureEventKind.Declined, "provider", false),
        new(ProcedureEventKind.DeadlinePassed, null, false),
        new(ProcedureEventKind.Invited, null, false, Text("supportPlan", SupportPlan), ByWhen("offersBy")),
        new(
            ProcedureEventKind.OfferMade,
            "provider",
            false,
            new EventMember("weeklyCost", Cost, true, parsed => Cost.Value(parsed) is { } cost ? ExactAmount.FromMoney(cost).ToFractionOfPence() : null),
            new EventMember("declared", Declares, false, Declared)),
        new(ProcedureEventKind.OffersScored, "bestFirst", true),
        new(ProcedureEventKind.Directed, "provider", false, Text("by", By)),
        new(ProcedureEventKind.PersonChose, "provider", false),
        new(ProcedureEventKind.PersonMadeNoChoice, null, false),
        new(ProcedureEventKind.PersonRefused, "provider", false),
        new(ProcedureEventKind.BrokerChose, "provider", false, Text("broker", By), Text("reason", Reason)),
        new(ProcedureEventKind.StageClosed, null, false, Text("broker", By), Text("reason", Reason)),
        new(ProcedureEventKind.Awarded, "provider", false, Text("broker", By)),
        new(ProcedureEventKind.Overridden, "provider", false, Text("broker", By), Text("reason", Reason)),
        new(ProcedureEventKind.OfferWithdrawn, "provider", false, Text("broker", By), Text("reason", Reason)),
    ];

    internal static ReadOption<Instant?> Moment(string name, string description) => new(name, ClockTime.Read) { Description = description, HelpName = "TIME" };

    /// <summary>Declarations such as <c>live-in=yes</c>, separated by semicolons.</summary>
    internal static OneOf<ValueList<Fact>, string> ReadFacts(string text)
    {
        var facts = new List<Fact>();
        foreach (var written in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (written.Split('=', 2, StringSplitOptions.TrimEntries) is not [var name, var value] || PlainText.ProblemWith(name) is not null || PlainText.ProblemWith(value) is not null)
            {
                return $"{written} is not a declaration: write name=value, such as live-in=yes";
            }

            facts.Add(new(name, value));
        }

        return facts.Count > 0 ? facts.ToValueList() : "nothing is declared: write name=value, such as live-in=yes";
    }

    /// <summary>A sum of money that is not negative.</summary>
    internal static OneOf<Money?, string> ReadCost(string text) => Money.Read(text).Match<OneOf<Money?, string>>(
        money => money < Money.Zero ? $"{text} is negative: write what a week would cost" : money,
        refusal => $"{(text.Length == 0 ? "nothing" : text)}: {refusal.Message}");

    private static EventMember ByWhen(string member) =>
        new(member, RespondBy, false, parsed => RespondBy.Value(parsed) is { } moment ? InstantPattern.ExtendedIso.Format(moment) : null);

    private static EventMember Text(string member, Option<string> option) => new(member, option, true, parsed => parsed.GetValue(option));

    private static JsonArray Declared(ParseResult parsed) =>
        [.. (Declares.Value(parsed) ?? []).Select(fact => new JsonObject { ["name"] = fact.Name, ["value"] = fact.Value })];
}
