using HomeCare.Domain.Absences;
using HomeCare.Domain.CallOff;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using HomeCare.Domain.Schemes.Tests.EndToEnd;

namespace HomeCare.Domain.Schemes.Tests;

/// <summary>The facts of schemes that an authority changed: no change that decides anything is silent. All changes are invented.</summary>
public class SchemeFactsTests
{
    private static readonly Scheme HomeCare = LeicestershireHomeCare2026.Scheme;
    private static readonly Scheme DayServices = LeicestershireCommunityLifeChoices2026.Scheme;

    private static readonly Dictionary<string, (Scheme Before, Scheme After)> Changes = new()
    {
        ["minutes charged in blocks"] = Visits(terms => terms with { Charged = ChargedMinutes.Blocks(15, BlockRounding.Up) }),
        ["fewest minutes charged"] = Visits(terms => terms with { ChargedAtLeast = 30 }),
        ["shortest visit"] = Visits(terms => terms with { ShortestVisit = 30 }),
        ["actual time"] = Visits(terms => terms with { Basis = TimeBasis.Actual }),
        ["long visits by actual time"] = Visits(terms => terms with { Sessional = terms.Sessional! with { Basis = TimeBasis.Actual } }),
        ["no sessional rate"] = Visits(terms => terms with { Sessional = null }),
        ["flat nights"] = Visits(terms => terms with { FlatNights = [new("waking-night")] }),
        ["prices of a lot"] = Visits(terms => terms with { Key = new() { Lot = new("1") } }),
        ["midnight"] = Visits(terms => terms with { DayRule = DayRule.SplitAtMidnight }),
        ["rounding"] = Visits(terms => terms with { Rounding = new(RoundingPoint.PerInvoice, PennyRounding.HalfAwayFromZero) }),
        ["half a penny"] = Visits(terms => terms with { Rounding = new(RoundingPoint.PerLine, PennyRounding.HalfToEven) }),
        ["dearer Sundays"] = Visits(terms => terms with { Enhancements = Sundays(Fraction.Of(3, 2)) }),
        ["moment of a notice"] = Absences(policy => policy with { Moment = NoticeMoment.Sent }),
        ["part attendance"] = Absences(policy => policy with { PartAttendance = PartAttendance.AsAttended }),
        ["added hours"] = Absences(policy => policy with { AddOns = AddOnHours.NotCharged }),
        ["48 hours"] = Absences(policy => policy with { Treatment = AbsenceTreatment.ByNotice(NoticeRule.Hours(48)) }),
        ["exactly in time"] = Hours(hours => hours with { AtTheDeadline = AtTheDeadline.InTime }),
        ["the time within"] = Hours(hours => hours with { Part = ChargedPart.TimeWithin }),
        ["hours on the clock"] = Hours(hours => hours with { Clock = NoticeClock.OnTheClock }),
        ["summer time"] = Hours(hours => hours with { ClockChanges = ClockChangeReading.SummerTime }),
        ["no exception for the provider"] = Absences(policy => policy with { Exceptions = [] }),
        ["a bid in steps"] = Bids(asked => asked with { Step = A.Money("0.05") }),
        ["a bid that may be left out"] = Bids(asked => asked with { Requirement = BidRequirement.Optional }),
        ["prices zone by zone"] = Bids(asked => asked with { ZonePrices = ZonePrices.MayDiffer }),
        ["a floor of the ranking"] = (HomeCare, HomeCare with
        {
            RankedPricing = SchemePart.Of(
                HomeCare.Pricing with { Sessional = HomeCare.Pricing.Sessional! with { Range = new(A.Set("20.00"), A.Set("25.00")) } }, A.Citation),
        }),
        ["a ranking without a sessional rate"] = (HomeCare, HomeCare with { RankedPricing = SchemePart.Of(HomeCare.Pricing with { Sessional = null }, A.Citation) }),
        ["a ranking without a band above the sessional rate"] = (HomeCare, HomeCare with
        {
            RankedPricing = SchemePart.Of(HomeCare.Pricing with { Sessional = HomeCare.Pricing.Sessional! with { Below = null } }, A.Citation),
        }),
        ["an uplift with a ceiling"] = (HomeCare, HomeCare with
        {
            Uplift = SchemePart.Of(
                HomeCare.Uplift.AsT0.Value with { Ceilings = new([ItemAmount.ForEvery(PriceUnit.Hour, A.Money("30.00"))], A.Citation) }, A.Citation),
        }),
        ["another ladder"] = (HomeCare, HomeCare with { Rungs = [Rung.FewerHoursAwarded, Rung.HigherRating] }),
        ["one gate less"] = (HomeCare, HomeCare with { Eligibility = HomeCare.Eligibility.Where(rule => rule.Gate != Gate.Rating).ToValueList() }),
        ["three in each zone"] = (HomeCare, HomeCare with { ProvidersInEachZone = SchemePart.Of(new ZoneMinimum(new("1"), 3), A.Citation) }),
        ["a cap"] = (HomeCare, HomeCare with { SupplierLimit = SchemePart.Of(new SupplierLimit(40, []), A.Citation) }),
        ["ranges of day services"] = (DayServices, DayServices with { DayServiceCallOffs = [DayServices.DayServiceCallOffs[0]] }),
    };

    public static TheoryData<string> Names => [.. Changes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_change_that_decides_something_is_told_by_a_comparison(string name)
    {
        var (before, after) = Changes[name];
        SchemeComparison.Of(before, after).Changes.ShouldContain(change => change.Kind != ChangeKind.Same);
        SchemeComparison.Of(after, after).Changes.ShouldAllBe(change => change.Kind == ChangeKind.Same);
    }

    [Fact]
    public void A_book_with_the_prices_of_two_years_is_told_year_by_year_and_compared_by_the_newer()
    {
        var scheme = LeicestershireHomeCare2021.Scheme;
        var next = scheme with { Prices = SchemePart.Of(scheme.Uplift.Set().Uplifted(scheme.Prices.Set(), new(2026, 4, 1)), A.Citation) };

        SchemeFacts.Of(next).Single(fact => fact.Name == "band urban by the hour").Value
            .ShouldBe("£25.27 fixed, 2025-04-01 to 2026-03-31; £26.18 fixed, 2026-04-01 until further notice");
        SchemeComparison.Of(scheme, next).Money.Single(change => change.Name == "band urban by the hour").ToString()
            .ShouldBe("band urban by the hour: £25.27 becomes £26.18, which is £0.91 more");
    }

    [Fact]
    public void A_price_whose_year_is_over_before_the_newest_prices_is_not_compared()
    {
        var scheme = LeicestershireHomeCare2021.Scheme;
        var urban = scheme.VisitTerms.Set().BandItem(new("urban"));
        var later = scheme with
        {
            Prices = SchemePart.Of(
                PriceBook.Create([.. Rows(scheme), new(urban, A.Set("26.00"), new(2026, 4, 1), null)]).AsT0, A.Citation),
        };
        SchemeComparison.Of(scheme, later).Money.Where(change => change.Kind == MoneyChangeKind.Price).Select(change => change.Name)
            .ShouldBe(["band urban by the hour"]);
    }

    [Fact]
    public void Two_facts_of_one_name_are_both_told()
    {
        var twice = HomeCare with { Counts = [HomeCareFigures2025.Appointed, HomeCareFigures2025.Appointed] };
        SchemeFacts.Of(twice).Where(fact => fact.Policy == SchemePolicy.Figures).Select(fact => fact.Name)
            .ShouldBe(["estimated spend", "providers appointed in total", "providers appointed in total (2)"]);
        SchemeComparison.Of(twice, twice).Changes.ShouldAllBe(change => change.Kind == ChangeKind.Same);
    }

    private static IEnumerable<DatedRow<PricedItem, Money>> Rows(Scheme scheme) => scheme.Prices.Set().Table.All.SelectMany(series => series.Rows);

    private static EnhancementCalendar Sundays(Fraction factor) => EnhancementCalendar.Create(
        [new("Sunday", EnhancementAmount.Times(factor)) { Weekdays = [NodaTime.IsoDayOfWeek.Sunday] }],
        BankHolidays.Published,
        EnhancementReach.ByStart,
        EnhancementOverlap.Refused).AsT0;

    private static (Scheme Before, Scheme After) Visits(Func<VisitTerms, VisitTerms> change) =>
        (HomeCare, HomeCare with { VisitTerms = SchemePart.Of(change(HomeCare.VisitTerms.Set()), HomeCare.VisitTerms.Citation!) });

    private static (Scheme Before, Scheme After) Absences(Func<AbsencePolicy, AbsencePolicy> change) =>
        (DayServices, DayServices with { Absences = SchemePart.Of(change(DayServices.Absences.Set()), DayServices.Absences.Citation!) });

    private static (Scheme Before, Scheme After) Hours(Func<HoursOfNotice, HoursOfNotice> change) => Absences(policy => policy with
    {
        Treatment = AbsenceTreatment.ByNotice(new(change(policy.Treatment.AsT0.Rule.AsT0)), policy.Treatment.AsT0.WeekdayServices!),
    });

    private static (Scheme Before, Scheme After) Bids(Func<AskedPrice, AskedPrice> change)
    {
        var bids = HomeCare.Bids.Set();
        var changed = new BidSchedule([.. bids.Asked.Select(change)], bids.Below, bids.Rising)
        {
            Title = bids.Title,
            Citation = bids.Citation,
            Consequence = bids.Consequence,
            Zones = bids.Zones,
        };
        return (HomeCare, HomeCare with { Bids = SchemePart.Of(changed, bids.Citation) });
    }
}
