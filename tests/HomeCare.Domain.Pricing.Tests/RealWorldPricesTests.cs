using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Pricing.Tests;

/// <summary>
/// The ways in which councils price home care, each made by putting types together. All figures, places and days are invented.
/// What councils do to prices each year is in <see cref="ArrangementsInUseTests"/>.
/// </summary>
public class RealWorldPricesTests
{
    private const string Monday = "2026-11-02 08:00";

    private static readonly PriceItemId SleepingNight = new("sleeping-night");

    [Theory]
    [InlineData("Nearton", "within-5-miles", "12.00")]
    [InlineData("Milton", "5-to-10-miles", "13.00")]
    [InlineData("Farley", "beyond-10-miles", "15.50")]
    public void Zones_by_distance_from_a_town(string parish, string zone, string pounds)
    {
        var map = Map.Of(
            [Map.Place(Map.Parish("Nearton")), Map.Place(Map.Milton), Map.Place(Map.Parish("Farley"))],
            bands:
            [
                Map.Band(Map.Parish("Nearton"), "within-5-miles"),
                Map.Band(Map.Milton, "5-to-10-miles"),
                Map.Band(Map.Parish("Farley"), "beyond-10-miles"),
            ]);
        var band = map.BandOf(parish, Map.Day).AsT0;
        var book = Banded(("within-5-miles", "24.00"), ("5-to-10-miles", "26.00"), ("beyond-10-miles", "31.00"));

        band.Value.ShouldBe(zone);
        Visiting.Price(new(), book, HomeBands.Always(band), Visiting.Planned(Monday, 30)).Total.ShouldBe(A.Money(pounds));
    }

    [Theory]
    [InlineData("urban", "18.00")]
    [InlineData("suburban", "18.60")]
    [InlineData("rural", "21.30")]
    [InlineData("extra-rural", "24.45")]
    public void Urban_suburban_rural_and_extra_rural(string band, string pounds) =>
        Visiting.Price(
            new(),
            Banded(("urban", "24.00"), ("suburban", "24.80"), ("rural", "28.40"), ("extra-rural", "32.60")),
            HomeBands.Always(new(band)),
            Visiting.Planned(Monday, 45)).Total.ShouldBe(A.Money(pounds));

    [Theory]
    [InlineData("inner", "25.00", "37.50")]
    [InlineData("outer", "27.00", "40.50")]
    [Rule("LEEDS14-3.7.1b")]
    public void Inner_and_outer(string area, string bid, string pounds)
    {
        var book = PriceBook.Create(LeedsHomeCare2016.Bids
            .WithRule(LeedsHomeCare2016.Bids.Asked[0].Item, BidRule.Competitive(A.Citation))
            .WithRule(LeedsHomeCare2016.Bids.Asked[1].Item, BidRule.Competitive(A.Citation))
            .Evaluate(BidSample.Bid((AreaItem(area), bid)) with { Areas = [new(area)] })
            .ToRows(Visiting.Day("2026-04-01"), null, A.Citation)).AsT0;
        var terms = new VisitTerms { Key = PriceKey.Of(new PriceAreaId(area)) };

        Visiting.Price(terms, book, HomeBands.Unbanded, Visiting.Planned(Monday, 90)).Total.ShouldBe(A.Money(pounds));
        Visiting.Refusals(new(), book, HomeBands.Unbanded, Visiting.Planned(Monday, 90)).Single().Code.ShouldBe("unknown-key");
    }

    [Theory]
    [InlineData("castle-ward", "11.90")]
    [InlineData("market-ward", "11.00")]
    public void Price_points_with_a_supplement_in_some_wards(string ward, string pounds)
    {
        var hour = new PricedItem(PriceKey.Everything, PriceUnit.Hour);
        var points = BidRule.PickFrom(
            [Point("21.00"), Point("22.00"), Point("23.00")], [new(new("castle-ward"), Point("1.80"))], BidSample.RuleAt);
        var schedule = BidSample.Schedule(BidSample.Asked(hour, points)) with { Zones = [new("castle-ward"), new("market-ward")] };
        var outcome = schedule.Evaluate(BidSample.Bid((hour, "22.00")));
        var book = PriceBook.Create(outcome.ToRows(Visiting.Day("2026-04-01"), null, A.Citation)).AsT0;
        var own = outcome.Accepted.Any(accepted => accepted.Item.Key.Zone == new ZoneId(ward));
        var terms = new VisitTerms { Key = own ? new() { Zone = new(ward) } : PriceKey.Everything };

        Visiting.Price(terms, book, HomeBands.Unbanded, Visiting.Planned(Monday, 30)).Total.ShouldBe(A.Money(pounds));
        schedule.Evaluate(BidSample.Bid((hour, "22.50"))).Codes().ShouldBe(["not-a-price-point"]);
    }

    [Fact]
    public void A_fixed_rate_that_the_bidder_accepts()
    {
        var schedule = BidSample.Schedule(BidSample.Asked(BidSample.Urban, BidRule.Fixed(A.Set("24.40"), BidSample.RuleAt)));
        var book = PriceBook.Create(schedule.Evaluate(BidSample.Bid()).ToRows(Visiting.Day("2026-04-01"), null, A.Citation)).AsT0;

        Visiting.Price(new(), book, Visiting.Urban, Visiting.Planned(Monday, 45)).Total.ShouldBe(A.Money("18.30"));
        schedule.Evaluate(BidSample.Bid((BidSample.Urban, "24.39"))).Codes().ShouldBe(["fixed-price"]);
    }

    [Fact]
    public void Maximum_rates_by_staffing_ratio()
    {
        var (alone, shared) = (RatioItem(1, 1), RatioItem(1, 3));
        var schedule = BidSample.Schedule(
            BidSample.Asked(alone, BidRule.AtMost(A.Set("23.00"), BidSample.RuleAt)),
            BidSample.Asked(shared, BidRule.AtMost(A.Set("11.50"), BidSample.RuleAt)));
        var book = PriceBook.Create(schedule.Evaluate(BidSample.Bid((alone, "23.00"), (shared, "10.90")))
            .ToRows(Visiting.Day("2026-04-01"), null, A.Citation)).AsT0;

        Visiting.Price(new() { Key = alone.Key }, book, HomeBands.Unbanded, Visiting.Planned(Monday, 150)).Total.ShouldBe(A.Money("57.50"));
        Visiting.Price(new() { Key = shared.Key }, book, HomeBands.Unbanded, Visiting.Planned(Monday, 150)).Total.ShouldBe(A.Money("27.25"));
        schedule.Evaluate(BidSample.Bid((alone, "23.01"), (shared, "10.90"))).Codes().ShouldBe(["above-ceiling"]);
    }

    [Theory]
    [InlineData("2027-03-31 08:00", "25.00")]
    [InlineData("2027-04-01 08:00", "26.00")]
    public void Tendered_prices_held_for_a_year_and_then_uplifted(string start, string pounds)
    {
        var tendered = BidSample.Ranges.Evaluate(BidSample.Bid((BidSample.Urban, "25.00"), (BidSample.Fringe, "26.00")))
            .ToRows(Visiting.Day("2026-04-01"), null, A.Citation);
        var book = An.Uplift(UpliftStep.Percent(4m)).ApplyTo(PriceBook.Create(tendered).AsT0).AsT0.Book;

        Visiting.Price(new(), book, Visiting.Urban, Visiting.Planned(start, 60)).Total.ShouldBe(A.Money(pounds));
    }

    [Fact]
    public void Tendered_prices_end_with_their_year_where_no_uplift_is_decided()
    {
        var book = Visiting.BookOf(Visiting.Row(BidSample.Urban, "25.00", "2026-04-01", "2027-03-31"));

        Visiting.Refusals(new(), book, Visiting.Urban, Visiting.Planned("2027-04-01 08:00", 60)).Single().Code.ShouldBe("beyond-horizon");
    }

    [Theory]
    [InlineData(8, "6.00")]
    [InlineData(22, "6.00")]
    [InlineData(23, "12.00")]
    [InlineData(37, "12.00")]
    [InlineData(38, "18.00")]
    public void Actual_minutes_banded_into_charged_minutes(int actual, string pounds)
    {
        var terms = new VisitTerms
        {
            Basis = TimeBasis.Actual,
            Charged = ChargedMinutes.Table([new(7, 0), new(22, 15), new(37, 30), new(52, 45)]).AsT0,
        };

        Visiting.Price(terms, Banded(("urban", "24.00")), Visiting.Urban, Visiting.Planned(Monday, 30) with { ActualMinutes = actual })
            .Total.ShouldBe(A.Money(pounds));
    }

    [Theory]
    [InlineData("planned", "12.00")]
    [InlineData("actual", "8.80")]
    public void Planned_time_instead_of_actual(string basis, string pounds) =>
        Visiting.Price(
            new() { Basis = TimeBasis.FromName(basis) },
            Banded(("urban", "24.00")),
            Visiting.Urban,
            Visiting.Planned(Monday, 30) with { ActualMinutes = 22 }).Total.ShouldBe(A.Money(pounds));

    [Theory]
    [InlineData(15, "6.10")]
    [InlineData(20, "8.13")]
    [InlineData(50, "20.33")]
    public void Part_hours_pro_rata(int minutes, string pounds) =>
        Visiting.Price(new(), Banded(("urban", "24.40")), Visiting.Urban, Visiting.Planned(Monday, minutes)).Total.ShouldBe(A.Money(pounds));

    [Theory]
    [InlineData(1, "18.30")]
    [InlineData(2, "36.60")]
    public void A_double_handed_visit_charges_both_carers(int carers, string pounds) =>
        Visiting.Price(new(), Banded(("urban", "24.40")), Visiting.Urban, Visiting.Planned(Monday, 45, carers)).Total.ShouldBe(A.Money(pounds));

    [Theory]
    [InlineData("waking-night", "2026-11-02 22:00", "195.00")]
    [InlineData("waking-night", "2026-10-24 22:00", "195.00")]
    [InlineData("sleeping-night", "2026-11-02 22:00", "110.00")]
    [InlineData("sleeping-night", "2027-03-27 22:00", "110.00")]
    [InlineData(null, "2026-11-02 22:00", "192.00")]
    [InlineData(null, "2026-10-24 22:00", "216.00")]
    [InlineData(null, "2027-03-27 22:00", "168.00")]
    public void Waking_and_sleeping_nights_at_a_flat_price(string? kind, string start, string pounds)
    {
        var terms = new VisitTerms { FlatNights = [Visiting.WakingNight, SleepingNight] };
        var book = Visiting.BookOf(
            Visiting.Row(terms.NightItem(Visiting.WakingNight), "195.00"),
            Visiting.Row(terms.NightItem(SleepingNight), "110.00"),
            Visiting.Row(BidSample.Urban, "24.00"));

        Visiting.Price(terms, book, Visiting.Urban, Visiting.Until(start, "06:00") with { Kind = kind is null ? null : new(kind) })
            .Total.ShouldBe(A.Money(pounds));
    }

    [Fact]
    public void A_flat_rate_seven_days_a_week()
    {
        var week = Enumerable.Range(21, 7).Select(day => Visiting.Planned($"2026-12-{day} 08:00", 30)).ToArray();
        var invoice = Visiting.Price(new(), Banded(("urban", "24.00")), Visiting.Urban, week);

        invoice.Lines.Select(line => line.Rounded).Distinct().ShouldBe([A.Money("12.00")]);
        invoice.Total.ShouldBe(A.Money("84.00"));
    }

    [Fact]
    public void A_bank_holiday_enhancement_on_the_same_week()
    {
        var holidays = new Enhancement("bank holidays", EnhancementAmount.Times(Fraction.Of(3, 2)))
        {
            BankHolidays = [BankHolidayDivision.EnglandAndWales],
        };
        var terms = new VisitTerms
        {
            Enhancements = EnhancementCalendar
                .Create([holidays], BankHolidays.Published, EnhancementReach.ByStart, EnhancementOverlap.Refused).AsT0,
        };
        var week = Enumerable.Range(21, 7).Select(day => Visiting.Planned($"2026-12-{day} 08:00", 30)).ToArray();
        var invoice = Visiting.Price(terms, Banded(("urban", "24.00")), Visiting.Urban, week);

        // Friday 25 December; Boxing Day is a Saturday, and its holiday is the Monday after this week.
        invoice.Lines.Where(line => line.Enhancement is not null).Select(line => (line.Visit.Start.Day, line.Rounded))
            .ShouldBe([(25, A.Money("18.00"))]);
        invoice.Total.ShouldBe(A.Money("90.00"));
    }

    private static PriceBook Banded(params (string Band, string Pounds)[] rates) =>
        Visiting.BookOf([.. rates.Select(rate => Visiting.Row(BidSample.Hour(rate.Band), rate.Pounds))]);

    private static Cited<Money> Point(string pounds) => new(A.Money(pounds), A.Citation);

    private static PricedItem AreaItem(string area) => new(PriceKey.Of(new PriceAreaId(area)), PriceUnit.Hour);

    private static PricedItem RatioItem(int staff, int people) => new(new() { Ratio = new(staff, people) }, PriceUnit.Hour);
}
