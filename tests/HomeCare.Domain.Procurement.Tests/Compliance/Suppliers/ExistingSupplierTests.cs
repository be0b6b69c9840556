using static HomeCare.Domain.Procurement.Tests.Compliance.Words;

namespace HomeCare.Domain.Procurement.Tests.Compliance;

public class ExistingSupplierTests
{
    [Theory]
    [InlineData(null, "met")]
    [InlineData("2029-04-03", "met")]
    [InlineData("2029-04-02", "met")]
    [InlineData("2029-04-01", "breach")]
    [Rule("EX-01")]
    [Rule("A17")]
    public void An_existing_supplier_is_party_just_before_the_next_award_A17(string? leftOn, string says) =>
        Leaving(leftOn).Says("EX-01").ShouldBe(says);

    [Theory]
    [InlineData(ExistingSuppliers.PartyJustBeforeTheAward, "breach")]
    [InlineData(ExistingSuppliers.PartyToAnyEarlierFramework, "met")]
    [Rule("EX-01")]
    [Rule("A17")]
    public void Whether_one_that_left_is_still_existing_is_a_reading_A17(ExistingSuppliers reading, string says) =>
        Leaving("2028-01-01").Reading(all => all with { ExistingSuppliers = reading }).Says("EX-01").ShouldBe(says);

    [Theory]
    [InlineData(ExistingSuppliers.PartyJustBeforeTheAward, "breach")]
    [InlineData(ExistingSuppliers.PartyToAnyEarlierFramework, "met")]
    [Rule("EX-01")]
    [Rule("A17")]
    public void So_is_one_that_was_party_two_frameworks_ago_A17(ExistingSuppliers reading, string says) =>
        Third(ALawfulScheme.CarriedOver(ALawfulScheme.Cedar)).Reading(all => all with { ExistingSuppliers = reading }).Says("EX-01").ShouldBe(says);

    [Fact]
    [Rule("EX-01")]
    public void One_that_left_may_come_back_on_a_new_tender() =>
        Third(ALawfulScheme.New(ALawfulScheme.Cedar)).Report().Breaches().ShouldBeEmpty();

    [Fact]
    [Rule("EX-01")]
    public void Where_the_suppliers_before_are_not_all_listed_nobody_is_said_to_have_gone() =>
        Third(ALawfulScheme.CarriedOver(ALawfulScheme.Cedar)).WithRound(2, round => round with { NumberAwarded = 9 })
            .Verdict("EX-01").NotRecorded.ShouldBe(["the suppliers of the round before round 3"]);

    [Theory]
    [InlineData("2028-01-01", "2028-01-01", "met", "met")]
    [InlineData("2028-01-01", "2028-01-02", "breach", "met")]
    [InlineData("2029-04-02", "2029-04-02", "met", "met")]
    [InlineData("2029-04-03", "2029-04-03", "met", "breach")]
    [InlineData("2028-01-01", null, "breach", "breach")]
    [InlineData(null, "2028-01-01", "met", "met")]
    [Rule("EX-01")]
    [Rule("EX-09")]
    public void A_successor_is_carried_over_where_the_contract_passed_to_it_without_a_break(string? leftOn, string? novated, string party, string passed)
    {
        var scheme = Leaving(leftOn).Appointing(3).Appointing(2, ALawfulScheme.CarriedOver(ALawfulScheme.Elder) with
        {
            SucceedsTo = ALawfulScheme.Ash,
            NovatedOn = novated is null ? null : On(novated),
        });

        new[] { "EX-01", "EX-09", "EX-04" }.Select(rule => scheme.Says(rule)).ShouldBe([party, passed, "met"]);
    }

    [Fact]
    [Rule("EX-09")]
    public void A_successor_that_tenders_anew_needs_no_contract_to_pass_to_it() =>
        ALawfulScheme.Scheme.Appointing(2, ALawfulScheme.New(ALawfulScheme.Elder) with { SucceedsTo = ALawfulScheme.Ash })
            .Says("EX-09").ShouldBe("not applicable");

    [Theory]
    [InlineData("past-award")]
    [InlineData("earlier-tender")]
    [Rule("EX-04")]
    public void A_new_supplier_needs_a_tender_in_the_round(string basis) =>
        Third(ALawfulScheme.New(ALawfulScheme.Elder) with { Basis = AwardBasis.FromName(basis), TenderRound = basis == "earlier-tender" ? 1 : null })
            .Report().Breaches().ShouldBe(["EX-04"]);

    [Fact]
    [Rule("EX-04")]
    public void Everyone_is_new_in_the_first_round() =>
        ALawfulScheme.Scheme.WithRound(1, round => round with { Appointments = [ALawfulScheme.CarriedOver(ALawfulScheme.Ash), round.Appointments[1]] })
            .Report().Breaches().ShouldBe(["EX-04"]);

    [Fact]
    [Rule("EX-04")]
    public void And_in_the_first_after_an_abandoned_one() =>
        Awarded("2026-02-05", "2027-02-05")
            .WithRound(1, round => new() { AbandonedOn = round.AwardDecidedOn })
            .WithRound(2, round => round with { Appointments = [ALawfulScheme.CarriedOver(ALawfulScheme.Ash)] })
            .Says("EX-04").ShouldBe("breach");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Rule("EX-04")]
    public void Where_earlier_suppliers_are_not_all_listed_nobody_is_said_to_be_new(bool awardIsRecorded) =>
        Third(ALawfulScheme.CarriedOver(ALawfulScheme.Elder))
            .WithRound(1, round => round with { NumberAwarded = 9, AwardDecidedOn = awardIsRecorded ? round.AwardDecidedOn : null })
            .Verdict("EX-04").NotRecorded.ShouldBe(["the suppliers of every round before round 3"]);

    private static FrameworkScheme Third(Appointment appointment) =>
        ALawfulScheme.Scheme.Appointing(3, appointment, ALawfulScheme.New(ALawfulScheme.Damson));

    private static FrameworkScheme Leaving(string? on) => ALawfulScheme.Scheme.WithRound(1, round => round with
    {
        Appointments = [round.Appointments[0] with { LeftOn = on is null ? null : On(on) }, .. round.Appointments.Skip(1)],
    });
}
