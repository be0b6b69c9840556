using NodaTime;
using static HomeCare.Domain.Procurement.Tests.Compliance.Words;

namespace HomeCare.Domain.Procurement.Tests.Compliance;

public class RoundFaultTests
{
    private const string Award = "2029-04-02";

    /// <summary>A path, and how a day is put there beside the day that may not come after it.</summary>
    private static readonly Dictionary<string, Func<Round, LocalDate, Round>> AfterTheAward = new(StringComparer.Ordinal)
    {
        ["awardNotice.published"] = (round, day) => round with { AwardNotice = new() { Published = day } },
        ["enteredOn"] = (round, day) => round with { EnteredOn = day },
        ["terminatedOn"] = (round, day) => round with { TerminatedOn = day },
        ["detailsNotice.published"] = (round, day) => round with { DetailsNotice = new() { Published = day } },
        ["extensions[0].decidedOn"] = (round, day) => round with { Extensions = [new(On("2034-01-01"), day)] },
        ["appointments[0].signedOn"] = (round, day) => round with { Appointments = [ALawfulScheme.New(ALawfulScheme.Ash) with { SignedOn = day }] },
        ["appointments[0].leftOn"] = (round, day) => round with { Appointments = [ALawfulScheme.New(ALawfulScheme.Ash) with { LeftOn = day }] },
    };

    public static TheoryData<string> Paths => [.. AfterTheAward.Keys];

    [Theory]
    [MemberData(nameof(Paths))]
    [Rule("TIME-09")]
    [Rule("HCL26-008f")]
    public void Nothing_that_follows_the_award_comes_before_it(string path)
    {
        Faults(AfterTheAward[path](new() { AwardDecidedOn = On(Award) }, On(Award))).ShouldBeEmpty();
        Faults(AfterTheAward[path](new() { AwardDecidedOn = On(Award) }, On(Award).PlusDays(-1))).ShouldBe(["out-of-order at rounds[0]." + path]);
    }

    [Theory]
    [InlineData("2029-01-15", "2029-01-15", "2029-01-15", "")]
    [InlineData("2029-01-16", "2029-01-15", null, "tenderDeadline")]
    [InlineData("2029-01-16", null, "2029-01-15", "awardDecidedOn")]
    [InlineData(null, "2029-01-16", "2029-01-15", "awardDecidedOn")]
    [Rule("TIME-09")]
    [Rule("HCL26-008c")]
    [Rule("HCL26-008b")]
    public void Notice_deadline_and_award_come_in_that_order(string? notice, string? deadline, string? award, string path) =>
        Faults(new()
        {
            TenderNotice = notice is null ? null : new() { Published = On(notice) },
            TenderDeadline = deadline is null ? null : On(deadline),
            AwardDecidedOn = award is null ? null : On(award),
        }).ShouldBe(path.Length == 0 ? [] : ["out-of-order at rounds[0]." + path]);

    [Theory]
    [InlineData("2029-04-10", false)]
    [InlineData("2029-04-09", true)]
    [Rule("TIME-09")]
    public void A_standstill_does_not_end_before_its_notice(string ends, bool fault) =>
        Faults(new() { AwardNotice = new() { Published = On("2029-04-10"), StandstillEnds = On(ends) } })
            .ShouldBe(fault ? ["out-of-order at rounds[0].awardNotice.standstillEnds"] : []);

    [Theory]
    [InlineData("2029-09-01", false)]
    [InlineData("2029-08-31", true)]
    [InlineData("2029-09", false)]
    [InlineData("2029-08", true)]
    [Rule("TIME-09")]
    public void A_term_does_not_end_before_it_starts(string ends, bool fault) =>
        Faults(new() { TermStart = On("2029-09-01"), StatedEnd = StatedDay.Read(ends) })
            .ShouldBe(fault ? ["out-of-order at rounds[0].statedEnd"] : []);

    [Theory]
    [InlineData("2033-08-31", false)]
    [InlineData("2033-08-30", true)]
    [Rule("TIME-09")]
    public void An_extension_does_not_shorten_the_term(string newEnd, bool fault) =>
        Faults(new() { StatedEnd = StatedDay.Read("2033-08-31"), Extensions = [new(On(newEnd), null)] })
            .ShouldBe(fault ? ["out-of-order at rounds[0].extensions[0].newEnd"] : []);

    [Fact]
    public void A_round_is_awarded_or_abandoned_and_not_both() =>
        Faults(new() { AwardDecidedOn = On(Award), AbandonedOn = On(Award) }).ShouldBe(["contradiction at rounds[0].abandonedOn"]);

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void A_number_of_suppliers_is_one_or_more(int number, bool fault)
    {
        var scheme = Awarded(Award) with { Lots = ALawfulScheme.Scheme.Lots };

        FaultWords.Of(scheme.WithRound(1, round => round with { NumberAwarded = number, Limit = new(number, [new(ALawfulScheme.North, number)]) }))
            .ShouldBe(fault ? ["number at rounds[0].numberAwarded", "number at rounds[0].limit.most", "number at rounds[0].limit.perLot[0].most"] : []);
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(2, true)]
    public void No_more_suppliers_are_listed_than_were_awarded(int number, bool fault) =>
        FaultWords.Of(ALawfulScheme.Scheme.WithRound(1, round => round with { NumberAwarded = number }))
            .ShouldBe(fault ? ["contradiction at rounds[0].numberAwarded"] : []);

    [Theory]
    [InlineData("earlier-tender", null, "contradiction")]
    [InlineData("current-tender", 1, "contradiction")]
    [InlineData("earlier-tender", 0, "unknown-round")]
    [InlineData("earlier-tender", 1, null)]
    [InlineData("earlier-tender", 2, null)]
    [InlineData("earlier-tender", 3, "unknown-round")]
    public void The_round_of_an_earlier_tender_is_given_for_that_alone_and_comes_before(string basis, int? from, string? code) =>
        FaultWords.Of(ALawfulScheme.Scheme.Appointing(3, ALawfulScheme.New(ALawfulScheme.Ash) with { Basis = AwardBasis.FromName(basis), TenderRound = from }))
            .ShouldBe(code is null ? [] : [code + " at rounds[2].appointments[0].tenderRound"]);

    public static TheoryData<string> Kinds => [.. FrameworkKind.List.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Only_a_kind_that_re_opens_has_two_rounds(string kind) =>
        FaultWords.Of(Awarded("2026-02-05", "2027-02-05") with { Kind = FrameworkKind.FromName(kind) })
            .ShouldBe(FrameworkKind.FromName(kind).MayReopen ? [] : ["one-round at rounds[1]"]);

    private static IReadOnlyList<string> Faults(Round round) => FaultWords.Of(Awarded() with { Rounds = [round] });
}
