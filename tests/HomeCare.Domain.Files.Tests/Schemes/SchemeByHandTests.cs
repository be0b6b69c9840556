using System.Text.Json.Nodes;
using HomeCare.Domain.Absences;
using HomeCare.Domain.CallOff;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Schemes;
using NodaTime;

namespace HomeCare.Domain.Files.Tests;

/// <summary>What a short file says, and what becomes of it.</summary>
public class SchemeByHandTests
{
    private static readonly Scheme Scheme = ASchemeFile.SchemeIn(ASchemeFile.ByHand);

    [Fact]
    public void It_is_under_forty_lines() => ASchemeFile.ByHand.Split('\n').Length.ShouldBeLessThan(40);

    [Fact]
    public void It_comes_back_equal_and_is_written_the_same()
    {
        var written = ASchemeFile.Written(Scheme);
        var read = ASchemeFile.SchemeIn(written);
        ASchemeFile.ShouldBeEqual(read, Scheme);
        ASchemeFile.Written(read).ShouldBe(written);
    }

    [Fact]
    public void Its_file_satisfies_the_schema_as_it_was_written_by_hand_and_as_it_is_written_here()
    {
        var schema = JsonNode.Parse(SchemeFile.JsonSchema)!;
        ASchema.Allows(schema, JsonNode.Parse(ASchemeFile.ByHand)).ShouldBeTrue();
        ASchema.Allows(schema, JsonNode.Parse(ASchemeFile.Written(Scheme))).ShouldBeTrue();
    }

    [Fact]
    public void A_bare_value_is_cited_as_what_the_file_says_and_is_written_without_a_citation()
    {
        Scheme.Period.Begins.AsT0.Citation.ShouldBe(
            new("OWN-period.begins", new("Example home care 2027", "the authority", null), "scheme file, period.begins"));
        JsonNode.Parse(ASchemeFile.Written(Scheme))!["period"]!["begins"]!.GetValue<string>().ShouldBe("2027-04-01");
    }

    [Fact]
    public void A_document_is_cited_by_its_title()
    {
        var price = Scheme.Prices.AsT0.Value.Table.All.SelectMany(series => series.Rows).Single(row => row.Key.Key.Band?.Value == "town");
        price.Value.Citation.ShouldBe(new("4.2", Scheme.Source, "section 4.2"));
        Scheme.SupplierLimit.AsT2.ShouldBe(new("any provider may join", new("2.1", Scheme.Source, "section 2.1")));
    }

    [Fact]
    public void What_is_not_yet_set_is_nothing_else()
    {
        Scheme.EstimatedSpend.IsT1.ShouldBeTrue();
        Scheme.Period.Extensions.ShouldHaveSingleItem().NewEnd.IsT1.ShouldBeTrue();
        Scheme.RankedPricing.AsT0.Value.Bands[1].Range.Ceiling.IsT1.ShouldBeTrue();
    }

    [Fact]
    public void What_is_left_out_is_no_part_of_the_scheme()
    {
        Scheme.DayServices.ShouldBe(new(NotInScheme.NotSpokenOf));
        Scheme.DayServiceCallOffs.ShouldBeEmpty();
        Scheme.Gazetteer.Places.All.ShouldBeEmpty();
    }

    [Fact]
    public void Its_policies_are_those_that_it_says()
    {
        Scheme.Absences.AsT0.Value.Treatment.ShouldBe(AbsenceTreatment.ByNotice(new(new HoursOfNotice(48))));
        Scheme.Uplift.AsT0.Value.StepsOf(UpliftStep.Percent(3.6m)).ShouldBe(
            [UpliftStep.Percent(3.6m), UpliftStep.CapAt(ItemAmount.ForEvery(PriceUnit.Hour, Money.FromPence(28_00)))]);
        Scheme.Procedures.ShouldHaveSingleItem().Plan().AsT0.Stages[0].Approach.ShouldBe(
            Approach.InOrder(new(ResponseTime.Within(Duration.FromHours(4)))));
        Scheme.Bids.AsT0.Value.Asked.ShouldHaveSingleItem().Rule.AsT3.Points.Select(point => point.Value).ShouldBe(
            [Money.FromPence(24_90), Money.FromPence(25_40)]);
    }

    [Fact]
    public void Its_lots_are_called_off_as_it_says()
    {
        var terms = Scheme.TermsFor(new("1")).AsT0;
        (terms.FirstDay, terms.LastDay).ShouldBe((new(2027, 4, 1), new(2031, 3, 31)));
        terms.Eligibility.Select(rule => rule.Gate).ShouldBe([Gate.PriceOffered, Gate.Exclusion]);
        Scheme.TermsFor(new("2")).AsT1.Code.ShouldBe("not-ranked");
    }
}
