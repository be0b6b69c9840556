using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using static HomeCare.Domain.Schemes.HomeCareFigures2025;
using static HomeCare.Domain.Schemes.HomeCareQuality2025;

namespace HomeCare.Domain.Schemes;

internal static partial class HomeCare2025Checks
{
    private static FigureUnit Providers => FigureUnit.Count("providers");

    private static FigureCheck ProvidersNowAndEver()
    {
        var left = Appointed.Value() - Exited.Value();
        var worked = UnderContract.Value - Visited(VisitOutcome.NoOutcome);
        return Check(
            "C-24",
            "The providers appointed, at work and under contract",
            [
                Line.Beside(
                    "active providers on the framework",
                    OnTheFramework,
                    (int)left.Numerator,
                    "appointed in total less those that left")
                    .But("the same number is printed for all that were ever appointed and for those active after some left"),
                Line.Beside(Operational, left, 0, "appointed in total less those that left")
                    .But("the average is of 2024-25, and when the others left is not said"),
                Line.Beside(
                    Operational,
                    Fraction.Whole(worked),
                    0,
                    "under contract less those without an outcome, who had no work for a year")
                    .But("the count of visits is of another day, and includes providers outside the framework"),
                Line.Derived(
                    "under contract and not on the framework",
                    Fraction.Whole(UnderContract.Value - OnTheFramework.Value),
                    Providers,
                    0,
                    $"{PlainText.Of(UnderContract.Value)} less {PlainText.Of(OnTheFramework.Value)}"),
            ]);
    }

    private static FigureCheck ProvidersCompliant()
    {
        var (all, compliant) = (LastVisits.Value.Sum(one => one.Providers), Visited(VisitOutcome.Compliant));
        return Check(
            "C-25",
            "The compliant providers and what they are counted against",
            [
                Line.Beside("providers under contract", UnderContract, all, "the sum of the outcomes of the last visits"),
                Line.Beside(
                    "providers that the sentence counts against",
                    OnTheFramework,
                    all,
                    "the sum of the outcomes of the last visits"),
                Share("compliant of those in the sentence", compliant, OnTheFramework.Value),
                Share("compliant of all in the table", compliant, UnderContract.Value),
                Share("compliant of those with an outcome", compliant, UnderContract.Value - Visited(VisitOutcome.NoOutcome)),
            ],
            "In the table the compliant providers are of all under contract; the sentence has the same number of those on the framework.");
    }

    private static FigureCheck ProvidersRated()
    {
        var (good, notRated) = (Rated(CqcRating.Good), Rated(CqcRating.NotRated));
        return Check(
            "C-26",
            "The ratings of the Care Quality Commission",
            [
                Line.Beside("providers under contract", UnderContract, Ratings.Sum(one => one.Value.Providers), "the sum of the ratings"),
                Share("good, of all", good, UnderContract.Value),
                Share("good, of those that are rated", good, UnderContract.Value - notRated),
            ]);
    }

    private static FigureCheck ProvidersInTheCounty() => Check(
        "C-27",
        "The providers registered in the county",
        [Share("registered in Leicestershire", RegisteredInLeicestershire.Value, UnderContract.Value)]);

    private static FigureCheck PassesOf2021() => Check(
        "C-28",
        "The providers that passed in 2021 beside the bids",
        [
            Line.Percent(
                "share that passed, at most",
                HomeCareFigures2021.Passed.Value(),
                Fraction.Whole(BidsOf2021Exceed.Value),
                1,
                $"{Shown.Of(HomeCareFigures2021.Passed)} of over {PlainText.Of(BidsOf2021Exceed.Value)} bids"),
        ],
        "No pass rate: a bid may be for a zone or a lot, and a provider may have made several.");

    private static FigureCheck AppointedAfterReopening() => Check(
        "C-29",
        "The providers appointed after the framework was opened again",
        [
            Line.Derived(
                "appointed after 2021",
                Appointed.Value() - HomeCareFigures2021.Passed.Value(),
                Providers,
                0,
                "appointed in total less those that passed in 2021"),
        ],
        "At least so many, if those that passed in 2021 are all counted in the total.");

    private static FigureCheckLine Share(string what, int part, int whole) =>
        Line.Percent(what, Fraction.Whole(part), Fraction.Whole(whole), 2, $"{PlainText.Of(part)} of {PlainText.Of(whole)}");

    private static int Visited(VisitOutcome outcome) => LastVisits.Value.Single(one => one.Outcome == outcome).Providers;

    private static int Rated(CqcRating rating) => Ratings.Single(one => one.Value.Rating == rating).Value.Providers;
}
