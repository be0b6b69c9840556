namespace HomeCare.Domain.Procurement.Tests;

public class LotReprocurementTests
{
    private static readonly MembershipLife Withdrawn =
        Roster.Life("EX-01", ["12"], [], [Sample.Act("withdrawn-late", "2026-08-01")], Roster.Lead("12"));

    [Theory]
    [InlineData("2027-11-05", "no-lead")]
    [InlineData("2027-11-06", null)]
    [Rule("HTLAH18-012a")]
    [Rule("HTLAH18-013b")]
    [Rule("HTLAH18-014")]
    public void A_vacant_lot_procured_again_has_its_supplier_as_lead_from_its_own_start_on(string day, string? vacancy) =>
        Roster.Of(Withdrawn, NewSupplier("2027-11-06"), Roster.Member("EX-02", ["12"], Roster.Contingency("12")))
            .With(Reprocured("EX-09")).AsT0
            .VacancyOn(Roster.Lot12, Sample.Day(day)).ShouldBe(vacancy is null ? null : LotVacancy.FromName(vacancy));

    [Fact]
    [Rule("HTLAH18-012a")]
    public void A_lead_of_another_lot_may_take_on_a_vacant_one()
    {
        var lead = Roster.Life(
            "EX-02", ["1"], [], [Sample.Start, new LotExtension(Sample.Day("2027-11-06"), [new("12")])], Roster.Lead("1"));

        var roster = Roster.Of(Withdrawn, lead).With(Reprocured("EX-02")).AsT0;

        roster.HoldersOn(Roster.Lot12, LotRole.Lead, Sample.Day("2027-11-06")).ShouldBe([new ProviderId("EX-02")]);
        roster.HoldersOn(new(new("1"), null), LotRole.Lead, Sample.Day("2027-11-06")).ShouldBe([new ProviderId("EX-02")]);
    }

    [Fact]
    public void A_lot_with_a_lead_is_not_procured_again() =>
        Roster.Of(Roster.Member("EX-02", ["12"], Roster.Lead("12")), NewSupplier("2027-11-06")).With(Reprocured("EX-09")).AsT1
            .ShouldBe([new Refusal(
                "lot-not-vacant",
                "lot 12 has a lead on 2027-11-06: EX-02",
                [new("lot", "12"), new("starts-on", "2027-11-06"), new("leads", "EX-02")])]);

    [Fact]
    public void A_supplier_that_is_no_member_in_the_lot_on_the_first_day_is_refused() =>
        Roster.Of(Withdrawn, NewSupplier("2027-11-07")).With(Reprocured("EX-09")).AsT1
            .ShouldBe([new Refusal(
                "not-in-lot",
                "provider EX-09 is not a member in lot 12 on 2027-11-06: award it the lot first",
                [new("provider", "EX-09"), new("lot", "12"), new("starts-on", "2027-11-06")])]);

    [Theory]
    [InlineData("2027-11-06", true)]
    [InlineData("2027-11-07", false)]
    public void Service_starts_on_or_after_the_award(string awardedOn, bool accepted) =>
        Roster.Of(Withdrawn, NewSupplier("2027-11-06"))
            .With(Reprocured("EX-09") with { AwardedOn = Sample.Day(awardedOn) }).IsT0.ShouldBe(accepted);

    [Fact]
    public void Everything_wrong_is_reported_at_once() =>
        Roster.Of(Roster.Member("EX-02", ["12"], Roster.Lead("12")))
            .With(Reprocured("EX-09") with { AwardedOn = Sample.Day("2027-12-01") }).AsT1.Select(refusal => refusal.Code)
            .ShouldBe(["start-before-award", "lot-not-vacant", "not-in-lot"]);

    [Fact]
    public void A_lead_of_a_later_day_is_not_overlapped() =>
        Roster.Of(Roster.Life(
                "EX-09", ["12"], [], [Sample.Start], Roster.Lead("12", "2028-01-01")))
            .With(Reprocured("EX-09")).AsT1.Select(refusal => refusal.Code).ShouldBe(["role-overlap"]);

    private static MembershipLife NewSupplier(string starts) =>
        Roster.Life("EX-09", ["12"], [], [Sample.Start with { Day = Sample.Day(starts) }]);

    private static LotReprocurement Reprocured(string supplier) =>
        new(new("12"), new(supplier), Sample.Day("2027-08-01"), Sample.Day("2027-11-06"));
}
