using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Files.Tests;

public class BidFormTests
{
    [Fact]
    public void Price_points_with_a_supplement_are_said_in_a_few_lines()
    {
        var schedule = AForm.Read(BidForms.Schedule, APolicy.Text(APolicy.Schedule));

        var points = schedule.Asked[0].Rule.AsT3;
        points.Points.Select(point => point.Value.ToString()).ShouldBe(["£22.00", "£22.50", "£23.00"]);
        var supplement = points.Supplements.ShouldHaveSingleItem();
        supplement.Zone.ShouldBe(new ZoneId("north-ward"));
        supplement.Amount.Value.ShouldBe(Money.FromPence(85));
        schedule.Asked[0].Citation.Place.ShouldContain("asked[0]");
    }

    [Fact]
    public void What_is_left_out_is_by_default()
    {
        var asked = AForm.Read(BidForms.Schedule, APolicy.Text(APolicy.Schedule)).Asked[4];

        asked.Requirement.ShouldBe(BidRequirement.Always);
        asked.ZonePrices.ShouldBe(ZonePrices.OneForAll);
        asked.Step.ShouldBe(Money.FromPence(1));
        asked.Status.ShouldBe(DatedStatus.InForce);
        asked.Lot.ShouldBeNull();
    }

    [Fact]
    public void A_floor_that_is_not_yet_set_is_no_price_without_a_floor()
    {
        AForm.Read(BidForms.Schedule, APolicy.Text(APolicy.Schedule)).Asked[1].Rule.AsT1.Range.Floor.IsT1.ShouldBeTrue();
        Problems("""{ "notYetSet": CITE }, "ceiling": "27.00" """, """ "28.00", "ceiling": "27.00" """)
            .ShouldBe(["asked[1].rule.within.floor: the floor £28.00 is above the ceiling £27.00: write a floor that is not"]);
        Problems("""{ "floor": { "notYetSet": CITE }, "ceiling": "27.00" }""", """{ "ceiling": "27.00" }""")
            .ShouldBe(["asked[1].rule.within.floor: this member is missing: add it"]);
    }

    [Theory]
    [InlineData("\"atMost\": \"75.00\"", "\"atMots\": \"75.00\"", "asked[2].rule: this has no member that says what it is: did you mean atMost?")]
    [InlineData("\"atMost\": \"75.00\"", "\"highest\": \"75.00\"", "asked[2].rule: this has no member that says what it is: write fixed or within or atMost or pickFrom or competitive")]
    [InlineData("\"atMost\": \"75.00\"", "\"atMost\": \"75.00\", \"fixed\": \"75.00\"", "asked[2].rule: this says fixed and atMost: write one of them")]
    [InlineData("{ \"atMost\": \"75.00\" }", "\"75.00\"", "asked[2].rule: this must be an object with fixed or within or atMost or pickFrom or competitive")]
    [InlineData("\"atMost\": \"75.00\"", "\"atMost\": 75", "asked[2].rule.atMost: this must be text in quotation marks")]
    [InlineData("\"atMost\": \"75.00\"", "\"atMost\": \"-75\"", "asked[2].rule.atMost: \"-75\" is negative: write a sum of nought or more, such as 25.27")]
    [InlineData("\"competitive\": true", "\"competitive\": false", "asked[4].rule.competitive: this can only be true: leave the member out where it does not hold")]
    [InlineData("[\"22.00\", \"22.50\", { \"value\": \"23.00\", \"cite\": CITE }]", "[]", "asked[0].rule.pickFrom: there is no price point: write at least one")]
    [InlineData("\"step\": \"0.05\"", "\"step\": \"0\"", "asked[1].step: \"0\" is no step of prices: write a sum of a penny or more, such as 0.01")]
    [InlineData("\"consequence\": \"reject-price\"", "\"consequence\": \"reject-prise\"", "consequence: \"reject-prise\" is not a consequence of a fault: did you mean reject-price?")]
    [InlineData("\"unit\": \"night\" }, \"name\": \"Waking night\"", "\"unit\": \"nihgt\" }, \"name\": \"Waking night\"", "asked[3].item.unit: \"nihgt\" is not a unit: did you mean night?")]
    [InlineData("\"item\": \"waking\", \"unit\": \"night\"", "\"item\": \"sleeping\", \"unit\": \"night\"", "asked[3].item: the price of item sleeping by the night is asked twice: ask it once")]
    [InlineData("\"other\": { \"band\": \"rural\"", "\"other\": { \"band\": \"rurla\"", "below[0].other: the price of band rurla by the hour is not asked: name one that is")]
    [InlineData("{ \"band\": \"rural\", \"unit\": \"hour\" }] }]", "{ \"band\": \"rural\", \"unit\": \"week\" }] }]", "rising[0].items[1]: the price of band rural by the week is not asked: name one that is")]
    [InlineData("\"supplements\": [{ \"zone\": \"north-ward\", \"amount\": \"0.85\" }]", "\"supplements\": [{ \"zone\": \"a\", \"amount\": \"1\" }, { \"zone\": \"a\", \"amount\": \"2\" }]", "asked[0].rule.supplements[1].zone: the zone a has two supplements: write one")]
    public void A_fault_is_told_at_its_place_with_what_would_be_right(string good, string bad, string problem) => Problems(good, bad).ShouldBe([problem]);

    [Fact]
    public void Faults_of_several_prices_are_told_together() => Problems(("\"75.00\"", "\"75.005\""), ("\"110.00\"", "\"a\"")).ShouldBe(
        [
            "asked[2].rule.atMost: \"75.005\": it has more than two decimals: write at most two, such as 25.27",
            "asked[3].rule.fixed: \"a\": it is not a sum of money: write pounds and pence with a point, such as 25.27",
        ]);

    [Fact]
    public void A_lot_is_written_only_where_the_key_does_not_say_it()
    {
        var asked = AForm.Read(BidForms.Schedule, APolicy.Text(APolicy.Schedule)).Asked[1];

        AForm.Written(BidForms.Schedule, Only(asked)).ShouldContain("\"lot\": \"1\"");
        AForm.Written(BidForms.Schedule, Only(asked with { Item = asked.Item with { Key = asked.Item.Key with { Lot = asked.Lot } } }))
            .Split("\"lot\"").Length.ShouldBe(2);

        static BidSchedule Only(AskedPrice asked) =>
            new([asked], [], []) { Title = "Example", Citation = asked.Citation, Consequence = new(new NotYetSet(asked.Citation)) };
    }

    private static string[] Problems(string good, string bad) => Problems((good, bad));

    private static string[] Problems(params (string Good, string Bad)[] changes) =>
        AForm.ProblemsOf(BidForms.Schedule, APolicy.Text(APolicy.Changed(APolicy.Schedule, changes)));
}
