namespace HomeCare.Domain.Procurement.Tests;

public class LotRosterTests
{
    [Fact]
    [Rule("HTLAH18-003b")]
    public void One_provider_may_lead_several_lots()
    {
        var roster = Roster.Of(Roster.Member("EX-01", ["1", "2"], Roster.Lead("1"), Roster.Lead("2")));

        Leads(roster, "1", "2026-09-01").ShouldBe(["EX-01"]);
        Leads(roster, "2", "2026-09-01").ShouldBe(["EX-01"]);
    }

    [Fact]
    public void The_order_of_the_memberships_makes_no_difference()
    {
        var one = Roster.Member("EX-01", ["1"], Roster.Lead("1"));
        var other = Roster.Member("EX-02", ["1"], Roster.Lead("1"));

        Leads(Roster.Of(other, one), "1", "2026-09-01").ShouldBe(["EX-01", "EX-02"]);
        Leads(Roster.Of(one, other), "1", "2026-09-01").ShouldBe(["EX-01", "EX-02"]);
    }

    [Fact]
    public void A_holder_of_a_role_in_two_zones_is_one_holder() =>
        Leads(Roster.Of(Roster.Member("EX-01", ["1"], Roster.Lead("1", zones: "melton"), Roster.Lead("1", zones: "hinckley"))), "1", "2026-09-01")
            .ShouldBe(["EX-01"]);

    [Theory]
    [InlineData("melton", 2)]
    [InlineData("hinckley", 1)]
    public void In_a_zone_those_count_who_hold_the_role_there_or_in_the_whole_lot(string zone, int leads) =>
        Roster.Of(Roster.Member("EX-01", ["1"], Roster.Lead("1")), Roster.Member("EX-02", ["1"], Roster.Lead("1", zones: "melton")))
            .HoldersOn(new(new("1"), new(zone)), LotRole.Lead, Sample.Day("2026-09-01")).Count.ShouldBe(leads);

    [Theory]
    [InlineData("2026-08-31", "nobody")]
    [InlineData("2026-09-01", null)]
    [InlineData("2027-01-01", "no-lead")]
    public void A_lot_is_vacant_without_anybody_or_without_a_lead(string day, string? vacancy) =>
        Roster.Of(
            Roster.Member("EX-01", ["12"], Sample.Role(LotRole.Lead, "12", "2026-09-01", "2026-12-31")),
            Roster.Member("EX-02", ["12"], Roster.Contingency("12")))
            .VacancyOn(Roster.Lot12, Sample.Day(day)).ShouldBe(vacancy is null ? null : LotVacancy.FromName(vacancy));

    [Theory]
    [InlineData("melton", "nobody")]
    [InlineData("harborough", "nobody")]
    [InlineData("blaby", null)]
    [Rule("CLC26-072")]
    public void An_area_that_no_provider_of_a_lot_covers_is_told_from_one_that_is_covered(string zone, string? vacancy) =>
        Roster.Of(
            Roster.Member("EX-01", ["12"], Roster.Lead("12", zones: "blaby")),
            Roster.Member("EX-02", ["1"], Roster.Lead("1", zones: "melton")))
            .VacancyOn(new(new("12"), new(zone)), Sample.Day("2026-09-01")).ShouldBe(vacancy is null ? null : LotVacancy.FromName(vacancy));

    [Theory]
    [InlineData("exited")]
    [InlineData("terminated")]
    public void A_lot_is_vacant_from_the_day_its_lead_is_no_member(string end)
    {
        var roster = Roster.Of(Roster.Life("EX-01", ["12"], [], [Sample.Start, Sample.Act(end, "2027-10-01")], Roster.Lead("12")));

        roster.VacancyOn(Roster.Lot12, Sample.Day("2027-09-30")).ShouldBeNull();
        roster.VacancyOn(Roster.Lot12, Sample.Day("2027-10-01")).ShouldBe(LotVacancy.Nobody);
    }

    [Fact]
    public void A_suspended_lead_is_still_the_lead() =>
        Roster.Of(Roster.Life("EX-01", ["12"], [], [Sample.Start, Sample.Suspension("2027-10-01")], Roster.Lead("12")))
            .VacancyOn(Roster.Lot12, Sample.Day("2027-10-01")).ShouldBeNull();

    [Fact]
    [Rule("HTLAH18-003c")]
    public void After_a_late_withdrawal_the_lot_has_no_lead_and_its_contingency_providers_stay()
    {
        var late = (LateWithdrawal)Sample.Act("withdrawn-late", "2026-08-01");
        var roster = Roster.Of(
            Roster.Life("EX-01", ["12"], [], [late], Roster.Lead("12")),
            Roster.Member("EX-02", ["12"], Roster.Contingency("12")));

        roster.LateWithdrawals(new("12")).ShouldBe([new LotWithdrawal(new("EX-01"), new("12"), late)]);
        roster.LateWithdrawals(new("1")).ShouldBeEmpty();
        roster.VacancyOn(Roster.Lot12, Sample.Day("2026-09-01")).ShouldBe(LotVacancy.NoLead);
        roster.HoldersOn(Roster.Lot12, LotRole.Contingency, Sample.Day("2026-09-01")).ShouldBe([new ProviderId("EX-02")]);
    }

    [Fact]
    public void A_provider_that_left_may_come_back_with_another_life()
    {
        var roster = Roster.Of(ComeBack("2027-10-01"), Roster.Life("EX-01", ["12"], [], [Sample.Start, Sample.Act("exited", "2027-10-01")], Roster.Lead("12")));

        roster.Lives.Select(life => life.Acts[0].Day).ShouldBeInOrder();
        Leads(roster, "12", "2027-09-30").ShouldBe(["EX-01"]);
        Leads(roster, "12", "2028-09-01").ShouldBe(["EX-01"]);
    }

    [Theory]
    [InlineData("2027-09-30", "exited")]
    [InlineData("2027-10-01", "suspended")]
    public void A_provider_has_one_life_at_a_time(string secondBegins, string firstEnds) =>
        LotRoster.Create([Roster.Life("EX-01", ["12"], [], [Sample.Start, Sample.Act(firstEnds, "2027-10-01")]), ComeBack(secondBegins)])
            .AsT1.ShouldBe([new Refusal(
                "overlapping-lives",
                "provider EX-01 has a membership that begins before an earlier one has ended: a provider has one at a time",
                [new("provider", "EX-01")])]);

    private static MembershipLife ComeBack(string applied) => MembershipLife.Create(
        new("EX-01"),
        [
            Sample.Application with { Day = Sample.Day(applied) },
            Sample.Passed with { Day = Sample.Day("2028-02-01") },
            Sample.Award with { Day = Sample.Day("2028-05-01"), Round = 2, Lots = [new("12")] },
            Sample.Start with { Day = Sample.Day("2028-09-01") },
        ],
        [Roster.Lead("12")]).AsT0;

    private static IEnumerable<string> Leads(LotRoster roster, string lot, string day) =>
        roster.HoldersOn(new(new(lot), null), LotRole.Lead, Sample.Day(day)).Select(provider => provider.Value);
}
