using HomeCare.Domain.CallOff;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using NodaTime;
using NodaTime.Text;

namespace HomeCare.Domain.Schemes.Tests;

/// <summary>The policies of a scheme at work. Weights, rates and days that no report prints are invented.</summary>
public class SchemeTermsTests
{
    private static readonly Scheme HomeCare2021 = LeicestershireHomeCare2021.Scheme;

    [Theory]
    [InlineData("2026-10-31", "2025-09-12", null)]
    [InlineData("2026-04-30", "2025-10-31", null)]
    [InlineData("2026-11-01", "2025-09-12", "extension-beyond-limit")]
    [InlineData("2025-10-31", "2025-09-12", "extension-not-longer")]
    [InlineData("2026-10-31", "2025-11-01", "decided-after-the-end")]
    [Rule("HCL26-002b")]
    public void The_framework_of_2021_is_extended_up_to_a_year_and_no_further(string newEnd, string decided, string? code) =>
        HomeCare2021.Period.ExtendTo(Day(newEnd), Day(decided)).Match<string?>(_ => null, refusals => refusals.Single().Code).ShouldBe(code);

    // Half a year twice is the year of the option; a day more is not.
    [Fact]
    [Rule("R-09")]
    [Rule("HCL26-002b")]
    [Rule("HCL26-005a")]
    public void An_option_that_is_used_in_part_is_left_for_the_rest()
    {
        var half = Extended(HomeCare2021.Period, "2026-04-30", "2025-09-12");
        half.Extensions.Select(one => (one.State.Name, one.NewEnd.ToString())).ShouldBe([("made", "2026-04-30"), ("option", "2026-10-31")]);
        half.ExtendTo(new(2026, 11, 1), new(2026, 4, 1)).AsT1.Single().Code.ShouldBe("extension-beyond-limit");
        half.ExtendTo(new(2026, 4, 30), new(2026, 4, 1)).AsT1.Single().Code.ShouldBe("extension-not-longer");

        var whole = Extended(half, "2026-10-31", "2026-04-30");
        whole.Extensions.Select(one => one.State.Name).ShouldBe(["made", "made"]);
        whole.ExtendTo(new(2026, 11, 1), new(2026, 4, 1)).AsT1.Single().Code.ShouldBe("no-extension-left");
    }

    [Theory]
    [InlineData("hcl-2026")]
    [InlineData("leeds-2010")]
    [InlineData("clc-2021")]
    [Rule("HCL26-002c")]
    [Rule("HCL26-005a")]
    public void A_scheme_without_an_option_that_is_left_is_not_extended(string scheme) =>
        Of(scheme).Period.ExtendTo(new(2099, 1, 1), new(2015, 1, 1)).AsT1.Single().Code.ShouldBe("no-extension-left");

    [Fact]
    public void An_option_whose_end_is_not_printed_cannot_be_used()
    {
        var option = new TermExtension(ExtensionState.Option, new(new NotYetSet(A.Citation)), DecidedBy: null);
        (HomeCare2021.Period with { Extensions = [option] }).ExtendTo(new(2026, 1, 1), new(2025, 9, 12)).AsT1.Single().Code.ShouldBe("end-not-set");
    }

    [Theory]
    [InlineData("2022-01-10", "bottesford", "not-open")]
    [InlineData("2022-01-11", "bottesford", null)]
    [InlineData("2022-03-03", "bottesford", null)]
    [InlineData("2022-03-04", "bottesford", "late-bid")]
    [InlineData("2022-02-01", "hinckley", "zone-not-open")]
    [Rule("HCL21-017b")]
    [Rule("HCL26-024b")]
    public void A_re_opening_of_2021_may_be_of_single_zones(string received, string zone, string? code) =>
        Reopening(HomeCare2021).Window(new(2022, 1, 11), new(2022, 3, 3), [new("bottesford")]).AsT0
            .FaultsOf(Day(received), [new(zone)]).Select(fault => fault.Code).SingleOrDefault().ShouldBe(code);

    [Fact]
    [Rule("HCL21-017a")]
    [Rule("CLC26-035")]
    public void Who_opens_as_a_whole_names_no_zones_and_takes_bids_for_every_one()
    {
        var terms = Reopening(LeicestershireCommunityLifeChoices2026.Scheme);
        terms.Window(new(2027, 1, 2), new(2027, 1, 1), [new("melton")]).AsT1.Select(fault => fault.Code)
            .ShouldBe(["closes-before-it-opens", "zones-cannot-be-named"]);
        terms.Window(new(2027, 1, 1), new(2027, 1, 1), []).AsT0.FaultsOf(new(2027, 1, 1), [new("melton")]).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2022-10-31", "passed", null)]
    [InlineData("2022-11-01", "passed", "interim-too-long")]
    [InlineData(null, "passed", "interim-without-end")]
    [InlineData("2021-10-31", "passed", "interim-ends-before-it-begins")]
    [InlineData("2022-10-31", "failed", "quality-check-not-passed")]
    [InlineData("2022-10-31", "not-evaluated", "quality-check-not-passed")]
    [Rule("HCL21-012a")]
    [Rule("HCL21-018b")]
    [Rule("HCL21-011")]
    public void An_interim_contract_ends_within_twelve_months_and_needs_a_passed_check(string? last, string check, string? code) =>
        Part(HomeCare2021.InterimContracts)
            .Contract(new(2021, 11, 1), last is null ? null : Day(last), CriterionOutcome.FromName(check))
            .Match<string?>(_ => null, refusals => refusals.Single().Code).ShouldBe(code);

    [Theory]
    [InlineData("clc-2021", "awe")]
    [InlineData("hcl-2021", "nlw")]
    [InlineData("hcl-2026", "nlw")]
    [InlineData("clc-2026", "nlw")]
    [Rule("CLC26-038b")]
    [Rule("CLC26-039")]
    public void Prices_follow_the_indices_of_the_scheme_with_weights_that_the_authority_decides(string scheme, string wages)
    {
        var terms = Part(Of(scheme).Uplift);
        terms.Weights.IsT1.ShouldBeTrue();
        terms.ChangeBy([Weight(wages, 60), Weight("cpi", 40)], [Reading(wages, 4), Reading("cpi", 3)]).AsT0.Change.ShouldBe(Fraction.Percent(3.6m));

        var other = wages == "awe" ? "nlw" : "awe";
        terms.ChangeBy([Weight(other, 60), Weight("cpi", 40)], [Reading(other, 4), Reading("cpi", 3)]).AsT1.Select(refusal => refusal.Code)
            .ShouldBe(["index-not-of-scheme", "index-without-weight"]);
    }

    [Fact]
    public void A_weight_that_a_scheme_publishes_is_the_one_that_counts()
    {
        var terms = Part(HomeCare2021.Uplift) with
        {
            Weights = new(new Cited<ValueList<Fraction>>([Fraction.Percent(70), Fraction.Percent(30)], A.Citation)),
        };
        terms.ChangeBy([Weight("nlw", 60), Weight("cpi", 40)], [Reading("nlw", 4), Reading("cpi", 3)]).AsT1.Select(refusal => refusal.Code)
            .ShouldBe(["weight-differs", "weight-differs"]);
        terms.ChangeBy([Weight("nlw", 70), Weight("cpi", 30)], [Reading("nlw", 4), Reading("cpi", 3)]).IsT0.ShouldBeTrue();
    }

    [Fact]
    public void An_uplift_stops_at_the_ceilings_of_the_scheme()
    {
        var change = UpliftStep.Percent(3.6m);
        var terms = Part(HomeCare2021.Uplift);
        terms.StepsOf(change).ShouldBe([change]);

        var capped = terms with { Ceilings = new([ItemAmount.ForEvery(PriceUnit.Hour, A.Money("28.00"))], A.Citation) };
        capped.StepsOf(change).ShouldBe([change, UpliftStep.CapAt(ItemAmount.ForEvery(PriceUnit.Hour, A.Money("28.00")))]);
        SchemeFacts.Of(HomeCare2021 with { Uplift = SchemePart.Of(capped, A.Citation) }).Select(fact => fact.ToString())
            .ShouldContain(fact => fact.Contains("£28.00", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(40, true)]
    [InlineData(50, false)]
    [Rule("LEEDS14-3.10.1")]
    public void Leeds_is_scored_with_more_weight_on_quality_than_on_price(int price, bool accepted)
    {
        var decided = new ScoringTerms
        {
            Method = AwardMethod.Weighted(Fraction.Percent(price), PriceFormula.LowestOverPrice),
            Questions = [new(new("quality"), "Quality", Fraction.Percent(100 - price), Fraction.Whole(5), LowestAccepted: null)],
        };
        Part(LeedsHomeCare2016.Scheme.Evaluation).Scoring(decided).Match<string?>(_ => null, refusals => refusals.Single().Code)
            .ShouldBe(accepted ? null : "quality-must-be-main-weight");
        Part(LeicestershireHomeCare2026.Scheme.Evaluation).Scoring(decided).IsT0.ShouldBeTrue();
    }

    [Theory]
    [InlineData("clc-2026", "57.92", "above-framework-rate")]
    [InlineData("clc-2026", "57.91", null)]
    [InlineData("clc-2021", "57.92", null)]
    [InlineData("clc-2021", "-0.01", "negative-price")]
    [Rule("CLC26-071a")]
    [Rule("CLC26-077")]
    public void A_direct_payment_is_capped_where_the_scheme_says_so(string scheme, string rate, string? code)
    {
        var item = new PricedItem(PriceKey.Of(new BandId("2")), PriceUnit.Session(360));
        Part(Of(scheme).DirectPayments).RateOf(item, A.Money(rate), Clc.Ceilings, Clc.Day).Match<string?>(_ => null, refusals => refusals.Single().Code).ShouldBe(code);
    }

    [Theory]
    [InlineData("2017-07-31", false)]
    [InlineData("2017-08-01", true)]
    [InlineData("2017-08-31", true)]
    [InlineData("2017-09-01", false)]
    [Rule("HTLAH18-013a")]
    [Rule("HTLAH18-013b")]
    [Rule("HTLAH18-014")]
    public void A_lot_let_again_is_recorded_with_a_day_in_the_printed_month(string awarded, bool accepted)
    {
        var recorded = LeicestershireHelpToLiveAtHome2016.Scheme.ReprocuredLots[0].Recorded(new("EX-01"), Day(awarded));
        recorded.IsT0.ShouldBe(accepted);
        recorded.Switch(
            lot => lot.ShouldBe(new LotReprocurement(new("12"), new("EX-01"), Day(awarded), new(2017, 11, 6))),
            refusal => refusal.Code.ShouldBe("award-differs"));
    }

    private static SchemePeriod Extended(SchemePeriod period, string newEnd, string decidedOn) =>
        period.Extended(Day(newEnd), Day(decidedOn), new("the Cabinet", A.Citation)).AsT0;

    private static ReopeningTerms Reopening(Scheme scheme) => Part(scheme.Reopening);

    private static T Part<T>(SchemePart<T> part) => part.AsT0.Value;

    private static Scheme Of(string scheme) => PublishedSchemes.Find(new(scheme)).AsT0;

    private static IndexWeight Weight(string index, decimal percent) => new(new(index), new(2026, 4), Fraction.Percent(percent));

    private static IndexReading Reading(string index, decimal percent) =>
        new(new(index), new(2026, 4), new(new Cited<Fraction>(Fraction.Percent(percent), A.Citation)));

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).GetValueOrThrow();
}
