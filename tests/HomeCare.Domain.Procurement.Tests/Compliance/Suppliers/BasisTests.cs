using static HomeCare.Domain.Procurement.Tests.Compliance.Words;

namespace HomeCare.Domain.Procurement.Tests.Compliance;

public class BasisTests
{
    private static readonly SupplierLimit Three = new(3, []);
    private static readonly SupplierLimit ThreeInTheSouth = new(null, [new(ALawfulScheme.South, 3)]);

    [Theory]
    [InlineData("past-award", "met")]
    [InlineData("earlier-tender", "met")]
    [InlineData("current-tender", "met")]
    [Rule("EX-02")]
    public void Without_a_limit_an_existing_supplier_is_awarded_on_any_of_the_three(string basis, string says) =>
        Awarding(basis, SupplierLimit.Unlimited).Says("EX-02").ShouldBe(says);

    [Theory]
    [InlineData("past-award", "breach")]
    [InlineData("earlier-tender", "met")]
    [InlineData("current-tender", "met")]
    [Rule("EX-03")]
    public void With_a_limit_it_is_not_awarded_on_its_past_award_alone(string basis, string says) =>
        Awarding(basis, Three).Says("EX-03").ShouldBe(says);

    [Fact]
    [Rule("EX-02")]
    [Rule("EX-03")]
    public void Each_of_the_two_rules_leaves_the_others_rounds_alone()
    {
        Awarding("past-award", SupplierLimit.Unlimited).Says("EX-03").ShouldBe("not applicable");
        Awarding("current-tender", Three).WithRound(3, round => round with { Limit = Three }).Says("EX-02").ShouldBe("not applicable");
    }

    [Fact]
    [Rule("EX-02")]
    [Rule("EX-03")]
    public void Whether_suppliers_are_limited_has_to_be_recorded() =>
        new[] { "EX-02", "EX-03" }.SelectMany(rule => ALawfulScheme.Scheme.WithRound(2, round => round with { Limit = null }).Verdict(rule).NotRecorded)
            .ShouldBe(["whether round 2 limits its suppliers", "whether round 2 limits its suppliers"]);

    [Theory]
    [InlineData(LotLimits.LimitTheFramework, "north", "breach")]
    [InlineData(LotLimits.LimitTheFramework, "south", "breach")]
    [InlineData(LotLimits.LimitTheFramework, "", "breach")]
    [InlineData(LotLimits.LimitTheirLot, "north", "not applicable")]
    [InlineData(LotLimits.LimitTheirLot, "south", "breach")]
    [InlineData(LotLimits.LimitTheirLot, "", "breach")]
    [Rule("EX-03")]
    [Rule("A9")]
    public void What_a_limit_on_one_lot_limits_is_a_reading_A9(LotLimits reading, string lot, string says) =>
        ALawfulScheme.Scheme
            .WithRound(2, round => round with
            {
                Limit = ThreeInTheSouth,
                Appointments = [ALawfulScheme.CarriedOver(ALawfulScheme.Ash) with { Lots = lot.Length == 0 ? [] : [new(lot)] }],
            })
            .WithRound(3, round => round with { Appointments = [] })
            .Reading(all => all with { LotLimits = reading })
            .Says("EX-03").ShouldBe(says);

    [Theory]
    [InlineData(LotLimits.LimitTheFramework, "the whole framework is treated as limited")]
    [InlineData(LotLimits.LimitTheirLot, "the other lots are treated as not limited")]
    [Rule("EX-10")]
    [Rule("A9")]
    public void A_limit_on_a_lot_is_pointed_out_with_what_it_is_taken_for_A9(LotLimits reading, string taken)
    {
        var verdict = ALawfulScheme.Scheme.WithRound(1, round => round with { Limit = ThreeInTheSouth })
            .Reading(all => all with { LotLimits = reading }).Verdict("EX-10");

        verdict.Findings.Single().Severity.ShouldBe(Severity.Warning);
        verdict.Findings.Single().Message.ShouldContain(taken);
    }

    [Fact]
    [Rule("EX-10")]
    public void A_limit_on_the_framework_leaves_nothing_to_point_out() =>
        ALawfulScheme.Scheme.WithRound(1, round => round with { Limit = new(9, ThreeInTheSouth.PerLot) }).Says("EX-10").ShouldBe("not applicable");

    [Theory]
    [InlineData("EX-02", false)]
    [InlineData("EX-03", true)]
    [Rule("EX-02")]
    [Rule("EX-03")]
    public void The_earlier_tender_has_to_have_been_made_in_its_round(string rule, bool limited)
    {
        var damson = ALawfulScheme.OnEarlierTender(ALawfulScheme.Damson);
        var scheme = ALawfulScheme.Scheme.WithRound(3, round => round with { Limit = limited ? Three : SupplierLimit.Unlimited });

        scheme.Appointing(3, damson with { TenderRound = 2 }, ALawfulScheme.New(ALawfulScheme.Elder)).Says(rule).ShouldBe("met");
        scheme.Appointing(3, damson, ALawfulScheme.New(ALawfulScheme.Elder)).Says(rule).ShouldBe("breach");
    }

    [Fact]
    [Rule("EX-02")]
    public void A_round_in_which_it_was_itself_carried_over_holds_no_tender_of_its() =>
        ALawfulScheme.Scheme.Appointing(3, ALawfulScheme.OnEarlierTender(ALawfulScheme.Ash, round: 2), ALawfulScheme.New(ALawfulScheme.Elder))
            .Says("EX-02").ShouldBe("breach");

    [Fact]
    [Rule("EX-02")]
    public void A_successor_relies_on_the_tender_of_the_one_before() =>
        ALawfulScheme.Scheme
            .Appointing(3, ALawfulScheme.OnEarlierTender(ALawfulScheme.Elder) with { SucceedsTo = ALawfulScheme.Ash, NovatedOn = On("2031-01-01") }, ALawfulScheme.New(ALawfulScheme.Cedar))
            .Report().Breaches().ShouldBeEmpty();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Rule("EX-02")]
    public void Whichever_of_the_two_is_listed_first(bool predecessorFirst)
    {
        Appointment[] round2 = [ALawfulScheme.New(ALawfulScheme.Ash), ALawfulScheme.CarriedOver(ALawfulScheme.Birch)];

        ALawfulScheme.Scheme
            .Appointing(2, predecessorFirst ? round2 : [round2[1], round2[0]])
            .Appointing(3, ALawfulScheme.OnEarlierTender(ALawfulScheme.Birch, round: 2) with { SucceedsTo = ALawfulScheme.Ash, NovatedOn = On("2031-01-01") })
            .Says("EX-02").ShouldBe("met");
    }

    [Fact]
    [Rule("EX-02")]
    public void Where_that_round_does_not_list_its_suppliers_the_tender_is_not_denied() =>
        ALawfulScheme.Scheme
            .Appointing(3, ALawfulScheme.OnEarlierTender(ALawfulScheme.Damson), ALawfulScheme.New(ALawfulScheme.Elder))
            .WithRound(1, round => round with { NumberAwarded = 9 })
            .Verdict("EX-02").NotRecorded.ShouldBe(["the suppliers of round 1"]);

    private static FrameworkScheme Awarding(string basis, SupplierLimit limit) => ALawfulScheme.Scheme
        .WithRound(2, round => round with { Limit = limit })
        .Appointing(
            2,
            basis == "earlier-tender" ? ALawfulScheme.OnEarlierTender(ALawfulScheme.Ash) : ALawfulScheme.New(ALawfulScheme.Ash) with { Basis = AwardBasis.FromName(basis) },
            ALawfulScheme.New(ALawfulScheme.Birch));
}
