using HomeCare.Domain.Schemes;
namespace HomeCare.Domain.Pricing.Tests;

public class VisitPricerTests
{
    [Theory]
    [InlineData(89, "urban", "224903/60", 3748)]
    [InlineData(90, "urban", "3600", 3600)]
    [InlineData(91, "urban", "3640", 3640)]
    [InlineData(89, "isolated", "291119/60", 4852)]
    [InlineData(90, "isolated", "3600", 3600)]
    [Rule("HCL26-061a")]
    [Rule("HCL26-045c")]
    [Rule("HCL26-047a")]
    [Rule("P-01")]
    [Rule("P-02")]
    public void The_band_prices_a_visit_of_89_minutes_and_the_sessional_rate_one_of_90(int minutes, string band, string fraction, long pence)
    {
        var line = Visiting.Price(Visiting.Terms, Visiting.Book, HomeBands.Always(new(band)), Visiting.Planned("2026-11-02 08:00", minutes)).Lines.Single();

        (line.Amount.ToFractionOfPence(), line.Rounded.Pence).ShouldBe((fraction, pence));
        line.Row.Key.Key.Item.ShouldBe(minutes < 90 ? null : Visiting.Sessional);
    }

    [Theory]
    [InlineData("urban")]
    [InlineData("isolated")]
    [Rule("HCL26-061b")]
    public void The_sessional_rate_is_the_same_in_every_band(string band) =>
        Visiting.Price(Visiting.Terms, Visiting.Book, HomeBands.Always(new(band)), Visiting.Planned("2026-11-02 08:00", 120))
            .Total.ShouldBe(A.Money("48.00"));

    [Theory]
    [InlineData("2026-10-23 22:00", 480, "192.00")]
    [InlineData("2026-10-24 22:00", 540, "216.00")]
    [InlineData("2027-03-27 22:00", 420, "168.00")]
    [Rule("HCL26-061c")]
    [Rule("P-14")]
    public void A_waking_night_is_charged_for_the_hours_that_pass(string start, int minutes, string pounds)
    {
        var invoice = Visiting.Price(Visiting.Until(start, "06:00"));

        (invoice.Lines.Single().ChargedMinutes, invoice.Total).ShouldBe((minutes, A.Money(pounds)));
    }

    [Theory]
    [InlineData("waking-night")]
    [InlineData("sleeping-night")]
    [Rule("HCL26-061c")]
    [Rule("P-18")]
    public void Unless_the_scheme_prices_kinds_of_night_only_the_length_matters(string kind) =>
        Visiting.Price(Visiting.Planned("2026-11-02 22:00", 480) with { Kind = new(kind) }).Total.ShouldBe(A.Money("192.00"));

    [Fact]
    public void A_flat_night_costs_the_same_whatever_its_length_and_each_carer_is_charged()
    {
        var terms = Visiting.Terms with { FlatNights = [Visiting.WakingNight], ChargedAtLeast = 600, DayRule = DayRule.SplitAtMidnight };
        var book = Visiting.BookOf(Visiting.Row(terms.NightItem(Visiting.WakingNight), "120.00"));
        var night = Visiting.Planned("2026-11-02 22:00", 480) with { Kind = Visiting.WakingNight };

        Visiting.Price(terms, book, Visiting.Urban, night).Total.ShouldBe(A.Money("120.00"));
        Visiting.Price(terms, book, Visiting.Urban, Visiting.Until("2026-10-24 22:00", "06:00") with { Kind = Visiting.WakingNight, Carers = 2 })
            .Total.ShouldBe(A.Money("240.00"));
    }

    [Fact]
    public void A_kind_of_night_that_has_a_flat_price_and_none_in_the_book_is_refused_and_not_priced_by_the_hour()
    {
        var terms = Visiting.Terms with { FlatNights = [Visiting.WakingNight] };

        Visiting.Refusals(terms, Visiting.Book, Visiting.Urban, Visiting.Planned("2026-11-02 22:00", 480) with { Kind = Visiting.WakingNight })
            .Single().Code.ShouldBe("unknown-key");
    }

    [Theory]
    [InlineData(45, 2, 3791)]
    [InlineData(90, 2, 7200)]
    [InlineData(45, 3, 5686)]
    [Rule("P-13")]
    public void Each_carer_is_charged_and_the_length_of_the_visit_alone_is_tested(int minutes, int carers, long pence) =>
        Visiting.Price(Visiting.Planned("2026-11-02 08:00", minutes, carers)).Total.Pence.ShouldBe(pence);

    [Theory]
    [InlineData("per-line", "353.92")]
    [InlineData("per-invoice", "353.78")]
    [Rule("P-16")]
    public void Twenty_eight_half_hours_show_where_it_is_rounded(string point, string pounds)
    {
        var terms = Visiting.Terms with { Rounding = new(RoundingPoint.FromName(point), PennyRounding.HalfAwayFromZero) };
        var pricer = new VisitPricer(terms, Visiting.Book);

        pricer.Price(Visiting.TwentyEight, Visiting.Urban).AsT0.Total.ShouldBe(A.Money(pounds));
        pricer.TotalOf(Visiting.TwentyEight, Visiting.Urban).AsT0.ShouldBe(A.Money(pounds));
    }

    [Fact]
    [Rule("P-15")]
    public void By_default_exact_minutes_are_charged_and_each_line_is_rounded() =>
        Visiting.Price(Visiting.Planned("2026-11-02 08:00", 45)).Total.ShouldBe(A.Money("18.95"));

    [Fact]
    [Rule("P-14")]
    public void A_visit_across_a_change_of_rates_has_the_rate_of_its_start()
    {
        var line = Visiting.Price(Visiting.Terms, TwoYears, Visiting.Urban, Visiting.Planned("2027-03-31 23:30", 60)).Lines.Single();

        (line.Rounded, line.Row.FirstDay).ShouldBe((A.Money("25.27"), Visiting.Day("2026-04-01")));
    }

    [Fact]
    public void Split_at_midnight_it_has_a_line_at_each_rate()
    {
        var invoice = Visiting.Price(
            Visiting.Terms with { DayRule = DayRule.SplitAtMidnight }, TwoYears, Visiting.Urban, Visiting.Planned("2027-03-31 23:40", 60));

        invoice.Lines.Select(line => (line.FromMinute, line.ChargedMinutes, line.Amount.ToFractionOfPence()))
            .ShouldBe([(0, 20, "2527/3"), (20, 40, "5200/3")]);
        invoice.Total.Pence.ShouldBe(842 + 1733);
    }

    [Fact]
    public void Split_at_midnight_a_visit_stays_one_line_where_the_price_does_not_change() =>
        Visiting.Price(Visiting.Terms with { DayRule = DayRule.SplitAtMidnight }, TwoYears, Visiting.Urban, Visiting.Planned("2027-03-30 23:40", 60))
            .Lines.Length.ShouldBe(1);

    [Theory]
    [InlineData("2026-08-31 08:00", "rural")]
    [InlineData("2026-08-31 23:59", "rural")]
    [InlineData("2026-09-01 00:00", "fringe")]
    [Rule("HCL26-067a")]
    public void A_parish_has_its_new_band_from_the_day_it_takes_effect(string start, string band) =>
        Visiting.Price(Visiting.Terms, Kegworth, KegworthBands, Visiting.Planned(start, 60))
            .Lines.Single().Row.Key.Key.Band.ShouldBe(new BandId(band));

    [Fact]
    [Rule("HCL26-067a")]
    public void A_package_whose_price_is_frozen_keeps_the_old_band() =>
        Visiting.Price(Visiting.Terms, Kegworth, HomeBands.Always(new("rural")), Visiting.Planned("2026-09-01 08:00", 60))
            .Lines.Single().Row.Key.Key.Band.ShouldBe(new BandId("rural"));

    [Fact]
    public void A_visit_across_the_change_of_band_is_split_where_the_terms_split_it() =>
        Visiting.Price(
            Visiting.Terms with { DayRule = DayRule.SplitAtMidnight }, Kegworth, KegworthBands, Visiting.Planned("2026-08-31 23:30", 60))
            .Lines.Select(line => (line.Row.Key.Key.Band!.Value, line.ChargedMinutes)).ShouldBe([("rural", 30), ("fringe", 30)]);

    [Fact]
    public void A_home_has_no_price_on_a_day_on_which_a_table_has_no_band_for_it()
    {
        var series = DatedTable<string, BandId>.Create(
        [
            new("Kegworth", new(new Cited<BandId>(A.Urban, A.Citation)), Visiting.Day("2026-01-01"), Visiting.Day("2026-11-01")),
            new("Kegworth", new(new NotYetSet(A.Citation)), Visiting.Day("2026-11-02"), null),
        ]).AsT0.Of("Kegworth")!;
        var bands = HomeBands.Of(series);

        bands.On(Visiting.Day("2026-11-01")).ShouldBe(A.Urban);
        Visiting.Refusals(Visiting.Terms, Visiting.Book, bands, Visiting.Planned("2026-11-02 08:00", 30)).Single().Code.ShouldBe("no-band");
    }

    [Fact]
    public void A_home_has_the_band_that_was_known_on_the_day_asked()
    {
        var series = DatedTable<string, BandId>.Create(
        [
            new("Kegworth", new(new Cited<BandId>(A.Urban, A.Citation)), Visiting.Day("2026-01-01"), null) { WithdrawnOn = Visiting.Day("2026-06-01") },
            new("Kegworth", new(new Cited<BandId>(A.Fringe, A.Citation)), Visiting.Day("2026-01-01"), null) { KnownFrom = Visiting.Day("2026-06-01") },
        ]).AsT0.Of("Kegworth")!;

        HomeBands.Of(series, Visiting.Day("2026-05-31")).On(Visiting.Day("2026-02-01")).ShouldBe(A.Urban);
        HomeBands.Of(series, Visiting.Day("2026-06-01")).On(Visiting.Day("2026-02-01")).ShouldBe(A.Fringe);
        HomeBands.Of(series).On(Visiting.Day("2026-02-01")).ShouldBe(A.Fringe);
    }

    [Fact]
    public void A_visit_beyond_the_prices_is_refused_with_every_other_that_is_each_by_name()
    {
        var refusals = Visiting.Refusals(
            Visiting.Terms,
            TwoYears,
            Visiting.Urban,
            Visiting.Planned("2028-04-01 08:00", 30),
            Visiting.Planned("2026-03-31 08:00", 30),
            Visiting.Planned("2026-11-02 08:00", 30),
            Visiting.Planned("2026-11-02 12:00", 90));

        refusals.Select(refusal => (refusal.Code, refusal.Facts[0].Value)).ShouldBe(
        [
            ("before-first", "2026-03-31 08:00, 30 minutes, 1 carer"),
            ("unknown-key", "2026-11-02 12:00, 90 minutes, 1 carer"),
            ("beyond-horizon", "2028-04-01 08:00, 30 minutes, 1 carer"),
        ]);
    }

    [Fact]
    public void A_visit_that_runs_past_the_prices_is_refused_only_where_it_is_split()
    {
        var visit = Visiting.Planned("2028-03-31 23:30", 60);

        Visiting.Price(Visiting.Terms, TwoYears, Visiting.Urban, visit).Lines.Length.ShouldBe(1);
        Visiting.Refusals(Visiting.Terms with { DayRule = DayRule.SplitAtMidnight }, TwoYears, Visiting.Urban, visit).Single().Code.ShouldBe("beyond-horizon");
    }

    [Fact]
    public void A_price_that_is_not_yet_set_is_refused()
    {
        var book = PriceBook.Create([new(Visiting.Terms.BandItem(A.Urban), A.NotYetSet(), Visiting.Day("2026-04-01"), null)]).AsT0;

        Visiting.Refusals(Visiting.Terms, book, Visiting.Urban, Visiting.Planned("2026-11-02 08:00", 30)).Single().Code.ShouldBe("not-yet-set");
    }

    [Fact]
    public void A_provisional_price_is_marked_on_its_line_and_on_the_invoice()
    {
        var item = Visiting.Terms.BandItem(A.Urban);
        var book = Visiting.BookOf(
            Visiting.Row(item, "25.27", "2026-04-01", "2027-03-31"),
            Visiting.Row(item, "26.00", "2027-04-01") with { Status = DatedStatus.Provisional });
        var invoice = Visiting.Price(
            Visiting.Terms, book, Visiting.Urban, Visiting.Planned("2027-03-31 08:00", 30), Visiting.Planned("2027-04-01 08:00", 30));

        invoice.Lines.Select(line => line.IsProvisional).ShouldBe([false, true]);
        invoice.IsProvisional.ShouldBeTrue();
        Visiting.Price(Visiting.Planned("2027-04-01 08:00", 30)).IsProvisional.ShouldBeFalse();
    }

    [Theory]
    [InlineData("2026-10-31", "25.27")]
    [InlineData("2026-11-01", "26.00")]
    public void Prices_are_as_they_were_known_on_a_day(string knownOn, string pounds)
    {
        var item = Visiting.Terms.BandItem(A.Urban);
        var book = Visiting.BookOf(
            Visiting.Row(item, "25.27") with { WithdrawnOn = Visiting.Day("2026-11-01") },
            Visiting.Row(item, "26.00") with { KnownFrom = Visiting.Day("2026-11-01") });

        new VisitPricer(Visiting.Terms, book, Visiting.Day(knownOn))
            .Price(Visiting.Schedule(Visiting.Planned("2026-09-01 08:00", 60)), Visiting.Urban).AsT0.Total.ShouldBe(A.Money(pounds));
    }

    [Fact]
    public void Prices_by_another_unit_or_with_another_key_are_not_taken()
    {
        var lot = Visiting.Terms with { Key = new() { Lot = new("1") } };

        Visiting.Refusals(lot, Visiting.Book, Visiting.Urban, Visiting.Planned("2026-11-02 08:00", 30)).Single().Code.ShouldBe("unknown-key");
        Visiting.Price(lot, Visiting.BookOf(Visiting.Row(lot.BandItem(A.Urban), "20.00")), Visiting.Urban, Visiting.Planned("2026-11-02 08:00", 60))
            .Total.ShouldBe(A.Money("20.00"));
    }

    [Fact]
    public void A_home_without_bands_is_split_at_midnight_like_any_other()
    {
        var terms = new VisitTerms { DayRule = DayRule.SplitAtMidnight };
        var book = Visiting.BookOf(
            Visiting.Row(terms.HourItem, "24.00", "2026-04-01", "2027-03-31"),
            Visiting.Row(terms.HourItem, "27.00", "2027-04-01", "2028-03-31"));

        Visiting.Price(terms, book, HomeBands.Unbanded, Visiting.Planned("2027-03-31 23:40", 60)).Lines.Select(line => line.Rounded)
            .ShouldBe([A.Money("8.00"), A.Money("18.00")]);
        Visiting.Refusals(terms, book, HomeBands.Unbanded, Visiting.Planned("2028-04-01 08:00", 60)).Single().Code.ShouldBe("beyond-horizon");
        HomeBands.Unbanded.On(Visiting.Day("2027-03-31")).ShouldBeNull();
    }

    [Fact]
    public void A_price_of_a_band_is_never_taken_for_one_without_nor_the_other_way_round()
    {
        var unbanded = Visiting.BookOf(Visiting.Row(Visiting.Terms.HourItem, "24.00"));
        var visit = Visiting.Planned("2026-11-02 08:00", 30);

        Visiting.Refusals(Visiting.Terms, Visiting.Book, HomeBands.Unbanded, visit).Single().Code.ShouldBe("unknown-key");
        Visiting.Refusals(Visiting.Terms, unbanded, Visiting.Urban, visit).Single().Code.ShouldBe("unknown-key");
    }

    [Fact]
    public void A_line_says_what_it_is_for_at_which_price_and_where_that_stands() =>
        Visiting.Price(Visiting.Planned("2026-11-02 08:00", 50, 2)).ToString().ShouldBe(
            """
            2026-11-02 08:00, 50 minutes, 2 carers: 2 × 50 min at £25.27 by the hour for band urban (TEST-1), £42.11 and 2/3p
            total £42.12, rounded per-line
            """);

    [Fact]
    public void A_part_of_a_visit_says_from_when_it_is() =>
        Visiting.Price(Visiting.Terms with { DayRule = DayRule.SplitAtMidnight }, TwoYears, Visiting.Urban, Visiting.Planned("2027-03-31 23:40", 60))
            .Lines[1].ToString().ShouldBe(
                "2027-03-31 23:40, 60 minutes, 1 carer: 40 min from 00:00 at £26.00 by the hour for band urban (TEST-1), £17.33 and 1/3p");

    [Fact]
    public void A_price_by_the_week_is_no_price_by_the_hour() =>
        Should.Throw<InvalidOperationException>(() => new Price(A.Money("1941.08"), PriceUnit.Week).ForMinutes(60));

    private static HomeBands KegworthBands { get; } =
        HomeBands.Of(LeicestershireHomeCare2026.Scheme.Gazetteer.Bands.Of(new(PlaceKind.Parish, "Kegworth"))!);

    private static PriceBook Kegworth { get; } = Visiting.BookOf(
        Visiting.Row(Visiting.Terms.BandItem(new("rural")), "29.39"), Visiting.Row(Visiting.Terms.BandItem(new("fringe")), "26.36"));

    // 25.27 until 31 March 2027 and an invented 26.00 in the next year.
    private static PriceBook TwoYears { get; } = Visiting.BookOf(
        Visiting.Row(Visiting.Terms.BandItem(A.Urban), "25.27", "2026-04-01", "2027-03-31"),
        Visiting.Row(Visiting.Terms.BandItem(A.Urban), "26.00", "2027-04-01", "2028-03-31"));
}
