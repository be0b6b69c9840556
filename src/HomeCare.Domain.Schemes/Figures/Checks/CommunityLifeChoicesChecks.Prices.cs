using HomeCare.Domain.Pricing;
using static HomeCare.Domain.Schemes.CommunityLifeChoicesFigures2025;

namespace HomeCare.Domain.Schemes;

internal static partial class CommunityLifeChoicesChecks
{
    private const string BandNotSaid = "which band one-to-one support is in the example is not said, and it names a legacy band";

    private static FigureUnit AnHour => FigureUnit.Pounds.Over(FigureUnit.Hours);

    // Each legacy band with the first band that may follow it.
    private static (string Legacy, string Band)[] Pairs => [.. LeicestershireCommunityLifeChoices2021.Successions.Rows
        .Where(row => row.Candidates.Count > 0).Select(row => (row.From.Value, row.Candidates[0].Value))];

    private static FigureCheck HalfDays() => Check(
        "C-90",
        "Half days and full days of the legacy bands",
        [
            .. LegacyTerms.Bands.Where(band => band.Commissioning.IsBySession).Select(band =>
            {
                var (half, full) = (Legacy.In(band.Id.Value, band.Commissioning.Units[0]).Amount, Legacy.Of(band.Id.Value).Amount);
                var printed = new Cited<Money>(full, LegacyCitation(band));
                return Line.Beside($"full day of band {band.Id}", printed, half + half, $"two half days at {Shown.Pounds(half)}");
            }),
        ]);

    private static FigureCheck OrderOfTheBands()
    {
        var next = SessionBands.Zip(SessionBands.Skip(1));
        var citation = Reports.CommunityLifeChoices2025.Paragraph("43", "043a");
        return Check(
            "C-95",
            "The order of the bands",
            [
                Holds("ceilings rise", next.All(pair => Ceilings.Exact(pair.First) < Ceilings.Exact(pair.Second)), All(Ceilings)),
                Holds("floors rise", next.All(pair => Floors.Exact(pair.First) < Floors.Exact(pair.Second)), All(Floors)),
                Holds(
                    "ranges do not overlap",
                    next.All(pair => Ceilings.Exact(pair.First) < Floors.Exact(pair.Second)),
                    Shown.List(next.Select(pair => $"{Pounds(Ceilings, pair.First)} below {Pounds(Floors, pair.Second)}"))),
                Holds(
                    "every floor is below its ceiling",
                    Terms.Bands.All(band => Floors.Exact(band.Id.Value) < Ceilings.Exact(band.Id.Value)),
                    $"{PlainText.Of(Terms.Bands.Count)} bands"),
            ]);

        FigureCheckLine Holds(string what, bool holds, string computed) =>
            Line.Claim(what, new("table of floors and ceilings", citation), holds, computed, "the prices of the table");

        static string All(Prices prices) => Shown.List(SessionBands.Select(band => Pounds(prices, band)));
    }

    private static FigureCheck CeilingsAndLegacy() => Check(
        "C-96",
        "The new ceilings beside the legacy prices",
        [
            .. Pairs.Select(pair => Line.Derived(
                $"band {pair.Band} over band {pair.Legacy}",
                Ceilings.Exact(pair.Band) / Legacy.Exact(pair.Legacy),
                FigureUnit.Ratio,
                5,
                Beside(Ceilings, pair))),
            .. Pairs.Select(pair => Change(Ceilings, pair, 3)),
            .. SessionPairs.Select(pair => Line.Words(
                $"factors that round to the ceiling of band {pair.Band}",
                $"{Shown.Number(Factors(pair).From, 6)} to {Shown.Number(Factors(pair).To, 6)}",
                "half a penny below the ceiling to half a penny above it, over the legacy price")),
            Line.Claim(
                    "absence component removed from every band",
                    new("absence removed from the standard rate", Reports.CommunityLifeChoices2025.Paragraph("68", "068a")),
                    CommonFactor,
                    CommonFactor ? "one factor gives the ceilings of bands 1, 3 and 4" : "no one factor gives the ceilings of bands 1, 3 and 4",
                    "the three ranges of factors beside each other")
                .But("by which factors the component was removed is not printed, and band 5 lost none"),
        ]);

    private static FigureCheck FloorsAndLegacy() => Check(
        "C-97",
        "The new floors beside the legacy prices",
        [.. Pairs.Select(pair => Change(Floors, pair, 2))]);

    private static FigureCheck HoursProRata() => Check(
        "C-98",
        "An hour of a session",
        [
            .. SessionBands.Select(band => Hour(Ceilings, band, "ceiling")),
            .. SessionBands.Select(band => Hour(Floors, band, "floor")),
            Line.Words(
                "hours to the penny",
                Shown.List(SessionBands.Where(band => Floors.Hour(band).Pence.Denominator == 1).Select(band => $"floor of band {band}")),
                "the sixths that are whole pence"),
            .. new[] { PennyRounding.HalfAwayFromZero, PennyRounding.HalfToEven }.Select(half => Line.Words(
                $"ceiling of band {SessionBands[^1]}, {half.Name}",
                Shown.Pounds(Ceilings.Hour(SessionBands[^1]).Round(half)),
                "exactly half a penny, so that the rounding decides")),
        ]);

    private static FigureCheck HourRoundedFirst() => Check(
        "C-99",
        "Six hours that are each rounded first",
        [
            .. SessionBands.Select(band => SixHours(Ceilings, band, "ceiling")),
            SixHours(Floors, SessionBands[^1], "floor"),
        ],
        "Only the final amount is rounded; an hour that is rounded first breaks the price of the session.");

    private static FigureCheck FourHours()
    {
        var exact = Ceilings.DayOf(("3", 4)).Exact;
        var first = ExactAmount.FromMoney(Rounded(Ceilings.Hour("3"))) * 4;
        return Check(
            "C-100",
            "Four hours of band 3",
            [
                Line.Pounds("four hours, exactly", exact, 4, $"4/6 of {Pounds(Ceilings, "3")}"),
                Line.Pounds("to the penny", ExactAmount.FromMoney(Rounded(exact)), 2, "rounded once"),
                Line.Pounds("hour rounded first", first, 2, $"four times {Shown.Pounds(Rounded(Ceilings.Hour("3")))}"),
                Line.Pounds("difference", ExactAmount.FromMoney(Rounded(exact)) - first, 2, "the one less the other"),
            ]);
    }

    private static FigureCheck WorkedExample() => Check(
        "C-101",
        "The example of a mixed day",
        [
            Example("four hours of band 3 and two of band 5", ("3", 4), ("5", 2)),
            Example("four hours of band 3 and two of band 6", ("3", 4), ("6", 2)),
            Example("a full day of band 3 and two hours of band 5", ("3", 6), ("5", 2)),
            Line.Pounds(
                "four hours of band C and two of band E",
                Legacy.Of("C").ForMinutes(4 * 60) + (Legacy.Exact("E") * 2),
                2,
                "legacy prices; four hours could not be bought")
                .But(BandNotSaid),
            Line.Pounds(
                "a full day of band C and two hours of band E",
                Legacy.DayOf(("C", 6), ("E", 2)).Exact,
                2,
                "legacy prices").But(BandNotSaid),
            Example("a full day of band 4", ("4", 6)),
        ]);

    private static FigureCheck FullDayOfOneToOne() => Check(
        "C-102",
        "When a full day of one-to-one support is cheaper than added hours",
        [
            .. BreakEvenOf(Legacy, "C", "E", "D", "legacy prices"),
            .. BreakEvenOf(Ceilings, "3", "5", "4", "ceilings"),
            .. BreakEvenOf(Floors, "3", "5", "4", "floors"),
        ]);

    private static FigureCheck StaffHours() => Check(
        "C-103",
        "What an hour of staff brings",
        [
            .. SessionBands.Select(band => Line.Pounds(
                $"band {band}",
                Ceilings.Hour(band) * Ratio(band).People,
                2,
                $"a sixth of {Pounds(Ceilings, band)}, times {PlainText.Of(Ratio(band).People)}")),
        ],
        "The price of a person is not in proportion to the staff.");

    private static FigureCheck BandBetween() => Check(
        "C-104",
        "Band 2 between bands 1 and 3",
        [
            OnTheLine(Ceilings, "ceiling"),
            OnTheLine(Floors, "floor"),
        ],
        "Near the line of the ratios, and not on it.");

    private static FigureCheck Ratios() => Check(
        "C-105",
        "The proportions of the bands",
        [
            Over(Ceilings, "4", "3"), Over(Ceilings, "3", "1"), Over(Ceilings, "2", "1"),
            Over(Legacy, "D", "C"), Over(Legacy, "C", "B"),
        ],
        "The new bands keep those of the legacy ones.");

    private static FigureCheck OneToOne() => Check(
        "C-106",
        "What an hour of one-to-one support costs",
        [
            Line.Pounds("legacy band D", Legacy.Hour("D"), 2, "a sixth of the full day"),
            Line.Pounds("legacy band F", Legacy.Hour("F"), 2, "as printed"),
            Line.Pounds("band 4, ceiling", Ceilings.Hour("4"), 2, "a sixth of the session"),
            Line.Pounds("band 6, ceiling", Ceilings.Hour("6"), 2, "as printed"),
            Line.Pounds("band 5, ceiling", Ceilings.Hour("5"), 2, "as printed"),
        ],
        "Three values by setting.");

    private static FigureCheck NonFrameworkRates()
    {
        var rate = ExactAmount.FromMoney(NonFrameworkRateExceeds.Value.PerHour);
        return Check(
            "C-107",
            "The rates of agencies outside the framework",
            [
                Above("band PA, ceiling", Ceilings.Hour("pa")),
                Above("legacy band F", Legacy.Hour("F")),
            ],
            "At least so much: the printed rate is one that many exceed.");

        FigureCheckLine Above(string what, ExactAmount other) => Line.Percent(
            $"above {what}",
            (rate - other).Pence,
            other.Pence,
            2,
            $"{Shown.Pounds(NonFrameworkRateExceeds.Value.PerHour)} beside {Shown.Pounds(Rounded(other))}");
    }

    private static IEnumerable<(string Legacy, string Band)> SessionPairs => Pairs.Where(pair => SessionBands.Contains(pair.Band));

    private static bool CommonFactor => SessionPairs.Max(pair => Factors(pair).From) < SessionPairs.Min(pair => Factors(pair).To);

    private static (Fraction From, Fraction To) Factors((string Legacy, string Band) pair)
    {
        var (ceiling, legacy, half) = (Ceilings.Exact(pair.Band).Pence, Legacy.Exact(pair.Legacy).Pence, Fraction.Of(1, 2));
        return ((ceiling - half) / legacy, (ceiling + half) / legacy);
    }

    private static FigureCheckLine Change(Prices prices, (string Legacy, string Band) pair, int decimals) => Line.Percent(
        $"band {pair.Band} beside band {pair.Legacy}",
        prices.Exact(pair.Band).Pence - Legacy.Exact(pair.Legacy).Pence,
        Legacy.Exact(pair.Legacy).Pence,
        decimals,
        Beside(prices, pair));

    private static string Beside(Prices prices, (string Legacy, string Band) pair) => $"{Pounds(prices, pair.Band)} beside {Pounds(Legacy, pair.Legacy)}";

    private static FigureCheckLine Hour(Prices prices, string band, string end) => Line.Derived(
        $"{end} of band {band}", prices.Hour(band).Pence / Fraction.Whole(100), AnHour, 6, $"a sixth of {Pounds(prices, band)}");

    private static FigureCheckLine SixHours(Prices prices, string band, string end)
    {
        var hour = Rounded(prices.Hour(band));
        var session = new Cited<Money>(prices.Of(band).Amount, NewCitation(band));
        return Line.Beside($"{end} of band {band}", session, Rounded(ExactAmount.FromMoney(hour) * 6), $"six times {Shown.Pounds(hour)}")
            .But("the report has hours pro rata and does not say when they are rounded");
    }

    private static FigureCheckLine Example(string what, params (string Band, int Hours)[] parts) =>
        Line.Pounds(what, ExactAmount.FromMoney(Ceilings.DayOf(parts).Rounded), 2, "at the ceilings").But(BandNotSaid);

    private static IEnumerable<FigureCheckLine> BreakEvenOf(Prices prices, string session, string hour, string dearer, string which)
    {
        var found = BreakEven.Between(prices.Of(session), prices.Of(hour), prices.Of(dearer)).AsT0;
        yield return Line.Derived($"added hours, {which}", found.Hours, FigureUnit.Hours, 2, $"band {dearer} less band {session}, over band {hour}");
        yield return Line.Derived($"cheaper from, {which}", Fraction.Whole(found.CheaperFromWholeHours), FigureUnit.Hours, 0, "the next whole hour");
    }

    private static FigureCheckLine OnTheLine(Prices prices, string end)
    {
        var share = (StaffOfAPerson("2") - StaffOfAPerson("1")) / (StaffOfAPerson("3") - StaffOfAPerson("1"));
        var (low, high) = (prices.Exact("1"), prices.Exact("3"));
        return Line.Pounds($"{end} on the line", low + ((high - low) * share), 2, $"by staff for a person; printed is {Pounds(prices, "2")}");
    }

    private static FigureCheckLine Over(Prices prices, string above, string below) =>
        Line.Derived(
            $"band {above} over band {below}",
            prices.Exact(above) / prices.Exact(below),
            FigureUnit.Ratio,
            4,
            $"{Pounds(prices, above)} over {Pounds(prices, below)}");

    private static Fraction StaffOfAPerson(string band) => Fraction.Of(Ratio(band).Staff, Ratio(band).People);

    private static StaffingRatio Ratio(string band) => Terms.Band(new(band))!.Ratio!;

    private static string Pounds(Prices prices, string band) => Shown.Pounds(prices.Of(band).Amount);

    private static Money Rounded(ExactAmount amount) => amount.Round(PennyRounding.HalfAwayFromZero);

    private static Citation NewCitation(string band) =>
        LeicestershireCommunityLifeChoices2026.Bids.Asked.Single(asked => asked.Item.Key.Band == new BandId(band)).Citation;

    private static Citation LegacyCitation(ServiceBand band) =>
        LeicestershireCommunityLifeChoices2021.Prices.Table.Of(new(band.Key, band.Commissioning.Units[^1]))!.Rows[0].Value.Citation;
}
