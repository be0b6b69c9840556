using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using HomeCare.Domain.Schemes;
using NodaTime;

namespace HomeCare.Domain.CallOff.Tests;

/// <summary>Ordinary packages and services of Community Life Choices to start a test from. Every price, quote and place is invented.</summary>
internal static class Days
{
    internal static readonly LocalDate Start = new(2026, 12, 1);

    internal static DayServiceCallOffTerms Terms { get; } = LeicestershireCommunityLifeChoices2026.DayServicesCallOff;

    internal static DayServiceCallOffTerms Assistants { get; } = LeicestershireCommunityLifeChoices2026.PersonalAssistantsCallOff;

    internal static WeeklyAttendance On(IsoDayOfWeek day, params DaySegment[] segments) =>
        WeeklyAttendance.Create([day], DayPlan.Create(Terms.Services, segments).AsT0).AsT0;

    internal static DaySegment Hours(string band, int hours) => DaySegment.Of(new(band), hours * 60);

    internal static DayServiceRate Session(string band, string price) => new(new(band), new(A.Money(price), PriceUnit.Session(360)));

    internal static DayServiceRate Hourly(string band, string price) => new(new(band), new(A.Money(price), PriceUnit.Hour));

    internal static TransportQuote Quote(string id, string perWeek) => new(new(id), A.Money(perWeek));

    /// <summary>One six-hour day of band 3 for a person who needs no transport; the worker confirmed A to E.</summary>
    internal static DayServiceRequest Request(params WeeklyAttendance[] attendances) => new(
        new("CLC-0001"),
        new("day-services"),
        attendances.Length == 0 ? [On(IsoDayOfWeek.Monday, Hours("3", 6))] : [.. attendances],
        Needs: [],
        TransportNeed.NotNeeded,
        Start,
        DecidedOn: new LocalDate(2026, 11, 23))
    {
        Details = new() { FoundSuitable = [new("A"), new("B"), new("C"), new("D"), new("E")], Home = new GridReference(458_000, 304_000) },
    };

    internal static DayServiceRequest WithTransport(params TransportQuote[] quotes) =>
        Request() with { Transport = TransportNeed.Needed, TransportQuotes = [.. quotes] };

    internal static DayServiceCandidate Candidate(string id, string band3 = "73.00") => new(
        new(id),
        "Example " + id,
        new Membership([new("day-services")], [], Standing.Active),
        [Session("3", band3)],
        Capabilities: [],
        SpareMinutes: 6000,
        EarliestStart: null,
        new RegulatorStanding(CqcRating.NotRated, null, null),
        AwardedMinutes: 0);

    internal static DayServiceCandidate At(this DayServiceCandidate candidate, int easting, int northing) =>
        candidate with { Details = candidate.Details with { Base = new GridReference(easting, northing) } };

    internal static DayServiceSnapshot Snapshot(params DayServiceCandidate[] candidates) => DayServiceSnapshot.Create(Terms, candidates).AsT0;

    internal static DayServiceRanking Rank(DayServiceRequest request, params DayServiceCandidate[] candidates) =>
        DayServiceRanker.Rank(Snapshot(candidates), request, A.Seed).AsT0;

    internal static string Order(DayServiceRanking ranking) => string.Join(' ', ranking.Offers.Select(offer => offer.Candidate.Id));

    internal static string[] Codes(DayServiceRequest request, params DayServiceCandidate[] candidates) =>
        [.. DayServiceRanker.Rank(Snapshot(candidates), request, A.Seed).AsT1.Select(refusal => refusal.Code)];
}
