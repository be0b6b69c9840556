using HomeCare.Domain.Pricing;
using static HomeCare.Domain.Schemes.HomeCareFigures2025;

namespace HomeCare.Domain.Schemes;

internal static partial class HomeCare2025Checks
{
    private const string PeriodNotPrinted = "a week is assumed: the report does not print for what period the hours of the parishes are";

    // An invented rate, to show the step: the report prints none.
    private static HourlyRate ExampleOfASessionalRate => new(Money.FromPence(24_00));

    private static ReclassificationEffect Effect => ReclassificationEffect.Of(Changes, Rates).AsT0;

    private static ValueList<BandChange> Changes => LeicestershireHomeCare2026.Scheme.BandChanges;

    private static HoursPeriod AssumedPeriod => LeicestershireHomeCare2026.AssumedPeriodOfReclassifiedHours;

    private static FigureCheck ReclassifiedHours()
    {
        var printed = LeicestershireHomeCare2026.PrintedReclassifiedHours;
        var figure = new PrintedFigure(
            new(
                "hours of the reclassified parishes",
                printed.Value,
                FigureUnit.Hours,
                FigureBasis.NotStated),
                Fraction.Of(1, 10),
                printed.Citation);
        return Check(
            "C-17",
            "The hours of the parishes that change band",
            [
                Line.Beside(figure, Effect.Hours, 2, Shown.Sum(Changes.Select(change => change.Hours), 2)),
                Line.Derived(
                    "sum of the rows above the printed total",
                    Effect.Hours - printed.Value,
                    FigureUnit.Hours,
                    2,
                    "before rounding"),
            ]);
    }

    private static FigureCheck DirectionOfTheChanges()
    {
        var lowestFirst = Rates.Select(rate => rate.Band).ToValueList();
        var up = Changes.Where(change => change.StepsUp(lowestFirst) > 0).SelectMany(change => change.Parishes).ToValueList();
        var down = Changes.Where(change => change.StepsUp(lowestFirst) < 0).ToArray();
        return Check(
            "C-18",
            "Which parishes go up and which go down",
            [
                Line.Claim(
                    "parishes that go up",
                    new($"{Shown.List(ParishesThatGoUp.Value)} up, all others down", ParishesThatGoUp.Citation),
                    up.Equals(ParishesThatGoUp.Value) && Changes.All(change => change.StepsUp(lowestFirst) != 0),
                    $"up: {Shown.List(up)}; down: {PlainText.Of(down.Sum(change => change.Parishes.Count))} parishes in {PlainText.Of(down.Length)} rows",
                    "the new band of each row beside its old one"),
                Line.Number(
                    "most bands that a row moves",
                    Fraction.Whole(Changes.Max(change => Math.Abs(change.StepsUp(lowestFirst)))),
                    0,
                    "the bands in the order of their rates"),
            ]);
    }

    private static FigureCheck EffectOfTheChanges() => Check(
        "C-19",
        "What the change of bands saves",
        [
            .. Effect.Rows.Select(row => Line.Pounds(
                Shown.List(row.Change.Parishes),
                row.Effect,
                2,
                $"{Shown.Number(row.Change.Hours, 2)} hours at {Shown.Pounds(row.Difference)} more an hour")),
            Line.Pounds("all rows", Effect.Total, 4, "over the period of the hours"),
            Line.Pounds("all rows in a year", Effect.TotalOverAYear(AssumedPeriod), 2, "times 52, if the hours are of a week"),
            Line.Percent(
                "the same in the cost of all hours",
                Pounds(Effect.TotalOverAYear(AssumedPeriod)),
                Pounds(AtCeilings.Total),
                2,
                "over all hours at the rates"),
            Line.Percent("the hours in those of a week", Effect.Hours, WeeklyHours.Value(), 2, "if they are of a week"),
            Line.Percent("the hours in those of a year", Effect.Hours, AllHours.Value(), 3, "if they are of a year"),
            .. Rates.Skip(1).Reverse().Select(rate => Line.Percent(
                $"{NameOf(rate)} hours that leave the band",
                YearlyFrom(rate.Band),
                Hours.In(rate.Band)!.Value,
                1,
                "if they are of a week")),
        ],
        "The period of the hours is not printed. A week fits; a year would be next to nothing.");

    private static FigureCheck BandsAfterTheChanges()
    {
        var after = Hours.Moved(Effect.MovesOverAYear(AssumedPeriod)).AsT0;
        var cost = after.At(Rates, RatesPeriod).AsT0;
        var shares = after.Shares(2);
        return Check(
            "C-20",
            "The bands after the changes",
            [
                .. after.Bands.Zip(Rates, (band, rate) => Line.Derived($"{NameOf(rate)} hours", band.Hours, FigureUnit.Hours, 2, PeriodNotPrinted)),
                .. shares.Zip(Rates, (share, rate) => Line.Derived($"{NameOf(rate)} share", share.Exact, FigureUnit.Percent, 2, "its hours over all hours")),
                Line.Derived("all hours", after.Total, FigureUnit.Hours, 0, "the same as before"),
                Line.Pounds("all hours at the rates", cost.Total, 2, "the new hours of each band at its rate"),
            ]);
    }

    private static FigureCheck StepsBetweenTheBands() => Check(
        "C-30",
        "The steps between the bands",
        [
            .. Rates.Zip(Rates.Skip(1)).SelectMany(pair => Step(pair.First, pair.Second)),
            .. Step(Rates[0], Rates[^1]),
        ]);

    private static FigureCheck SavingBelowTheCeilings() => Check(
        "C-31",
        "What bids below the ceilings would save",
        [Line.Pounds("saving at one percent below every ceiling", AtCeilings.Total * Fraction.Percent(1), 2, "a hundredth of all hours at the rates")]);

    private static FigureCheck StepOfTheSessionalRate()
    {
        var sessional = LeicestershireHomeCare2026.VisitTerms.Sessional!;
        var longest = sessional.FromMinutes.Value - 1;
        return Check(
            "C-32",
            "The step of the price at the sessional rate",
            [
                .. new[] { Rates[0], Rates[^1] }.Select(rate => Line.Pounds(
                    $"{PlainText.Of(longest)} minutes, {NameOf(rate)}",
                    rate.Rate.For(longest),
                    4,
                    $"pro rata at {Shown.Pounds(rate.Rate.PerHour)}")),
                Line.Pounds(
                    $"sessional rate below which {PlainText.Of(longest + 1)} minutes cost less, {NameOf(Rates[0])}",
                    sessional.BreakEvenRate(Rates[0].Rate),
                    4,
                    $"{PlainText.Of(longest)} minutes at the rate over {PlainText.Of(longest + 1)}"),
                Line.Derived(
                    $"length at which a sessional visit costs as much, {NameOf(Rates[^1])}",
                    sessional.BreakEvenMinutes(Rates[^1].Rate, ExampleOfASessionalRate),
                    FigureUnit.Count("minutes"),
                    1,
                    $"at an invented sessional rate of {Shown.Pounds(ExampleOfASessionalRate.PerHour)}; the report prints none"),
            ],
            "A longer visit can cost less than a shorter one.");
    }

    private static FigureCheck SurplusOfARate() => Check(
        "C-33",
        "The surplus in a rate",
        [
            .. new[] { Rates[0], Rates[^1] }.SelectMany(rate => new[] { Surplus.Value.Lowest, Surplus.Value.Highest }, (rate, percent) => Line.Pounds(
                $"{Shown.In(FigureUnit.Percent, percent, 0)} of the {NameOf(rate)} rate",
                Exact(rate.Rate) * (percent / Fraction.Whole(100)),
                2,
                $"of {Shown.Pounds(rate.Rate.PerHour)}")),
        ],
        "Whether the percentage is of the price or of the costs is not said; of the price is this library's reading.");

    private static FigureCheckLine[] Step(BandRate from, BandRate to)
    {
        var (lower, upper) = (Exact(from.Rate), Exact(to.Rate));
        var what = $"{NameOf(from)} to {NameOf(to)}";
        return
        [
            Line.Pounds(what, upper - lower, 2, $"{Shown.Pounds(to.Rate.PerHour)} less {Shown.Pounds(from.Rate.PerHour)}"),
            Line.Percent(what, Pounds(upper - lower), Pounds(lower), 2, "of the lower rate"),
        ];
    }

    private static Fraction YearlyFrom(BandId band) => Effect.MovesOverAYear(AssumedPeriod)
        .Where(move => move.From == band).Aggregate(Fraction.Zero, (sum, move) => sum + move.Hours);
}
