using NodaTime;

namespace HomeCare.Domain.Pricing.Tests;

/// <summary>Price books and what their rows are made of.</summary>
public class PriceBookTests
{
    private static readonly LocalDate First = new(2025, 4, 1);
    private static readonly LocalDate Last = new(2026, 3, 31);
    private static readonly PricedItem UrbanHour = new(PriceKey.Of(Sample.Urban), PriceUnit.Hour);
    private static readonly PricedItem DaySession = new(new() { Lot = new("day"), Ratio = new(1, 8) }, PriceUnit.Session(360));

    private static PriceBook Book { get; } = PriceBook.Create([Row(UrbanHour, "25.27"), Row(DaySession, "49.42")]).AsT0;

    [Fact]
    public void Books_of_equal_rows_are_equal()
    {
        Book.ShouldBe(PriceBook.Create([Row(UrbanHour, "25.27"), Row(DaySession, "49.42")]).AsT0);
        Book.GetHashCode().ShouldBe(PriceBook.Create([Row(UrbanHour, "25.27"), Row(DaySession, "49.42")]).AsT0.GetHashCode());
        Book.ShouldNotBe(PriceBook.Create([Row(UrbanHour, "25.28"), Row(DaySession, "49.42")]).AsT0);
    }

    [Fact]
    public void A_price_is_found_by_key_unit_and_day() =>
        Book.PriceOf(UrbanHour, Last).AsT0.ShouldBe(new Price(A.Money("25.27"), PriceUnit.Hour));

    [Fact]
    public void A_price_stops_where_its_source_stops() =>
        Book.PriceOf(UrbanHour, Last.PlusDays(1)).AsT1.Code.ShouldBe("beyond-horizon");

    [Fact]
    public void A_price_is_found_as_it_was_known()
    {
        var corrected = PriceBook.Create(
        [
            Row(UrbanHour, "25.27") with { WithdrawnOn = new(2025, 6, 1) },
            Row(UrbanHour, "25.72") with { KnownFrom = new(2025, 6, 1) },
        ]).AsT0;

        corrected.PriceOf(UrbanHour, First, new(2025, 5, 31)).AsT0.Amount.ShouldBe(A.Money("25.27"));
        corrected.PriceOf(UrbanHour, First).AsT0.Amount.ShouldBe(A.Money("25.72"));
    }

    [Fact]
    public void A_key_priced_by_another_unit_says_by_which()
    {
        var refusal = Book.PriceOf(DaySession with { Unit = PriceUnit.Hour }, First).AsT1;
        (refusal.Code, refusal.Message).ShouldBe(
            ("wrong-unit", "lot day, ratio 1:8 is not priced by the hour: it is by the session of 6 h"));
    }

    [Fact]
    public void A_session_of_another_length_is_another_unit() =>
        Book.PriceOf(DaySession with { Unit = PriceUnit.Session(180) }, First).AsT1.Code.ShouldBe("wrong-unit");

    [Fact]
    public void A_key_that_nothing_prices_is_unknown() =>
        Book.PriceOf(new(PriceKey.Of(Sample.Isolated), PriceUnit.Hour), First).AsT1.Message
            .ShouldBe("there is no price of band isolated by the hour, on any day");

    [Fact]
    public void A_known_unit_that_was_not_yet_known_then_is_not_a_wrong_unit()
    {
        var book = PriceBook.Create([Row(UrbanHour, "25.27") with { KnownFrom = First }]).AsT0;
        book.PriceOf(UrbanHour, First, First.PlusDays(-1)).AsT1.Code.ShouldBe("unknown-key");
    }

    [Fact]
    public void A_negative_price_is_refused_with_what_else_is_wrong() =>
        PriceBook.Create([Row(UrbanHour, "-0.01"), Row(UrbanHour, "25.27")]).AsT1
            .Select(refusal => refusal.Code).ShouldBe(["negative-price", "rows-overlap"]);

    [Fact]
    public void A_price_of_nothing_is_a_price() => PriceBook.Create([Row(UrbanHour, "0.00")]).IsT0.ShouldBeTrue();

    [Fact]
    public void A_price_not_yet_set_is_not_negative_and_not_nought()
    {
        var book = PriceBook.Create([new(UrbanHour, A.NotYetSet(), First, Last)]).AsT0;
        book.PriceOf(UrbanHour, First).AsT1.Code.ShouldBe("not-yet-set");
    }

    [Fact]
    public void A_look_up_in_the_table_allocates_nothing()
    {
        _ = Find();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = Find();
        (GC.GetAllocatedBytesForCurrentThread() - before, found).ShouldBe((0, 2000L * 2527));

        static long Find()
        {
            var sum = 0L;
            for (var i = 0; i < 2000; i++)
            {
                sum += Book.Table.Find(UrbanHour, Last).TryGet(out var price) ? price.Pence : 0;
            }

            return sum;
        }
    }

    [Fact]
    public void Keys_are_values()
    {
        (PriceKey.Of(new BandId("urban")) == PriceKey.Of(Sample.Urban)).ShouldBeTrue();
        (PriceKey.Of(new BandId("urban")) == PriceKey.Of(new PriceAreaId("urban"))).ShouldBeFalse();
        (PriceKey.Of(new PriceItemId("night")) == new PriceKey { Item = new("night") }).ShouldBeTrue();
        (new PriceKey() == PriceKey.Everything).ShouldBeTrue();
    }

    [Fact]
    public void A_key_names_the_parts_that_are_set()
    {
        var full = new PriceKey
        {
            Lot = new("1"),
            Zone = new("z"),
            Area = new("inner"),
            Band = new("urban"),
            Ratio = new(2, 3),
            Tier = new("t"),
            Item = new("night"),
        };
        full.ToString().ShouldBe("lot 1, zone z, area inner, band urban, ratio 2:3, tier t, item night");
        PriceKey.Everything.ToString().ShouldBe("everything");
    }

    [Fact]
    public void Ratios_that_look_different_are_different() => (new StaffingRatio(1, 2) == new StaffingRatio(2, 4)).ShouldBeFalse();

    [Theory]
    [InlineData(0, 1, "staff")]
    [InlineData(1, 0, "people")]
    public void A_ratio_has_somebody_on_both_sides(int staff, int people, string parameter) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new StaffingRatio(staff, people)).ParamName.ShouldBe(parameter);

    private static DatedRow<PricedItem, Money> Row(PricedItem item, string pounds) => new(item, A.Set(pounds), First, Last);
}
