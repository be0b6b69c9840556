using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using NodaTime;
using static HomeCare.Domain.Schemes.HomeCareDates2025;

namespace HomeCare.Domain.Schemes;

internal static partial class HomeCare2025Checks
{
    private static FrameworkScheme Framework => LeicestershireHomeCare2026.Scheme.Framework;

    private static FrameworkTerm Term => LeicestershireHomeCare2026.Scheme.Term;

    // Eight years of service, as the report's own dates have it.
    private static StatutoryPeriod EightYearsOfService => StatutoryPeriod.YearsBeginningWith(Term.Commencement.Value, Term.TotalYears.Value);

    // The days of the printed months of award, and the last one of the season that is printed later.
    private static LocalDate[] PossibleAwards =>
    [
        AwardLetters.Value.Start,
        AwardLetters.Value.Start.ToYearMonth().ToDateInterval().End,
        FirstOfTheLastMonth,
        AwardLetters.Value.End,
        Award.Value.End,
    ];

    private static LocalDate FirstOfTheLastMonth => AwardLetters.Value.End.ToYearMonth().OnDayOfMonth(1);

    private static FigureCheck CurrentTerm()
    {
        var afterTheEnd = CurrentEnds.Value.PlusDays(1);
        var years = Period.Between(CurrentBegan.Value, afterTheEnd, PeriodUnits.Years).Years;
        return Check(
            "C-40",
            "The term of the framework of 2021",
            [
                Line.Beside(
                    "last day without the option",
                    CurrentEnds,
                    StatutoryPeriod.YearsBeginningWith(CurrentBegan.Value, years).LastDay,
                    $"{PlainText.Of(years)} years beginning with {PlainText.Of(CurrentBegan.Value)}"),
                Line.Beside(
                    "last day with the option",
                    CurrentEndsAtTheLatest,
                    StatutoryPeriod.YearsBeginningWith(afterTheEnd, OptionYears.Value).LastDay,
                    $"{PlainText.Of(OptionYears.Value)} year beginning with {PlainText.Of(afterTheEnd)}"),
            ]);
    }

    private static FigureCheck Handover() => Check(
        "C-41",
        "The time in which both frameworks can run",
        [
            Line.Derived(
                "days in both",
                Fraction.Whole(new DateInterval(Term.Commencement.Value, CurrentEndsAtTheLatest.Value).Length),
                FigureUnit.Count("days"),
                0,
                $"{PlainText.Of(Term.Commencement.Value)} to {PlainText.Of(CurrentEndsAtTheLatest.Value)}, both inside"),
        ],
        "Which of the two takes new packages then is not stated.");

    private static FigureCheck NextTerm() => Check(
        "C-42",
        "The end of the next framework, counted from the first day of service",
        [
            Line.Words("last day of eight years of service", PlainText.Of(EightYearsOfService.LastDay), EightYearsOfService.ToString()),
            Line.Within("first day after them", StatedEnd, EightYearsOfService.ExclusiveEnd, "the day after the last"),
        ],
        "It agrees loosely: the day after the eight years is in the printed month, the last day inside is not.");

    private static FigureCheck TermFromTheAward() => Check(
        "C-43",
        "The end of the next framework, counted from the first award as the Act counts",
        [
            .. PossibleAwards.Select(day => Line.Within(
                $"last lawful day with an award on {PlainText.Of(day)}",
                StatedEnd,
                LastLawfulDay(day),
                "section 49(2)(c): eight years beginning with the day of the first award")),
            .. PossibleAwards.Take(4).Select(day => Line.Days(
                $"days short of eight years of service with an award on {PlainText.Of(day)}",
                LastLawfulDay(day),
                EightYearsOfService.LastDay,
                $"{PlainText.Of(LastLawfulDay(day))} to {PlainText.Of(EightYearsOfService.LastDay)}")),
            .. new[] { PossibleAwards[0], PossibleAwards[3] }.Select(day => Line.Days(
                $"days of service with an award on {PlainText.Of(day)}",
                Term.Commencement.Value,
                LastLawfulDay(day).PlusDays(1),
                $"{PlainText.Of(Term.Commencement.Value)} to {PlainText.Of(LastLawfulDay(day))}, both inside")),
            Line.Words(
                "earliest award that allows eight years of service",
                PlainText.Of(Ahead(Framework with { StatedEnd = StatedDay.On(EightYearsOfService.LastDay) }).EarliestLawfulFirstAward!.Value),
                $"an end on {PlainText.Of(EightYearsOfService.LastDay)}"),
        ]);

    private static FigureCheck DayOfTheAward() => Check(
        "C-44",
        "When the next frameworks are awarded",
        [
            Line.Twice("award, home care", AwardLetters, Award),
            Line.Twice("award, Community Life Choices", CommunityLifeChoicesDates2025.AwardLetters, CommunityLifeChoicesDates2025.Award),
        ],
        "Summer is read as June to August. The eight years and the three years of the Act depend on the day.");

    private static FigureCheck PlanToReopen()
    {
        LocalDate[] awards = [AwardLetters.Value.Start, AwardLetters.Value.End];
        var (first, last) = (Framework.Reopening!.Openings[0], Framework.Reopening.Openings[^1]);
        return Check(
            "C-45",
            "The plan to re-open beside the council's own rules and the Act",
            [
                .. OwnRules("counted from the first day of service", Framework),
                .. awards.SelectMany(day => OwnRules($"with an award on {PlainText.Of(day)}", Framework.WithFirstAwardOn(day))),
                Line.Words(
                    "last lawful day of the second award",
                    Shown.List(awards.Select(day => PlainText.Of(Ahead(Framework.WithFirstAwardOn(day) with { Reopening = null }).NextAwardBy!.Value))),
                    $"three years beginning with an award on {Shown.List(awards.Select(PlainText.Of))}"),
                Line.Words(
                    "whole years between the planned openings",
                    $"{WholeYears(first.Latest, last.Earliest)} to {WholeYears(first.Latest, last.Latest)}",
                    $"{PlainText.Of(first.Latest)} to {PlainText.Of(last.Earliest)} or {PlainText.Of(last.Latest)}"),
                Line.Words(
                    "fixed periods of five years, the last one cut short",
                    $"needs no award: {FixedPeriods(CutShortWindow.NeedsNoAward)}; needs one: {FixedPeriods(CutShortWindow.NeedsAnAward)}",
                    $"section 49(2)(a)(ii) with awards on {Shown.List(PlannedAwards.Select(PlainText.Of))}")
                    .But("whether a period that the end of the scheme cuts short needs an award the words of the Act do not settle"),
            ]);
    }

    private static FigureCheck LastDayToReopen()
    {
        var first = FirstOfTheLastMonth;
        var ahead = Ahead(Framework.WithFirstAwardOn(first) with { Reopening = null });
        var last = ahead.NextAwardBy!.Value;
        return Check(
            "C-46",
            "What a single re-opening on the last lawful day would leave",
            [
                Line.Words("last lawful second award", PlainText.Of(last), $"three years beginning with an award on {PlainText.Of(first)}"),
                Line.Words(
                    "end of five years beginning with it",
                    PlainText.Of(StatutoryPeriod.YearsBeginningWith(last, FiveYears).LastDay),
                    "the award that opens the period is not counted in it"),
                Line.Words("end of the scheme", PlainText.Of(ahead.LastLawfulDay!.Value), "eight years beginning with the first award"),
                Line.Days(
                    "days of the scheme after the five years",
                    StatutoryPeriod.YearsBeginningWith(last, FiveYears).LastDay,
                    ahead.LastLawfulDay.Value,
                    "so that one re-opening alone misses the five years by so much"),
            ],
            "It meets the three years and not the rule of at least two re-openings.");
    }

    private static FigureCheck OpeningsAndAwards() => Check(
        "C-47",
        "From an opening to its award",
        [
            Line.Days(
                "re-opening of 2022, open",
                Reopened.Value,
                ReopeningClosed.Value,
                $"{PlainText.Of(Reopened.Value)} to {PlainText.Of(ReopeningClosed.Value)}"),
            Counted("re-opening of 2022, to its letters", Reopened, ReopeningLetters),
            Counted("tender of 2021, to its letters", HomeCareDates2021.TenderPublished, HomeCareDates2021.AwardLetters),
        ]);

    private static int FiveYears => Framework.Reopening!.GapAtMostYears!.Value;

    private static Cited<DateInterval> StatedEnd => new(Term.StatedEnd.Value.ToDateInterval(), Term.StatedEnd.Citation);

    private static string WholeYears(LocalDate from, LocalDate to) => PlainText.Of(Period.Between(from, to, PeriodUnits.Years).Years);

    private static IEnumerable<LocalDate> PlannedAwards => [FirstOfTheLastMonth, .. Framework.Reopening!.Openings.Select(opening => opening.Earliest)];

    private static FigureCheckLine Counted(string what, Cited<LocalDate> opened, Cited<LocalDate> letters) =>
        Line.Days(what, opened.Value, letters.Value, $"{PlainText.Of(opened.Value)} to {PlainText.Of(letters.Value)}")
            .But("the Act counts awards, and the report counts openings");

    private static IEnumerable<FigureCheckLine> OwnRules(string counted, FrameworkScheme scheme) => OwnReopeningRules.For(scheme)!
        .Check(scheme, LeicestershireHomeCare2026.Source.Published!.Value).AsT0.Verdicts
        .Select(verdict => Line.Claim(
            verdict.Rule.Sentence.TrimEnd('.'),
            new("the plan is to keep it", verdict.Rule.Citation),
            verdict.Verdict == Verdict.Met,
            InWords(verdict),
            counted));

    // As if everything had been done as planned, looked at when it is over.
    private static string FixedPeriods(CutShortWindow reading)
    {
        var over = EightYearsOfService.ExclusiveEnd;
        var done = Framework with
        {
            Rounds = PlannedAwards.Select(day => new Round { AwardDecidedOn = day }).ToValueList(),
            Reopening = null,
            RecordedUntil = over,
            Readings = Framework.Readings with { CutShortWindow = reading },
        };
        return InWords(ProcurementAct2023.WholeAct.Check(done, over).AsT0.Of("OF-03")!);
    }

    private static string InWords(RuleVerdict verdict) => verdict.Verdict switch
    {
        Verdict.Met => "kept",
        Verdict.Found => "not kept",
        Verdict.NotRecorded => "not recorded",
        Verdict.NotApplicable => "not applicable",
    };

    private static LocalDate LastLawfulDay(LocalDate award) => Ahead(Framework.WithFirstAwardOn(award)).LastLawfulDay!.Value;

    private static SchemeOutlook Ahead(FrameworkScheme scheme) => SchemeOutlook.Of(scheme, LeicestershireHomeCare2026.Source.Published!.Value).AsT0;
}
