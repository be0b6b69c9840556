using HomeCare.Domain.Pricing;
using static HomeCare.Domain.Schemes.HomeCareFigures2025;
using static HomeCare.Domain.Schemes.Tests.Figures;

namespace HomeCare.Domain.Schemes.Tests;

/// <summary>The figures of the report on home care, printed beside computed.</summary>
public class FiguresOfHomeCare2025Tests
{
    private static HoursCost AtCeilings { get; } = Hours.At(Rates, RatesPeriod).AsT0;

    [Fact]
    [Rule("HCL26-069a")]
    [Rule("HCL26-069b")]
    [Rule("HCL26-069c")]
    [Rule("HCL26-069d")]
    public void The_hours_of_each_band_at_its_rate() =>
        AtCeilings.Lines.Select(line => (line.Band.Value, line.Hours.ToString(), line.Cost.ToString())).ShouldBe(
        [
            ("urban", "1315244", "£33236215.88"), ("fringe", "284820", "£7507855.20"),
            ("rural", "153748", "£4518653.72"), ("isolated", "32103", "£1050089.13"),
        ]);

    [Fact]
    [Rule("HCL26-069e")]
    [Rule("C-01")]
    [Rule("C-04")]
    public void The_hours_add_up_to_the_printed_total_and_cost_this_much()
    {
        AllHours.BesideComputed(Hours.Total).Agrees.ShouldBeTrue();
        (AtCeilings.Total.ToString(), AtCeilings.BlendedRate.To(4)).ShouldBe(("£46312813.93", "25.9323"));
    }

    [Fact]
    [Rule("HCL26-069f")]
    [Rule("HCL26-069g")]
    [Rule("HCL26-069h")]
    [Rule("HCL26-069i")]
    [Rule("HCL26-069j")]
    [Rule("C-02")]
    [Rule("U-07")]
    public void The_printed_shares_are_those_of_the_largest_remainder_and_one_of_them_is_not_the_rounded_one()
    {
        var shares = Hours.Shares(1);

        shares.Select(share => share.Exact.To(4)).ShouldBe(["73.6454", "15.9481", "8.6089", "1.7976"]);
        shares.Select(share => share.LargestRemainder).ShouldBe(BandShares.Select(share => share.Value()));
        shares.Zip(BandShares, (share, printed) => printed.BesideComputed(share.Exact)).Select(one => (one.Agrees, one.Off.To(1)))
            .ShouldBe([(true, "0.0"), (false, "0.1"), (true, "0.0"), (true, "0.0")]);
        BandShares.Sum().ShouldBe(AllShares.Value());
        shares.Aggregate(Fraction.Zero, (sum, share) => sum + share.HalfUp).To(1).ShouldBe("99.9");
    }

    [Fact]
    [Rule("C-03")]
    [Rule("U-06")]
    public void The_hours_at_the_rates_come_near_the_spend_and_everything_unlike_is_flagged()
    {
        var compared = AtCeilings.ToFigure("hours at the ceilings").ComparedWith(Spend[3].Figure).AsT0;

        (compared.Difference.To(2), compared.Percent.To(3)).ShouldBe(("92813.93", "0.201"));
        compared.Findings.Select(finding => finding.Message).ShouldBe(
        [
            "hours at the ceilings has prices of 2025-04-01 to 2026-03-31 and spend 2024-25 of 2024-04-01 to 2025-03-31",
            "hours at the ceilings has counts of 2024-05-01 to 2025-04-30 and spend 2024-25 of 2024-04-01 to 2025-03-31",
            "the source of hours at the ceilings does not say whether May 2024 to May 2025 is twelve months or thirteen",
            "the source of spend 2024-25 does not say whether live-in care and Continuing Health Care are in the spend",
        ]);
        AtCeilings.Findings.ShouldHaveSingleItem().Rule.ShouldBe(CostRules.UnlikePrices);
    }

    [Fact]
    [Rule("HCL26-071a")]
    [Rule("HCL26-071b")]
    [Rule("C-04")]
    public void The_rates_are_in_the_upper_range_of_the_region_or_above_it()
    {
        (Region.Lowest, Region.Highest).ShouldBe((A.Rate("20.09"), A.Rate("25.97")));
        Region.PercentOf(AtCeilings.BlendedRate).To(1).ShouldBe("99.4");
        Rates.Select(rate => ExactAmount.FromMoney(rate.Rate.PerHour)).Select(rate => (Region.PercentOf(rate).To(1), Region.Contains(rate)))
            .ShouldBe([("88.1", true), ("106.6", false), ("158.2", false), ("214.6", false)]);
    }

    [Fact]
    [Rule("HCL26-027c")]
    [Rule("HCL26-027d")]
    [Rule("C-05")]
    [Rule("U-08")]
    public void A_week_at_the_printed_cost_is_below_the_cheapest_rate_and_is_reported_as_it_stands()
    {
        var implied = CostOfAWeek.Figure.Over(WeeklyHours.Figure, "the weekly cost over the weekly hours").AsT0;
        var finding = implied.BelowCheapest(Rates[0].Rate).ShouldNotBeNull();

        implied.Figure.Value.To(4).ShouldBe("23.7310");
        (finding.Rule, finding.Severity).ShouldBe((CostRules.ImpliedRateBelowMinimum, Severity.Warning));
        finding.Facts.ShouldBe([new("implied-rate", "23.7310"), new("cheapest-rate", "25.27")]);
        finding.Message.ShouldBe(
            "the weekly cost over the weekly hours comes to £23.7310, below the cheapest rate of £25.27: the two cannot stand on the same basis");
        implied.Findings.Select(one => one.Rule.Id).ShouldBe(["COST-04", "COST-05"]);

        // Also at the most that "around 900,000" can mean.
        (Rates[0].Rate.PerHour, WeeklyHours.Value() * Fraction.Of(2527, 100) > CostOfAWeek.Most).ShouldBe((A.Money("25.27"), true));
        (WeeklyHours.Value() * Fraction.Of(2527, 100)).To(2).ShouldBe("958364.75");
        (AtCeilings.BlendedRate * WeeklyHours.Value()).To(2).ShouldBe("983481.00");
    }

    [Fact]
    [Rule("C-06")]
    public void A_week_of_the_snapshot_is_above_the_average_week_of_the_year()
    {
        var yearly = WeeklyHours.Figure.Yearly(WeeksInAYear.FiftyTwo).AsT0;
        var compared = yearly.ComparedWith(AllHours.Figure).AsT0;

        (yearly.Value.ToString(), compared.Percent.To(2)).ShouldBe(("1972100", "10.43"));
        compared.Findings.Select(finding => finding.Rule.Id).ShouldBe(["COST-02", "COST-04"]);
        AllHours.Figure.Weekly(WeeksInAYear.FiftyTwo).AsT0.Value.To(2).ShouldBe("34344.52");
        AllHours.Figure.Weekly(WeeksInAYear.DaysOverSeven).AsT0.Value.To(2).ShouldBe("34250.42");

        // Thirteen months, 1 May 2024 to 31 May 2025, are 396 days.
        (AllHours.Value() * Fraction.Of(7, 396)).To(0).ShouldBe("31569");
    }

    [Fact]
    public void A_week_and_a_year_are_not_compared_as_they_are() =>
        WeeklyHours.Figure.ComparedWith(AllHours.Figure).AsT1.ShouldHaveSingleItem().Code.ShouldBe("unlike-spans");

    [Fact]
    [Rule("HCL26-031a")]
    [Rule("HCL26-031b")]
    [Rule("HCL26-031c")]
    [Rule("HCL26-031d")]
    [Rule("C-12")]
    public void The_spend_of_each_year_and_its_average_week()
    {
        Spend.Select(spend => (spend.Citation.Id, spend.Value().ToString())).ShouldBe(
            [("HCL26-031a", "33310000"), ("HCL26-031b", "40310000"), ("HCL26-031c", "46820000"), ("HCL26-031d", "46220000")]);
        Spend.Select(spend => spend.Figure.Weekly(WeeksInAYear.FiftyTwo).AsT0.Value.To(0)).ShouldBe(["640577", "775192", "900385", "888846"]);
    }

    [Fact]
    [Rule("HCL26-031d")]
    [Rule("HCL26-032")]
    [Rule("C-13")]
    public void The_spend_rose_by_38_percent_in_three_years_and_fell_in_the_last()
    {
        (PercentOver(Spend[1], Spend[0]), PercentOver(Spend[2], Spend[1]), PercentOver(Spend[3], Spend[2]), PercentOver(Spend[3], Spend[0]))
            .ShouldBe(("21.01", "16.15", "-1.28", "38.76"));
        Spend.Sum().ToString().ShouldBe("166660000");
        Spend[0].Figure.Basis.Unclear.ShouldContain("how much of the spend of 2021-22 was before the framework began in November 2021");
    }

    [Fact]
    [Rule("HCL26-036b")]
    [Rule("C-11")]
    public void The_printed_average_week_is_the_spend_of_its_year_over_52()
    {
        AverageWeek.BesideComputed(Spend[3].Figure.Weekly(WeeksInAYear.FiftyTwo).AsT0.Value).Agrees.ShouldBeTrue();
        var compared = AverageWeek.Figure.Yearly(WeeksInAYear.FiftyTwo).AsT0.ComparedWith(Spend[3].Figure).AsT0;
        (compared.Figure.Value.ToString(), compared.Percent.To(2)).ShouldBe(("46280000", "0.13"));
    }

    [Fact]
    [Rule("HCL26-036a")]
    [Rule("C-12")]
    public void The_weekly_cost_rose_by_half_as_printed_and_by_less_as_an_average_of_years()
    {
        PercentOver(CostOfAWeek, CostOfAWeekFourYearsBefore).ShouldBe("50.00");
        PercentOver(Spend[3], Spend[0]).ShouldBe("38.76");
        CostOfAWeekFourYearsBefore.BesideComputed(Spend[0].Figure.Weekly(WeeksInAYear.FiftyTwo).AsT0.Value).Agrees.ShouldBeTrue();
    }

    [Fact]
    [Rule("HCL26-034b")]
    [Rule("C-14")]
    public void Six_percent_more_people_were_2581_a_year_before() =>
        (People.Value() / (Fraction.One + (GrowthInPeople.Value() / Fraction.Whole(100)))).To(0).ShouldBe("2581");

    [Fact]
    [Rule("HCL26-027b")]
    [Rule("HCL26-027c")]
    [Rule("C-15")]
    public void Hours_and_cost_of_a_person_a_week()
    {
        Over(WeeklyHours, People).Value.To(2).ShouldBe("13.86");
        Over(CostOfAWeek, People).Value.To(2).ShouldBe("328.95");
        AllHours.Figure.Weekly(WeeksInAYear.FiftyTwo).AsT0.Over(People.Figure, "hours a person").AsT0.Figure.Value.To(2).ShouldBe("12.55");
        (People.Citation.Id, People.Figure.Basis.Volume).ShouldBe(("HCL26-027b", new(new(2025, 5, 8), new(2025, 5, 8))));
    }

    [Fact]
    [Rule("HCL26-016")]
    [Rule("HCL26-054")]
    [Rule("C-16")]
    public void The_estimate_over_eight_years_is_far_above_the_spend_and_leaves_inflation_out()
    {
        var spend = new YearsOfSpend(A.Money("46220000"), 8);
        var estimate = LeicestershireHomeCare2026.EstimatedSpend;
        var yearly = EstimatedSpend.Value() / Fraction.Whole(8);

        Fraction.Of(estimate.Value.Pence, 100).ShouldBe(EstimatedSpend.Value());
        estimate.Citation.ShouldBe(EstimatedSpend.Citation);
        EstimatedSpend.Figure.Basis.Inflation.ShouldBe(InflationBasis.Excluded);
        (yearly.ToString(), PercentOf(yearly - Spend[3].Value(), Spend[3].Value(), 2)).ShouldBe(("60000000", "29.81"));
        (spend.Level, spend.GapTo(estimate.Value)).ShouldBe((A.Money("369760000"), A.Money("110240000")));
        spend.GrowthNeeded(estimate.Value, 2, GrowthStart.FirstYearGrown).ShouldNotBeNull().To(2).ShouldBe("5.78");
        spend.GrowthNeeded(estimate.Value, 2, GrowthStart.FirstYearLevel).ShouldNotBeNull().To(2).ShouldBe("7.34");
    }

    [Fact]
    [Rule("C-20")]
    [Rule("U-05")]
    public void The_bands_after_twelve_parishes_have_moved_when_their_hours_are_of_a_week()
    {
        var moves = ReclassificationEffect.Of(LeicestershireHomeCare2026.Scheme.BandChanges, Rates).AsT0
            .MovesOverAYear(LeicestershireHomeCare2026.AssumedPeriodOfReclassifiedHours);
        var after = Hours.Moved(moves).AsT0;
        var cost = after.At(Rates, RatesPeriod).AsT0;

        after.Bands.Select(band => band.Hours.To(2)).ShouldBe(["1341780.64", "333490.96", "87016.40", "23627.00"]);
        after.Shares(2).Select(share => share.HalfUp.To(2)).ShouldBe(["75.13", "18.67", "4.87", "1.32"]);
        after.Total.ShouldBe(Hours.Total);
        (cost.Total.To(2), cost.ComparedWith(AtCeilings).AsT0.Change.To(2)).ShouldBe(("46027869.64", "-284944.29"));
    }

    [Fact]
    [Rule("HCL26-026b")]
    [Rule("C-30")]
    public void The_steps_between_the_bands_pay_for_remoter_places()
    {
        var pence = Rates.Select(rate => Fraction.Whole(rate.Rate.PerHour.Pence)).ToArray();
        pence.Zip(pence.Skip(1), (lower, upper) => ((upper - lower).ToString(), PercentOf(upper - lower, lower, 2)))
            .ShouldBe([("109", "4.31"), ("303", "11.49"), ("332", "11.30")]);
        ((pence[3] - pence[0]).ToString(), PercentOf(pence[3] - pence[0], pence[0], 2), (pence[3] / pence[0]).To(4)).ShouldBe(("744", "29.44", "1.2944"));
    }

    [Fact]
    [Rule("HCL26-077a")]
    [Rule("HCL26-077b")]
    [Rule("C-31")]
    public void Bids_at_the_ceiling_save_nothing_and_one_percent_below_saves_this_much()
    {
        AtCeilings.WithBids(Rates).AsT0.Saving.ShouldBe(ExactAmount.Zero);
        (AtCeilings.Total * Fraction.Percent(1)).To(2).ShouldBe("463128.14");

        // A penny less in each band, which can be bid.
        var saving = AtCeilings.WithBids(Rates.Select(rate => rate with { Rate = new(rate.Rate.PerHour - A.Money("0.01")) })).AsT0;
        (saving.Saving.To(2), saving.SavingPercent.To(3)).ShouldBe(("17859.15", "0.039"));
    }

    [Fact]
    [Rule("HCL26-081e")]
    [Rule("C-33")]
    [Rule("P-26")]
    public void Four_to_five_percent_of_a_rate_is_what_is_left_to_a_provider()
    {
        var range = Surplus.Value;
        (range.Lowest, range.Highest, range.Of, Surplus.Citation.Id).ShouldBe((Fraction.Whole(4), Fraction.Whole(5), SurplusBase.Price, "HCL26-081e"));
        new[] { Rates[0], Rates[3] }.Select(rate => Fraction.Of(rate.Rate.PerHour.Pence, 10_000))
            .Select(percent => ((percent * range.Lowest).To(2), (percent * range.Highest).To(2)))
            .ShouldBe([("1.01", "1.26"), ("1.31", "1.64")]);
    }

    [Fact]
    [Rule("HCL26-040a")]
    [Rule("HCL26-040b")]
    public void Older_people_are_more_likely_to_receive_care() =>
        LikelihoodByAge.Select(age => (age.Ages, age.Least, age.Most)).ShouldBe([("65-74", 1, 1), ("75-84", 3, 4), ("85+", 10, 10)]);
}
