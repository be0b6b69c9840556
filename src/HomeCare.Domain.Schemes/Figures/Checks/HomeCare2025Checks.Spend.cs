using HomeCare.Domain.Pricing;
using static HomeCare.Domain.Schemes.HomeCareFigures2025;

namespace HomeCare.Domain.Schemes;

internal static partial class HomeCare2025Checks
{
    private static LiveInFigures LiveIn => LeicestershireHomeCare2026.LiveIn;

    private static int Years => LeicestershireHomeCare2026.Scheme.Term.TotalYears.Value;

    private static FigureCheck LiveInAverage()
    {
        var asPrinted = ExactAmount.FromMoney(LiveIn.PrintedAverage.Value) * LiveIn.People.Value;
        return Check(
            "C-07",
            "The average cost of live-in care",
            [
                Line.Beside(
                    "average a week for one person",
                    LiveIn.PrintedAverage,
                    LiveIn.Average.Round(PennyRounding.HalfAwayFromZero),
                    $"{Shown.Pounds(LiveIn.Gross.Value)} over {PlainText.Of(LiveIn.People.Value)} people, to the penny"),
                Line.Pounds("average, exactly", LiveIn.Average, 4, "gross cost over people"),
                Line.Pounds("all people at the printed average", asPrinted, 2, "people times the printed average"),
                Line.Pounds(
                    "the same below the gross cost",
                    ExactAmount.FromMoney(LiveIn.Gross.Value) - asPrinted,
                    2,
                    "gross cost less it"),
            ],
            $"The printed average is {Shown.Pounds(LiveIn.AverageDifference)} too low.");
    }

    private static FigureCheck LiveInHealthShare() => Check(
        "C-08",
        "What Health pays of live-in care",
        [
            Line.Pounds(
                "contribution of Health a week",
                ExactAmount.FromMoney(LiveIn.HealthContribution),
                2,
                $"{Shown.Pounds(LiveIn.Gross.Value)} less {Shown.Pounds(LiveIn.Net.Value)}"),
            Line.Derived("its share", LiveIn.HealthShare * Fraction.Whole(100), FigureUnit.Percent, 2, "contribution over gross cost"),
            Line.Pounds("net cost of a person", LiveIn.NetAverage, 2, "net cost over people, which divides exactly"),
        ]);

    private static FigureCheck LiveInByTheHour() => Check(
        "C-09",
        "The week of live-in care by the hour",
        [Line.Pounds("average for an hour", LiveIn.AverageByTheHour, 2, "average of a week over 168 hours")],
        "Less than half of any hourly rate: care by the week has no hourly price.");

    private static FigureCheck LiveInOverTheTerm()
    {
        var year = ExactAmount.FromMoney(LiveIn.Gross.Value) * (long)WeeksInAYear.FiftyTwo.Number.Numerator;
        return Check(
            "C-10",
            "Live-in care in the estimate over eight years",
            [
                Line.Pounds("live-in care in a year", year, 2, $"{Shown.Pounds(LiveIn.Gross.Value)} times 52"),
                Line.Pounds("live-in care in the term", year * Years, 2, $"times {PlainText.Of(Years)} years"),
                Line.Percent(
                    "its share of the estimate",
                    Pounds(year * Years),
                    EstimatedSpend.Value(),
                    2,
                    $"over {Shown.Of(EstimatedSpend)}"),
            ]);
    }

    private static FigureCheck AverageWeekOfTheYear()
    {
        var yearly = AverageWeek.Figure.Yearly(WeeksInAYear.FiftyTwo).AsT0;
        return Check(
            "C-11",
            "The average week of 2024-25",
            [
                Line.Beside(AverageWeek, WeekOf(Spend[3]), 0, "spend of 2024-25 over 52"),
                Line.Derived("52 printed weeks", yearly.Value, FigureUnit.Pounds, 0, "the printed week times 52"),
                Line.Derived(
                    "the same above the spend",
                    yearly.ComparedWith(Spend[3].Figure).AsT0.Percent,
                    FigureUnit.Percent,
                    2,
                    "52 printed weeks over the spend"),
            ]);
    }

    private static FigureCheck WeekFourYearsBefore() => Check(
        "C-12",
        "The weekly cost four years before",
        [
            Line.Beside(CostOfAWeekFourYearsBefore, WeekOf(Spend[0]), 0, "spend of 2021-22 over 52"),
            Rise("rise of the printed weeks", CostOfAWeekFourYearsBefore, CostOfAWeek),
            Rise("rise of the yearly spend", Spend[0], Spend[3]),
        ],
        "It agrees as the printed hundred thousands; which week is meant is not said, so that it cannot be tested nearer.");

    private static FigureCheck RiseOfTheSpend() => Check(
        "C-13",
        "The rise of the spend",
        [
            Line.Claim(
                "spend over the framework",
                new("costs rose", Reports.HomeCare2025.Paragraph("32", "032")),
                Spend[3].Value() > Spend[0].Value(),
                Change(Spend[0], Spend[3]),
                "spend of 2024-25 over that of 2021-22"),
            .. Spend.Zip(Spend.Skip(1)).Take(2).Select(pair => Rise($"{pair.Second.Figure.Name} beside the year before", pair.First, pair.Second)),
            Rise($"{Spend[3].Figure.Name} beside the year before", Spend[2], Spend[3])
                .But($"the spend fell in the year in which people grew by {Shown.Of(GrowthInPeople)}"),
            Line.Derived("spend of four years", Spend.Sum(), FigureUnit.Pounds, 0, "sum of the four years"),
        ],
        "Part of 2021-22 was before the framework began.");

    private static FigureCheck GrowthOfThePeople() => Check(
        "C-14",
        "The growth in people and their largest number",
        [
            Line.Derived(
                "people a year before",
                People.Value() / (Fraction.One + (GrowthInPeople.Value() / Fraction.Whole(100))),
                FigureUnit.People,
                0,
                $"{Shown.Of(People)} before they grew by {Shown.Of(GrowthInPeople)}"),
            Line.Twice(
                    "when there were most people",
                    new(Shown.Of(HomeCareDates2025.MostPeople.Value.ToDateInterval()), HomeCareDates2025.MostPeople.Citation),
                    new($"growing {Shown.Of(GrowthInPeople.Figure.Basis.Volume!)}", GrowthInPeople.Citation),
                    HomeCareDates2025.MostPeople.Value.ToDateInterval().End >= GrowthInPeople.Figure.Basis.Volume!.End)
                .But("both hold only if the number fell between August 2023 and April 2024, and the series is not in the text"),
        ]);

    private static FigureCheck EstimateOverEightYears()
    {
        var estimate = LeicestershireHomeCare2026.EstimatedSpend.Value;
        var years = new YearsOfSpend(PenceOf(Spend[3]), Years);
        var yearly = EstimatedSpend.Value() / Fraction.Whole(Years);
        return Check(
            "C-16",
            "The estimate over eight years",
            [
                Line.Twice(EstimatedSpendRepeated, EstimatedSpend),
                Line.Derived("estimate a year", yearly, FigureUnit.Pounds, 0, $"over {PlainText.Of(Years)} years"),
                Line.Percent(
                    "the same above the spend of 2024-25",
                    yearly - Spend[3].Value(),
                    Spend[3].Value(),
                    2,
                    "yearly estimate over the spend"),
                Line.Beside(EstimatedSpend, Fraction.Of(years.Level.Pence, 100), 0, "eight years of the spend of 2024-25")
                    .But("the estimate leaves inflation out, and what makes up the rest is not said"),
                Line.Derived(
                    "what the estimate is above them",
                    Fraction.Of(years.GapTo(estimate).Pence, 100),
                    FigureUnit.Pounds,
                    0,
                    "estimate less eight years of spend"),
                Growth("growth a year that would explain it, first year grown", years, estimate, GrowthStart.FirstYearGrown),
                Growth("growth a year that would explain it, first year level", years, estimate, GrowthStart.FirstYearLevel),
                Line.Pounds(
                    $"{PlainText.Of(Years)} years growing by {Shown.Of(GrowthInPeople)}, first year grown",
                    ExactAmount.FromMoney(years.Growing(GrowthInPeople.Value(), GrowthStart.FirstYearGrown)),
                    0,
                    "at the growth in people of 2024-25"),
                Line.Pounds(
                    $"{PlainText.Of(Years)} years growing by {Shown.Of(GrowthInPeople)}, first year level",
                    ExactAmount.FromMoney(years.Growing(GrowthInPeople.Value(), GrowthStart.FirstYearLevel)),
                    0,
                    "at the growth in people of 2024-25"),
            ]);
    }

    private static FigureCheckLine Growth(string what, YearsOfSpend years, Money estimate, GrowthStart start) => Line.Derived(
        what,
        years.GrowthNeeded(estimate, 2, start)!.Value,
        FigureUnit.Percent,
        2,
        "the least hundredth of a percent that reaches the estimate");

    private static FigureCheckLine Rise(string what, PrintedFigure before, PrintedFigure after) =>
        Line.Percent(what, after.Value() - before.Value(), before.Value(), 2, $"{Shown.Of(after)} beside {Shown.Of(before)}");

    private static string Change(PrintedFigure before, PrintedFigure after) =>
        Shown.In(FigureUnit.Percent, after.Figure.ComparedWith(before.Figure).AsT0.Percent, 2);

    private static Fraction WeekOf(PrintedFigure spend) => spend.Figure.Weekly(WeeksInAYear.FiftyTwo).AsT0.Value;

    private static Money PenceOf(PrintedFigure pounds) => Money.FromPence((long)(pounds.Value() * Fraction.Whole(100)).Numerator);
}
