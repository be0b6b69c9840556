using NodaTime;

namespace HomeCare.Domain.Pricing.Tests;

public class DayServicePricingTests
{
    [Theory]
    [InlineData("1", 360, "49.42")]
    [InlineData("3", 240, "49.25")]
    [InlineData("4", 60, "24.71")]
    [InlineData("1", 180, "24.71")]
    [InlineData("6", 120, "40.74")]
    [InlineData("6", 30, "10.19")]
    [Rule("CLC26-045b")]
    [Rule("P-03")]
    [Rule("C-98")]
    [Rule("C-100")]
    public void Part_of_a_session_is_pro_rata_and_rounded_once(string band, int minutes, string rounded) =>
        Clc.Price(Clc.Ceilings, DaySegment.Of(new(band), minutes)).Rounded.ShouldBe(A.Money(rounded));

    [Fact]
    [Rule("C-98")]
    [Rule("P-03")]
    public void An_hour_of_band_4_is_exactly_half_a_penny_so_that_the_rounding_decides()
    {
        var plan = Clc.Plan(Clc.Hours("4", 1));

        Price(Clc.Ceilings, plan).Exact.ShouldBe(ExactAmount.FromFractionOfPence(4941, 2));
        Price(Clc.Ceilings, plan).Rounded.ShouldBe(A.Money("24.71"));
        Price(Clc.Ceilings, plan, new(RoundingPoint.PerLine, PennyRounding.HalfToEven)).Rounded.ShouldBe(A.Money("24.70"));
    }

    [Theory]
    [InlineData("1", "49.42", "8.24", "49.44")]
    [InlineData("4", "148.23", "24.71", "148.26")]
    [InlineData("3", "73.88", "12.31", "73.86")]
    [InlineData("2", "57.91", "9.65", "57.90")]
    [Rule("C-99")]
    [Rule("P-04")]
    public void Rounding_the_hour_first_would_break_the_price_of_the_session(string band, string session, string hour, string sixHours)
    {
        var one = Price(Clc.Ceilings, Clc.Plan(Clc.Hours(band, 1))).Rounded;
        one.ShouldBe(A.Money(hour));
        (ExactAmount.FromMoney(one) * 6).ShouldBe(ExactAmount.FromMoney(A.Money(sixHours)));
        sixHours.ShouldNotBe(session);

        Price(Clc.Ceilings, Clc.Plan(Clc.Hours(band, 6))).Exact.ShouldBe(ExactAmount.FromMoney(A.Money(session)));
    }

    [Fact]
    [Rule("C-99")]
    public void At_the_floor_of_band_4_six_rounded_hours_would_be_below_the_floor()
    {
        var hour = Price(Clc.Floors, Clc.Plan(Clc.Hours("4", 1))).Rounded;

        hour.ShouldBe(A.Money("24.00"));
        Price(Clc.Floors, Clc.Plan(Clc.Hours("4", 6))).Rounded.ShouldBe(A.Money("144.01"));
    }

    [Theory]
    [InlineData(4, "6", 2, "89.99")]
    [InlineData(4, "5", 2, "83.53")]
    [InlineData(6, "5", 2, "108.16")]
    [InlineData(4, "pa", 2, "89.99")]
    [Rule("CLC26-046")]
    [Rule("P-21")]
    [Rule("C-101")]
    public void Hours_of_a_session_and_hours_of_one_to_one_are_priced_side_by_side(int hours, string band, int added, string total) =>
        Clc.Price(Clc.Ceilings, Clc.Hours("3", hours), Clc.Hours(band, added)).Rounded.ShouldBe(A.Money(total));

    [Fact]
    [Rule("C-101")]
    public void The_same_day_costs_the_same_whether_its_times_are_known()
    {
        var timed = Clc.Price(Clc.Ceilings, Clc.At("3", 9, 15), Clc.At("5", 10, 12));

        timed.Exact.ShouldBe(Clc.Price(Clc.Ceilings, Clc.Hours("5", 2), Clc.Hours("3", 6)).Exact);
        timed.Rounded.ShouldBe(A.Money("108.16"));
    }

    [Fact]
    public void A_line_says_its_segment_price_amounts_and_source()
    {
        var day = Clc.Price(Clc.Ceilings, Clc.Hours("3", 4), Clc.Hours("6", 2));

        day.Lines.Select(line => line.ToString()).ShouldBe(
        [
            "4 h of band 3 at £73.88 by the session of 6 h: £49.25 and 1/3p, rounded £49.25 (CLC26-043d)",
            "2 h of band 6 at £20.37 by the hour: £40.74 (CLC26-043g)",
        ]);
        day.Lines[0].Citation.Id.ShouldBe("CLC26-043d");
    }

    [Fact]
    public void A_line_says_that_its_price_is_provisional()
    {
        var book = PriceBook.Create([Clc.Row("1", Clc.Session, "49.42") with { Status = DatedStatus.Provisional }]).AsT0;

        Clc.Price(book, Clc.Hours("1", 6)).Lines[0].ToString().ShouldEndWith("£49.42 (TEST-1, provisional)");
    }

    [Theory]
    [InlineData("per-line", "half-away-from-zero", "49.26")]
    [InlineData("per-invoice", "half-away-from-zero", "49.25")]
    public void Lines_are_rounded_or_their_sum_as_the_policy_says(string point, string half, string total)
    {
        // 24.62 2/3 twice.
        var policy = new RoundingPolicy(RoundingPoint.FromName(point), PennyRounding.FromName(half));

        Price(Clc.Ceilings, Clc.Plan(Clc.Hours("3", 2), Clc.Hours("3", 2)), policy).Rounded.ShouldBe(A.Money(total));
    }

    [Fact]
    [Rule("P-22")]
    public void Seven_hours_are_a_session_and_an_hour_pro_rata_where_the_scheme_says_so()
    {
        var terms = DayServiceTerms.Create(Clc.Terms.Bands, Clc.Terms.SessionMinutes, LongDay.SessionAndProRata, SupplementTime.DuringTheBase).AsT0;

        Price(Clc.Ceilings, DayPlan.Create(terms, [Clc.Hours("3", 7)]).AsT0).Exact
            .ShouldBe(Clc.Price(Clc.Ceilings, Clc.Hours("3", 6)).Exact + Clc.Price(Clc.Ceilings, Clc.Hours("3", 1)).Exact);
    }

    [Fact]
    [Rule("P-24")]
    public void A_band_that_a_provider_does_not_price_is_not_offered() =>
        Refusals(PriceBook.Create([Clc.Row("3", Clc.Session, "72.00")]).AsT0, Clc.Plan(Clc.Hours("3", 4), Clc.Hours("5", 2), Clc.Hours("6", 2)))
            .Select(refusal => refusal.Message).ShouldBe(
            ["there is no price of band 5 by the hour, on any day", "there is no price of band 6 by the hour, on any day"]);

    [Fact]
    [Rule("CLC26-043i")]
    public void A_session_band_that_is_priced_by_the_hour_is_refused_for_its_unit() =>
        Refusals(PriceBook.Create([Clc.Row("1", PriceUnit.Hour, "8.24")]).AsT0, Clc.Plan(Clc.Hours("1", 3))).ShouldHaveSingleItem()
            .Code.ShouldBe("wrong-unit");

    [Fact]
    [Rule("P-25")]
    public void Band_6_and_the_personal_assistants_band_have_prices_of_their_own()
    {
        var book = PriceBook.Create([Clc.Row("6", PriceUnit.Hour, "19.00"), Clc.Row("pa", PriceUnit.Hour, "20.00")]).AsT0;

        Clc.Price(book, Clc.Hours("6", 1)).Rounded.ShouldBe(A.Money("19.00"));
        Clc.Price(book, Clc.Hours("pa", 1)).Rounded.ShouldBe(A.Money("20.00"));
    }

    [Fact]
    public void A_missing_price_is_told_once_however_many_segments_want_it() =>
        Refusals(PriceBook.Create([]).AsT0, Clc.Plan(Clc.Hours("3", 2), Clc.Hours("3", 2))).ShouldHaveSingleItem().Code.ShouldBe("unknown-key");

    [Fact]
    [Rule("CLC26-055")]
    public void A_band_is_added_from_a_day_on_and_the_others_stay_as_they_are()
    {
        // The progression band and its price are invented.
        var terms = Clc.Terms.With(Clc.Terms.Band(new("2"))! with { Id = new("progression") }).AsT0;
        var book = PriceBook.Create(
        [
            .. Clc.Ceilings.Table.All.SelectMany(series => series.Rows),
            Clc.Row("progression", Clc.Session, "60.00", firstDay: new(2027, 4, 1)),
        ]).AsT0;
        var added = DayPlan.Create(terms, [Clc.Hours("progression", 6)]).AsT0;
        var pricing = new DayServicePricing(book, RoundingPolicy.Default);

        pricing.PriceOf(added, new(2027, 4, 1)).AsT0.Rounded.ShouldBe(A.Money("60.00"));
        pricing.PriceOf(added, new(2027, 3, 31)).AsT1.ShouldHaveSingleItem().Code.ShouldBe("before-first");
        pricing.PriceOf(Clc.Plan(Clc.Hours("3", 4)), Clc.Day).AsT0.ShouldBe(Clc.Price(Clc.Ceilings, Clc.Hours("3", 4)));
        terms.Bands.Take(7).ShouldBe(Clc.Terms.Bands);
    }

    [Fact]
    [Rule("CLC26-059a")]
    public void Each_day_of_a_week_has_the_prices_of_its_own_day()
    {
        // The higher price is invented.
        var book = PriceBook.Create(
        [
            Clc.Row("1", Clc.Session, "48.50") with { LastDay = new LocalDate(2027, 3, 31) },
            Clc.Row("1", Clc.Session, "50.00", firstDay: new(2027, 4, 1)),
        ]).AsT0;
        var plan = Clc.Plan(Clc.Hours("1", 6));
        var cost = new DayServicePricing(book, RoundingPolicy.Default)
            .PriceOf([new(new(2027, 4, 1), plan), new(new(2027, 3, 31), plan)]).AsT0;

        cost.Days.Select(day => day.Rounded).ShouldBe([A.Money("48.50"), A.Money("50.00")]);
        cost.Rounded.ShouldBe(A.Money("98.50"));
        cost.Exact.ShouldBe(ExactAmount.FromMoney(A.Money("98.50")));
    }

    [Theory]
    [InlineData("per-line", "49.26")]
    [InlineData("per-invoice", "49.25")]
    public void A_week_is_rounded_by_the_line_or_as_a_whole(string point, string total)
    {
        var plan = Clc.Plan(Clc.Hours("3", 2));

        new DayServicePricing(Clc.Ceilings, new(RoundingPoint.FromName(point), PennyRounding.HalfAwayFromZero))
            .PriceOf([new(Clc.Day, plan), new(Clc.Day.PlusDays(1), plan)]).AsT0.Rounded.ShouldBe(A.Money(total));
    }

    [Fact]
    public void A_week_is_refused_for_everything_that_is_wrong_with_it()
    {
        var pricing = new DayServicePricing(Clc.Ceilings, RoundingPolicy.Default);
        var plan = Clc.Plan(Clc.Hours("1", 6));

        pricing.PriceOf([]).AsT1.ShouldHaveSingleItem().Code.ShouldBe("no-days");
        pricing.PriceOf([new(Clc.Day, plan), new(new(2029, 8, 31), plan), new(Clc.Day, plan)]).AsT1
            .Select(refusal => refusal.Code).ShouldBe(["day-twice", "beyond-horizon"]);
    }

    [Fact]
    public void A_price_is_asked_as_it_was_known_on_another_day()
    {
        var book = PriceBook.Create(
        [
            Clc.Row("1", Clc.Session, "48.50") with { WithdrawnOn = new LocalDate(2026, 11, 1) },
            Clc.Row("1", Clc.Session, "48.60") with { KnownFrom = new LocalDate(2026, 11, 1) },
        ]).AsT0;
        var pricing = new DayServicePricing(book, RoundingPolicy.Default);
        var plan = Clc.Plan(Clc.Hours("1", 6));

        pricing.PriceOf(plan, Clc.Day, new(2026, 10, 31)).AsT0.Rounded.ShouldBe(A.Money("48.50"));
        pricing.PriceOf(plan, Clc.Day).AsT0.Rounded.ShouldBe(A.Money("48.60"));
        pricing.PriceOf([new(Clc.Day, plan)], new(2026, 10, 31)).AsT0.Rounded.ShouldBe(A.Money("48.50"));
        pricing.PriceOf([new(Clc.Day, plan)]).AsT0.Rounded.ShouldBe(A.Money("48.60"));
    }

    [Fact]
    [Rule("CLC26-061a")]
    [Rule("P-23")]
    public void A_package_of_more_than_5000_pounds_a_week_is_priced_and_not_refused()
    {
        // 14 hours of band 6 beside a full day of band 4, every day, at an invented price of a specialist.
        var book = Clc.Book("49.42", "57.91", "73.88", "148.23", "17.14", "45.00", "20.37");
        var plan = Clc.Plan(Clc.Hours("4", 6), Clc.Hours("6", 14));
        var week = Enumerable.Range(0, 7).Select(day => new PlannedDay(Clc.Day.PlusDays(day), plan));

        new DayServicePricing(book, RoundingPolicy.Default).PriceOf(week).AsT0.Rounded.ShouldBe(A.Money("5447.61"));
    }

    [Fact]
    [Rule("CLC26-077")]
    public void Nothing_but_the_book_the_plan_and_the_days_decides_a_price_so_both_funding_routes_pay_the_same() =>
        typeof(DayServicePricing).GetMethods().Where(method => method.Name == nameof(DayServicePricing.PriceOf))
            .SelectMany(method => method.GetParameters()).Select(parameter => parameter.ParameterType).Distinct()
            .ShouldBe([typeof(DayPlan), typeof(LocalDate), typeof(IEnumerable<PlannedDay>)], ignoreOrder: true);

    private static DayPrice Price(PriceBook book, DayPlan plan) => Price(book, plan, RoundingPolicy.Default);

    private static DayPrice Price(PriceBook book, DayPlan plan, RoundingPolicy rounding) =>
        new DayServicePricing(book, rounding).PriceOf(plan, Clc.Day).AsT0;

    private static ValueList<Refusal> Refusals(PriceBook book, DayPlan plan) =>
        new DayServicePricing(book, RoundingPolicy.Default).PriceOf(plan, Clc.Day).AsT1;
}
