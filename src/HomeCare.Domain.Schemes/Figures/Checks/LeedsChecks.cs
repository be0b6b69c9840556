using HomeCare.Domain.Pricing;
using NodaTime;
using static HomeCare.Domain.Schemes.LeedsDates2014;
using static HomeCare.Domain.Schemes.LeedsFigures2014;

namespace HomeCare.Domain.Schemes;

/// <summary>The figures of the Leeds report on home care of 19 November 2014.</summary>
internal static class LeedsChecks
{
    private const string ScopeNotStated = "whether the expenditure includes the council's own service is not stated";

    internal static IEnumerable<FigureCheck> All =>
        [EndOfTheFramework(), AllHours(), CostOfAnHour(), CostOfTheCharter(), Replies(), ActiveProviders(), HoursOfAUser()];

    // Exactly as the printed share has it, which is rounded.
    private static Fraction AllHoursAt(Fraction share) => IndependentHours.Value() / share * Fraction.Whole(100);

    private static FigureCheck EndOfTheFramework()
    {
        var afterTheTerm = FirstTerm.Value.End.PlusDays(1);
        var months = Period.Between(FirstTerm.Value.Start, afterTheTerm, PeriodUnits.Months).Months;
        var extended = StatutoryPeriod.YearsBeginningWith(afterTheTerm, ExtensionYears.Value);
        return Check(
            "C-57",
            "The end of the framework of 2010 and the start of the next one",
            [
                Line.Derived("months of the first term", Fraction.Whole(months), FigureUnit.Count("months"), 0, Shown.Of(FirstTerm.Value)),
                Line.Words(
                    "last day of three years",
                    PlainText.Of(StatutoryPeriod.YearsBeginningWith(FirstTerm.Value.Start, 3).LastDay),
                    $"three years beginning with {PlainText.Of(FirstTerm.Value.Start)}; the term printed is a month longer"),
                Line.Within(
                    "end of the extension",
                    Expires,
                    extended.LastDay,
                    $"{PlainText.Of(ExtensionYears.Value)} years beginning with {PlainText.Of(afterTheTerm)}"),
                Line.Twice("end of the further extension", FurtherExtensionUntil, FurtherExtensionExpires),
                Line.Twice("start of the next contract", NextAimedFor, NextBegins),
                Line.Twice("end of the further extension and start of the next contract", FurtherExtensionUntil, NextBegins),
            ]);
    }

    private static FigureCheck AllHours()
    {
        var all = AllHoursAt(IndependentShare.Value());
        return Check(
            "C-80",
            "All hours of home care",
            [
                Line.Derived("all hours", all, FigureUnit.Hours, 0, $"{Shown.Of(IndependentHours)} over {Shown.Of(IndependentShare)}"),
                Line.Derived(
                    "hours of the council's own service",
                    all - IndependentHours.Value(),
                    FigureUnit.Hours,
                    0,
                    "all hours less those of the independent sector"),
                Line.Derived(
                    "all hours, at least",
                    AllHoursAt(IndependentShare.Most),
                    FigureUnit.Hours,
                    0,
                    $"at {Shown.In(FigureUnit.Percent, IndependentShare.Most, 1)}"),
                Line.Derived(
                    "all hours, at most",
                    AllHoursAt(IndependentShare.Least),
                    FigureUnit.Hours,
                    0,
                    $"at {Shown.In(FigureUnit.Percent, IndependentShare.Least, 1)}"),
            ]);
    }

    private static FigureCheck CostOfAnHour()
    {
        var unit = FigureUnit.Pounds.Over(FigureUnit.Hours);
        return Check(
            "C-81",
            "What an hour cost",
            [
                Line.Derived(
                    "if the expenditure is on the independent sector",
                    Expenditure.Value() / IndependentHours.Value(),
                    unit,
                    2,
                    "expenditure over its hours").But(ScopeNotStated),
                Line.Derived(
                    "if it is on all hours",
                    Expenditure.Value() / AllHoursAt(IndependentShare.Value()),
                    unit,
                    2,
                    "expenditure over all hours").But(ScopeNotStated),
            ]);
    }

    private static FigureCheck CostOfTheCharter() => Check(
        "C-82",
        "The cost of an ethical care charter",
        [
            Line.Percent(
                "share of the expenditure",
                CharterCost.Value(),
                Expenditure.Value(),
                2,
                $"{Shown.Of(CharterCost)} of {Shown.Of(Expenditure)}"),
            Line.Derived(
                "for an hour of the independent sector",
                CharterCost.Value() / IndependentHours.Value(),
                FigureUnit.Pounds.Over(FigureUnit.Hours),
                2,
                $"over {Shown.Of(IndependentHours)}"),
        ]);

    private static FigureCheck Replies() => Check(
        "C-83",
        "The replies to the surveys",
        [
            Line.Beside(
                UserReplies,
                UserRepliesByWay.Sum(),
                0,
                $"the sum of {Shown.List(UserRepliesByWay.Select(reply => Shown.Number(reply.Value(), 0)))}"),
            Share("users that replied", UserReplies, UsersAsked, 2),
            Share("providers that replied", SurveyReplies, FrameworkProviders, 1),
            Share("providers whose reply could be used", UsableReplies, FrameworkProviders, 2),
        ]);

    private static FigureCheck ActiveProviders() => Check(
        "C-84",
        "The active providers and the leads to come",
        [
            Line.Derived(
                "active providers",
                FrameworkProviders.Value() - InactiveProviders.Value(),
                Providers,
                0,
                $"{Shown.Of(FrameworkProviders)} less {Shown.Of(InactiveProviders)}"),
            Line.Derived(
                "lead providers",
                Areas.Value() * LeadsInAnArea.Value(),
                Providers,
                0,
                $"{Shown.Of(LeadsInAnArea)} in each of {Shown.Of(Areas)}"),
        ]);

    private static FigureCheck HoursOfAUser() => Check(
        "C-85",
        "The hours of a user a week",
        [
            Line.Derived(
                "hours a week of the independent sector",
                IndependentHours.Figure.Weekly(WeeksInAYear.FiftyTwo).AsT0.Value / UsersAsked.Value(),
                FigureUnit.Hours.Over(FigureUnit.People),
                2,
                $"its hours over 52 and over {Shown.Of(UsersAsked)}"),
        ],
        "The users may have the council's own service, whose hours are not in it.");

    private static FigureUnit Providers => FigureUnit.Count("providers");

    private static FigureCheckLine Share(string what, PrintedFigure part, PrintedFigure whole, int decimals) =>
        Line.Percent(what, part.Value(), whole.Value(), decimals, $"{Shown.Of(part)} of {Shown.Of(whole)}");

    private static FigureCheck Check(string id, string title, ValueList<FigureCheckLine> lines, string? note = null) =>
        new(id, title, Reports.Leeds2014, lines, note);
}
