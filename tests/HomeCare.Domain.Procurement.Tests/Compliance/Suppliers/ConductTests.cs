using static HomeCare.Domain.Procurement.Tests.Compliance.Words;

namespace HomeCare.Domain.Procurement.Tests.Compliance;

public class ConductTests
{
    private static readonly Appointment Carried = ALawfulScheme.OnEarlierTender(ALawfulScheme.Ash);

    [Theory]
    [InlineData(false, "not applicable")]
    [InlineData(true, "breach")]
    [Rule("EX-05")]
    public void A_promise_to_carry_suppliers_over_is_kept(bool promised, string says) =>
        (Dropping() with { PromisesCarryOver = promised }).Says("EX-05").ShouldBe(says);

    [Theory]
    [InlineData("2029-04-01", "met")]
    [InlineData("2029-04-02", "breach")]
    [Rule("EX-05")]
    public void It_is_owed_to_no_supplier_that_left_before_the_award(string leftOn, string says) =>
        (Dropping(leftOn) with { PromisesCarryOver = true }).Says("EX-05").ShouldBe(says);

    [Theory]
    [InlineData("excluded", "met")]
    [InlineData("excludable", "breach")]
    [Rule("EX-05")]
    public void Nor_to_an_excluded_one(string status, string says) =>
        (Dropping() with { PromisesCarryOver = true, Exclusions = [Found(ALawfulScheme.Birch, status, "2029-01-01")] }).Says("EX-05").ShouldBe(says);

    [Fact]
    [Rule("EX-05")]
    public void It_is_kept_with_a_successor() =>
        (ALawfulScheme.Scheme with { PromisesCarryOver = true })
            .Appointing(2, ALawfulScheme.CarriedOver(ALawfulScheme.Ash), ALawfulScheme.CarriedOver(ALawfulScheme.Elder) with { SucceedsTo = ALawfulScheme.Birch, NovatedOn = On("2028-01-01") })
            .WithRound(3, round => round with { Appointments = [.. round.Appointments.Where(one => one.Supplier != ALawfulScheme.Birch)] })
            .Says("EX-05").ShouldBe("met");

    [Fact]
    [Rule("EX-05")]
    public void Suppliers_that_are_not_all_listed_do_not_show_it_broken() =>
        (Dropping() with { PromisesCarryOver = true }).WithRound(2, round => round with { NumberAwarded = 9 })
            .Verdict("EX-05").NotRecorded.ShouldBe(["the suppliers of round 2"]);

    [Fact]
    [Rule("EX-06")]
    public void Existing_suppliers_on_different_bases_are_warned_of() => Mixed().Says("EX-06").ShouldBe("warning");

    [Theory]
    [InlineData(2, true, "met")]
    [InlineData(2, false, "warning")]
    [InlineData(3, true, "warning")]
    [Rule("EX-06")]
    public void A_recorded_decision_on_that_round_justifies_them(int round, bool answer, string says) =>
        Mixed().Deciding(ALawfulScheme.Decided(DecisionTopic.DifferentBasesJustified, "2029-03-01", answer, round)).Says("EX-06").ShouldBe(says);

    [Fact]
    [Rule("EX-06")]
    public void A_new_suppliers_tender_is_no_difference() => ALawfulScheme.Scheme.Says("EX-06").ShouldBe("met");

    [Theory]
    [InlineData(true, "met")]
    [InlineData(false, "breach")]
    [InlineData(null, "breach")]
    [Rule("EX-07")]
    public void With_a_limit_earlier_and_new_tenders_are_ranked_in_one_list(bool? ranked, string says) =>
        Ranked(ranked, Carried).Says("EX-07").ShouldBe(says);

    [Fact]
    [Rule("EX-07")]
    public void Without_a_limit_nobody_need_be_ranked() =>
        Ranked(null, Carried).WithRound(2, round => round with { Limit = SupplierLimit.Unlimited }).Says("EX-07").ShouldBe("not applicable");

    [Theory]
    [InlineData("2029-04-01", "advice")]
    [InlineData("2029-04-02", "breach")]
    [Rule("EX-07")]
    public void While_the_award_is_a_plan_the_ranking_is_still_to_come(string asOf, string says) =>
        Ranked(null, Carried).Says("EX-07", asOf).ShouldBe(says);

    [Theory]
    [InlineData(EarlierTenders.EitherIfRecorded, "carried-score", "met")]
    [InlineData(EarlierTenders.EitherIfRecorded, "reassessed", "met")]
    [InlineData(EarlierTenders.EitherIfRecorded, null, "breach")]
    [InlineData(EarlierTenders.ReassessedOnly, "carried-score", "breach")]
    [InlineData(EarlierTenders.ReassessedOnly, "reassessed", "met")]
    [InlineData(EarlierTenders.ReassessedOnly, null, "breach")]
    [Rule("EX-07")]
    [Rule("A8")]
    public void Whether_an_earlier_tender_keeps_its_score_is_a_reading_A8(EarlierTenders reading, string? assessment, string says) =>
        Ranked(true, Carried with { Assessment = assessment is null ? null : EarlierTenderAssessment.FromName(assessment) })
            .Reading(all => all with { EarlierTenders = reading }).Says("EX-07").ShouldBe(says);

    [Theory]
    [InlineData("clear", "met")]
    [InlineData("excludable", "met")]
    [InlineData("excluded", "breach")]
    [InlineData(null, "not recorded")]
    [Rule("EX-08")]
    public void An_excluded_supplier_is_not_carried_over(string? status, string says) =>
        Carrying(ALawfulScheme.CarriedOver(ALawfulScheme.Ash), status).Says("EX-08").ShouldBe(says);

    [Theory]
    [InlineData(ExcludedIncumbents.Barred, false, "breach")]
    [InlineData(ExcludedIncumbents.Warned, false, "warning")]
    [InlineData(ExcludedIncumbents.Warned, true, "breach")]
    [Rule("EX-08")]
    [Rule("A19")]
    public void On_its_past_award_alone_that_is_a_reading_A19(ExcludedIncumbents reading, bool onTender, string says) =>
        Carrying(onTender ? Carried : ALawfulScheme.CarriedOver(ALawfulScheme.Ash), "excluded")
            .Reading(all => all with { ExcludedIncumbents = reading }).Says("EX-08").ShouldBe(says);

    [Theory]
    [InlineData(null, "2029-04-02", "breach")]
    [InlineData(null, "2029-04-03", "not recorded")]
    [InlineData("clear", "2029-04-02", "met")]
    [Rule("EX-08")]
    public void A_recorded_exclusion_bars_from_its_day_on_where_the_award_records_no_status_of_its_own(string? atAward, string day, string says) =>
        (Carrying(ALawfulScheme.CarriedOver(ALawfulScheme.Ash), atAward) with { Exclusions = [Found(ALawfulScheme.Ash, "excluded", day)] })
            .Says("EX-08").ShouldBe(says);

    [Theory]
    [InlineData("2028-01-02", "met")]
    [InlineData("2028-01-01", "breach")]
    [Rule("EX-08")]
    public void Until_a_later_day_on_which_it_is_found_clear(string day, string says) =>
        (Carrying(ALawfulScheme.CarriedOver(ALawfulScheme.Ash), null) with
        {
            Exclusions = [Found(ALawfulScheme.Ash, "excluded", "2028-01-01"), Found(ALawfulScheme.Ash, "clear", day)],
        }).Says("EX-08").ShouldBe(says);

    private static ExclusionDecision Found(ProviderId supplier, string status, string day) => new()
    {
        Supplier = supplier,
        Status = SupplierStatus.FromName(status),
        Act = ExclusionAct.TenderKept,
        DecidedOn = On(day),
    };

    private static FrameworkScheme Carrying(Appointment appointment, string? status) => ALawfulScheme.Scheme
        .Appointing(2, appointment with { Status = status is null ? null : SupplierStatus.FromName(status) }, ALawfulScheme.New(ALawfulScheme.Damson))
        .WithRound(3, round => round with { Appointments = [] });

    private static FrameworkScheme Dropping(string? leftOn = null) => ALawfulScheme.Scheme
        .WithRound(1, round => round with { Appointments = [ALawfulScheme.New(ALawfulScheme.Ash), ALawfulScheme.New(ALawfulScheme.Birch) with { LeftOn = leftOn is null ? null : On(leftOn) }] })
        .Appointing(2, ALawfulScheme.CarriedOver(ALawfulScheme.Ash), ALawfulScheme.New(ALawfulScheme.Damson));

    private static FrameworkScheme Mixed() =>
        ALawfulScheme.Scheme.Appointing(2, Carried, ALawfulScheme.CarriedOver(ALawfulScheme.Birch), ALawfulScheme.New(ALawfulScheme.Damson));

    private static FrameworkScheme Ranked(bool? ranked, Appointment carried)
    {
        var scheme = ALawfulScheme.Scheme
            .WithRound(2, round => round with { Limit = new(2, []) })
            .Appointing(2, carried, ALawfulScheme.New(ALawfulScheme.Damson));
        return ranked is { } answer ? scheme.Deciding(ALawfulScheme.Decided(DecisionTopic.RankedInOneList, "2029-03-01", answer, round: 2)) : scheme;
    }
}
