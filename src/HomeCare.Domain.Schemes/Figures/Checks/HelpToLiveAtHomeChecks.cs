using HomeCare.Domain.Pricing;
using NodaTime;
using static HomeCare.Domain.Schemes.HelpToLiveAtHomeFigures2018;

namespace HomeCare.Domain.Schemes;

/// <summary>The figures of the undated report on Help to Live at Home, of about February 2018.</summary>
internal static class HelpToLiveAtHomeChecks
{
    internal static IEnumerable<FigureCheck> All =>
    [
        ShareOfTheLeads(), WeeksOfNewCare(), ComplaintsOfAMonth(), Lots(), CutOfTheHours(), CostOfAPerson(), GrowthOfThePrice(),
        Transferred(), Procedure(),
    ];

    private static ExactAmount Rate => ExactAmount.FromMoney(LeicestershireHelpToLiveAtHome2016.AverageRate.Value.PerHour);

    private static Fraction AllPeople => PeopleWithLeads.Value() + PeopleWithContingency.Value();

    private static Fraction Weeks => NewHours.Value() / NewHoursAWeek.Value();

    private static FigureCheck ShareOfTheLeads() => Check(
        "C-60",
        "The people with a lead provider",
        [
            Line.Derived(
                "people in all",
                AllPeople,
                FigureUnit.People,
                0,
                $"{Shown.Of(PeopleWithLeads)} and {Shown.Of(PeopleWithContingency)}"),
            Line.Beside(LeadShare, PeopleWithLeads.Value() / AllPeople * Fraction.Whole(100), 2, "those with a lead over all"),
        ]);

    private static FigureCheck WeeksOfNewCare()
    {
        var whole = (int)Weeks.Round(PennyRounding.HalfAwayFromZero);
        return Check(
            "C-61",
            "The weeks of new care",
            [
                Line.Derived("weeks", Weeks, FigureUnit.Count("weeks"), 2, $"{Shown.Of(NewHours)} over {Shown.Of(NewHoursAWeek)} a week"),
                Line.Beside(
                    NewHours,
                    NewHoursAWeek.Value() * Fraction.Whole(whole),
                    0,
                    $"{PlainText.Of(whole)} weeks of the printed average"),
                Line.Words(
                    "when they end",
                    Shown.Of(EndOfNewCare),
                    $"{PlainText.Of(whole)} weeks after a day of {Shown.Of(NewHoursFrom.Value.ToDateInterval())}"),
            ],
            "So the report, which has no date, is of about February 2018.");
    }

    private static FigureCheck ComplaintsOfAMonth()
    {
        var months = Complaints.Value() / ComplaintsAMonth.Value();
        var whole = (int)months.Floor();
        return Check(
            "C-62",
            "The complaints of a month",
            [
                .. new[] { whole, whole + 1 }.Select(over =>
                    Line.Beside(
                        ComplaintsAMonth,
                        Complaints.Value() / Fraction.Whole(over),
                        2,
                        $"{Shown.Of(Complaints)} over {PlainText.Of(over)} months")),
                Line.Derived(
                    "months at the printed average",
                    months,
                    FigureUnit.Count("months"),
                    1,
                    $"{Shown.Of(Complaints)} over {Shown.Of(ComplaintsAMonth)} a month"),
                Line.Words(
                    "month in which they end",
                    Shown.Of(ComplaintsFrom.Value.PlusMonths(whole).ToYearMonth().ToDateInterval()),
                    $"so many months after {PlainText.Of(ComplaintsFrom.Value)}"),
                Line.Derived(
                    "all complaints",
                    Complaints.Value() / ComplaintsShare.Value() * Fraction.Whole(100),
                    FigureUnit.Count("complaints"),
                    0,
                    $"{Shown.Of(Complaints)} over {Shown.Of(ComplaintsShare)}"),
            ]);
    }

    private static FigureCheck Lots() => Check(
        "C-63",
        "The lots",
        [
            Line.Beside(
                HomeCareFigures2021.EarlierLots,
                LotsAtLaunch.Value() + VacantLots.Value(),
                0,
                $"{Shown.Of(LotsAtLaunch)} at the launch and {Shown.Of(VacantLots)} vacant"),
        ]);

    private static FigureCheck CutOfTheHours()
    {
        var left = HoursAPersonAfter.Value() / HoursAPersonBefore.Value();
        var people = Fraction.One - (FewerUsers.Value() / Fraction.Whole(100));
        return Check(
            "C-64",
            "The cut of the hours",
            [
                Line.Percent(
                    "hours of a person",
                    left - Fraction.One,
                    Fraction.One,
                    2,
                    $"{Shown.Of(HoursAPersonAfter)} beside {Shown.Of(HoursAPersonBefore)}"),
                Line.Percent("hours of all", (left * people) - Fraction.One, Fraction.One, 2, $"with {Shown.Of(FewerUsers)} fewer people"),
            ],
            "The fewer people include those with a direct payment; the hours of a person do not.");
    }

    private static FigureCheck CostOfAPerson()
    {
        var person = Rate * HoursAPersonAfter.Value();
        var all = person * AllPeople;
        return Check(
            "C-65",
            "What a person cost",
            [
                Line.Pounds(
                    "a person a week",
                    person,
                    2,
                    $"{Shown.Of(HoursAPersonAfter)} at {Shown.Pounds(LeicestershireHelpToLiveAtHome2016.AverageRate.Value.PerHour)}"),
                Line.Pounds("all people a week", all, 0, $"times {Shown.Number(AllPeople, 0)} people"),
                Line.Pounds("all people a year", all * WeeksInAYear.FiftyTwo.Number, 0, "times 52"),
            ],
            $"In 2021-22 the spend was {Shown.Of(HomeCareFigures2025.Spend[0])}.");
    }

    private static FigureCheck GrowthOfThePrice()
    {
        var blended = HomeCareFigures2025.Hours.At(HomeCareFigures2025.Rates, HomeCareFigures2025.RatesPeriod).AsT0.BlendedRate;
        var urban = HomeCareFigures2025.Rates[0].Rate;
        return Check(
            "C-66",
            "The growth of the price of an hour to 2025/26",
            [
                Line.Percent(
                    "to the urban rate",
                    ExactAmount.FromMoney(urban.PerHour).Pence - Rate.Pence,
                    Rate.Pence,
                    2,
                    $"{Shown.Pounds(urban.PerHour)} beside {Shown.Pounds(Rate.Pence / Fraction.Whole(100), 2)}"),
                Line.Percent(
                    "to the average rate",
                    blended.Pence - Rate.Pence,
                    Rate.Pence,
                    2,
                    $"{Shown.Pounds(blended.Pence / Fraction.Whole(100), 2)} beside {Shown.Pounds(Rate.Pence / Fraction.Whole(100), 2)}"),
            ]);
    }

    private static FigureCheck Transferred()
    {
        var all = PeopleTransferred.Value() + PeopleWithContingency.Value();
        return Check(
            "C-67",
            "The people transferred from contingency providers",
            [
                Line.Percent(
                    "share transferred",
                    PeopleTransferred.Value(),
                    all,
                    1,
                    $"{Shown.Of(PeopleTransferred)} of them and {Shown.Of(PeopleWithContingency)} still there"),
            ],
            "If contingency providers were given no new people meanwhile.");
    }

    private static FigureCheck Procedure() => Check(
        "C-68",
        "The procedure by which the vacant lots were let",
        [
            Line.Twice(
                "procedure",
                new(ProcedureOfTheVacantLots.Value, ProcedureOfTheVacantLots.Citation),
                new PrintedStatement(ProcedureOfTheAwards.Value, ProcedureOfTheAwards.Citation),
                ProcedureOfTheVacantLots.Value == ProcedureOfTheAwards.Value),
        ]);

    private static DateInterval EndOfNewCare
    {
        get
        {
            var (days, weeks) = (NewHoursFrom.Value.ToDateInterval(), (int)Weeks.Round(PennyRounding.HalfAwayFromZero));
            return new(days.Start.PlusWeeks(weeks), days.End.PlusWeeks(weeks));
        }
    }

    private static FigureCheck Check(string id, string title, ValueList<FigureCheckLine> lines, string? note = null) =>
        new(id, title, Reports.HelpToLiveAtHome2018, lines, note);
}
