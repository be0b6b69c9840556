using HomeCare.Domain.Absences;
using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.Schemes.Tests.EndToEnd;

/// <summary>Community Life Choices 2021 at work. Providers, people, weights and the day of the review are invented.</summary>
public class CommunityLifeChoices2021EndToEndTests
{
    private static readonly Scheme Scheme = Council.SchemeOf("clc-2021");
    private static readonly LocalDate Start = Scheme.Period.Begins.AsT0.Value.Earliest;
    private static readonly LocalDate Day = new(2025, 10, 1);
    private static readonly PriceBook Prices = Scheme.Prices.Set();
    private static readonly DayServiceTerms Bands = Scheme.DayServices.Set();

    [Fact]
    public void The_council_sets_the_price_of_a_half_and_of_a_full_day()
    {
        Price(Prices, Day, Segment("B", 3)).ShouldBe(A.Money("26.22"));
        Price(Prices, Day, Segment("B", 6)).ShouldBe(A.Money("52.44"));
        DayPlan.Create(Bands, [Segment("B", 4)]).AsT1.Single().Code.ShouldBe("not-a-block");
        Scheme.Bids.ToString().ShouldBe("no part of the scheme: the authority sets the prices");
    }

    // A provider that passed the tender of one lot is in no other.
    [Fact]
    public void A_provider_is_a_member_in_the_lots_whose_tender_it_passed()
    {
        Scheme.Lots.Count.ShouldBe(7);
        var dementia = Scheme.Lots.Single(lot => lot.Lot.Name == "Dementia").Lot.Id;
        var member = Council.Member("EX-01", Start, dementia);
        member.LotsOn(Day).ShouldBe([dementia]);
        Scheme.CheckMembers(Council.Roster(member), Day).ShouldBeEmpty();
    }

    [Fact]
    public void How_packages_are_placed_is_not_printed_and_no_cost_decides()
    {
        Scheme.Procedures.ShouldBeEmpty();
        Scheme.DayServiceTermsFor(Scheme.Lots[0].Lot.Id).AsT1.Message.ShouldEndWith("its prices are fixed, so that no cost decides");
    }

    // Six hours of band C and two added hours of one-to-one support: £78.42 and £34.28.
    [Fact]
    public void A_day_is_invoiced_at_the_prices_of_its_bands() => Price(Prices, Day, Segment("C", 6), Segment("E", 2)).ShouldBe(A.Money("112.70"));

    [Fact]
    public void An_absence_is_in_the_rate_and_never_charged()
    {
        var plan = DayPlan.Create(Bands, [DaySegment.Between(new("C"), new(9, 0), new(15, 0))]).AsT0;
        var care = PlannedCare.Of(Council.Arrangement(ServiceDays.WeekdaysOnly), [new(Day, plan)], new(Prices, RoundingPolicy.Default)).AsT0.Single();
        Scheme.Absences.Set().Cancelled(care, Duration.FromMinutes(5)).Reason.ShouldBe(AbsenceReason.InTheRate);
    }

    // 3.6% on £52.44 are £54.32784.
    [Fact]
    public void Prices_rise_by_earnings_and_prices_with_weights_that_the_council_decides()
    {
        Scheme.Uplift.Set().Weights.ToString().ShouldBe("not yet set");
        Price(Scheme.Uplift.Set().Uplifted(Prices, new(2026, 4, 1)), new(2026, 4, 1), Segment("B", 6)).ShouldBe(A.Money("54.33"));
    }

    [Fact]
    public void At_the_review_a_band_becomes_one_of_the_next_framework()
    {
        var successions = Scheme.Successions.Set();
        successions.ProposeFor([new("C"), new("E")]).AsT0.Combinations.Single().ShouldBe([new("3"), new("5")]);
        successions.ProposeFor([new("A")]).AsT0.Problems.Single().Code.ShouldBe("no-successor");
    }

    // The report says that it was extended three times, and prints the last day of the last one alone.
    [Fact]
    public void The_days_of_two_extensions_are_not_yet_set()
    {
        Scheme.Period.Extensions.Select(extension => extension.NewEnd.ToString()).ShouldBe(["not yet set", "not yet set", "2026-08-30"]);
        Scheme.Period.ExtendTo(new(2026, 9, 30), new(2026, 8, 1)).AsT1.Single().Code.ShouldBe("no-extension-left");
    }

    [Fact]
    public void The_Act_of_2023_does_not_apply() => Scheme.Check().Findings.ShouldBeEmpty();

    private static DaySegment Segment(string band, int hours) => DaySegment.Of(new(band), hours * 60);

    private static Money Price(PriceBook book, LocalDate day, params DaySegment[] segments) =>
        new DayServicePricing(book, RoundingPolicy.Default).PriceOf(DayPlan.Create(Bands, segments).AsT0, day).AsT0.Rounded;
}
