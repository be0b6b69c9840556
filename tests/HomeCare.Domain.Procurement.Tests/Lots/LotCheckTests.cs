namespace HomeCare.Domain.Procurement.Tests;

public class LotCheckTests
{
    private static readonly Citation TwoAZone = new("HCL26-043d", new("A report", "A council", null), "paragraph 43");
    private static readonly LotId Lot = new("1");

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(88, false)]
    [Rule("HCL26-043d")]
    [Rule("HCL26-043e")]
    [Rule("HCL21-007c")]
    public void A_zone_has_at_least_two_providers_and_never_too_many(int providers, bool warned) =>
        Warnings(Enumerable.Range(1, providers).Select(i => InZones($"EX-{i}", "bottesford"))).ShouldBe(warned ? ["bottesford"] : []);

    [Fact]
    [Rule("HCL26-043d")]
    [Rule("R-15")]
    public void A_zone_with_fewer_is_a_warning_that_names_the_providers_it_has()
    {
        var finding = Check(2, [InZones("EX-02", "bottesford")]).Single();

        finding.ShouldBe(new Finding(
            new Rule(TwoAZone, "Every zone has at least 2 providers.", Severity.Warning),
            Severity.Warning,
            "zone bottesford of lot 1 has 1 of at least 2 providers on 2027-01-01: EX-02",
            [
                new("lot", "1"), new("zone", "bottesford"), new("day", "2027-01-01"), new("at-least", "2"), new("found", "1"),
                new("providers", "EX-02"),
            ]));
    }

    [Fact]
    [Rule("HCL26-082c")]
    public void Each_zone_with_fewer_is_listed_in_the_order_given() =>
        LotRoster.Create([InZones("EX-01", "melton"), InZones("EX-02", "melton", "hinckley")]).AsT0
            .CheckZones(TwoAZone, Lot, [new("hinckley"), new("melton"), new("bottesford")], 2, Sample.Day("2027-01-01"))
            .Select(finding => finding.Facts[1].Value).ShouldBe(["hinckley", "bottesford"]);

    [Fact]
    [Rule("HCL26-084f")]
    public void Suspended_and_dormant_members_count() =>
        Warnings(
            [
                Roster.Life("EX-01", ["1"], ["bottesford"], [Sample.Start, Sample.Suspension("2026-10-01")]),
                InZones("EX-02", "bottesford"),
            ]).ShouldBeEmpty();

    [Theory]
    [InlineData("exited")]
    [InlineData("terminated")]
    public void Former_members_do_not_count(string end) =>
        Warnings(
            [
                Roster.Life("EX-01", ["1"], ["bottesford"], [Sample.Start, Sample.Act(end, "2027-01-01")]),
                InZones("EX-02", "bottesford"),
            ]).ShouldBe(["bottesford"]);

    [Fact]
    public void Members_of_another_lot_do_not_count() =>
        Warnings([Roster.Life("EX-01", ["2"], ["bottesford"], [Sample.Start]), InZones("EX-02", "bottesford")]).ShouldBe(["bottesford"]);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(3, 1)]
    public void The_number_is_the_schemes_own(int atLeast, int warnings) =>
        Check(atLeast, [InZones("EX-02", "bottesford")]).Count.ShouldBe(warnings);

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [Rule("LEEDS14-3.9.2c")]
    public void An_area_has_exactly_two_leads_where_the_scheme_says_so(int leads, bool kept) =>
        CheckLeads(2, leads).Count.ShouldBe(kept ? 0 : 1);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [Rule("HCL21-007d")]
    public void A_lot_has_exactly_one_lead_where_the_scheme_says_so(int leads, bool kept) =>
        CheckLeads(1, leads).Count.ShouldBe(kept ? 0 : 1);

    [Fact]
    [Rule("LEEDS14-3.9.2c")]
    public void An_area_with_another_number_is_a_breach_that_names_the_holders() =>
        CheckLeads(2, 1).Single().ShouldBe(new Finding(
            new Rule(A.Citation, "Every area has exactly 2 with the role lead.", Severity.Breach),
            Severity.Breach,
            "lot 1, zone melton has 1 with the role lead on 2027-01-01, and must have 2: EX-1",
            [
                new("area", "lot 1, zone melton"), new("role", "lead"), new("day", "2027-01-01"), new("exactly", "2"),
                new("found", "1"), new("providers", "EX-1"),
            ]));

    [Fact]
    public void Less_than_none_cannot_be_asked_for()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Check(-1, [])).ParamName.ShouldBe("atLeast");
        Should.Throw<ArgumentOutOfRangeException>(() => CheckLeads(-1, 0)).ParamName.ShouldBe("exactly");
    }

    private static ValueList<Finding> CheckLeads(int exactly, int leads) =>
        LotRoster.Create(Enumerable.Range(1, leads).Select(i => Roster.Member($"EX-{i}", ["1"], Roster.Lead("1")))).AsT0
            .CheckHolders(A.Citation, [new(Lot, new("melton"))], LotRole.Lead, exactly, Sample.Day("2027-01-01"));

    private static MembershipLife InZones(string provider, params string[] zones) =>
        Roster.Life(provider, ["1"], zones, [Sample.Start]);

    private static IEnumerable<string> Warnings(IEnumerable<MembershipLife> lives) =>
        Check(2, lives).Select(finding => finding.Facts[1].Value);

    private static ValueList<Finding> Check(int atLeast, IEnumerable<MembershipLife> lives) =>
        LotRoster.Create(lives).AsT0.CheckZones(TwoAZone, Lot, [new("bottesford")], atLeast, Sample.Day("2027-01-01"));
}
