using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.Schemes;

/// <summary>The figures of the report on Community Life Choices of 16 December 2025.</summary>
internal static partial class CommunityLifeChoicesChecks
{
    private static readonly string[] SessionBands = ["1", "2", "3", "4"];

    internal static IEnumerable<FigureCheck> All =>
    [
        Handover(), Term(), StartOfTheCurrentFramework(), LengthOfAnOpenFramework(),
        HalfDays(), PeopleInBands(), PeopleOutsideTheFramework(), EstimateOverFiveYears(), Saving(), OrderOfTheBands(),
        CeilingsAndLegacy(), FloorsAndLegacy(), HoursProRata(), HourRoundedFirst(), FourHours(), WorkedExample(), FullDayOfOneToOne(),
        StaffHours(), BandBetween(), Ratios(), OneToOne(), NonFrameworkRates(), ServicesOfProviders(), CostOfAPerson(), CriteriaToPass(),
    ];

    private static DayServiceTerms Terms => LeicestershireCommunityLifeChoices2026.DayServices;

    private static DayServiceTerms LegacyTerms => LeicestershireCommunityLifeChoices2021.DayServices;

    private static Prices Ceilings => new(Terms, Book(range => range.Ceiling), FirstDay);

    private static Prices Floors => new(Terms, Book(range => range.Floor), FirstDay);

    // The legacy prices are those of 2025/26, and of no other year.
    private static Prices Legacy => new(LegacyTerms, LeicestershireCommunityLifeChoices2021.Prices, HomeCareFigures2025.RatesPeriod.Start);

    private static LocalDate FirstDay => LeicestershireCommunityLifeChoices2026.Commencement.Value;

    // As if each end of the printed ranges were offered from the first day of service on.
    private static PriceBook Book(Func<PriceRange, Published<Money>> end) => PriceBook.Create(
        LeicestershireCommunityLifeChoices2026.Bids.Asked.Select(asked => new DatedRow<PricedItem, Money>(
            asked.Item, end(asked.Rule.AsT1.Range), FirstDay, LeicestershireCommunityLifeChoices2026.Framework.StatedEnd!.Latest))).AsT0;

    private static FigureCheck Check(string id, string title, ValueList<FigureCheckLine> lines, string? note = null) =>
        new(id, title, Reports.CommunityLifeChoices2025, lines, note);

    private sealed record Prices(DayServiceTerms Terms, PriceBook Book, LocalDate Day)
    {
        // By the whole session or the hour: the last unit that the band is sold by.
        internal Price Of(string band) => In(band, Terms.Band(new(band))!.Commissioning.Units[^1]);

        internal Price In(string band, PriceUnit unit) => Book.PriceOf(new(PriceKey.Of(new BandId(band)), unit), Day).AsT0;

        internal ExactAmount Exact(string band) => ExactAmount.FromMoney(Of(band).Amount);

        internal ExactAmount Hour(string band) => Of(band).ForMinutes(60);

        internal DayPrice DayOf(params (string Band, int Hours)[] parts) => new DayServicePricing(Book, RoundingPolicy.Default)
            .PriceOf(DayPlan.Create(Terms, parts.Select(part => DaySegment.Of(new(part.Band), part.Hours * 60))).AsT0, Day).AsT0;
    }
}
