using System.Text.Json.Nodes;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.CallOff;

/// <summary>Puts a ranking into the form of a decision record. <see cref="DecisionRecordReader"/> is its mirror.</summary>
internal static partial class DecisionRecordWriter
{
    internal static JsonObject Write(Ranking ranking) => new()
    {
        ["format"] = DecisionRecord.Format,
        ["semantics"] = CallOffRanker.Semantics,
        ["citations"] = Citations(ranking.Snapshot.Terms.Citations),
        ["terms"] = Terms(ranking.Snapshot.Terms),
        ["request"] = Request(ranking.Request),
        ["candidates"] = Array(ranking.Snapshot.Candidates, Candidate),
        ["outcome"] = new JsonObject
        {
            ["winner"] = ranking.Winner?.Candidate.Id.Value,
            ["ranked"] = Array(ranking.Offers, Ranked),
            ["refused"] = Array(ranking.Refusals, offer => Refused(offer.Candidate, offer.Reasons)),
        },
        ["draw"] = Draw(ranking.Draw),
    };

    internal static JsonObject? Draw(Draw? draw) => draw is null
        ? null
        : new()
        {
            ["specification"] = DrawSeed.Specification,
            ["commitment"] = draw.Commitment,
            ["key"] = draw.Key,
        };

    internal static JsonObject Citations(ValueList<Citation> citations)
    {
        var byId = new JsonObject();
        foreach (var citation in citations)
        {
            byId[citation.Id] = new JsonObject
            {
                ["title"] = citation.Source.Title,
                ["publisher"] = citation.Source.Publisher,
                ["published"] = Date(citation.Source.Published),
                ["place"] = citation.Place,
            };
        }

        return byId;
    }

    private static JsonObject Terms(CallOffTerms terms) => new()
    {
        ["scheme"] = terms.Scheme.Value,
        ["lot"] = terms.Lot.Value,
        ["firstDay"] = Date(terms.FirstDay),
        ["lastDay"] = Date(terms.LastDay),
        ["zones"] = Ids(terms.Zones),
        ["capabilities"] = Ids(terms.Capabilities),
        ["bands"] = Array(terms.Pricing.Bands, band => new JsonObject
        {
            ["id"] = band.Id.Value,
            ["name"] = band.Name,
            ["citation"] = band.Citation.Id,
            ["range"] = Range(band.Range),
        }),
        ["sessional"] = terms.Pricing.Sessional is { } sessional ? Sessional(sessional) : null,
        ["eligibility"] = Array(terms.Eligibility, Rule),
        ["rungs"] = Array(terms.Rungs, rung => JsonValue.Create(rung.Name)),
        ["afterExpiry"] = terms.AfterExpiry.Name,
        ["requirements"] = Array(terms.Requirements, requirement => new JsonObject
        {
            ["declaration"] = requirement.Name,
            ["allowed"] = Array(requirement.Allowed, value => JsonValue.Create(value)),
            ["citation"] = requirement.Citation.Id,
        }),
    };

    internal static JsonObject Rule(EligibilityRule rule) => new()
    {
        ["gate"] = rule.Gate.Name,
        ["settings"] = Facts(rule.Gate.Settings),
        ["citation"] = rule.Citation.Id,
    };

    private static JsonObject Sessional(SessionalPricing sessional) => new()
    {
        ["range"] = Range(sessional.Range),
        ["fromMinutes"] = new JsonObject { ["value"] = sessional.FromMinutes.Value, ["citation"] = sessional.FromMinutes.Citation.Id },
        ["belowBand"] = sessional.Below is { } below ? new JsonObject { ["value"] = below.Value.Value, ["citation"] = below.Citation.Id } : null,
    };

    internal static JsonObject Range(PriceRange range) => new()
    {
        ["floor"] = Limit(range.Floor),
        ["ceiling"] = Limit(range.Ceiling),
    };

    private static JsonObject Limit(Published<Money> limit) => new()
    {
        ["value"] = limit.TryGet(out var price) ? price.ToDigits() : null,
        ["citation"] = limit.Citation.Id,
    };

    private static JsonObject Request(CallOffRequest request) => new()
    {
        ["reference"] = request.Reference.Value,
        ["lot"] = request.Lot.Value,
        ["parish"] = request.Parish,
        ["zone"] = request.Zone.Value,
        ["band"] = request.Band.Value,
        ["visits"] = Array(request.Plan.Visits, visit => new JsonObject
        {
            ["day"] = (int)visit.Day,
            ["start"] = PlainText.Of(visit.Start),
            ["minutes"] = visit.Minutes,
            ["carers"] = visit.Carers,
        }),
        ["needs"] = Ids(request.Needs),
        ["requiredStart"] = Date(request.RequiredStart),
        ["decidedOn"] = Date(request.DecidedOn),
        ["details"] = Details(request.Details),
    };

    private static JsonObject Candidate(Candidate candidate) => new()
    {
        ["id"] = candidate.Id.Value,
        ["name"] = candidate.Name,
        ["ppon"] = candidate.Ppon?.Value,
        ["lots"] = Ids(candidate.Membership.Lots),
        ["zones"] = Ids(candidate.Membership.Zones),
        ["standing"] = Standing(candidate.Membership.Standing),
        ["rates"] = new JsonObject
        {
            ["bands"] = Array(candidate.Rates.Bands, rate => new JsonObject
            {
                ["band"] = rate.Band.Value,
                ["rate"] = Rate(rate.Rate),
            }),
            ["sessional"] = candidate.Rates.Sessional is { } sessional ? Rate(sessional) : null,
        },
        ["capabilities"] = Ids(candidate.Capabilities),
        ["spareMinutes"] = candidate.SpareMinutes,
        ["awardedMinutes"] = candidate.AwardedMinutes,
        ["earliestStart"] = Date(candidate.EarliestStart),
        ["cqc"] = Regulator(candidate.Regulator),
        ["details"] = Details(candidate.Details),
    };

    internal static JsonObject Regulator(RegulatorStanding regulator) => new()
    {
        ["rating"] = regulator.Rating.Name,
        ["ratedOn"] = Date(regulator.RatedOn),
        ["location"] = regulator.Location?.Value,
        ["keyQuestions"] = Array(regulator.KeyQuestions, one => new JsonObject
        {
            ["question"] = one.Question.Name,
            ["rating"] = one.Rating.Name,
        }),
    };

    private static JsonObject Ranked(RankedOffer offer) => new()
    {
        ["rank"] = offer.Rank,
        ["provider"] = offer.Candidate.Id.Value,
        ["weeklyCost"] = new JsonObject
        {
            ["pence"] = offer.Cost.Total.ToFractionOfPence(),
            ["pounds"] = offer.Cost.Rounded.ToDigits(),
        },
        ["lines"] = Array(offer.Cost.Lines, line => new JsonObject
        {
            ["visits"] = line.Visits,
            ["minutes"] = line.Minutes,
            ["carers"] = line.Carers,
            ["rate"] = Rate(line.Rate),
            ["rateFor"] = line.Band?.Value ?? Gate.SessionalName,
            ["pence"] = line.Amount.ToFractionOfPence(),
        }),
        ["decidedBy"] = DecidedBy(offer.DecidedBy),
        ["drawKey"] = offer.DrawKey?.ToString(),
    };

    internal static JsonObject? DecidedBy(Decider? decider) => decider is null
        ? null
        : new() { ["criterion"] = decider.Criterion, ["above"] = decider.Above, ["here"] = decider.Here };

    internal static JsonObject Refused(ICandidate candidate, ValueList<IneligibleReason> reasons) => new()
    {
        ["provider"] = candidate.Id.Value,
        ["reasons"] = Array(reasons, reason => new JsonObject
        {
            ["code"] = reason.Code,
            ["rule"] = reason.Rule.Citation.Id,
            ["facts"] = Facts(reason.Facts),
        }),
    };

    internal static JsonObject Facts(ValueList<Fact> facts) =>
        new(facts.Select(fact => KeyValuePair.Create<string, JsonNode?>(fact.Name, fact.Value)));

    internal static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonNode?> write) => new([.. items.Select(write)]);

    internal static JsonArray Ids(IEnumerable<Identifier> ids) => Array(ids, id => JsonValue.Create(id.Value));

    private static string Rate(HourlyRate rate) => rate.PerHour.ToDigits();

    internal static string? Date(LocalDate? date) => date is { } day ? PlainText.Of(day) : null;
}
