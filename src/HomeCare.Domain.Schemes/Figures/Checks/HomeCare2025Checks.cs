using HomeCare.Domain.Pricing;
using static HomeCare.Domain.Schemes.HomeCareFigures2025;

namespace HomeCare.Domain.Schemes;

/// <summary>The figures of the report on home care of 12 September 2025.</summary>
internal static partial class HomeCare2025Checks
{
    internal static IEnumerable<FigureCheck> All =>
    [
        HoursOfAYear(), SharesOfTheHours(), HoursAtTheRates(), AverageRate(), CostOfTheWeek(), WeekAndYear(),
        LiveInAverage(), LiveInHealthShare(), LiveInByTheHour(), LiveInOverTheTerm(),
        AverageWeekOfTheYear(), WeekFourYearsBefore(), RiseOfTheSpend(), GrowthOfThePeople(), CareOfAPerson(), EstimateOverEightYears(),
        ReclassifiedHours(), DirectionOfTheChanges(), EffectOfTheChanges(), BandsAfterTheChanges(),
        CountOfTheZones(), ZonesOfTheParishes(), SubzonesAndZones(),
        ProvidersNowAndEver(), ProvidersCompliant(), ProvidersRated(), ProvidersInTheCounty(), PassesOf2021(), AppointedAfterReopening(),
        StepsBetweenTheBands(), SavingBelowTheCeilings(), StepOfTheSessionalRate(), SurplusOfARate(),
        CurrentTerm(), Handover(), NextTerm(), TermFromTheAward(), DayOfTheAward(), PlanToReopen(), LastDayToReopen(), OpeningsAndAwards(),
    ];

    private static HoursCost AtCeilings => Hours.At(Rates, RatesPeriod).AsT0;

    private static FigureCheck Check(string id, string title, ValueList<FigureCheckLine> lines, string? note = null) =>
        new(id, title, Reports.HomeCare2025, lines, note);

    private static Fraction Pounds(ExactAmount amount) => amount.Pence / Fraction.Whole(100);

    private static ExactAmount Exact(HourlyRate rate) => ExactAmount.FromMoney(rate.PerHour);

    private static string NameOf(BandRate rate) => LeicestershireHomeCare2026.Scheme.Pricing.Band(rate.Band)!.Name;
}
