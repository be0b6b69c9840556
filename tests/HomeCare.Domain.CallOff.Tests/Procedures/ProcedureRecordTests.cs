using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using static HomeCare.Domain.CallOff.Tests.ArrangementTests;
using static HomeCare.Domain.CallOff.Tests.Run;

namespace HomeCare.Domain.CallOff.Tests;

public class ProcedureRecordTests
{
    private static ProcedurePlan EveryApproach => Plan(
        new Stage(T("one"), Approach.InOrder(FourHours with { StartWithinDays = 3 })) { Entry = StageEntry.WithinBlock, MostProviders = 4 },
        new Stage(T("two"), Approach.ToAll(OfferTerms.Open)) { Requires = [new("trained", "yes")] },
        new Stage(T("three"), Compete(BestOffer.BestScore, OfferLimit.TenderedCost, InviteOffers.LocalSupervision)),
        new Stage(T("four"), Approach.DirectedBy(T("one"), new(ResponseTime.StatedInOffer))),
        new Stage(T("five"), Approach.PersonsChoice),
        new Stage(T("six"), Approach.BrokersChoice) { Route = ContractRoute.Exception },
        new Stage(T("seven"), Approach.AwardToFirst) { Route = ContractRoute.UserChoice }) with
    { Requires = [new("live-in", "yes")] };

    private static CallOffBrief FullBrief => Brief(
        List("one", "L"),
        new TierList(T("two"), [Place("B") with { Declared = [new("trained", "yes")] }]),
        List("three", "C 100.00", "D 100.00"),
        List("four", "E"),
        List("five", "F 20.00", "G 10.00"),
        List("six", "H"),
        List("seven", "I", "J")) with
    {
        Declared = [new("live-in", "yes")],
        PersonalBudget = ExactAmount.FromFractionOfPence(12635, 6),
        Blocks = Ledger(("L", 10, 9)),
        ChosenBecause = [new("weekly-cost", "£100.00")],
    };

    private static readonly Fact Supervised = InviteOffers.LocalSupervision;

    // Through every stage, every kind of event at least once.
    private static Run Everything => Of(EveryApproach, FullBrief)
        .Offer("L").Accept("L", new(2026, 11, 26)).Decline("L")
        .OfferToAll().Decline("B")
        .Do(new Invited(Start, "SP-1", null)).Bid("C", "99.99", Supervised).Hours(4).Later(Duration.Epsilon).Do(new DeadlinePassed(Start + Duration.FromHours(4) + Duration.Epsilon))
        .Do(new OffersScored(Start + Duration.FromHours(5), [P("C")])).Hours(1).Decline("C")
        .Do(new Directed(Start + Duration.FromHours(6), P("L"), P("E"))).Do(new Offered(Start + Duration.FromHours(6), P("E"), Start + Duration.FromHours(7)))
        .Do(new Declined(Start + Duration.FromHours(7), P("E"))).Hours(2)
        .Do(new PersonMadeNoChoice(Start + Duration.FromHours(8))).Do(new PersonChose(Start + Duration.FromHours(8), P("F"))).Hours(1).PersonRefuses("F", "G")
        .Do(Need(Start + Duration.FromHours(9), met: true)).Do(new BrokerChose(Start + Duration.FromHours(9), Broker, P("H"), "signs")).Hours(1).Decline("H");

    private static Run Ended => Everything
        .Do(new GroundsStated(Start + Duration.FromHours(10), Broker, new(new PersonsPreference(true, new(true, true, true, true)))))
        .Do(new Overridden(Start + Duration.FromHours(10), Broker, P("J"), "the person asked for it"));

    [Fact]
    public void A_record_of_everything_is_canonical_hashed_and_replays_byte_for_byte()
    {
        var record = ProcedureRecord.Of(Ended.Procedure);
        var document = JsonNode.Parse(record.Bytes.Span)!.AsObject();
        CanonicalJson.Write(document).ShouldBe(record.Bytes.ToArray());
        document.Remove("sha256");
        Convert.ToHexString(SHA256.HashData(CanonicalJson.Write(document))).ShouldBe(record.Sha256, StringCompareShould.IgnoreCase);
        ProcedureRecord.Replay(record.Bytes).AsT0.IsIdentical.ShouldBeTrue();
    }

    [Fact]
    public void It_holds_every_kind_of_event_but_those_of_other_endings() =>
        ProcedureEventKind.List.Except(Ended.Procedure.Events.Select(happened => happened.Kind)).Select(kind => kind.Name).Order()
            .ShouldBe(["awarded", "offer-withdrawn", "offers-marked", "stage-closed"]);

    [Fact]
    public void An_open_procedure_goes_on_from_its_record()
    {
        var resumed = new Run(ProcedureRecord.Replay(ProcedureRecord.Of(Everything.Procedure).Bytes).AsT0.Procedure).Hours(10);
        resumed.Do(new StageClosed(resumed.At, Broker, "a condition is not met")).NobodyIsLeft();
    }

    [Theory]
    [InlineData("\"is\":\"open\",\"stage\":7", "\"is\":\"open\",\"stage\":6", "$.outcome.stage")]
    [InlineData("\"sha256\":\"", "\"sha256\":\"0", "$.sha256")]
    public void A_changed_record_differs_and_says_where(string from, string to, string path) =>
        ProcedureRecord.Replay(Change(from, to)).AsT0.Differences.Select(difference => difference.Path).ShouldContain(path);

    [Theory]
    [InlineData("\"is\":\"offered-to-all\"", "\"is\":\"offered-to-some\"", "$.events[3]")]
    [InlineData("\"is\":\"person-made-no-choice\"", "\"is\":\"deadline-passed\"", "$.events[13]")]
    [InlineData("\"nanoseconds\":\"14400000000000\"", "\"nanoseconds\":\"-1\"", "$.plan.stages[0].approach.responseTime.nanoseconds")]
    [InlineData("\"nanoseconds\":\"14400000000000\"", "\"nanoseconds\":\"0\"", "$.plan.stages[0].approach.responseTime.nanoseconds")]
    [InlineData("\"override\":\"with-reason\"", "\"override\":\"\"", "$.plan.override")]
    [InlineData("\"minutes\":600", "\"minutes\":-1", "$.brief.blocks.blocks[0].minutes")]
    [InlineData("\"package\":\"EX-0001\"", "\"package\":\" \"", "$.brief.package")]
    [InlineData("\"lists\":[", "\"lists\":[{\"places\":[],\"tier\":\"x\"},", "$.brief")]
    [InlineData("\"begunAt\":\"2026", "\"begunAt\":\"x2026", "$.begunAt")]
    [InlineData("\"outcome\":", "\"outcome2\":1,\"outcome\":", "$.outcome2")]
    public void A_record_that_cannot_have_happened_is_refused_and_says_where(string from, string to, string path)
    {
        var refusal = ProcedureRecord.Replay(Change(from, to)).AsT1;
        refusal.Code.ShouldBe("unreadable");
        refusal.Facts[0].ShouldBe(new("path", path));
    }

    [Theory]
    [InlineData("[]", "unknown-format")]
    [InlineData("{\"format\":\"homecare.procedure/2\"}", "unknown-format")]
    [InlineData("{\"format\":\"homecare.procedure/1\"}", "unknown-semantics")]
    [InlineData("{\"format\":\"homecare.procedure/1\",\"semantics\":2}", "unknown-semantics")]
    [InlineData("{\"format\":\"homecare.procedure/1\",\"semantics\":1}", "unreadable")]
    [InlineData("{\"a\":1,\"a\":1}", "not-json")]
    [InlineData("{", "not-json")]
    public void What_is_no_such_record_is_refused(string text, string code) =>
        ProcedureRecord.Replay(Encoding.UTF8.GetBytes(text)).AsT1.Code.ShouldBe(code);

    // Only the first place is changed.
    private static byte[] Change(string from, string to)
    {
        var text = Encoding.UTF8.GetString(ProcedureRecord.Of(Everything.Procedure).Bytes.Span);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0);
        return Encoding.UTF8.GetBytes(string.Concat(text.AsSpan(0, at), to, text.AsSpan(at + from.Length)));
    }
}
