using System.Globalization;
using System.Text.Json.Nodes;
using Ardalis.SmartEnum;
using HomeCare.Domain.Pricing;
using NodaTime;
using NodaTime.Text;

namespace HomeCare.Domain.CallOff;

/// <summary>Reads the record of a procedure and runs it again. <see cref="ProcedureRecordWriter"/> is its mirror.</summary>
internal static partial class ProcedureRecordReader
{
    /// <summary>The procedure of a record.</summary>
    /// <exception cref="UnreadableRecordException">A member is missing, unknown or wrong, or an event cannot have happened.</exception>
    internal static Procedure Read(JsonObject record)
    {
        var of = new RecordMember(record, "$").Object("format", "semantics", "plan", "brief", "begunAt", "events", "outcome", "sha256");
        var procedure = Procedure.Begin(Plan(of("plan")), Brief(of("brief")), At(of("begunAt"))).Match(
            begun => begun,
            refusals => throw RecordMember.Unreadable("$.brief", InWords(refusals)));
        var number = 0;
        foreach (var happened in of("events").List(Event))
        {
            procedure = procedure.Apply(happened).Match(
                next => next,
                refusal => throw RecordMember.Unreadable($"$.events[{PlainText.Of(number)}]", $"{refusal.Message} [{refusal.Code}]"));
            number++;
        }

        return procedure;
    }

    private static ProcedurePlan Plan(RecordMember member)
    {
        var of = member.Object("name", "publishedIn", "firstDay", "lastDay", "requires", "override", "stages");
        var plan = ProcedurePlan.Create(
            of("name").Text(), Citation(of("publishedIn")), of("firstDay").Date(), of("lastDay").Date(), of("stages").List(Stage));
        return plan.Match(good => good, refusals => throw RecordMember.Unreadable("$.plan", InWords(refusals))) with
        {
            Requires = Facts(of("requires")),
            Override = Named<BrokerOverride>(of("override")),
        };
    }

    private static Stage Stage(RecordMember member)
    {
        var of = member.Object("tier", "approach", "route", "entry", "requires", "mostProviders");
        return new(Tier(of("tier")), Approach(of("approach")))
        {
            Route = Named<ContractRoute>(of("route")),
            Entry = Named<StageEntry>(of("entry")),
            Requires = Facts(of("requires")),
            MostProviders = NumberOrNull(of("mostProviders")),
        };
    }

    private static Approach Approach(RecordMember member)
    {
        switch (Is(member))
        {
            case "award-to-first":
                member.Object("is");
                return CallOff.Approach.AwardToFirst;
            case "offer-in-order":
                return CallOff.Approach.InOrder(Terms(member.Object("is", "responseTime", "startWithinDays")));
            case "offer-to-all":
                return CallOff.Approach.ToAll(Terms(member.Object("is", "responseTime", "startWithinDays")));
            case "mini-competition":
                var hasScoring = member.Members().Any(entry => entry.Name == "scoring");
                var competition = member.Object(["is", "responseTime", "best", "limit", "mustDeclare", .. hasScoring ? ["scoring"] : Array.Empty<string>()]);
                return new(new InviteOffers(
                    Time(competition("responseTime")),
                    Named<BestOffer>(competition("best")),
                    Named<OfferLimit>(competition("limit")),
                    Facts(competition("mustDeclare")))
                {
                    Scoring = hasScoring ? ScoringRecord.Read(competition("scoring")) : null,
                });
            case "lead-direction":
                var direction = member.Object("is", "responseTime", "startWithinDays", "by");
                return CallOff.Approach.DirectedBy(Tier(direction("by")), Terms(direction));
            case "persons-choice":
                member.Object("is");
                return CallOff.Approach.PersonsChoice;
            case "brokers-choice":
                member.Object("is");
                return CallOff.Approach.BrokersChoice;
            default:
                throw member.Problem("a known approach");
        }
    }

    private static OfferTerms Terms(Func<string, RecordMember> of) =>
        new(Time(of("responseTime"))) { StartWithinDays = NumberOrNull(of("startWithinDays")) };

    private static ResponseTime Time(RecordMember member)
    {
        switch (Is(member))
        {
            case "none":
                member.Object("is");
                return ResponseTime.NoDeadline;
            case "stated":
                member.Object("is");
                return ResponseTime.StatedInOffer;
            case "within":
                var nanoseconds = member.Object("is", "nanoseconds")("nanoseconds");
                return nanoseconds.As(text => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    ? ResponseTime.Within(Duration.FromNanoseconds(number))
                    : throw nanoseconds.Problem("a number of nanoseconds"));
            default:
                throw member.Problem("a known response time");
        }
    }

    private static CallOffBrief Brief(RecordMember member)
    {
        var of = member.Object("package", "lists", "declared", "personalBudget", "blocks", "chosenBecause");
        return new(of("package").As(text => new PackageReference(text)), of("lists").List(List))
        {
            Declared = Facts(of("declared")),
            PersonalBudget = Pence(of("personalBudget")),
            Blocks = of("blocks").OrNull(Ledger),
            ChosenBecause = Facts(of("chosenBecause")),
        };
    }

    private static TierList List(RecordMember member)
    {
        var of = member.Object("tier", "places");
        return new(Tier(of("tier")), of("places").List(place =>
        {
            var its = place.Object("provider", "weeklyCost", "declared");
            return new ListedProvider(Provider(its("provider"))) { WeeklyCost = Pence(its("weeklyCost")), Declared = Facts(its("declared")) };
        }));
    }

    private static BlockLedger Ledger(RecordMember member)
    {
        var of = member.Object("firstDay", "lastDay", "blocks");
        return BlockLedger.Create(of("firstDay").Date(), of("lastDay").Date(), of("blocks").List(Block)).Match(
            ledger => ledger,
            refusals => throw RecordMember.Unreadable("$.brief.blocks", InWords(refusals)));
    }

    private static GuaranteedBlock Block(RecordMember member)
    {
        var of = member.Object("lead", "minutes", "period", "citation", "commissionedMinutes");
        var minutes = of("minutes").Number();
        var size = new BlockHours(minutes < 0 ? throw of("minutes").Problem("a number of minutes") : minutes, Named<HoursPeriod>(of("period")));
        return new(Provider(of("lead")), new(new Cited<BlockHours>(size, Citation(of("citation")))), of("commissionedMinutes").Number());
    }

    private static Citation Citation(RecordMember member)
    {
        var of = member.Object("id", "title", "publisher", "published", "place");
        return new(of("id").Text(), new(of("title").Text(), of("publisher").Text(), of("published").DateOrNull()), of("place").Text());
    }

    private static ValueList<Fact> Facts(RecordMember member) => member.List(fact =>
    {
        var of = fact.Object("name", "value");
        return new Fact(of("name").Text(), of("value").Text());
    });

    private static string? Is(RecordMember member) => member.Members().FirstOrDefault(entry => entry.Name == "is").Value?.Text();

    private static TierId Tier(RecordMember member) => member.As(text => new TierId(text));

    private static ProviderId Provider(RecordMember member) => member.As(text => new ProviderId(text));

    private static BrokerId Broker(RecordMember member) => member.As(text => new BrokerId(text));

    private static int? NumberOrNull(RecordMember member) => member.IsNull ? null : member.Number();

    private static ExactAmount? Pence(RecordMember member) => member.FractionOrNull() is { } pence ? ExactAmount.FromPence(pence) : null;

    private static Instant At(RecordMember member) => member.As(text =>
        InstantPattern.ExtendedIso.Parse(text) is { Success: true } instant ? instant.Value : throw member.Problem("a moment such as 2026-11-23T09:30:00Z"));

    private static Instant? AtOrNull(RecordMember member) => member.IsNull ? null : At(member);

    private static T Named<T>(RecordMember member)
        where T : SmartEnum<T>
    {
        var name = member.Text();
        return SmartEnum<T>.List.FirstOrDefault(known => known.Name == name) ?? throw member.Problem("a known name");
    }

    private static string InWords(ValueList<Refusal> refusals) => string.Join("; ", refusals.Select(refusal => refusal.Message));
}
