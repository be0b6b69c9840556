using System.Text.Json.Nodes;
using HomeCare.Domain.Pricing;
using NodaTime;
using static HomeCare.Domain.CallOff.DecisionRecordWriter;

namespace HomeCare.Domain.CallOff;

/// <summary>Puts a ranking of day services into the form of a record. <see cref="DayServiceRecordReader"/> is its mirror.</summary>
internal static class DayServiceRecordWriter
{
    internal static JsonObject Write(DayServiceRanking ranking) => new()
    {
        ["format"] = DayServiceRecord.Format,
        ["semantics"] = DayServiceRanker.Semantics,
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

    private static JsonObject Terms(DayServiceCallOffTerms terms) => new()
    {
        ["scheme"] = terms.Scheme.Value,
        ["lot"] = terms.Lot.Value,
        ["firstDay"] = Date(terms.FirstDay),
        ["lastDay"] = Date(terms.LastDay),
        ["services"] = new JsonObject
        {
            ["bands"] = Array(terms.Services.Bands, Band),
            ["sessionMinutes"] = new JsonObject
            {
                ["value"] = terms.Services.SessionMinutes.Value,
                ["citation"] = terms.Services.SessionMinutes.Citation.Id,
            },
            ["longDay"] = terms.Services.LongDay.Name,
            ["supplementTime"] = terms.Services.SupplementTime.Name,
        },
        ["ranges"] = Array(terms.Ranges, range => new JsonObject
        {
            ["band"] = range.Band.Value,
            ["unit"] = Unit(range.Unit),
            ["range"] = Range(range.Range),
        }),
        ["rounding"] = new JsonObject { ["point"] = terms.Rounding.Point.Name, ["half"] = terms.Rounding.Half.Name },
        ["eligibility"] = Array(terms.Eligibility, DecisionRecordWriter.Rule),
        ["rungs"] = Array(terms.Rungs, rung => JsonValue.Create(rung.Name)),
    };

    private static JsonObject Band(ServiceBand band) => new()
    {
        ["id"] = band.Id.Value,
        ["purpose"] = band.Purpose,
        ["ratio"] = band.Ratio is { } ratio ? new JsonObject { ["staff"] = ratio.Staff, ["people"] = ratio.People } : null,
        ["units"] = Array(band.Commissioning.Units, Unit),
        ["step"] = band.Commissioning.Step?.Name,
        ["supplements"] = Ids(band.Supplements),
        ["citation"] = band.Citation.Id,
    };

    private static JsonObject Unit(PriceUnit unit) => new() { ["kind"] = unit.Kind.Name, ["minutes"] = unit.Minutes };

    private static JsonObject Request(DayServiceRequest request) => new()
    {
        ["reference"] = request.Reference.Value,
        ["lot"] = request.Lot.Value,
        ["zone"] = request.Zone?.Value,
        ["attendances"] = Array(request.Attendances, attendance => new JsonObject
        {
            ["days"] = Array(attendance.Days, day => JsonValue.Create((int)day)),
            ["segments"] = Array(attendance.Plan.Segments, segment => new JsonObject
            {
                ["band"] = segment.Band.Value,
                ["minutes"] = segment.Minutes,
                ["start"] = Time(segment.Start),
                ["end"] = Time(segment.End),
            }),
        }),
        ["needs"] = Ids(request.Needs),
        ["outcomes"] = Ids(request.Outcomes),
        ["wishes"] = Ids(request.Wishes),
        ["transport"] = request.Transport.Name,
        ["transportQuotes"] = Array(request.TransportQuotes, quote => new JsonObject
        {
            ["provider"] = quote.Provider.Value,
            ["perWeek"] = quote.PerWeek.ToDigits(),
        }),
        ["requiredStart"] = Date(request.RequiredStart),
        ["decidedOn"] = Date(request.DecidedOn),
        ["details"] = Details(request.Details),
    };

    private static JsonObject Candidate(DayServiceCandidate candidate) => new()
    {
        ["id"] = candidate.Id.Value,
        ["name"] = candidate.Name,
        ["lots"] = Ids(candidate.Membership.Lots),
        ["zones"] = Ids(candidate.Membership.Zones),
        ["standing"] = Standing(candidate.Membership.Standing),
        ["rates"] = Array(candidate.Rates, rate => new JsonObject
        {
            ["band"] = rate.Band.Value,
            ["unit"] = Unit(rate.Price.Unit),
            ["price"] = rate.Price.Amount.ToDigits(),
        }),
        ["capabilities"] = Ids(candidate.Capabilities),
        ["spareMinutes"] = candidate.SpareMinutes,
        ["awardedMinutes"] = candidate.AwardedMinutes,
        ["earliestStart"] = Date(candidate.EarliestStart),
        ["cqc"] = Regulator(candidate.Regulator),
        ["details"] = Details(candidate.Details),
    };

    private static JsonObject Ranked(RankedDayService offer) => new()
    {
        ["rank"] = offer.Rank,
        ["provider"] = offer.Candidate.Id.Value,
        ["weeklyCost"] = new JsonObject
        {
            ["pence"] = offer.Cost.Total.ToFractionOfPence(),
            ["pounds"] = offer.Cost.Rounded.ToDigits(),
            ["isComplete"] = offer.Cost.IsComplete ? "yes" : "no",
        },
        ["service"] = Array(offer.Cost.Service.Days, day => new JsonObject
        {
            ["day"] = Date(day.Day),
            ["lines"] = Array(day.Lines, line => new JsonObject
            {
                ["band"] = line.Segment.Band.Value,
                ["minutes"] = line.Segment.Minutes,
                ["price"] = line.Price.Amount.ToDigits(),
                ["unit"] = Unit(line.Price.Unit),
                ["pence"] = line.Exact.ToFractionOfPence(),
            }),
        }),
        ["transport"] = offer.Cost.Transport?.PerWeek.ToDigits(),
        ["decidedBy"] = DecidedBy(offer.DecidedBy),
        ["drawKey"] = offer.DrawKey?.ToString(),
    };

    private static string? Time(LocalTime? time) => time is { } known ? PlainText.Of(known) : null;
}
