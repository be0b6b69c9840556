using static HomeCare.Domain.Procurement.Tests.Compliance.Words;

namespace HomeCare.Domain.Procurement.Tests.Compliance;

public class SchemeFaultTests
{
    private static readonly LotId West = new("west");

    [Theory]
    [InlineData("2026-02-06", null)]
    [InlineData("2026-02-05", "awards-out-of-order at rounds[1].awardDecidedOn")]
    [InlineData("2026-02-04", "awards-out-of-order at rounds[1].awardDecidedOn")]
    [Rule("OF-01")]
    public void Each_award_comes_on_a_later_day_than_the_one_before(string second, string? fault) =>
        Faults(Awarded("2026-02-05", second)).ShouldBe(Expected(fault));

    [Fact]
    [Rule("OF-01")]
    public void Awards_are_in_order_over_a_round_that_has_no_date_too() =>
        Faults(Awarded("2026-02-05", "2027-01-01", "2026-02-05").WithRound(2, round => round with { AwardDecidedOn = null }))
            .ShouldBe(["awards-out-of-order at rounds[2].awardDecidedOn"]);

    [Theory]
    [InlineData(DayOfAward.AwardNotice, "awardNotice.published")]
    [InlineData(DayOfAward.Entry, "enteredOn")]
    [InlineData(DayOfAward.TermStart, "termStart")]
    [Rule("OF-01")]
    [Rule("A4")]
    public void So_are_the_days_that_a_reading_takes_for_the_awards_A4(DayOfAward reading, string path)
    {
        var late = ALawfulScheme.Scheme
            .WithRound(1, round => round with { AwardNotice = new() { Published = On("2029-04-02") }, EnteredOn = On("2029-04-02"), TermStart = On("2029-04-02") });

        Faults(late).ShouldBeEmpty();
        Faults(late.Reading(all => all with { DayOfAward = reading })).ShouldBe(["awards-out-of-order at rounds[1]." + path]);
    }

    [Theory]
    [InlineData(AwardDatesInARound.OneForAll, "2029-04-02", null)]
    [InlineData(AwardDatesInARound.OneForAll, "2029-04-01", "contradiction at rounds[1].appointments[0].awardDecidedOn")]
    [InlineData(AwardDatesInARound.EarliestOfSuppliers, "2026-05-02", null)]
    [InlineData(AwardDatesInARound.EarliestOfSuppliers, "2026-05-01", "awards-out-of-order at rounds[1].appointments")]
    [Rule("A5")]
    public void An_award_date_of_ones_own_is_a_fault_or_a_reading_A5(AwardDatesInARound reading, string day, string? fault) =>
        Faults(ALawfulScheme.Scheme
            .WithRound(2, round => round with { Appointments = [round.Appointments[0] with { AwardDecidedOn = On(day) }] })
            .Reading(all => all with { AwardDatesInARound = reading })).ShouldBe(Expected(fault));

    [Theory]
    [InlineData("1990-01-01", null)]
    [InlineData("1989-12-31", "year at authorityChanges[0].on")]
    [InlineData("2199-12-31", null)]
    [InlineData("2200-01-01", "year at authorityChanges[0].on")]
    public void A_scheme_is_in_the_years_1990_to_2199(string day, string? fault) =>
        Faults(ALawfulScheme.Scheme with { AuthorityChanges = [new(On(day), "Successor")] }).ShouldBe(Expected(fault));

    [Fact]
    public void A_text_that_cannot_be_shown_is_named_wherever_it_stands() =>
        Faults(ALawfulScheme.Scheme with
        {
            Title = " ",
            Lots = [new(ALawfulScheme.North, "", false), new(ALawfulScheme.South, "South", false)],
            Decisions = [ALawfulScheme.Decided(DecisionTopic.LotsConsidered, "2026-01-01") with { Reasons = "" }],
            Exclusions = [new() { Supplier = ALawfulScheme.Ash, Status = SupplierStatus.Clear, Act = ExclusionAct.TenderKept, DecidedOn = On("2026-01-01"), Reasons = "\u0007" }],
            Modifications = [new() { On = On("2027-01-01"), Round = 1, What = new string('x', 201) }],
            AuthorityChanges = [new(On("2028-04-01"), "")],
        }).ShouldBe(["text at title", "text at lots[0].name", "text at decisions[0].reasons", "text at exclusions[0].reasons", "text at modifications[0].what", "text at authorityChanges[0].successor"]);

    [Fact]
    public void Whatever_is_listed_twice_is_named_where_it_comes_again() =>
        Faults(ALawfulScheme.Scheme with
        {
            Lots = [.. ALawfulScheme.Scheme.Lots, ALawfulScheme.Scheme.Lots[0]],
            CallOffs = [.. ALawfulScheme.Scheme.CallOffs, ALawfulScheme.Scheme.CallOffs[1]],
            Rounds = [ALawfulScheme.Scheme.Rounds[0] with { Appointments = [ALawfulScheme.New(ALawfulScheme.Ash), ALawfulScheme.New(ALawfulScheme.Ash)] }],
        }).Where(fault => fault.StartsWith("repeated", StringComparison.Ordinal)).ShouldBe(["repeated at lots[2]", "repeated at callOffs[3]", "repeated at rounds[0].appointments[1]"]);

    [Fact]
    public void An_unknown_lot_is_named_wherever_it_stands() =>
        Faults(ALawfulScheme.Scheme
            .WithRound(1, round => round with
            {
                Lots = [ALawfulScheme.North, West],
                Limit = new(null, [new(ALawfulScheme.North, 2), new(West, 2)]),
                Appointments = [round.Appointments[0] with { Lots = [West] }],
            }) with
        {
            CallOffs = [ALawfulScheme.Scheme.CallOffs[0] with { Lot = West }],
            Decisions = [ALawfulScheme.Scheme.Decisions[2] with { Lot = West }],
        }).ShouldBe([
            "unknown-lot at rounds[0].lots[1]",
            "unknown-lot at rounds[0].limit.perLot[1].lot",
            "unknown-lot at rounds[0].appointments[0].lots[0]",
            "unknown-lot at callOffs[0].lot",
            "unknown-lot at decisions[0].lot",
        ]);

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void A_round_is_named_by_its_number_from_1(int number, bool unknown) =>
        Faults(ALawfulScheme.Scheme with
        {
            Decisions = [ALawfulScheme.Decided(DecisionTopic.LotsConsidered, "2026-01-01", round: number)],
            Modifications = [new() { On = On("2027-01-01"), Round = number, What = "More zones" }],
        }).ShouldBe(unknown ? ["unknown-round at decisions[0].round", "unknown-round at modifications[0].round"] : []);

    [Fact]
    public void Faults_of_every_kind_are_reported_together()
    {
        var faulty = Awarded("2026-02-05", "2026-02-05").WithRound(1, round => round with { NumberAwarded = 0, EnteredOn = On("2026-02-04") }) with
        {
            Title = "",
            Kind = FrameworkKind.ClosedFramework,
            ProcedureBegan = On("0001-01-01"),
        };

        Faults(faulty).ShouldBe([
            "text at title", "year at procedureBegan", "one-round at rounds[1]", "awards-out-of-order at rounds[1].awardDecidedOn",
            "out-of-order at rounds[0].enteredOn", "number at rounds[0].numberAwarded",
        ]);
        ProcurementAct2023.Section49.Check(faulty, ALawfulScheme.AsOf).AsT1.ShouldBe(faulty.Faults());
    }

    private static IEnumerable<string> Expected(string? fault) => fault is null ? [] : [fault];

    private static IEnumerable<string> Faults(FrameworkScheme scheme) => FaultWords.Of(scheme);
}
