using System.Text;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using HomeCare.Domain.Schemes;
using NodaTime;

namespace HomeCare.Domain.CallOff.Tests;

/// <summary>Every price, quote and place in these tests is invented.</summary>
[Properties(Arbitrary = [typeof(DayServiceCases)], MaxTest = 100)]
public class DayServiceRecordTests
{
    // A change of any byte is a change of the form: raise its version and keep reading this one.
    private const string Version1 = "46a078461b44544e1303b32cfc197a77080e06cb368065284c1330fe31098e69";

    [Property]
    public void A_replayed_record_is_the_same_record(DayServiceCase given)
    {
        var record = DayServiceRecord.Of(given.Rank());
        var replay = DayServiceRecord.Replay(record.Bytes).AsT0;
        replay.Differences.ShouldBeEmpty();
        replay.IsIdentical.ShouldBeTrue();
        replay.Record.Bytes.Span.SequenceEqual(record.Bytes.Span).ShouldBeTrue();
    }

    [Property]
    public void The_order_of_the_input_never_changes_a_byte(DayServiceCase given) =>
        DayServiceRecord.Of((given with { Candidates = given.Candidates.Reverse().ToValueList() }).Rank()).Sha256
            .ShouldBe(DayServiceRecord.Of(given.Rank()).Sha256);

    [Fact]
    public void Everything_that_can_be_known_is_in_the_record_and_replays()
    {
        var record = DayServiceRecord.Of(Full());
        DayServiceRecord.Replay(record.Bytes).AsT0.IsIdentical.ShouldBeTrue();
        record.Sha256.ShouldBe(Version1);
    }

    [Fact]
    public void Blocks_and_the_other_lot_replay_too()
    {
        var legacy = LeicestershireCommunityLifeChoices2021.DayServices;
        var band = legacy.Bands.First(one => one.Commissioning.Units.Count == 2);
        var terms = new DayServiceCallOffTerms(
            new("example"), new("day-services"), Days.Terms.FirstDay, Days.Terms.LastDay, legacy,
            band.Commissioning.Units.Select(unit => new DayServiceRange(band.Id, unit, new(A.NotYetSet(), A.Set("90.00")))).ToValueList(),
            new(RoundingPoint.PerInvoice, PennyRounding.HalfToEven), Days.Terms.Eligibility, []);
        var rates = band.Commissioning.Units.Select(unit => new DayServiceRate(band.Id, new(A.Money("60.00"), unit))).ToValueList();
        var request = Days.Request(WeeklyAttendance.Create([IsoDayOfWeek.Monday], Clc.LegacyPlan(DaySegment.Of(band.Id, 180))).AsT0);
        Replays(terms, request, Days.Candidate("A") with { Rates = rates });

        var assistant = Days.Candidate("A") with
        {
            Membership = new([new("personal-assistants")], [new("melton")], Standing.Active),
            Rates = [Days.Hourly("pa", "20.00")],
        };
        Replays(
            Days.Assistants,
            Days.Request(Days.On(IsoDayOfWeek.Monday, DaySegment.Between(new("pa"), new(9, 15), new(0, 0)))) with { Lot = new("personal-assistants"), Zone = new("melton") },
            assistant);

        static void Replays(DayServiceCallOffTerms terms, DayServiceRequest request, DayServiceCandidate candidate)
        {
            var ranking = DayServiceRanker.Rank(DayServiceSnapshot.Create(terms, [candidate]).AsT0, request, A.Seed).AsT0;
            ranking.Winner.ShouldNotBeNull();
            DayServiceRecord.Replay(DayServiceRecord.Of(ranking).Bytes).AsT0.IsIdentical.ShouldBeTrue();
        }
    }

    [Theory]
    [InlineData("$.outcome.winner", "\"C\"")]
    [InlineData("$.outcome.ranked[0].weeklyCost.pence", "\"1\"")]
    [InlineData("$.outcome.ranked[0].transport", "null")]
    [InlineData("$.candidates[0].rates[0].price", "\"72.01\"")]
    [InlineData("$.request.transportQuotes[0].perWeek", "\"0.01\"")]
    [InlineData("$.draw", "null")]
    [InlineData("$.sha256", "\"\"")]
    public void A_changed_record_is_found_out(string path, string value)
    {
        var replay = Replay(path, value);
        replay.Match(found => found.Differences.Count > 0, refused => refused.Code == "unreadable").ShouldBeTrue();
    }

    [Theory]
    [InlineData("$.format", "\"homecare.decision/2\"", "unknown-format")]
    [InlineData("$.semantics", "2", "unknown-semantics")]
    [InlineData("$.request.transport", "\"maybe\"", "unreadable")]
    [InlineData("$.request.attendances[0].days[0]", "8", "unreadable")]
    [InlineData("$.request.attendances[0].segments[0].minutes", "359", "unreadable")]
    [InlineData("$.request.attendances[0].segments[0].band", "\"9\"", "unreadable")]
    [InlineData("$.request.attendances[1].segments[0].minutes", "0", "unreadable")]
    [InlineData("$.terms.services.bands[0].step", "\"days\"", "unreadable")]
    [InlineData("$.terms.services.bands[0].ratio.people", "0", "unreadable")]
    [InlineData("$.terms.services.bands[0].units[0].kind", "\"week\"", "unreadable")]
    [InlineData("$.terms.services.bands[0].units", "[]", "unreadable")]
    [InlineData("$.terms.services.longDay", "\"x\"", "unreadable")]
    [InlineData("$.terms.services.supplementTime", "\"x\"", "unreadable")]
    [InlineData("$.terms.rounding.point", "\"x\"", "unreadable")]
    [InlineData("$.terms.rounding.half", "\"x\"", "unreadable")]
    [InlineData("$.terms.rungs[0]", "\"x\"", "unreadable")]
    [InlineData("$.terms.lastDay", "\"2020-01-01\"", "unreadable")]
    [InlineData("$.terms.eligibility[0].gate", "\"x\"", "unreadable")]
    [InlineData("$.candidates[0].spareMinutes", "-1", "unreadable")]
    [InlineData("$.candidates[0].extra", "1", "unreadable")]
    [InlineData("$.draw.key", "\"00\"", "unreadable")]
    public void What_is_not_known_is_refused_and_never_guessed_at(string path, string value, string code) =>
        Replay(path, value).AsT1.Code.ShouldBe(code);

    [Fact]
    public void A_record_of_home_care_or_of_nothing_is_none_of_day_services()
    {
        DayServiceRecord.Replay(DecisionRecord.Of(A.Rank(A.Request(), A.Candidate("A"))).Bytes).AsT1.Code.ShouldBe("unknown-format");
        DayServiceRecord.Replay("[]"u8.ToArray()).AsT1.Code.ShouldBe("unknown-format");
        DayServiceRecord.Replay("{"u8.ToArray()).AsT1.Code.ShouldBe("not-json");
    }

    [Fact]
    public void White_space_is_a_difference()
    {
        var bytes = (byte[])[.. DayServiceRecord.Of(Full()).Bytes.ToArray(), (byte)'\n'];
        DayServiceRecord.Replay(bytes).AsT0.Differences.ShouldHaveSingleItem().ShouldBe(new("$", "other bytes for the same values", "canonical bytes"));
    }

    // Every member has a value of its own, two services are level, one has no quote and one is refused.
    private static DayServiceRanking Full()
    {
        var request = Days.Request(
            Days.On(IsoDayOfWeek.Wednesday, Days.Hours("6", 1)),
            Days.On(IsoDayOfWeek.Monday, DaySegment.Between(new("3"), new(9, 0), new(15, 0)), DaySegment.Between(new("5"), new(10, 0), new(11, 0)))) with
        {
            Needs = [new("moving-and-handling")],
            Outcomes = [new("travel-training")],
            Wishes = [new("garden")],
            Transport = TransportNeed.Needed,
            TransportQuotes = [Days.Quote("A", "10.00"), Days.Quote("B", "10.00")],
            Zone = new("melton"),
            Details = new()
            {
                ProcessBegunOn = new LocalDate(2026, 11, 20),
                Acceptable = [new("B")],
                NotWanted = [new("C")],
                FoundSuitable = [new("A"), new("B"), new("C")],
                CurrentProvider = new("A"),
                Home = new GridReference(458_000, 304_000),
                Distances = [new(new("A"), 500), new(new("B"), 500)],
                Declarations = [new("support-plan", "SP-1")],
            },
        };
        return Days.Rank(request, Candidate("D"), Candidate("C"), Candidate("B"), Candidate("A"));

        static DayServiceCandidate Candidate(string id) => Days.Candidate(id) with
        {
            Rates = [Days.Session("3", "72.00"), Days.Hourly("5", "17.00"), Days.Hourly("6", "20.00")],
            Capabilities = [new("travel-training"), new("moving-and-handling")],
            EarliestStart = Days.Start,
            Regulator = new(CqcRating.Good, new LocalDate(2025, 1, 15), new CqcLocationId("1-123456789")) { KeyQuestions = [new(CqcKeyQuestion.Safe, CqcRating.Good)] },
            Details = new() { LastAwardedOn = new LocalDate(2026, 1, 1), TenderQuality = Fraction.Of(7, 2), Base = new GridReference(1, 2), Declarations = [new("garden", "yes")] },
        };
    }

    private static OneOf.OneOf<DayServiceReplay, Refusal> Replay(string path, string value)
    {
        var root = JsonNode.Parse(DayServiceRecord.Of(Full()).Bytes.Span)!;
        var steps = path.Replace("[", ".[", StringComparison.Ordinal).Split('.').Skip(1).ToArray();
        var parent = steps[..^1].Aggregate(root, (node, step) => step[0] == '[' ? node[Place(step)]! : node[step]!);
        if (steps[^1][0] == '[')
        {
            parent[Place(steps[^1])] = JsonNode.Parse(value);
        }
        else
        {
            parent[steps[^1]] = JsonNode.Parse(value);
        }

        return DayServiceRecord.Replay(Encoding.UTF8.GetBytes(root.ToJsonString()));

        static int Place(string step) => int.Parse(step.Trim('[', ']'), System.Globalization.CultureInfo.InvariantCulture);
    }
}
