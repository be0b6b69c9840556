namespace HomeCare.Domain.Procurement.Tests;

public class RoleAppointmentTests
{
    [Theory]
    [InlineData("2026-12-31", false)]
    [InlineData("2027-01-01", true)]
    [InlineData("2027-06-30", true)]
    [InlineData("2027-07-01", false)]
    public void A_role_is_held_from_its_first_day_to_its_last(string day, bool held) =>
        (RolesOn(day, Sample.Role(LotRole.Lead, "1", "2027-01-01", "2027-06-30")).Count == 1).ShouldBe(held);

    [Theory]
    [InlineData("2026-08-31", false)]
    [InlineData("2026-09-01", true)]
    public void A_role_is_held_only_by_a_member(string day, bool held) =>
        (RolesOn(day, Sample.Role(LotRole.Lead, "1", "2026-01-01")).Count == 1).ShouldBe(held);

    [Fact]
    public void A_role_ends_with_the_membership() =>
        MembershipLife.Create(Sample.Provider, Sample.ActsTo("exited"), [Sample.Role(LotRole.Lead, "1", "2026-09-01")]).AsT0
            .RolesOn(Sample.Day(Sample.Later)).ShouldBeEmpty();

    [Fact]
    public void A_role_begins_no_earlier_than_the_place_in_its_lot()
    {
        var life = MembershipLife.Create(
            Sample.Provider,
            [.. Sample.ToMember, new LotExtension(Sample.Day("2027-01-01"), [new("2")])],
            [Sample.Role(LotRole.Lead, "2", "2026-09-01")]).AsT0;

        life.RolesOn(Sample.Day("2026-12-31")).ShouldBeEmpty();
        life.RolesOn(Sample.Day("2027-01-01")).Count.ShouldBe(1);
    }

    [Fact]
    public void A_role_outside_the_lots_awarded_is_refused() =>
        Refused(Sample.Role(LotRole.Lead, "2", "2027-01-01")).ShouldBe(
            [new Refusal(
                "role-outside-lots",
                "provider EX-07, lead in lot 2 from 2027-01-01: it was awarded the lots 1",
                [new("provider", "EX-07"), new("role", "lead"), new("lot", "2")])]);

    [Theory]
    [InlineData("2026-12-31", false)]
    [InlineData("2027-01-01", true)]
    public void A_role_lasts_at_least_a_day(string lastDay, bool accepted) =>
        MembershipLife.Create(Sample.Provider, Sample.ToMember, [Sample.Role(LotRole.Lead, "1", "2027-01-01", lastDay)])
            .IsT0.ShouldBe(accepted);

    [Theory]
    [InlineData("2027-01-01", "2027-06-30", true)]
    [InlineData("2027-06-30", null, true)]
    [InlineData("2027-07-01", null, false)]
    [InlineData("2026-10-01", "2026-12-31", false)]
    [InlineData("2026-10-01", "2027-01-01", true)]
    [InlineData("2026-10-01", null, true)]
    public void The_same_role_in_the_same_lot_does_not_overlap_itself(string firstDay, string? lastDay, bool refused) =>
        Overlaps(Sample.Role(LotRole.Lead, "1", firstDay, lastDay)).ShouldBe(refused);

    [Theory]
    [InlineData("melton", true)]
    [InlineData("hinckley", false)]
    public void The_same_role_in_another_zone_of_the_lot_is_no_overlap(string zone, bool refused) => MembershipLife.Create(
            Sample.Provider,
            Sample.ToMember,
            [Sample.Role(LotRole.Lead, "1", "2027-01-01", null, "melton"), Sample.Role(LotRole.Lead, "1", "2027-01-01", null, zone)])
        .IsT1.ShouldBe(refused);

    [Fact]
    public void A_role_in_the_whole_lot_overlaps_one_in_a_zone() =>
        Overlaps(Sample.Role(LotRole.Lead, "1", "2027-01-01", null, "melton")).ShouldBeTrue();

    [Fact]
    public void Another_role_or_another_tier_is_no_overlap()
    {
        Overlaps(Sample.Role(LotRole.Contingency, "1", "2027-01-01")).ShouldBeFalse();
        MembershipLife.Create(
            Sample.Provider, Sample.ToMember, [Sample.Role(LotRole.Tier(1), "1", "2027-01-01"), Sample.Role(LotRole.Tier(2), "1", "2027-01-01")])
            .IsT0.ShouldBeTrue();
    }

    [Fact]
    public void The_same_role_in_another_lot_is_no_overlap() => MembershipLife.Create(
            Sample.Provider,
            [Sample.Application, Sample.Passed, Sample.Award with { Lots = [new("1"), new("2")] }],
            [Sample.Role(LotRole.Lead, "1", "2027-01-01"), Sample.Role(LotRole.Lead, "2", "2027-01-01")])
        .IsT0.ShouldBeTrue();

    [Fact]
    public void An_overlap_names_both() =>
        Refused(Sample.Role(LotRole.Lead, "1", "2027-01-01", "2027-06-30"), Sample.Role(LotRole.Lead, "1", "2027-03-01", null, "melton"))
            .Single().Message
            .ShouldBe("provider EX-07, lead in lot 1 (melton) from 2027-03-01: it overlaps lead in lot 1 from 2027-01-01 to 2027-06-30");

    [Fact]
    public void Faults_of_roles_are_reported_with_those_of_acts() =>
        MembershipLife.Create(
            Sample.Provider,
            [.. Sample.ToMember, Sample.Lifting("2027-01-01")],
            [Sample.Role(LotRole.Lead, "1", "2027-01-01", "2026-01-01")])
            .AsT1.Select(refusal => refusal.Code).ShouldBe(["not-permitted", "role-dates"]);

    private static bool Overlaps(RoleAppointment role) =>
        MembershipLife.Create(Sample.Provider, Sample.ToMember, [Sample.Role(LotRole.Lead, "1", "2027-01-01", "2027-06-30"), role])
            .Match(_ => false, refusals => refusals.Single().Code == "role-overlap");

    private static ValueList<Refusal> Refused(params RoleAppointment[] roles) =>
        MembershipLife.Create(Sample.Provider, Sample.ToMember, roles).AsT1;

    private static ValueList<RoleAppointment> RolesOn(string day, RoleAppointment role) =>
        MembershipLife.Create(Sample.Provider, Sample.ToMember, [role]).AsT0.RolesOn(Sample.Day(day));
}
