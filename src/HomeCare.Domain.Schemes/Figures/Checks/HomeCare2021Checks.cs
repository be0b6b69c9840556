using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using NodaTime;
using static HomeCare.Domain.Schemes.HomeCareDates2021;
using static HomeCare.Domain.Schemes.HomeCareFigures2021;

namespace HomeCare.Domain.Schemes;

/// <summary>The figures of the report on the home care procurement of 25 November 2021.</summary>
internal static class HomeCare2021Checks
{
    // The usual term, which the reports do not print.
    private const int YearsOfHelpToLiveAtHome = 5;

    private const string NotDefined = "no report defines the roles, nor the order in which they are offered work";

    internal static IEnumerable<FigureCheck> All =>
    [
        DayOfTheAward(), EndOfHelpToLiveAtHome(), Delay(), InterimLimits(), DaysOfEvaluation(),
        ProvidersThatPassed(), BidsOfEachZone(), BoundsOfTheBids(), RolesOfProviders(),
    ];

    private static FigureCheck DayOfTheAward() => Check(
        "C-48",
        "When the framework of 2021 was awarded",
        [
            Line.Twice("award and its letters", ContractsAwarded, Letters),
            Line.Twice("end of the procurement and the letters", HomeCareDates2025.ProcurementCompleted, Letters),
        ],
        "The letters are in the month in which the later report has the procurement completed, and not in that in which contracts were awarded. "
        + "Letters and contracts may be two dates.");

    private static FigureCheck EndOfHelpToLiveAtHome()
    {
        var launched = HelpToLiveAtHomeFigures2018.Launched.Value;
        var fiveYears = StatutoryPeriod.YearsBeginningWith(launched, YearsOfHelpToLiveAtHome);
        return Check(
            "C-49",
            "The end of Help to Live at Home",
            [
                Line.Twice("last day", EarlierExpired, EarlierEnded),
                Line.Words(
                    "last day of five years",
                    PlainText.Of(fiveYears.LastDay),
                    $"five years beginning with {PlainText.Of(launched)}; the term is not printed"),
            ],
            "Three different days. One may be the end of a term and another that of a notice.");
    }

    private static FigureCheck Delay()
    {
        var putOff = new DateInterval(PlannedFor.Value.Start.PlusMonths(DelayMonths.Value), PlannedFor.Value.End.PlusMonths(DelayMonths.Value));
        return Check(
            "C-50",
            "The delay of the procurement",
            [
                Line.Claim(
                    "first day of the framework",
                    new(PlainText.Of(Began.Value), Began.Citation),
                    putOff.Contains(Began.Value),
                    Shown.Of(putOff),
                    $"{Shown.Of(PlannedFor.Value)} and {PlainText.Of(DelayMonths.Value)} months"),
            ]);
    }

    private static FigureCheck InterimLimits()
    {
        var letters = HomeCareDates2025.ReopeningLetters.Value;
        var least = StatutoryPeriod.MonthsBeginningWith(Began.Value, SecondTierMonths.Value);
        var most = StatutoryPeriod.MonthsBeginningWith(Began.Value, InterimMonths.Value);
        return Check(
            "C-51",
            "The limits of the interim arrangements beside the re-opening",
            [
                Line.Claim(
                    "packages outside the framework",
                    new($"at least {PlainText.Of(SecondTierMonths.Value)} months", SecondTierMonths.Citation),
                    letters > least.LastDay,
                    PlainText.Of(letters),
                    $"letters of the re-opening after {PlainText.Of(least.LastDay)}"),
                Line.Claim(
                    "interim contracts",
                    new($"at most {PlainText.Of(InterimMonths.Value)} months", InterimMonths.Citation),
                    letters <= most.LastDay,
                    PlainText.Of(letters),
                    $"letters of the re-opening by {PlainText.Of(most.LastDay)}"),
                Line.Days("from the start to the letters", Began.Value, letters, $"{PlainText.Of(Began.Value)} to {PlainText.Of(letters)}"),
            ]);
    }

    private static FigureCheck DaysOfEvaluation() => Check(
        "C-52",
        "The evaluation of 2021",
        [
            Line.Derived(
                "days of evaluation",
                Fraction.Whole(Evaluation.Value.Length),
                FigureUnit.Count("days"),
                0,
                $"{Shown.Of(Evaluation.Value)}, both inside"),
        ]);

    private static FigureCheck ProvidersThatPassed() => Check(
        "C-69",
        "The providers that passed in 2021",
        [Line.Beside(Passed, Existing.Value() + New.Value(), 0, $"{Shown.Of(Existing)} and {Shown.Of(New)}")]);

    private static FigureCheck BidsOfEachZone() => Check(
        "C-70",
        "The table of successful bids",
        [
            .. BidsByZone.Select(row => Line.Beside(
                row.Zone,
                new Cited<int>(row.Total, row.Citation),
                RowSum(row),
                Shown.List([.. row.Existing.Select(one => PlainText.Of(one.Providers)), PlainText.Of(row.New)]))),
            .. RolesInTheTable.Value.Select(role => Bids(role.Name, BidsByZone.Sum(row => row.Existing.Single(one => one.Role == role).Providers))),
            Bids("new", BidsByZone.Sum(row => row.New)),
            Bids("all", AllBids),
        ]);

    private static FigureCheck BoundsOfTheBids()
    {
        var (mostNew, mostExisting) = (BidsByZone.Max(row => row.New), BidsByZone.Max(row => row.Existing.Sum(one => one.Providers)));
        var fewest = BidsByZone.Min(row => row.Total);
        return Check(
            "C-71",
            "The bids of the zones beside the counts of providers",
            [
                AtMost("most new providers in a zone", New, mostNew),
                AtMost("most existing providers in a zone", Existing, mostExisting),
                Line.Claim(
                    "fewest providers in a zone",
                    new($"at least {Shown.Of(ProvidersInAZoneAtLeast)}", ProvidersInAZoneAtLeast.Citation),
                    Fraction.Whole(fewest) >= ProvidersInAZoneAtLeast.Value(),
                    PlainText.Of(fewest),
                    "the smallest total of the table"),
                Line.Derived(
                    "bids for a zone",
                    Fraction.Of(AllBids, BidsByZone.Count),
                    FigureUnit.Count("bids"),
                    2,
                    $"{PlainText.Of(AllBids)} over {PlainText.Of(BidsByZone.Count)} zones"),
                Line.Derived(
                    "zones of a provider",
                    Fraction.Whole(AllBids) / Passed.Value(),
                    FigureUnit.Count("zones"),
                    2,
                    $"{PlainText.Of(AllBids)} over {Shown.Of(Passed)}"),
                Line.Percent(
                    "share of new providers",
                    Fraction.Whole(BidsByZone.Sum(row => row.New)),
                    Fraction.Whole(AllBids),
                    1,
                    "new over all"),
            ]);
    }

    private static FigureCheck RolesOfProviders()
    {
        var (first, later, table) = (HelpToLiveAtHomeFigures2018.Roles, EarlierRoles, RolesInTheTable);
        return Check(
            "C-72",
            "The roles of providers before 2021",
            [
                Line.Twice("roles, 2018 and 2021", Roles(first), Roles(later), first.Value.Equals(later.Value)).But(NotDefined),
                Line.Twice(
                    "roles, in the text and in the table of 2021",
                    Roles(later),
                    Roles(table),
                    later.Value.Equals(table.Value)).But(NotDefined),
            ]);
    }

    private static PrintedStatement Roles(Cited<ValueList<LotRole>> roles) => new(Shown.List(roles.Value.Select(role => role.Name)), roles.Citation);

    private static FigureCheckLine AtMost(string what, PrintedFigure all, int computed) => Line.Claim(
        what,
        new($"{Shown.Of(all)} in all", all.Citation),
        Fraction.Whole(computed) <= all.Value(),
        PlainText.Of(computed),
        "the largest of the table, no more than all");

    private static FigureCheckLine Bids(string what, int bids) =>
        Line.Number($"column total, {what}", Fraction.Whole(bids), 0, "the sum of the column; not printed");

    private static Cited<DateInterval> Letters => new(new(AwardLetters.Value, AwardLetters.Value), AwardLetters.Citation);

    private static int AllBids => BidsByZone.Sum(row => row.Total);

    private static int RowSum(ZoneBids row) => row.Existing.Sum(one => one.Providers) + row.New;

    private static FigureCheck Check(string id, string title, ValueList<FigureCheckLine> lines, string? note = null) =>
        new(id, title, Reports.HomeCare2021, lines, note);
}
