using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.Schemes.Tests;

/// <summary>What follows from the printed prices of both schemes, beside the figures that were reckoned from them by hand.</summary>
public class CommunityLifeChoicesFiguresTests
{
    [Fact]
    [Rule("C-95")]
    [Rule("CLC26-048")]
    public void The_ranges_of_the_session_bands_rise_and_do_not_overlap()
    {
        string[] bands = ["1", "2", "3", "4"];
        foreach (var (lower, higher) in bands.Zip(bands.Skip(1)))
        {
            Ceiling(lower).ShouldBeLessThan(Floor(higher));
        }

        Clc.Terms.Bands.ShouldAllBe(band => Floor(band.Id.Value) < Ceiling(band.Id.Value));
        bands.Select(band => Ceiling(band)).ShouldBe(new[] { "49.42", "57.91", "73.88", "148.23" }.Select(A.Money));
        bands.Select(band => Floor(band)).ShouldBe(new[] { "48.12", "56.56", "71.15", "144.01" }.Select(A.Money));
    }

    [Theory]
    [InlineData("B", "1", "0.94241", "-5.759", "-8.24")]
    [InlineData("C", "3", "0.94211", "-5.789", "-9.27")]
    [InlineData("D", "4", "0.94174", "-5.826", "-8.51")]
    [InlineData("E", "5", "1.00000", "0.000", "-2.80")]
    [InlineData("F", "6", "0.94877", "-5.123", "-11.83")]
    [Rule("CLC26-068a")]
    [Rule("C-96")]
    [Rule("C-97")]
    public void The_new_ceilings_and_floors_are_below_the_old_prices_but_for_band_5(
        string earlier, string later, string factor, string ceilingPercent, string floorPercent)
    {
        var before = Legacy(earlier);
        var ceiling = Ratio(Ceiling(later), before);

        Text(ceiling, 5).ShouldBe(factor);
        Text((ceiling - Fraction.One) * Fraction.Whole(100), 3).ShouldBe(ceilingPercent);
        Text((Ratio(Floor(later), before) - Fraction.One) * Fraction.Whole(100), 2).ShouldBe(floorPercent);
    }

    [Fact]
    [Rule("CLC26-068a")]
    [Rule("C-96")]
    public void No_one_factor_gives_the_ceilings_of_bands_1_3_and_4_from_the_old_prices()
    {
        // The factors that round to each ceiling: from half a penny below it to half a penny above.
        var factors = new[] { ("B", "1"), ("C", "3"), ("D", "4") }.Select(pair => (
            From: (Fraction.Whole(Ceiling(pair.Item2).Pence) - Fraction.Of(1, 2)) / Fraction.Whole(Legacy(pair.Item1).Pence),
            To: (Fraction.Whole(Ceiling(pair.Item2).Pence) + Fraction.Of(1, 2)) / Fraction.Whole(Legacy(pair.Item1).Pence))).ToArray();

        factors.Select(range => (Text(range.From, 6), Text(range.To, 6))).ShouldBe(
            [("0.942315", "0.942506"), ("0.942043", "0.942170"), ("0.941709", "0.941773")]);
        factors.Max(range => range.From).ShouldBeGreaterThan(factors.Min(range => range.To));
    }

    [Theory]
    [InlineData("1", "8.236667", "8.020000")]
    [InlineData("2", "9.651667", "9.426667")]
    [InlineData("3", "12.313333", "11.858333")]
    [InlineData("4", "24.705000", "24.001667")]
    [Rule("CLC26-045b")]
    [Rule("C-98")]
    public void An_hour_is_a_sixth_of_the_session(string band, string ceiling, string floor)
    {
        Text(Hour(Ceiling(band)).Pence / Fraction.Whole(100), 6).ShouldBe(ceiling);
        Text(Hour(Floor(band)).Pence / Fraction.Whole(100), 6).ShouldBe(floor);
        (Hour(Floor(band)).Pence.Denominator == 1).ShouldBe(band == "1");
    }

    [Theory]
    [InlineData("1", "65.89")]
    [InlineData("2", "48.26")]
    [InlineData("3", "36.94")]
    [InlineData("4", "24.71")]
    [Rule("C-103")]
    public void An_hour_of_staff_brings_less_the_fewer_people_share_it(string band, string pounds) =>
        (Hour(Ceiling(band)) * Clc.Terms.Band(new(band))!.Ratio!.People).Round(PennyRounding.HalfAwayFromZero).ShouldBe(A.Money(pounds));

    [Theory]
    [InlineData("ceilings", "58.23", "57.91")]
    [InlineData("floors", "56.41", "56.56")]
    [Rule("C-104")]
    public void Band_2_lies_near_the_line_from_1_to_3_and_not_on_it(string prices, string onTheLine, string printed)
    {
        var book = prices == "ceilings" ? Clc.Ceilings : Clc.Floors;
        var (low, high) = (ExactAmount.FromMoney(PriceOf(book, "1")), ExactAmount.FromMoney(PriceOf(book, "3")));
        var share = (StaffOfAPerson("2") - StaffOfAPerson("1")) / (StaffOfAPerson("3") - StaffOfAPerson("1"));

        (low + ((high - low) * share)).Round(PennyRounding.HalfAwayFromZero).ShouldBe(A.Money(onTheLine));
        PriceOf(book, "2").ShouldBe(A.Money(printed));
    }

    [Fact]
    [Rule("C-105")]
    public void The_bands_keep_their_proportions()
    {
        Text(Ratio(Ceiling("4"), Ceiling("3")), 4).ShouldBe("2.0064");
        Text(Ratio(Ceiling("3"), Ceiling("1")), 4).ShouldBe("1.4949");
        Text(Ratio(Ceiling("2"), Ceiling("1")), 4).ShouldBe("1.1718");
        Text(Ratio(Legacy("D"), Legacy("C")), 4).ShouldBe("2.0071");
        Text(Ratio(Legacy("C"), Legacy("B")), 4).ShouldBe("1.4954");
    }

    [Fact]
    [Rule("C-106")]
    public void One_to_one_support_has_three_hourly_values_by_setting()
    {
        Hour(Legacy("D")).Round(PennyRounding.HalfAwayFromZero).ShouldBe(A.Money("26.23"));
        Legacy("F").ShouldBe(A.Money("21.47"));
        Hour(Ceiling("4")).Round(PennyRounding.HalfAwayFromZero).ShouldBe(A.Money("24.71"));
        Ceiling("6").ShouldBe(A.Money("20.37"));
        Ceiling("5").ShouldBe(A.Money("17.14"));
    }

    [Fact]
    [Rule("CLC26-013")]
    public void Band_2_in_place_of_band_3_saves_15_97_a_session_at_the_ceiling() => (Ceiling("3") - Ceiling("2")).ShouldBe(A.Money("15.97"));

    [Fact]
    [Rule("CLC26-046")]
    public void A_full_day_of_band_4_costs_more_than_the_mixed_day_of_the_example() =>
        Clc.Price(Clc.Ceilings, Clc.Hours("3", 4), Clc.Hours("6", 2)).Exact.ShouldBeLessThan(Clc.Price(Clc.Ceilings, Clc.Hours("4", 6)).Exact);

    private static Money Ceiling(string band) => PriceOf(Clc.Ceilings, band);

    private static Money Floor(string band) => PriceOf(Clc.Floors, band);

    private static Money PriceOf(PriceBook book, string band) =>
        book.PriceOf(new(PriceKey.Of(new BandId(band)), Clc.Terms.Band(new(band))!.Commissioning.Units[0]), Clc.Day).AsT0.Amount;

    private static Fraction StaffOfAPerson(string band)
    {
        var ratio = Clc.Terms.Band(new(band))!.Ratio!;
        return Fraction.Of(ratio.Staff, ratio.People);
    }

    private static Money Legacy(string band) => LeicestershireCommunityLifeChoices2021.Prices
        .PriceOf(new(PriceKey.Of(new BandId(band)), Clc.Legacy.Band(new(band))!.Commissioning.Units[^1]), new LocalDate(2025, 10, 1)).AsT0.Amount;

    private static ExactAmount Hour(Money session) => new Price(session, Clc.Session).ForMinutes(60);

    private static Fraction Ratio(Money one, Money other) => ExactAmount.FromMoney(one) / ExactAmount.FromMoney(other);

    private static string Text(Fraction number, int decimals) => number.ToDecimalText(decimals, PennyRounding.HalfAwayFromZero);
}
