using NodaTime;

namespace HomeCare.Domain.Pricing.Tests;

public class EnhancementTests
{
    private static readonly ValueList<IsoDayOfWeek> EveryDay = [.. Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day)];

    private static readonly Enhancement Evenings = new("evenings", EnhancementAmount.Plus(A.Money("1.50")))
    {
        Weekdays = EveryDay,
        From = new(18, 0),
        Until = new(22, 0),
    };

    private static readonly Enhancement Holidays = new("bank holidays", EnhancementAmount.Times(Fraction.Whole(2)))
    {
        BankHolidays = [BankHolidayDivision.EnglandAndWales],
    };

    private static readonly Enhancement Nights = new("nights", EnhancementAmount.Times(Fraction.Of(5, 4)))
    {
        Weekdays = [IsoDayOfWeek.Saturday],
        From = new(22, 0),
        Until = new(6, 0),
    };

    [Fact]
    public void Calendars_of_equal_enhancements_are_equal()
    {
        var calendar = Of(EnhancementReach.ByStart, Evenings);

        calendar.ShouldBe(Of(EnhancementReach.ByStart, Evenings));
        calendar.GetHashCode().ShouldBe(Of(EnhancementReach.ByStart, Evenings).GetHashCode());
        calendar.ShouldNotBe(Of(EnhancementReach.ByTheMinute, Evenings));
        calendar.ShouldNotBe(Of(EnhancementReach.ByStart, Nights));
        calendar.Holidays.ShouldBe(BankHolidays.Published);

        static EnhancementCalendar Of(EnhancementReach reach, Enhancement enhancement) =>
            EnhancementCalendar.Create([enhancement], BankHolidays.Published, reach, EnhancementOverlap.Refused).AsT0;
    }

    [Fact]
    [Rule("P-15")]
    public void Without_a_calendar_nothing_is_enhanced()
    {
        var line = Visiting.Price(Visiting.Planned("2026-12-25 19:00", 60)).Lines.Single();

        (line.Enhancement, line.Rounded).ShouldBe((null, A.Money("25.27")));
    }

    [Theory]
    [InlineData("17:59", 2527)]
    [InlineData("18:00", 2677)]
    [InlineData("21:59", 2677)]
    [InlineData("22:00", 2527)]
    public void By_its_start_a_visit_is_enhanced_whole_or_not_at_all(string start, long pence) =>
        Price(EnhancementReach.ByStart, [Evenings], Visiting.Planned("2026-11-02 " + start, 60)).Total.Pence.ShouldBe(pence);

    [Fact]
    public void By_the_minute_it_is_enhanced_for_the_minutes_in_the_span()
    {
        var invoice = Price(EnhancementReach.ByTheMinute, [Evenings], Visiting.Planned("2026-11-02 17:40", 60));

        invoice.Lines.Select(line => (line.ChargedMinutes, line.Enhancement?.Name, line.Amount.ToFractionOfPence()))
            .ShouldBe([(20, null, "2527/3"), (40, "evenings", "5354/3")]);
        invoice.Lines[1].ToString().ShouldEndWith(
            "40 min from 18:00 at £25.27 by the hour plus £1.50 an hour (evenings) for band urban (TEST-1), £17.84 and 2/3p");
    }

    [Theory]
    [InlineData("2026-12-24 12:00", 2527)]
    [InlineData("2026-12-25 12:00", 5054)]
    [InlineData("2026-12-26 12:00", 2527)]
    [InlineData("2026-12-28 12:00", 5054)]
    public void Bank_holidays_are_the_published_days_substitutes_included(string start, long pence) =>
        Price(EnhancementReach.ByStart, [Holidays], Visiting.Planned(start, 60)).Total.Pence.ShouldBe(pence);

    [Theory]
    [InlineData("2026-11-06 23:00", 2527)]
    [InlineData("2026-11-07 05:00", 3159)]
    [InlineData("2026-11-07 06:00", 2527)]
    [InlineData("2026-11-07 21:59", 2527)]
    [InlineData("2026-11-07 22:00", 3159)]
    [InlineData("2026-11-08 05:00", 2527)]
    public void A_span_through_midnight_holds_at_both_ends_of_its_own_day(string start, long pence) =>
        Price(EnhancementReach.ByStart, [Nights], Visiting.Planned(start, 60)).Total.Pence.ShouldBe(pence);

    [Fact]
    public void Minutes_are_enhanced_by_the_clock_also_when_it_changes() =>
        Price(EnhancementReach.ByTheMinute, [Nights with { Weekdays = [IsoDayOfWeek.Sunday] }], Visiting.Until("2026-10-25 00:00", "07:00"))
            .Lines.Select(line => (line.ChargedMinutes, line.Enhancement?.Name)).ShouldBe([(420, "nights"), (60, null)]);

    [Fact]
    public void A_flat_night_is_not_enhanced()
    {
        var terms = Terms(EnhancementReach.ByStart, [Evenings]) with { FlatNights = [Visiting.WakingNight] };

        Visiting.Price(
            terms,
            Visiting.BookOf(Visiting.Row(terms.NightItem(Visiting.WakingNight), "120.00")),
            Visiting.Urban,
            Visiting.Planned("2026-11-02 20:00", 600) with { Kind = Visiting.WakingNight }).Total.ShouldBe(A.Money("120.00"));
    }

    [Theory]
    [InlineData("by-start", 1)]
    [InlineData("by-the-minute", 2)]
    public void Beyond_the_bank_holidays_that_are_known_nothing_is_priced(string reach, int days)
    {
        var known = BankHolidays.Published.LastDay;
        var visit = new PlannedVisit { Start = known.PlusDays(1) + new LocalTime(23, 0), Length = VisitLength.OfMinutes(120) };

        Visiting.Refusals(Terms(EnhancementReach.FromName(reach), [Holidays]), Visiting.Book, Visiting.Urban, visit)
            .Select(refusal => refusal.Code).ShouldBe(Enumerable.Repeat("outside-bank-holidays", days));
        Visiting.Price(Terms(EnhancementReach.FromName(reach), [Evenings]), Visiting.Book, Visiting.Urban, visit).Lines.Length.ShouldBe(1);
    }

    [Fact]
    public void Enhancements_that_may_hold_together_are_refused_naming_both_and_when()
    {
        var refusal = Create([Evenings, Holidays], EnhancementOverlap.Refused).AsT1.Single();

        (refusal.Code, refusal.Facts[0].Value, refusal.Facts[1].Value, refusal.Facts[3].Value).ShouldBe(("enhancements-overlap", "evenings", "bank holidays", "18:00"));
    }

    [Fact]
    public void Enhancements_that_touch_do_not_overlap() =>
        Create([Evenings, Evenings with { Name = "late", From = new(22, 0), Until = new(0, 0) }], EnhancementOverlap.Refused).IsT0.ShouldBeTrue();

    [Theory]
    [InlineData(true, 5054)]
    [InlineData(false, 2677)]
    public void Or_the_first_listed_is_paid_alone(bool holidaysFirst, long pence) =>
        Price(EnhancementReach.ByStart, holidaysFirst ? [Holidays, Evenings] : [Evenings, Holidays], Visiting.Planned("2026-12-25 19:00", 60))
            .Total.Pence.ShouldBe(pence);

    [Fact]
    public void Everything_wrong_with_a_calendar_is_said_at_once() =>
        Create(
            [
                new("never", EnhancementAmount.Plus(Money.Zero)),
                Evenings with { From = new(18, 0, 1) },
                Nights with { Amount = EnhancementAmount.Times(Fraction.Whole(101)) },
                Nights with { Amount = EnhancementAmount.Times(Fraction.Of(1, 10_001)), Weekdays = [IsoDayOfWeek.Tuesday] },
            ],
            EnhancementOverlap.FirstListed).AsT1.Select(refusal => refusal.Code)
            .ShouldBe(["enhancement-without-days", "enhancement-time", "enhancement-factor", "enhancement-factor"]);

    [Fact]
    public void Factors_that_are_too_fine_together_are_refused() =>
        Create(
            [
                Nights with { Amount = EnhancementAmount.Times(Fraction.Of(1, 9_973)) },
                Nights with { Amount = EnhancementAmount.Times(Fraction.Of(1, 2)), Weekdays = [IsoDayOfWeek.Tuesday] },
            ],
            EnhancementOverlap.Refused).AsT1.Single().Code.ShouldBe("enhancement-factor");

    [Fact]
    public void No_enhancement_takes_anything_away()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => EnhancementAmount.Plus(Money.FromPence(-1)));
        Should.Throw<ArgumentOutOfRangeException>(() => EnhancementAmount.Times(Fraction.Whole(-1)));
    }

    private static VisitInvoice Price(EnhancementReach reach, ValueList<Enhancement> enhancements, PlannedVisit visit) =>
        Visiting.Price(Terms(reach, enhancements), Visiting.Book, Visiting.Urban, visit);

    private static VisitTerms Terms(EnhancementReach reach, ValueList<Enhancement> enhancements) => Visiting.Terms with
    {
        Sessional = null,
        Enhancements = EnhancementCalendar.Create(enhancements, BankHolidays.Published, reach, EnhancementOverlap.FirstListed).AsT0,
    };

    private static OneOf.OneOf<EnhancementCalendar, ValueList<Refusal>> Create(ValueList<Enhancement> enhancements, EnhancementOverlap overlap) =>
        EnhancementCalendar.Create(enhancements, BankHolidays.Published, EnhancementReach.ByStart, overlap);
}
