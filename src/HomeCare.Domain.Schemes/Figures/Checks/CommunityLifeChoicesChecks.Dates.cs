using static HomeCare.Domain.Schemes.CommunityLifeChoicesDates2025;
using Next = HomeCare.Domain.Schemes.LeicestershireCommunityLifeChoices2026;

namespace HomeCare.Domain.Schemes;

internal static partial class CommunityLifeChoicesChecks
{
    private static FigureCheck Handover() => Check(
        "C-53",
        "The end of the current framework and the start of the next one",
        [
            Line.Beside(
                "first day of the next framework",
                Next.Commencement,
                CurrentEnds.Value.PlusDays(1),
                $"the day after {PlainText.Of(CurrentEnds.Value)}"),
            Line.Words("day of the week", Next.Commencement.Value.DayOfWeek.ToString(), PlainText.Of(Next.Commencement.Value)),
            Line.Words(
                "closed on it",
                Shown.List(WorkingDayCalendar.EnglandAndWales.WhyNotWorking(Next.Commencement.Value).AsT0.Select(reason => reason.ToString())),
                "the working days of England and Wales"),
        ],
        "A service that is closed on bank holidays has no session on the first day.");

    private static FigureCheck Term()
    {
        var term = StatutoryPeriod.YearsBeginningWith(FirstDay, Next.Years.Value);
        var option = StatutoryPeriod.YearsBeginningWith(term.ExclusiveEnd, Next.OptionYears.Value);
        return Check(
            "C-54",
            "The term of the next framework",
            [
                Line.Words(
                    "last day without the option",
                    PlainText.Of(term.LastDay),
                    $"{PlainText.Of(Next.Years.Value)} years beginning with {PlainText.Of(FirstDay)}"),
                Line.Words("last day with the option", PlainText.Of(option.LastDay), $"{PlainText.Of(Next.OptionYears.Value)} years more"),
            ]);
    }

    private static FigureCheck StartOfTheCurrentFramework() => Check(
        "C-55",
        "The start of the current framework and the day its arrangements were agreed",
        [
            Line.Days(
                "from the start to the decision",
                CurrentBegan.Value,
                CurrentAgreed.Value,
                $"{PlainText.Of(CurrentBegan.Value)} to {PlainText.Of(CurrentAgreed.Value)}")
                .But("how a framework could begin before its arrangements were agreed is not explained"),
        ]);

    private static FigureCheck LengthOfAnOpenFramework()
    {
        var years = Next.Years.Value + Next.OptionYears.Value;
        var home = LeicestershireHomeCare2026.Scheme.Term.TotalYears;
        return Check(
            "C-56",
            "The length of what two reports call an open framework",
            [
                Line.Beside(
                    "years of an open framework",
                    home,
                    years,
                    $"{PlainText.Of(Next.Years.Value)} years and an option of {PlainText.Of(Next.OptionYears.Value)}, {Next.Years.Citation.Id}")
                    .But("the Act fixes eight years for an open framework, and whether this one is outside section 49 its report does not say"),
            ],
            $"This library takes it as a {Next.Framework.Kind.Title}.");
    }
}
