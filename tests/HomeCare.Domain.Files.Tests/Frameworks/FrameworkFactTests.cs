namespace HomeCare.Domain.Files.Tests;

/// <summary>Facts that cannot stand together are told where they stand in the file.</summary>
public class FrameworkFactTests
{
    [Fact]
    public void A_second_award_on_the_day_of_the_first_is_refused_where_it_stands() =>
        AFrameworkFile.FaultsOf(("rounds", "[\n{ \"awardDecidedOn\": \"2026-07-01\" },\n{ \"awardDecidedOn\": \"2026-07-01\" }]")).ShouldBe(
        [
            "scheme.json:8:21: rounds[1].awardDecidedOn: round 2 is awarded on 2026-07-01, and the round before it on 2026-07-01: "
                + "each award comes on a later day than the one before (OF-01)",
        ]);

    [Fact]
    public void A_lot_that_there_is_not_is_refused_wherever_it_is_named() =>
        AFrameworkFile.FaultsOf(
                ("rounds", """[{ "lots": ["1", "4"], "limit": { "perLot": [{ "lot": "4", "most": 3 }] } }]"""),
                ("lots", """[{ "id": "1", "name": "Home care", "isNhsContinuingHealthCare": false }]"""),
                ("callOffs", """[{ "reference": "P-1", "supplier": "EX-07", "decidedOn": "2027-01-10", "lot": "4" }]"""))
            .ShouldBe(
            [
                "scheme.json:6:30: rounds[0].lots[1]: there is no lot 4: the lots are 1",
                "scheme.json:6:67: rounds[0].limit.perLot[0].lot: there is no lot 4: the lots are 1",
                "scheme.json:8:93: callOffs[0].lot: there is no lot 4: the lots are 1",
            ]);

    [Fact]
    public void A_year_that_no_scheme_is_in_is_refused() =>
        AFrameworkFile.FaultsOf(("procedureBegan", "\"0202-03-02\"")).ShouldBe(
            ["scheme.json:7:21: procedureBegan: 0202-03-02 is not a year that a scheme can be in: write a date from 1990 to 2199"]);

    [Fact]
    public void A_fact_that_is_missing_is_placed_at_the_record_it_would_be_in() =>
        AFrameworkFile.FaultsOf(("rounds", """[{ "appointments": [{ "supplier": "EX-07", "basis": "earlier-tender" }] }]""")).ShouldBe(
        [
            "scheme.json:6:33: rounds[0].appointments[0].tenderRound: the round of the tender is given for an award on an earlier tender, and only for that",
        ]);

    [Fact]
    public void Facts_are_judged_also_where_another_member_cannot_be_read() =>
        AFrameworkFile.FaultsOf(
                ("id", "\"\""),
                ("kind", "\"open\""),
                ("rounds", """[{ "awardDecidedOn": "2026-07-01", "enteredOn": "2026-06-01", "route": 1 }]"""))
            .Select(Field).ShouldBe(["id", "kind", "rounds[0].enteredOn", "rounds[0].route"]);

    [Fact]
    public void What_cannot_be_read_in_a_list_moves_no_other_item() =>
        AFrameworkFile.FaultsOf(
                ("callOffs", """
                    [
                      5,
                      { "reference": "P-1", "supplier": "EX-07", "decidedOn": "2027-01-10", "endsOn": "2026-01-01" },
                      { "reference": "P-2", "supplier": "EX-07", "decidedOn": "10/01/2027", "endsOn": "2026-01-01" },
                      { "reference": "P-3", "supplier": "EX-07", "decidedOn": "2027-01-10", "invoices": [{}], "value": { "weekly": "1", "reviewWeeks": 0 } }
                    ]
                    """))
            .Select(Field).ShouldBe(
                ["callOffs[0]", "callOffs[1].endsOn", "callOffs[2].decidedOn", "callOffs[3].invoices[0].receivedOn", "callOffs[3].value.reviewWeeks"]);

    [Fact]
    public void A_lot_that_cannot_be_read_makes_no_other_lot_unknown() =>
        AFrameworkFile.FaultsOf(("lots", """[{ "id": "1", "name": "" }]"""), ("rounds", """[{ "lots": ["1"] }]"""))
            .Select(Field).ShouldBe(["lots[0].isNhsContinuingHealthCare", "lots[0].name"]);

    [Fact]
    public void Rounds_that_cannot_be_read_make_no_round_unknown() =>
        AFrameworkFile.FaultsOf(
                ("rounds", "{}"),
                ("modifications", """[{ "on": "2028-01-01", "round": 2, "what": "An example." }]"""))
            .Select(Field).ShouldBe(["rounds"]);

    [Fact]
    public void A_round_that_cannot_be_read_stays_in_its_place() =>
        AFrameworkFile.FaultsOf(
                ("rounds", """[5, { "awardDecidedOn": "2026-07-01" }, { "awardDecidedOn": "2026-06-01" }]"""),
                ("modifications", """[{ "on": "2028-01-01", "round": 3, "what": "An example." }]"""))
            .Select(Field).ShouldBe(["rounds[0]", "rounds[2].awardDecidedOn"]);

    [Fact]
    public void A_round_of_a_tender_that_cannot_be_read_is_told_once() =>
        AFrameworkFile.FaultsOf(("rounds", """[{ "appointments": [{ "supplier": "EX-07", "basis": "earlier-tender", "tenderRound": "1" }] }]"""))
            .ShouldHaveSingleItem().ShouldEndWith("rounds[0].appointments[0].tenderRound: this must be a whole number");

    [Fact]
    public void A_closed_framework_has_one_round() =>
        AFrameworkFile.FaultsOf(("kind", "\"closed-framework\""), ("rounds", "[{},\n{}]")).ShouldHaveSingleItem()
            .ShouldStartWith("scheme.json:7:1: rounds[1]: a closed framework does not re-open");

    private static string Field(string fault) => fault.Split(':')[3].Trim();
}
