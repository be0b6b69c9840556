using HomeCare.Domain.Pricing;
using static HomeCare.Domain.Schemes.CommunityLifeChoicesFigures2025;
using Next = HomeCare.Domain.Schemes.LeicestershireCommunityLifeChoices2026;

namespace HomeCare.Domain.Schemes;

internal static partial class CommunityLifeChoicesChecks
{
    // B, C and D, with the new bands for the same ratios.
    private static (string Legacy, string Band, Fraction People)[] SessionPeople =>
        [("B", "1", InBand(1)), ("C", "3", InBand(2)), ("D", "4", InBand(3))];

    private static FigureCheck PeopleInBands()
    {
        var places = PeopleByBand.Sum();
        var withoutE = places - InBand(4);
        return Check(
            "C-91",
            "The people in the bands",
            [
                Line.Claim(
                    "people in the bands beside people on the framework",
                    new("some people are in several bands", Reports.CommunityLifeChoices2025.Paragraph("27", "027h")),
                    places > PeopleOnFramework.Most,
                    Shown.In(FigureUnit.People, places, 0),
                    $"{Shown.Sum(PeopleByBand.Select(band => band.Value()), 0)}, above {Shown.Of(PeopleOnFramework)}"),
                Line.Derived(
                    "bands of a person",
                    places / PeopleOnFramework.Value(),
                    FigureUnit.Ratio,
                    3,
                    "the sum over people on the framework"),
                Line.Derived("people in the bands without E", withoutE, FigureUnit.People, 0, "band E is only had on top of another"),
                Line.Derived(
                    "the same above the people on the framework",
                    withoutE - PeopleOnFramework.Value(),
                    FigureUnit.People,
                    0,
                    $"less {Shown.Of(PeopleOnFramework)}"),
            ]);
    }

    private static FigureCheck PeopleOutsideTheFramework()
    {
        var outside = People.Figure.ComparedWith(PeopleOnFramework.Figure).AsT0.Difference;
        return Check(
            "C-92",
            "The people outside the framework",
            [
                Line.Derived(
                    "all less those on the framework",
                    outside,
                    FigureUnit.People,
                    0,
                    $"{Shown.Of(People)} less {Shown.Of(PeopleOnFramework)}")
                    .But("the parts of the printed total are not printed and may overlap"),
                Line.Derived(
                    "the same less those with exceptions",
                    outside - PeopleWithExceptions.Value(),
                    FigureUnit.People,
                    0,
                    $"less {Shown.Of(PeopleWithExceptions)}")
                    .But("people with exceptions may be counted among those on the framework or not"),
            ]);
    }

    private static FigureCheck EstimateOverFiveYears()
    {
        var years = Next.Years.Value + Next.OptionYears.Value;
        var spend = new YearsOfSpend(Money.FromPence((long)(Forecast.Value() * Fraction.Whole(100)).Numerator), years);
        var yearly = EstimatedSpend.Value() / Fraction.Whole(years);
        return Check(
            "C-93",
            "The estimate over five years",
            [
                Line.Percent(
                    "forecast beside the year before",
                    Forecast.Value() - Spend.Value(),
                    Spend.Value(),
                    2,
                    $"{Shown.Of(Forecast)} beside {Shown.Of(Spend)}"),
                Line.Derived("estimate a year", yearly, FigureUnit.Pounds, 0, $"over {PlainText.Of(years)} years"),
                Line.Percent(
                    "the same above the forecast",
                    yearly - Forecast.Value(),
                    Forecast.Value(),
                    2,
                    "yearly estimate over the forecast"),
                Line.Beside(EstimatedSpend, Fraction.Of(spend.Level.Pence, 100), 0, "five years of the forecast")
                    .But("the estimate is at the prices of 2025/26, and what makes up the rest is not said"),
                Line.Derived(
                    "what the estimate is above them",
                    Fraction.Of(spend.GapTo(Next.EstimatedSpend.Value).Pence, 100),
                    FigureUnit.Pounds,
                    0,
                    "estimate less five years of the forecast"),
                Line.Derived(
                    "growth a year that would explain it",
                    spend.GrowthNeeded(Next.EstimatedSpend.Value, 2, GrowthStart.FirstYearGrown)!.Value,
                    FigureUnit.Percent,
                    2,
                    "the first year grown; the least hundredth of a percent that reaches the estimate"),
            ]);
    }

    private static FigureCheck Saving()
    {
        var ceilings = SessionPeople.Aggregate(Fraction.Zero, (sum, one) => sum + (one.People * Ceilings.Exact(one.Band).Pence));
        var floors = SessionPeople.Aggregate(Fraction.Zero, (sum, one) => sum + (one.People * Floors.Exact(one.Band).Pence));
        var most = (ceilings - floors) / ceilings * Fraction.Whole(100);
        var printed = EstimatedSaving.Value() / EstimatedSpend.Value() * Fraction.Whole(100);
        return Check(
            "C-94",
            "The saving that is estimated",
            [
                Line.Derived(
                    "saving in the estimate",
                    printed,
                    FigureUnit.Percent,
                    2,
                    $"{Shown.Of(EstimatedSaving)} of {Shown.Of(EstimatedSpend)}"),
                Line.Claim(
                    "saving beside the most there can be",
                    new(Shown.Of(EstimatedSaving), EstimatedSaving.Citation),
                    printed > Fraction.Zero && printed <= most,
                    "at most " + Shown.In(FigureUnit.Percent, most, 2),
                    "every bid at its floor; bands 1, 3 and 4 for the people in B, C and D, a session each"),
                .. Next.Bids.Asked.Select(asked => Spread(asked.Item.Key.Band!.Value)),
            ]);
    }

    private static FigureCheck ServicesOfProviders() => Check(
        "C-108",
        "The services of the providers",
        [
            Line.Derived(
                "day services of a provider",
                DayServices.Value() / Providers.Value(),
                FigureUnit.Count("services"),
                2,
                $"{Shown.Of(DayServices)} over {Shown.Of(Providers)}"),
            Line.Percent(
                "bids that led to a provider",
                Providers.Value(),
                PreviousBids.Value(),
                1,
                $"{Shown.Of(Providers)} of {Shown.Of(PreviousBids)} that bid"),
            Line.Derived(
                "services in all",
                DayServices.Value() + PersonalAssistantServices.Value(),
                FigureUnit.Count("services"),
                0,
                $"{Shown.Of(DayServices)} and {Shown.Of(PersonalAssistantServices)} of personal assistants"),
        ]);

    private static FigureCheck CostOfAPerson() => Check(
        "C-109",
        "The cost of a person a year",
        [
            .. new[] { Forecast, Spend }.Select(year => Line.Derived(
                $"{year.Figure.Name} for a person",
                year.Figure.Over(PeopleOnFramework.Figure, "cost of a person").AsT0.Figure.Value,
                FigureUnit.Pounds,
                0,
                $"{Shown.Of(year)} over {Shown.Of(PeopleOnFramework)}")),
        ],
        "The people are those of October 2025, and the spend is of whole years.");

    private static FigureCheck CriteriaToPass()
    {
        var (first, other) = (CommunityLifeChoicesFigures2025.CriteriaToPass, CriteriaToPassRepeated);
        return Check(
            "C-110",
            "What a bidder must pass",
            [
                Line.Twice("criteria", Criteria(first), Criteria(other), first.Value.Count == other.Value.Count),
            ],
            "In one place policies are a criterion of their own, in the other they are of insurance.");
    }

    private static PrintedStatement Criteria(Cited<ValueList<string>> criteria) =>
        new($"{PlainText.Of(criteria.Value.Count)}: {Shown.List(criteria.Value)}", criteria.Citation);

    private static FigureCheckLine Spread(string band) => Line.Percent(
        $"band {band}, ceiling to floor",
        Ceilings.Exact(band).Pence - Floors.Exact(band).Pence,
        Ceilings.Exact(band).Pence,
        2,
        $"{Shown.Pounds(Ceilings.Of(band).Amount)} less {Shown.Pounds(Floors.Of(band).Amount)}, of the ceiling");

    private static Fraction InBand(int band) => PeopleByBand[band].Value();
}
