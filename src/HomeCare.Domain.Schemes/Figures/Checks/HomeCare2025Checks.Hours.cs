using HomeCare.Domain.Pricing;
using static HomeCare.Domain.Schemes.HomeCareFigures2025;

namespace HomeCare.Domain.Schemes;

internal static partial class HomeCare2025Checks
{
    private const string ThirteenMonths = "the report does not say whether May 2024 to May 2025 is twelve months or thirteen";

    private static FigureCheck HoursOfAYear() => Check(
        "C-01",
        "The hours of a year in the four bands",
        [Line.Beside(AllHours, Hours.Total, 0, Shown.Sum(Hours.Bands.Select(band => band.Hours), 0))]);

    private static FigureCheck SharesOfTheHours()
    {
        var shares = Hours.Shares(1);
        return Check(
            "C-02",
            "The share of each band in the hours",
            [
                .. BandShares.Zip(shares, (printed, share) => Line.Beside(printed, share.Exact, 4, "its hours over all hours")),
                Line.Beside(AllShares, BandShares.Sum(), 1, "the sum of the printed shares"),
                Line.Derived(
                    "sum of the shares, each rounded by itself",
                    shares.Aggregate(Fraction.Zero, (sum, share) => sum + share.HalfUp),
                    FigureUnit.Percent,
                    1,
                    "half up to one decimal"),
                Line.Words(
                    "shares by the largest remainder",
                    Shown.List(shares.Select(share => Shown.In(FigureUnit.Percent, share.LargestRemainder, 1))),
                    "tenths of a percent, so that they add up to 100.0"),
            ],
            "The printed set is the one of the largest remainder; rounded by itself one of the shares is a tenth less.");
    }

    private static FigureCheck HoursAtTheRates()
    {
        var compared = AtCeilings.ToFigure("hours at the rates of 2025/26").ComparedWith(Spend[3].Figure).AsT0;
        return Check(
            "C-03",
            "The hours at the rates beside the spend of 2024-25",
            [
                .. AtCeilings.Lines.Zip(Rates, (line, rate) =>
                    Line.Pounds($"{NameOf(rate)} hours at the rate", line.Cost, 2, "hours of a year times the rate of 2025/26")),
                Line.Beside(Spend[3], compared.Figure.Value, 2, "the sum of the four bands")
                    .But("the rates, the hours and the spend are of three different years, and what is in the spend is not said"),
                Line.Derived("difference", compared.Difference, FigureUnit.Pounds, 2, "hours at the rates less the spend"),
                Line.Derived("difference in percent of the spend", compared.Percent, FigureUnit.Percent, 3, "difference over the spend"),
            ],
            "They come near each other, which proves nothing: live-in care and Continuing Health Care may be in the spend or not.");
    }

    private static FigureCheck AverageRate()
    {
        var blended = AtCeilings.BlendedRate;
        var upTheRange = Region.PercentOf(blended);
        return Check(
            "C-04",
            "The average rate and the prices of the region",
            [
                Line.Pounds("average rate", blended, 4, "all hours at the rates over all hours"),
                Line.Claim(
                    "place of the rates in the region",
                    new("upper range of the region", Reports.HomeCare2025.Paragraph("71", "071b")),
                    upTheRange > Fraction.Whole(50),
                    Shown.In(FigureUnit.Percent, upTheRange, 1) + " of the way up",
                    $"the average rate between {Shown.Pounds(Region.Lowest.PerHour)} and {Shown.Pounds(Region.Highest.PerHour)}; upper is above the middle"),
                .. Rates.Select(rate => Line.Derived(
                    $"{NameOf(rate)} rate, up the range",
                    Region.PercentOf(Exact(rate.Rate)),
                    FigureUnit.Percent,
                    1,
                    "above 100 is above the range")),
            ]);
    }

    private static FigureCheck CostOfTheWeek()
    {
        var implied = CostOfAWeek.Figure.Over(WeeklyHours.Figure, "weekly cost over weekly hours").AsT0;
        var cheapest = Rates[0];
        return Check(
            "C-05",
            "The hours of a week beside its cost",
            [
                Line.Derived(implied.Figure.Name, implied.Figure.Value, implied.Figure.Unit, 4, "both as printed"),
                Line.Derived(
                    "the same beside the cheapest rate",
                    implied.Figure.Value - Pounds(Exact(cheapest.Rate)),
                    FigureUnit.Pounds,
                    2,
                    $"less the {NameOf(cheapest)} rate of {Shown.Pounds(cheapest.Rate.PerHour)}"),
                Line.Beside(
                    CostOfAWeek,
                    Pounds(Exact(cheapest.Rate) * WeeklyHours.Value()),
                    2,
                    $"{Shown.Of(WeeklyHours)} at the {NameOf(cheapest)} rate"),
                Line.Beside(
                    CostOfAWeek,
                    Pounds(AtCeilings.BlendedRate * WeeklyHours.Value()),
                    2,
                    $"{Shown.Of(WeeklyHours)} at the average rate"),
                Line.Percent(
                    "rise of the printed cost that the cheapest rate would need",
                    Pounds(Exact(cheapest.Rate) * WeeklyHours.Value()) - CostOfAWeek.Value(),
                    CostOfAWeek.Value(),
                    1,
                    $"every hour at the {NameOf(cheapest)} rate over the printed cost"),
            ],
            "Not even if every hour were in the cheapest band could the week have cost so little at the rates of 2025/26. "
            + "The two probably stand on different bases; the report does not say.");
    }

    private static FigureCheck WeekAndYear()
    {
        var yearly = WeeklyHours.Figure.Yearly(WeeksInAYear.FiftyTwo).AsT0;
        return Check(
            "C-06",
            "The hours of one week beside the hours of a year",
            [
                Line.Beside(AllHours, yearly.Value, 0, $"{Shown.Of(WeeklyHours)} times 52")
                    .But("one week is no average, and " + ThirteenMonths),
                Line.Derived(
                    "the week above the average week",
                    yearly.ComparedWith(AllHours.Figure).AsT0.Percent,
                    FigureUnit.Percent,
                    2,
                    "52 such weeks over the year"),
                Line.Derived(
                    "average week of 52",
                    AllHours.Figure.Weekly(WeeksInAYear.FiftyTwo).AsT0.Value,
                    FigureUnit.Hours,
                    2,
                    "hours of the year over 52"),
                Line.Derived(
                    "average week of 365 days",
                    AllHours.Figure.Weekly(WeeksInAYear.DaysOverSeven).AsT0.Value,
                    FigureUnit.Hours,
                    2,
                    "hours of the year over 365/7"),
                Line.Derived(
                    "average week of thirteen months",
                    AllHours.Value() * Fraction.Of(7, ThirteenMonthsOfHours.Length),
                    FigureUnit.Hours,
                    0,
                    $"hours over {PlainText.Of(ThirteenMonthsOfHours.Length)} days, {Shown.Of(ThirteenMonthsOfHours)}").But(ThirteenMonths),
            ]);
    }

    // May 2024 to May 2025 with both months whole.
    private static NodaTime.DateInterval ThirteenMonthsOfHours =>
        new(AllHours.Figure.Basis.Volume!.Start, AllHours.Figure.Basis.Volume.End.PlusDays(1).ToYearMonth().ToDateInterval().End);

    private static FigureCheck CareOfAPerson() => Check(
        "C-15",
        "The hours and the cost of a person a week",
        [
            Quotient("hours of a person in the week", WeeklyHours, People, 2, "hours of the week over people"),
            Quotient("cost of a person in the week", CostOfAWeek, People, 2, "cost of the week over people"),
            Line.Derived(
                "hours of a person in the average week",
                AllHours.Figure.Weekly(WeeksInAYear.FiftyTwo).AsT0.Value / People.Value(),
                FigureUnit.Hours.Over(FigureUnit.People),
                2,
                "hours of the year over 52 and over people"),
            Line.Derived(
                "hours of a person in Help to Live at Home",
                HelpToLiveAtHomeFigures2018.HoursAPersonAfter.Value(),
                FigureUnit.Hours.Over(FigureUnit.People),
                2,
                $"as {HelpToLiveAtHomeFigures2018.HoursAPersonAfter.Citation.Id} prints them"),
        ]);

    private static FigureCheckLine Quotient(string what, PrintedFigure above, PrintedFigure below, int decimals, string how)
    {
        var quotient = above.Figure.Over(below.Figure, what).AsT0.Figure;
        return Line.Derived(quotient.Name, quotient.Value, quotient.Unit, decimals, how);
    }
}
