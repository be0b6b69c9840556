using System.Text.Json.Nodes;

namespace HomeCare.Domain.Files.Tests;

/// <summary>Faults of a whole scheme: each with its line, its column and its path, in one sentence.</summary>
public class SchemeFaultTests
{
    [Theory]
    [InlineData("format")]
    [InlineData("id")]
    [InlineData("title")]
    [InlineData("authorityName")]
    [InlineData("authority")]
    [InlineData("source")]
    [InlineData("framework")]
    [InlineData("period")]
    public void A_scheme_cannot_be_without_eight_members(string member)
    {
        var file = JsonNode.Parse(ASchemeFile.ByHand)!.AsObject();
        file.Remove(member);
        ASchemeFile.FaultsIn(file.ToJsonString()).ShouldContain($"scheme.json:1:1: {member}: this member is missing: add it");
    }

    [Theory]
    [InlineData("homecare.scheme/1", "homecare.scheme/2", "scheme.json:2:13: format: \"homecare.scheme/2\" is not a format that can be read: write homecare.scheme/1")]
    [InlineData("\"E10000018\"", "\"Exampleshire\"", "scheme.json:6:16: authority: ")]
    [InlineData("\"guaranteedBlock\"", "\"guarantedBlock\"", "guarantedBlock: this member is not known: did you mean guaranteedBlock?")]
    [InlineData("\"sizeClass\": \"large\"", "\"sizeClas\": \"large\"", "zones[0].sizeClas: this member is not known: did you mean sizeClass?")]
    [InlineData("\"zone\": \"s\"", "\"zone\": \"so\"", "roles[0].areas[1].zone: there is no zone so: ")]
    [InlineData("{ \"lot\": \"1\", \"atLeast\": 3 }", "{ \"lot\": \"11\", \"atLeast\": 3 }", "providersInEachZone.lot: there is no lot 11: ")]
    [InlineData("{ \"lot\": \"1\", \"zone\": \"n\" }", "{ \"lot\": \"3\", \"zone\": \"n\" }", "roles[0].areas[0].lot: there is no lot 3: ")]
    [InlineData("\"to\": \"country\"", "\"to\": \"county\"", "bandChanges[0].to: there is no band county: did you mean country?")]
    [InlineData("\"hours\": \"312.5\"", "\"hours\": \"-1\"", "bandChanges[0].hours: \"-1\" is not a number of hours: write one of at most six decimals, such as 312.5")]
    [InlineData("\"gate\": \"no-price\"", "\"gate\": \"no-pric\"", "eligibility[0].gate: there is no gate no-pric: did you mean no-price?")]
    [InlineData("{ \"gate\": \"no-price\" }, ", "", "eligibility: the gate no-price is missing: add it")]
    [InlineData("\"source\": \"Example handbook\", \"place\": \"section 4.2\"", "\"source\": \"Example handbok\", \"place\": \"section 4.2\"", "prices.rows[0].value.cite.source: the file has no source of that title: did you mean Example handbook?")]
    [InlineData("\"id\": \"2\", \"name\"", "\"id\": \"1\", \"name\"", "lots[1].id: the lot 1 is there twice: write it once")]
    [InlineData("\"id\": \"s\", \"name\"", "\"id\": \"n\", \"name\"", "zones[1].id: the zone n is there twice: write it once")]
    [InlineData("\"id\": \"country\"", "\"id\": \"town\"", "rankedPricing.bands[1].id: the band town is there twice: write it once")]
    [InlineData("[\"higher-rating\"]", "[\"higher-rating\", \"higher-rating\"]", "rungs[1]: the rung higher-rating is there twice: write it once")]
    [InlineData("\"kind\": \"light-touch-open-framework\"", "\"kind\": \"open-framwork\"", "framework.kind: \"open-framwork\" is not a kind of framework: did you mean open-framework")]
    [InlineData("\"atLeast\": 3", "\"atLeast\": \"3\"", "providersInEachZone.atLeast: this must be a whole number")]
    [InlineData("\"value\": \"27.10\"", "\"value\": 27.10", "prices.rows[1].value: this must be text in quotation marks")]
    [InlineData("\"PT4H\"", "\"4 hours\"", "procedures[0].stages[0].approach.inOrder.responseTime.within: \"4 hours\" is not a length of time of at most 366 days: write one such as PT4H")]
    [InlineData("\"hours\": 48", "\"hours\": 0", "absences.treatment.byNotice.hours: 0 is not possible here: write a whole number from 1 to 8784")]
    [InlineData("\"roundedTo\": \"10\"", "\"roundedTo\": \"1/3\"", "counts[0].roundedTo: a figure is rounded to a step above nought of at most twelve decimals")]
    [InlineData("\"firstDay\": \"2027-04-01\", \"lastDay\": \"2031-03-31\"", "\"firstDay\": \"2027-04-01\", \"lastDay\": \"2026-03-31\"", "procedures[0].lastDay: ")]
    [InlineData("\"begins\": \"2027-04-01\"", "\"begins\": null", "period.begins: this must be text in quotation marks")]
    [InlineData("\"estimatedSpend\": { \"notYetSet\": true }", "\"estimatedSpend\": { \"notYetSet\": false }", "estimatedSpend.notYetSet: this must be an object with id, source, place")]
    public void A_fault_is_told_at_its_place_by_itself(string good, string bad, string fault)
    {
        var found = ASchemeFile.FaultsOf((good, bad)).First(one => one.Contains(fault, StringComparison.Ordinal));
        var line = ASchemeFile.Text((good, bad)).Split('\n').ToList().FindIndex(text => text.Contains(bad.Length == 0 ? "\"eligibility\"" : bad, StringComparison.Ordinal)) + 1;
        found.ShouldStartWith($"scheme.json:{line}:");
    }

    [Fact]
    public void Faults_of_the_framework_are_told_where_its_facts_stand() => ASchemeFile.FaultsOf(
            ("[{ \"awardDecidedOn\": \"2027-01-11\" }]", "[{ \"awardDecidedOn\": \"2027-01-11\" }, { \"awardDecidedOn\": \"2027-01-11\", \"numberAwarded\": 0 }]"))
        .Select(fault => fault.Split(": ")[1])
        .ShouldBe(["framework.rounds[1].awardDecidedOn", "framework.rounds[1].numberAwarded"]);

    [Fact]
    public void A_value_in_an_object_of_its_own_is_cited() => ASchemeFile.FaultsOf(("\"begins\": \"2027-04-01\"", "\"begins\": { \"value\": \"2027-04-01\" }"))
        .ShouldHaveSingleItem().ShouldEndWith("period.begins.cite: this member is missing: add it");

    [Theory]
    [InlineData("\"newEnd\": { \"notYetSet\": true }", "\"newEnd\": { \"notYetSte\": true }", "period.extensions[0].newEnd.notYetSte: this member is not known: did you mean notYetSet?")]
    [InlineData("\"estimatedSpend\": { \"notYetSet\": true }", "\"estimatedSpend\": { \"notyetset\": true }", "estimatedSpend.notyetset: this member is not known: did you mean notYetSet?")]
    [InlineData("\"notInScheme\"", "\"notInShceme\"", "supplierLimit.notInShceme: this member is not known: did you mean notInScheme?")]
    [InlineData("{ \"value\": \"25.40\"", "{ \"vlaue\": \"25.40\"", "prices.rows[0].value.vlaue: this member is not known: did you mean value?")]
    public void A_misspelt_member_that_says_what_a_value_is_is_told_with_the_right_one(string good, string bad, string fault) =>
        ASchemeFile.FaultsOf((good, bad)).ShouldContain(one => one.EndsWith(fault, StringComparison.Ordinal));

    [Fact]
    public void Two_places_of_a_ranking_have_ids_of_their_own() => ASchemeFile.FaultsOf(
            ("{ \"gate\": \"no-price\" }", "{ \"gate\": \"no-price\", \"cite\": { \"id\": \"5\", \"source\": \"Example handbook\", \"place\": \"section 5\" } }"),
            ("{ \"gate\": \"excluded\" }", "{ \"gate\": \"excluded\", \"cite\": { \"id\": \"5\", \"source\": \"Example handbook\", \"place\": \"section 6\" } }"))
        .ShouldHaveSingleItem().ShouldEndWith("eligibility[1]: the citation 5 is of another place as well: give each place an id of its own");

    [Fact]
    public void The_clock_of_section_49_ends_within_the_calendar() => ASchemeFile.FaultsOf(
            ("\"estimatedSpend\"", "\"statutoryTerm\": { \"firstAward\": \"9993-01-11\", \"commencement\": \"9993-04-01\", \"totalYears\": 8, \"statedEnd\": \"9999-12\" }, \"estimatedSpend\""))
        .ShouldHaveSingleItem().ShouldEndWith("statutoryTerm.totalYears: 8 years from 9993-01-11 end after the year 9999: look at the dates");

    [Fact]
    public void All_faults_are_told_together_in_the_order_they_stand_in() => ASchemeFile.FaultsOf(
            ("homecare.scheme/1", "homecare.scheme/3"),
            ("\"awardDecidedOn\": \"2027-01-11\"", "\"awardDecidedOn\": \"11/1/2027\""),
            ("\"lots\":", "\"lotss\": 1, \"lots\":"),
            ("\"id\": \"s\", \"name\"", "\"id\": \"n\", \"name\""),
            ("\"to\": \"country\"", "\"to\": \"county\""),
            ("\"atLeast\": 3", "\"atLeast\": 0"),
            ("{ \"gate\": \"excluded\" }", "{ \"gate\": \"exclued\" }"))
        .Select(fault => string.Join(':', fault.Split(':')[1..4]).Trim())
        .ShouldBe(
        [
            "2:13: format",
            "8:163: framework.rounds[0].awardDecidedOn",
            "11:12: lotss",
            "12:75: zones[1].id",
            "13:87: bandChanges[0].to",
            "14:92: roles[0].areas[1].zone",
            "16:51: providersInEachZone.atLeast",
            "27:53: eligibility[1].gate",
        ]);
}
