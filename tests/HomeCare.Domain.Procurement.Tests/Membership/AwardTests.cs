namespace HomeCare.Domain.Procurement.Tests;

public class AwardTests
{
    [Theory]
    [InlineData("past-award", false)]
    [InlineData("earlier-tender", false)]
    [InlineData("current-tender", true)]
    [Rule("EX-04")]
    public void A_new_supplier_is_awarded_on_a_current_tender_only(string basis, bool awarded) =>
        Accepts([Sample.Application, Sample.Passed, Sample.Award with { Basis = AwardBasis.FromName(basis) }]).ShouldBe(awarded);

    [Theory]
    [InlineData("clear", true)]
    [InlineData("excludable", true)]
    [InlineData("excluded", false)]
    [Rule("SUP-01")]
    [Rule("SUP-02")]
    public void An_excluded_supplier_is_not_awarded_a_place_and_an_excludable_one_may_be(string exclusion, bool awarded) =>
        Accepts([Sample.Application, Sample.Passed, Sample.Award with { Exclusion = SupplierStatus.FromName(exclusion) }])
            .ShouldBe(awarded);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    public void The_first_round_is_1(int round, bool awarded) =>
        Accepts([Sample.Application, Sample.Passed, Sample.Award with { Round = round }]).ShouldBe(awarded);

    [Theory]
    [InlineData(1, "awarded")]
    [InlineData(2, "joined")]
    [InlineData(3, "joined")]
    [Rule("HCL26-005c")]
    [Rule("HCL26-024d")]
    public void A_new_supplier_of_a_later_round_joins_at_a_re_opening(int round, string kind) =>
        (Sample.Award with { Round = round }).Kind.Name.ShouldBe(kind);

    [Fact]
    public void Lots_and_zones_are_each_once_and_in_order()
    {
        var life = Sample.Life(
            Sample.Application,
            Sample.Passed,
            Sample.Award with { Lots = [new("2"), new("1"), new("2")], Zones = [new("melton"), new("hinckley"), new("melton")] },
            Sample.Start);

        life.MembershipOn(Sample.Start.Day).AsT0.ShouldBe(
            new Membership([new("1"), new("2")], [new("hinckley"), new("melton")], Standing.Active));
    }

    [Theory]
    [InlineData("past-award", null, true)]
    [InlineData("earlier-tender", null, true)]
    [InlineData("current-tender", null, true)]
    [InlineData("past-award", 20, false)]
    [InlineData("earlier-tender", 20, true)]
    [InlineData("current-tender", 20, true)]
    [Rule("EX-02")]
    [Rule("EX-03")]
    [Rule("HCL26-049a")]
    public void A_member_is_carried_over_on_any_basis_and_with_a_limit_on_a_tender_only(string basis, int? limit, bool carried) =>
        Accepts([.. Sample.ToMember, Sample.CarryOver("2029-05-01") with { Basis = AwardBasis.FromName(basis), SupplierLimit = limit }])
            .ShouldBe(carried);

    [Fact]
    [Rule("EX-03")]
    public void The_bare_past_award_under_a_limit_is_refused_with_what_would_do() =>
        Sample.Refused([.. Sample.ToMember, Sample.CarryOver("2029-05-01") with { SupplierLimit = 20 }]).Single().Message.ShouldBe(
            "provider EX-07, carried-over on 2029-05-01: where suppliers are limited, here to 20, one cannot be awarded on past-award: "
                + "only on earlier-tender or current-tender (EX-03)");

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void A_limit_on_suppliers_leaves_room_for_one(int limit, bool carried) =>
        Accepts([.. Sample.ToMember, Sample.CarryOver("2029-05-01") with { SupplierLimit = limit, Basis = AwardBasis.EarlierTender }])
            .ShouldBe(carried);

    [Theory]
    [InlineData("clear", true)]
    [InlineData("excludable", true)]
    [InlineData("excluded", false)]
    [Rule("EX-08")]
    public void An_excluded_supplier_is_not_carried_over_on_any_basis(string exclusion, bool carried) =>
        AwardBasis.List.Select(basis => Accepts(
            [.. Sample.ToMember, Sample.CarryOver("2029-05-01") with { Basis = basis, Exclusion = SupplierStatus.FromName(exclusion) }]))
            .ShouldAllBe(accepted => accepted == carried);

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    public void A_carry_over_is_of_a_round_after_the_last(int round, bool carried) =>
        Accepts([.. Sample.ToMember, Sample.CarryOver("2029-05-01", round)]).ShouldBe(carried);

    [Fact]
    public void A_round_is_carried_over_to_once() =>
        Sample.Codes([.. Sample.ToMember, Sample.CarryOver("2029-05-01"), Sample.CarryOver("2029-05-02")]).ShouldBe(["round"]);

    [Theory]
    [InlineData("withdrawn")]
    [InlineData("terminated")]
    [InlineData("exited")]
    [Rule("EX-01")]
    public void A_supplier_that_has_left_is_not_carried_over(string stage) =>
        Sample.Codes([.. Sample.ActsTo(stage), Sample.CarryOver("2029-05-01")]).ShouldBe(["not-permitted"]);

    [Fact]
    [Rule("HCL26-088b")]
    public void A_carry_over_changes_neither_zones_nor_standing()
    {
        var life = Sample.Member(Sample.Suspension("2026-10-01"), Sample.CarryOver("2029-05-01"));

        life.MembershipOn(Sample.Day("2029-05-01")).ShouldBe(life.MembershipOn(Sample.Day("2029-04-30")));
    }

    [Fact]
    [Rule("HCL26-024d")]
    public void Zones_are_added_from_the_day_of_the_extension_on()
    {
        var life = Sample.Member(new ZoneExtension(Sample.Day("2029-05-01"), [new("melton"), new("hinckley")]));

        Zones(life, "2029-04-30").ShouldBe(["melton"]);
        Zones(life, "2029-05-01").ShouldBe(["hinckley", "melton"]);
    }

    [Fact]
    public void Lots_are_added_from_the_day_of_the_extension_on()
    {
        var life = Sample.Member(new LotExtension(Sample.Day("2029-05-01"), [new("3"), new("1")]));

        life.LotsOn(Sample.Day("2029-04-30")).ShouldBe([new LotId("1")]);
        life.LotsOn(Sample.Day("2029-05-01")).ShouldBe([new LotId("1"), new LotId("3")]);
    }

    [Fact]
    public void An_extension_by_nothing_is_refused() =>
        Sample.Codes([.. Sample.ToMember, new ZoneExtension(Sample.Start.Day, []), new LotExtension(Sample.Start.Day, [])])
            .ShouldBe(["no-zones", "no-lots"]);

    private static IEnumerable<string> Zones(MembershipLife life, string day) =>
        life.ZonesOn(Sample.Day(day)).Select(zone => zone.Value);

    private static bool Accepts(MembershipAct[] acts) => MembershipLife.Create(Sample.Provider, acts, []).IsT0;
}
