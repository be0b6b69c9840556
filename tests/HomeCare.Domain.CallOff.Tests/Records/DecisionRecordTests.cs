using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.CallOff.Tests;

public class DecisionRecordTests
{
    // A change of any byte is a change of the form: raise its version and keep reading this one.
    internal const string Version2 = "176262ec6e85466406c2707b7a3b8b7ce87f94b1957f56d6ee1a927bc448c5fb";

    [Fact]
    public void The_record_is_canonical_and_its_hash_is_that_of_the_rest_of_it()
    {
        var record = DecisionRecord.Of(Everything());
        var document = JsonNode.Parse(record.Bytes.Span)!.AsObject();
        CanonicalJson.Write(document).ShouldBe(record.Bytes.ToArray());
        document.Remove("sha256");
        Convert.ToHexString(SHA256.HashData(CanonicalJson.Write(document))).ShouldBe(record.Sha256, StringCompareShould.IgnoreCase);
    }

    [Fact]
    public void The_form_of_version_2_stays_as_it_is() =>
        DecisionRecord.Of(Everything()).Sha256.ShouldBe(Version2);

    [Fact]
    public void A_record_replays_byte_for_byte()
    {
        var record = DecisionRecord.Of(Everything());
        var replay = DecisionRecord.Replay(record.Bytes).AsT0;
        replay.IsIdentical.ShouldBeTrue();
        replay.Record.Sha256.ShouldBe(record.Sha256);
    }

    [Fact]
    public void The_record_never_holds_the_seed() => Text(Everything()).ShouldNotContain("00112233445566778899aabbccddeeff");

    [Fact]
    public void A_call_off_without_a_tie_discloses_no_draw_key() =>
        JsonNode.Parse(Text(A.Rank(A.Request(), A.Candidate("A"))))!["draw"].ShouldBeNull();

    [Theory]
    [InlineData("outcome.winner", "\"P9\"", "$.outcome.winner")]
    [InlineData("outcome.ranked[0].weeklyCost.pence", "\"1\"", "$.outcome.ranked[0].weeklyCost.pence")]
    [InlineData("outcome.ranked[0].lines[0].visits", "2", "$.outcome.ranked[0].lines[0].visits")]
    [InlineData("outcome.refused[0].reasons[0].code", "\"over-limit\"", "$.outcome.refused[0].reasons[0].code")]
    [InlineData("draw.key", "\"ffffffffffffffffffffffffffffffff\"", "$.outcome.ranked[0].drawKey")]
    [InlineData("sha256", "\"\"", "$.sha256")]
    [InlineData("request.decidedOn", "\"2026-11-24\"", "$.sha256")]
    [InlineData("terms.sessional.fromMinutes.value", "40", "$.outcome.ranked[0].lines[1].rateFor")]
    [InlineData("candidates[0].spareMinutes", "1", "$.outcome.refused[0].provider")]
    [InlineData("candidates[0].rates.bands[0].rate", "\"1.00\"", "$.outcome.ranked[0].provider")]
    public void A_changed_record_differs_and_says_where(string path, string value, string where) =>
        DecisionRecord.Replay(Change(path, value)).AsT0.Differences.Select(difference => difference.Path).ShouldContain(where);

    [Fact]
    public void A_difference_names_the_place_and_both_values() =>
        DecisionRecord.Replay(Change("outcome.ranked[0].rank", "7")).AsT0.Differences
            .ShouldBe([new("$.outcome.ranked[0].rank", "7", "1")]);

    // Or the order of the identifiers could be made to look like the draw's.
    [Fact]
    public void A_record_of_a_tie_without_its_draw_is_refused() =>
        DecisionRecord.Replay(Change("draw", "null")).AsT1.Message
            .ShouldBe("the facts in it are not accepted: candidates are level and there is no draw: a tie needs its draw");

    [Fact]
    public void A_missing_and_an_added_entry_are_differences()
    {
        var replay = DecisionRecord.Replay(Change("outcome.refused", "[]")).AsT0;
        replay.Differences.ShouldAllBe(difference => difference.Recorded == "nothing");
        var added = DecisionRecord.Replay(Change("outcome.extra", "1")).AsT0;
        added.Differences.ShouldBe([new("$.outcome.extra", "1", "nothing")]);
        var longer = DecisionRecord.Replay(Change("outcome.refused[0].reasons", """["x",{},{},{},{},{},{},{},{},{},{},{},{},{}]""")).AsT0;
        longer.Differences.ShouldContain(new Difference("$.outcome.refused[0].reasons[13]", "{}", "nothing"));
    }

    [Theory]
    [InlineData("{0}\n")]
    [InlineData(" {0}")]
    public void The_same_values_in_other_bytes_are_a_difference(string form) =>
        DecisionRecord.Replay(Encoding.UTF8.GetBytes(form.Replace("{0}", Text(Everything()), StringComparison.Ordinal))).AsT0
            .Differences.ShouldBe([new("$", "other bytes for the same values", "canonical bytes")]);

    [Fact]
    public void A_byte_order_mark_is_not_JSON() =>
        DecisionRecord.Replay(Encoding.UTF8.GetBytes("\uFEFF" + Text(Everything()))).AsT1.Code.ShouldBe("not-json");

    [Theory]
    [InlineData("", "not-json")]
    [InlineData("{", "not-json")]
    [InlineData("null", "unknown-format")]
    [InlineData("[]", "unknown-format")]
    [InlineData("{}", "unknown-format")]
    [InlineData("""{"format":1}""", "unknown-format")]
    [InlineData("""{"format":"homecare.decision/1"}""", "unknown-format")]
    [InlineData("""{"format":"homecare.decision/3"}""", "unknown-format")]
    [InlineData("""{"format":"homecare.decision/2"}""", "unknown-semantics")]
    [InlineData("""{"format":"homecare.decision/2","semantics":"1"}""", "unknown-semantics")]
    [InlineData("""{"format":"homecare.decision/2","semantics":0}""", "unknown-semantics")]
    [InlineData("""{"format":"homecare.decision/2","semantics":2}""", "unknown-semantics")]
    [InlineData("""{"format":"homecare.decision/2","semantics":1}""", "unreadable")]
    [InlineData("""{"a":1,"a":1}""", "not-json")]
    [InlineData("""{"a":{"b":[{"c":1,"c":1}]}}""", "not-json")]
    [InlineData("""{"a":"\ud800"}""", "not-json")]
    [InlineData("""{"\ud800":1}""", "not-json")]
    public void What_is_not_a_record_of_this_form_is_refused(string text, string code) =>
        DecisionRecord.Replay(Encoding.UTF8.GetBytes(text)).AsT1.Code.ShouldBe(code);

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_refused() =>
        DecisionRecord.Replay(new byte[] { (byte)'"', 0xff, (byte)'"' }).AsT1.Code.ShouldBe("not-json");

    [Theory]
    [InlineData("extra", "1", "$.extra: this member is not known")]
    [InlineData("terms", "1", "$.terms: this is not an object")]
    [InlineData("citations", "[]", "$.citations: this is not an object")]
    [InlineData("terms.firstDay", "\"1 September 2026\"", "$.terms.firstDay: this is not a date such as 2026-09-01")]
    [InlineData("terms.firstDay", "\"2040-01-01\"", "$.terms: The last day is before the first.")]
    [InlineData("terms.bands", "[]", "$.terms: There is no price band.")]
    [InlineData("terms.bands[0].citation", "\"X\"", "$.terms.bands[0].citation: this is not an id among $.citations")]
    [InlineData("terms.bands[0].range.floor.value", "\"99.00\"", "$.terms: The floor £99.00 is above the ceiling £25.27.")]
    [InlineData("terms.eligibility[0].gate", "\"x\"", "$.terms.eligibility[0].gate: this is not a known gate")]
    [InlineData("terms.rungs[0]", "\"x\"", "$.terms.rungs[0]: this is not a known rung")]
    [InlineData("request.visits", "[]", "$.request.visits: this is not a weekly plan: there are no visits")]
    [InlineData("request.visits[0].start", "\"25:00\"", "$.request.visits[0].start: this is not a time such as 07:30")]
    [InlineData("request.visits[0].minutes", "1.5", "$.request.visits[0].minutes: this is not a whole number")]
    [InlineData("request.visits[0].minutes", "\"30\"", "$.request.visits[0].minutes: this is not a whole number")]
    [InlineData("request.needs", "{}", "$.request.needs: this is not a list")]
    [InlineData("request.reference", "\"\"", "$.request.reference: it is empty")]
    [InlineData("request.reference", "null", "$.request.reference: this is not text")]
    [InlineData("candidates[0].standing.is", "\"asleep\"", "$.candidates[0].standing: this is not a standing")]
    [InlineData("candidates[0].standing", "{}", "$.candidates[0].standing: this is not a standing")]
    [InlineData("candidates[0].standing.reason", "\"x\"", "$.candidates[0].standing.reason: this member is not known")]
    [InlineData("candidates[0].rates.bands[0].rate", "\"-1.00\"", "$.candidates[0].rates.bands[0].rate: this is not a rate, not negative")]
    [InlineData("candidates[0].rates.bands[0].rate", "\"x\"", "$.candidates[0].rates.bands[0].rate: this is not a rate such as 25.27")]
    [InlineData("candidates[0].rates.bands[1].band", "\"fringe\"", "$.candidates[0].rates.bands: this is not a list of rates: The band fringe has two rates.")]
    [InlineData("candidates[0].cqc.rating", "\"splendid\"", "$.candidates[0].cqc.rating: this is not a known rating")]
    [InlineData("candidates[0].cqc.location", "\"x\"", "$.candidates[0].cqc.location: it is not a CQC location identifier")]
    [InlineData("candidates[0].ppon", "\"x\"", "$.candidates[0].ppon: it is not a public procurement organisation number")]
    [InlineData("candidates[0].details.tenderQuality", "\"-170141183460469231731687303715884105728\"", "$.candidates[0].details.tenderQuality: this is not a number such as 3 or 18/5")]
    [InlineData("candidates[0].details.tenderQuality", "\"1/0\"", "$.candidates[0].details.tenderQuality: this is not a number such as 3 or 18/5")]
    [InlineData("candidates[0].spareMinutes", "-1", "the facts in it are not accepted: provider P1 has less than no capacity")]
    [InlineData("request.decidedOn", "\"2020-01-01\"", "the facts in it are not accepted: 2020-01-01 is outside the scheme")]
    [InlineData("draw.specification", "\"homecare-draw/2\"", "$.draw.specification: this is not homecare-draw/1")]
    [InlineData("draw.commitment", "\"x\"", "$.draw: this is not a draw with a commitment and a key")]
    public void What_cannot_be_read_is_refused_with_its_place(string path, string value, string message)
    {
        var refusal = DecisionRecord.Replay(Change(path, value)).AsT1;
        refusal.Code.ShouldBe("unreadable");
        refusal.Message.ShouldContain(message);
    }

    [Fact]
    public void A_missing_member_is_refused_with_its_place()
    {
        var document = JsonNode.Parse(Text(Everything()))!.AsObject();
        document["request"]!.AsObject().Remove("zone");
        DecisionRecord.Replay(CanonicalJson.Write(document)).AsT1.Message.ShouldBe("at $.request.zone: this member is missing");
    }

    [Fact]
    public void The_order_of_lists_that_have_none_is_not_recorded()
    {
        var one = A.Candidate("A") with { Membership = new([new("1"), new("2")], [A.Zone, new("melton")], Standing.Active) };
        var other = A.Candidate("A") with { Membership = new([new("2"), new("1")], [new("melton"), A.Zone, A.Zone], Standing.Active) };
        Text(A.Rank(A.Request(), one)).ShouldBe(Text(A.Rank(A.Request(), other)));
    }

    // One candidate for each kind of fact, two that are level, and two that are refused.
    internal static Ranking Everything()
    {
        var need = new CapabilityId("skin-monitoring");
        return A.Rank(
            A.Request(A.Visit(30), A.Visit(50, 2, IsoDayOfWeek.Tuesday), A.Visit(480, 1, IsoDayOfWeek.Sunday, hour: 22)) with
            {
                Parish = "Kegworth",
                Needs = [need],
                Details = new()
                {
                    ProcessBegunOn = new LocalDate(2026, 11, 20),
                    Acceptable = [new("P2"), new("P1")],
                    NotWanted = [new("P9")],
                    FoundSuitable = [new("P1")],
                    CurrentProvider = new("P3"),
                    Home = new GridReference(458_800, 304_500),
                    Distances = [new(new("P2"), 1200), new(new("P1"), 900)],
                    Declarations = [new("support-plan", "SP-1"), new("origin", "post-reablement")],
                },
            },
            A.Candidate("P1") with
            {
                Capabilities = [need],
                EarliestStart = new LocalDate(2026, 12, 1),
                Ppon = new("PABC-1234-WXYZ"),
                Details = new()
                {
                    LastAwardedOn = new LocalDate(2026, 10, 31),
                    TenderQuality = Fraction.Of(141, 2),
                    Base = new GridReference(459_000, 304_000),
                    Declarations = [new("people-per-worker", "3")],
                },
            },
            A.Candidate("P2") with { Capabilities = [need], Regulator = new(CqcRating.Good, new LocalDate(2025, 2, 3), new("1-1234567890")) { KeyQuestions = [new(CqcKeyQuestion.Safe, CqcRating.RequiresImprovement)] } },
            A.Candidate("P3") with
            {
                Name = "Gofal \"Cartref\" Tŷ & <Co>",
                Capabilities = [need],
                Membership = new([new("1")], [A.Zone], Standing.Limited(6000, "action plan")),
                Regulator = new(CqcRating.NotRated, null, null),
            },
            A.Candidate("P4") with { Membership = new([new("2")], [], Standing.Suspended("missed visits")), SpareMinutes = 0 },
            A.Candidate("P5") with { Rates = new([], null) },
            A.Candidate("P6") with { Membership = new([], [], Standing.Excluded("debarred")) },
            A.Candidate("P7") with { Membership = new([], [], Standing.Dormant(new LocalDate(2026, 1, 1))) },
            A.Candidate("P8") with { Membership = new([], [], Standing.Leaving(new LocalDate(2027, 1, 31), "owner retires")) });
    }

    private static string Text(Ranking ranking) => Encoding.UTF8.GetString(DecisionRecord.Of(ranking).Bytes.Span);

    private static byte[] Change(string path, string value)
    {
        var document = JsonNode.Parse(Text(Everything()))!;
        JsonNode parent = document;
        var steps = path.Replace("[", ".#", StringComparison.Ordinal).Replace("]", string.Empty, StringComparison.Ordinal).Split('.');
        foreach (var step in steps[..^1])
        {
            parent = (step[0] == '#' ? parent[int.Parse(step[1..])] : parent[step])!;
        }

        if (steps[^1][0] == '#')
        {
            parent[int.Parse(steps[^1][1..])] = JsonNode.Parse(value);
        }
        else
        {
            parent[steps[^1]] = JsonNode.Parse(value);
        }

        return Encoding.UTF8.GetBytes(document.ToJsonString());
    }
}
