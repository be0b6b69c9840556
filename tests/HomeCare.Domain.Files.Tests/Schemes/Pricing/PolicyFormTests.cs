using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Files.Tests;

/// <summary>Faults of the other policies of prices, each at its place.</summary>
public class PolicyFormTests
{
    [Fact]
    public void An_uplift_capped_at_a_ceiling_is_said_in_a_line()
    {
        var terms = AForm.Read(UpliftForms.Terms, """{ "ceilings": [{ "item": { "unit": "hour" }, "amount": "28.00" }] }""");

        terms.Indices.ShouldBeEmpty();
        terms.StepsOf(UpliftStep.Percent(3.6m)).ShouldBe(
            [UpliftStep.Percent(3.6m), UpliftStep.CapAt(ItemAmount.ForEvery(PriceUnit.Hour, Money.FromPence(28_00)))]);
        AForm.ShouldComeBack(UpliftForms.Terms, terms);
    }

    [Theory]
    [InlineData("[\"3/5\", \"0.4\"]", "[\"3/5\", \"0.41\"]", "weights: the weights must add up to one exactly, such as 3/5 and 2/5")]
    [InlineData("[\"3/5\", \"0.4\"]", "[\"1\"]", "weights: write one weight for each of the indices, in their order")]
    [InlineData("[\"3/5\", \"0.4\"]", "[\"8/5\", \"-0.6\"]", "weights: a weight is nought or less: leave out an index without a weight")]
    [InlineData("\"weights\": [\"3/5\", \"0.4\"],", "", "weights: this member is missing: add the weights of the indices, or that they are not yet set")]
    [InlineData("[\"nlw\", \"cpi\"]", "[\"cpi\", \"cpi\"]", "indices[1]: the index cpi is there twice: write it once")]
    [InlineData("\"band\": \"rural\", \"unit\"", "\"unit\"", "ceilings[1].item: everything by the hour has two ceilings: write one")]
    public void A_fault_of_an_uplift(string good, string bad, string problem) => Problems(UpliftForms.Terms, APolicy.Uplift, good, bad).ShouldBe([problem]);

    [Theory]
    [InlineData("\"upTo\": 30, \"charged\": 30", "\"upTo\": 15, \"charged\": 30", "charged.table[1].upTo: the row up to 15 minutes must be for longer visits than 15 minutes")]
    [InlineData("\"upTo\": 30, \"charged\": 30", "\"upTo\": 30, \"charged\": 10", "charged.table[1].charged: the row up to 30 minutes charges 10 minutes, fewer than the 15 of a shorter visit")]
    [InlineData("[{ \"upTo\": 15, \"charged\": 15 }, { \"upTo\": 30, \"charged\": 30 }]", "[]", "charged.table: a table of charged minutes has at least one row")]
    [InlineData("\"weekdays\": [\"sunday\"], ", "", "enhancements.enhancements[1]: the enhancement Sunday evening has no days: give it days of the week or bank holidays")]
    [InlineData("\"weekdays\": [\"sunday\"], ", "\"weekdays\": [\"sundya\"], ", "enhancements.enhancements[1].weekdays[0]: \"sundya\" is not a day of the week: did you mean sunday?")]
    [InlineData("\"from\": \"18:00\"", "\"from\": \"6pm\"", "enhancements.enhancements[1].from: \"6pm\" is not a time of day: write hours and minutes such as 07:30")]
    [InlineData("\"times\": \"3/2\"", "\"times\": \"101\"", "enhancements.enhancements[0]: the factor 101 of the enhancement bank holiday is too large or too fine: at most 100, and all of them together over at most 10000")]
    [InlineData("\"chargedAtLeast\": 15", "\"chargedAtLeast\": 1441", "chargedAtLeast: 1441 is not possible here: write a whole number from 0 to 1440")]
    public void A_fault_of_visits(string good, string bad, string problem) =>
        Problems(VisitForms.Terms, APolicy.Visits, good, bad).ShouldHaveSingleItem().ShouldStartWith(problem);

    [Fact]
    public void Enhancements_that_hold_at_once_are_told_at_the_second() => AForm.ProblemsOf(
            VisitForms.Terms,
            APolicy.Changed(APolicy.Visits, ("\"first-listed\"", "\"refused\""), ("\"bankHolidays\": [\"england-and-wales\"]", "\"weekdays\": [\"sunday\"]")))
        .ShouldBe(
        [
            "enhancements.enhancements[1]: the enhancements bank holiday and Sunday evening both hold on Sunday at 18:00: set them apart, or say which is paid",
        ]);

    [Fact]
    public void A_band_that_is_there_twice_is_told_at_the_second() => Problems(DayServiceForms.Terms, APolicy.Services, "\"id\": \"blocks\"", "\"id\": \"group\"")[0]
        .ShouldBe("bands[1].id: the band group is there more than once: write it once");

    [Theory]
    [InlineData("\"below\": \"town\"", "\"below\": \"twon\"", "sessional.below: there is no band twon: did you mean town?")]
    [InlineData("\"id\": \"town\"", "\"id\": \"sessional\"", "bands[0].id: sessional is the rate of long visits: call the band something else")]
    [InlineData("\"fromMinutes\": 90", "\"fromMinutes\": 0", "sessional.fromMinutes: 0 is not possible here: write a whole number from 1 to 1440")]
    public void A_fault_of_ranked_pricing(string good, string bad, string problem) =>
        Problems(RankedPricingForms.Pricing, APolicy.Ranked, good, bad).ShouldContain(problem);

    [Theory]
    [InlineData("[\"group\", \"blocks\"]", "[\"group\", \"blosck\"]", "bands[2].supplements[1]: there is no band blosck: did you mean blocks?")]
    [InlineData("[\"group\", \"blocks\"]", "[\"extra\"]", "bands[2].supplements[0]: the band extra adds to extra, which is itself a supplement: name a band that stands by itself")]
    [InlineData("\"value\": 300", "\"value\": 1441", "sessionMinutes: a session lasts 1 to 1440 minutes, not 1441")]
    [InlineData("\"proRata\": \"hour\"", "\"proRata\": \"night\"", "bands[2].commissioning.proRata: a night is not measured by the minute: write hour, or a session or a half day of so many minutes")]
    [InlineData("\"purpose\": \"extra hours\"", "\"purpose\": \"\"", "bands[2].purpose: it is empty: write up to 200 characters on one line")]
    [InlineData("{ \"halfDay\": 150 }", "{ \"halfDay\": 300 }", "bands[1].commissioning.inBlocks[1]: two blocks are of one length: write one of them")]
    public void A_fault_of_day_services(string good, string bad, string problem) => Problems(DayServiceForms.Terms, APolicy.Services, good, bad).ShouldBe([problem]);

    [Theory]
    [InlineData("\"from\": \"old\"", "\"from\": \"odl\"", "rows: band old has no row: write one without candidates where nothing succeeds it", "rows[0].from: there is no band odl: did you mean old?")]
    [InlineData("\"candidates\": [\"new\"]", "\"candidates\": [\"now\"]", "rows[0].candidates[0]: there is no band now: did you mean new?")]
    public void A_fault_of_successions(string good, string bad, params string[] problems) =>
        Problems(DayServiceForms.Successions, APolicy.Successions, good, bad).ShouldBe(problems);

    [Theory]
    [InlineData("2030-08-31", "2026-08-31", "lastDay: the last day is before the first: write one that is not")]
    [InlineData("\"band\": \"group\", \"unit\": \"hour\"", "\"band\": \"grop\", \"unit\": \"hour\"", "ranges[0].band: there is no band grop: did you mean group?")]
    [InlineData("\"band\": \"group\", \"unit\": \"hour\"", "\"band\": \"group\", \"unit\": \"week\"", "ranges[0].unit: band group is not bought by the week: it is by the hour")]
    [InlineData("{ \"gate\": \"excluded\", \"cite\": CITE },", "", "eligibility: the gate excluded is missing: add it")]
    [InlineData("\"gate\": \"excluded\"", "\"gate\": \"exclued\"", "eligibility[1].gate: there is no gate exclued: did you mean excluded?")]
    [InlineData("\"comparison\": \"same\"", "\"comparison\": \"like\"", "eligibility[2].settings: there is no gate not-accredited of these settings: write those of a rating or of a declared fact")]
    [InlineData("[\"shorter-distance\", \"higher-rating\"]", "[\"higher-rating\", \"higher-rating\"]", "rungs[1]: the rung higher-rating is there twice: write it once")]
    public void A_fault_of_a_call_off(string good, string bad, string problem) =>
        Problems(DayServiceForms.CallOffTerms, APolicy.CallOff, good, bad).ShouldBe([problem]);

    [Theory]
    [InlineData("\"key\": \"zone north\"", "\"key\": \"north\"", "places[0].key: \"north\" does not begin with a kind of place: write one of authority, district, zone, subzone, price-area, parish, ward, postcode, a space and its code, such as parish Kegworth")]
    [InlineData("\"key\": \"postcode LE1 1AA\", \"name\"", "\"key\": \"postcode le11aa\", \"name\"", "places[2].key: write the postcode as LE1 1AA")]
    [InlineData("[\"zone north\"]", "[\"zone south\"]", "wholes[0].value: zone of parish Upper Slaughter [zone south], 2026-04-01 to 2030-03-31: there is no zone south: did you mean north?")]
    [InlineData("[\"zone north\"]", "[\"postcode LE1 1AA\"]", "wholes[0].value: zone of parish Upper Slaughter [postcode LE1 1AA], 2026-04-01 to 2030-03-31: postcode LE1 1AA is no zone")]
    [InlineData("\"within\": \"zone\" }, \"value\": [", "\"within\": \"zoen\" }, \"value\": [", "wholes[0].key.within: \"zoen\" is not a kind of place: did you mean zone?")]
    [InlineData("\"lastDay\": \"2030-03-31\", \"cite\"", "\"lastDay\": \"2020-03-31\", \"cite\"", "places[1].lastDay: parish Upper Slaughter Upper Slaughter, 2026-04-01 to 2020-03-31: the last day is before the first")]
    public void A_fault_of_places(string good, string bad, string problem) => Problems(PlaceForms.Gazetteer, APolicy.Places, good, bad).ShouldBe([problem]);

    private static string[] Problems<T>(Form<T> form, string policy, string good, string bad) =>
        AForm.ProblemsOf(form, APolicy.Text(APolicy.Changed(policy, (good, bad))));
}
