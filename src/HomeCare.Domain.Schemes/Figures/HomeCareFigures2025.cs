using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.Schemes;

/// <summary>
/// The figures that the report on home care of 12 September 2025 prints, each with what it stands on. Where one cannot be
/// reproduced, it stays as printed.
/// </summary>
public static class HomeCareFigures2025
{
    private static readonly Fraction TenThousand = Fraction.Whole(10_000);
    private static readonly FigureUnit Providers = FigureUnit.Count("providers");
    private static readonly DateInterval SnapshotDay = Printed.Day(2025, 5, 8);

    private static readonly FigureBasis OneDay = new() { Volume = SnapshotDay };
    private static readonly FigureBasis OneWeek = OneDay with { Span = FigureSpan.Week };

    // "May 2024-May 2025" is read as the twelve months before May 2025.
    private static readonly FigureBasis HoursBasis = new()
    {
        Volume = new(new(2024, 5, 1), new(2025, 4, 30)),
        Span = FigureSpan.Year,
        Unclear = ["whether May 2024 to May 2025 is twelve months or thirteen"],
    };

    /// <summary>The period of the rates that bids may not exceed: April 2025 to March 2026.</summary>
    public static DateInterval RatesPeriod { get; } = Printed.Year(2025);

    /// <summary>The rate of each band in 2025/26, cheapest first, as the scheme's ceilings (HCL26-042a to HCL26-042d).</summary>
    public static ValueList<BandRate> Rates { get; } =
        LeicestershireHomeCare2026.Scheme.Pricing.Bands.Select(band => new BandRate(band.Id, new(band.Range.Ceiling.AsT0.Value))).ToValueList();

    /// <summary>The estimated value of the scheme: £480m over eight years at the prices of 2025/26, without inflation.</summary>
    public static PrintedFigure EstimatedSpend { get; } = Printed.To(
        Fraction.Whole(1_000_000), "estimated spend over eight years", 480_000_000, FigureUnit.Pounds,
        new() { Prices = RatesPeriod, Inflation = InflationBasis.Excluded, Precision = FigurePrecision.Approximate },
        Paragraph("16", "016"));

    /// <summary>The same estimate where the report repeats it.</summary>
    public static PrintedFigure EstimatedSpendRepeated { get; } = Printed.To(
        Fraction.Whole(1_000_000), "estimated spend over eight years, repeated", 480_000_000, FigureUnit.Pounds,
        EstimatedSpend.Figure.Basis, Paragraph("54", "054"));

    /// <summary>The providers that were appointed to the framework of 2021 in total.</summary>
    public static PrintedFigure Appointed { get; } =
        Printed.Count("providers appointed in total", 87, Providers, FigureBasis.NotStated, Paragraph("25", "025"));

    /// <summary>The providers that worked on average in 2024-25.</summary>
    public static PrintedFigure Operational { get; } =
        Printed.Count("providers at work on average", 80, Providers, new() { Volume = Printed.Year(2024) }, Paragraph("27", "027a"));

    /// <summary>The providers that have left the framework.</summary>
    public static PrintedFigure Exited { get; } =
        Printed.Count("providers that left", 8, Providers, FigureBasis.NotStated, Paragraph("37", "037a"));

    /// <summary>What the bids of 2021 were more than: 150. Whether a bid is one provider's or one for a zone or a lot the report does not say.</summary>
    public static Cited<int> BidsOf2021Exceed { get; } = new(150, Paragraph("55", "055"));

    /// <summary>The parishes that change to a dearer band; all others of the table change to a cheaper one.</summary>
    public static Cited<ValueList<string>> ParishesThatGoUp { get; } = new(["Asfordby"], Paragraph("47", "047c"));

    /// <summary>The zones that the map shows.</summary>
    public static PrintedFigure Zones { get; } =
        Printed.Count("zones", 14, FigureUnit.Count("zones"), FigureBasis.NotStated, Paragraph("44", "044p"));

    /// <summary>The people supported on 8 May 2025.</summary>
    public static PrintedFigure People { get; } = Printed.Count("people supported", 2_736, FigureUnit.People, OneDay, Paragraph("27", "027b"));

    /// <summary>The hours of care delivered in the week of 8 May 2025.</summary>
    public static PrintedFigure WeeklyHours { get; } =
        Printed.Count("hours delivered a week", 37_925, FigureUnit.Hours, OneWeek, Paragraph("27", "027c"));

    /// <summary>The cost of a week: around £900,000. The hours of the week cannot have cost so little at the rates of 2025/26.</summary>
    public static PrintedFigure CostOfAWeek { get; } = Printed.To(
        Fraction.Whole(100_000), "weekly cost", 900_000, FigureUnit.Pounds,
        OneWeek with { Precision = FigurePrecision.Approximate, Unclear = ["at the prices of which year the weekly cost is"] },
        Paragraph("27", "027d"));

    /// <summary>The spend of the four years from 2021-22, in order.</summary>
    public static ValueList<PrintedFigure> Spend { get; } =
    [
        SpendOf(2021, 33_310_000, "a", ["how much of the spend of 2021-22 was before the framework began in November 2021"]),
        SpendOf(2022, 40_310_000, "b", []),
        SpendOf(2023, 46_820_000, "c", []),
        SpendOf(2024, 46_220_000, "d", []),
    ];

    /// <summary>The growth in people from April 2024 to March 2025: about 6 %.</summary>
    public static PrintedFigure GrowthInPeople { get; } = Printed.Count(
        "growth in people", 6, FigureUnit.Percent,
        new() { Volume = Printed.Year(2024), Precision = FigurePrecision.Approximate }, Paragraph("34", "034b"));

    /// <summary>The weekly cost four years before: £600,000.</summary>
    public static PrintedFigure CostOfAWeekFourYearsBefore { get; } = Printed.To(
        Fraction.Whole(100_000), "weekly cost four years before", 600_000, FigureUnit.Pounds,
        new() { Span = FigureSpan.Week, Unclear = ["which week the weekly cost of four years before is of"] }, Paragraph("36", "036a"));

    /// <summary>The average week of April 2024 to March 2025: £890,000.</summary>
    public static PrintedFigure AverageWeek { get; } = Printed.To(
        TenThousand, "average week of 2024-25", 890_000, FigureUnit.Pounds,
        new() { Prices = Printed.Year(2024), Volume = Printed.Year(2024), Span = FigureSpan.Week }, Paragraph("36", "036b"));

    /// <summary>How likely people are to receive council home care by age, against people of 65 to 74.</summary>
    public static ValueList<RelativeLikelihood> LikelihoodByAge { get; } =
    [
        new("65-74", 1, 1, Paragraph("40", "040a")),
        new("75-84", 3, 4, Paragraph("40", "040b")),
        new("85+", 10, 10, Paragraph("40", "040a")),
    ];

    /// <summary>The hours of a year in each band, in the order of <see cref="Rates"/>.</summary>
    public static ValueList<PrintedFigure> BandHours { get; } =
        [HoursOf("urban", 1_315_244, "a"), HoursOf("fringe", 284_820, "b"), HoursOf("rural", 153_748, "c"), HoursOf("isolated", 32_103, "d")];

    /// <summary>The printed total of the hours of a year.</summary>
    public static PrintedFigure AllHours { get; } =
        Printed.Count("hours of a year", 1_785_915, FigureUnit.Hours, HoursBasis, Paragraph("69", "069e"));

    /// <summary>The printed share of each band in the hours, in the order of <see cref="Rates"/>: they add up to 100.0.</summary>
    public static ValueList<PrintedFigure> BandShares { get; } =
        [ShareOf("urban", 73.6m, "f"), ShareOf("fringe", 16.0m, "g"), ShareOf("rural", 8.6m, "h"), ShareOf("isolated", 1.8m, "i")];

    /// <summary>The printed total of the shares.</summary>
    public static PrintedFigure AllShares { get; } = Printed.Count("total of the shares", 100, FigureUnit.Percent, HoursBasis, Paragraph("69", "069j"));

    /// <summary>The hours of a year by band, to put rates on.</summary>
    public static HoursByBand Hours { get; } = HoursByBand.Create(
        Rates.Zip(BandHours, (rate, hours) => new BandHours(rate.Band, hours.Figure.Value)), HoursBasis).AsT0;

    /// <summary>The range of average prices in the East Midlands over twelve months.</summary>
    public static BenchmarkRange Region { get; } =
        new(new(Money.FromPence(2009)), new(Money.FromPence(2597)), Paragraph("71", "071a"));

    /// <summary>The surplus that providers work with: 4 % to 5 %. Of the price is this library's reading; the report does not say.</summary>
    public static Cited<SurplusRange> Surplus { get; } =
        new(new(Fraction.Whole(4), Fraction.Whole(5), SurplusBase.Price), Paragraph("81", "081e"));

    private static PrintedFigure SpendOf(int year, decimal pounds, string row, ValueList<string> unclear) => Printed.To(
        TenThousand, $"spend {PlainText.Of(year)}-{PlainText.Of((year + 1) % 100)}", pounds, FigureUnit.Pounds,
        new()
        {
            Prices = Printed.Year(year),
            Volume = Printed.Year(year),
            Span = FigureSpan.Year,
            Unclear = ["whether live-in care and Continuing Health Care are in the spend", .. unclear],
        },
        Paragraph("31", "031" + row));

    private static PrintedFigure HoursOf(string band, decimal hours, string row) =>
        Printed.Count($"hours of a year, {band}", hours, FigureUnit.Hours, HoursBasis, Paragraph("69", "069" + row));

    private static PrintedFigure ShareOf(string band, decimal percent, string row) => Printed.To(
        Fraction.Of(1, 10), $"share of the hours, {band}", percent, FigureUnit.Percent, HoursBasis, Paragraph("69", "069" + row));

    private static Citation Paragraph(string number, string id) => Reports.HomeCare2025.Paragraph(number, id);
}
