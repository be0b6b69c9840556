using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Schemes;

/// <summary>The figures that the report on Community Life Choices of 16 December 2025 prints.</summary>
public static class CommunityLifeChoicesFigures2025
{
    private static readonly FigureBasis October2025 = new() { Volume = new(new(2025, 10, 1), new(2025, 10, 31)) };
    private static readonly FigureBasis Estimate = new()
    {
        Prices = Printed.Year(2025),
        Inflation = InflationBasis.Excluded,
        Precision = FigurePrecision.Approximate,
    };

    /// <summary>All people, through the framework or with a direct payment or both.</summary>
    public static PrintedFigure People { get; } = Printed.Count(
        "people", 1_274, FigureUnit.People,
        new() { Unclear = ["whether people with both a framework service and a direct payment are counted once"] }, Paragraph("2", "002b"));

    /// <summary>The spend of 2024/25 on what the council buys itself: £8.6m.</summary>
    public static PrintedFigure Spend { get; } = Printed.To(
        Fraction.Whole(100_000), "spend 2024-25", 8_600_000, FigureUnit.Pounds,
        new() { Prices = Printed.Year(2024), Volume = Printed.Year(2024), Span = FigureSpan.Year }, Paragraph("10", "010a"));

    /// <summary>The forecast for 2025/26: about £9.8m.</summary>
    public static PrintedFigure Forecast { get; } = Printed.To(
        Fraction.Whole(100_000), "forecast 2025-26", 9_800_000, FigureUnit.Pounds,
        new()
        {
            Prices = Printed.Year(2025),
            Volume = Printed.Year(2025),
            Span = FigureSpan.Year,
            Precision = FigurePrecision.Approximate,
        },
        Paragraph("10", "010b"));

    /// <summary>The estimated value of the scheme: about £60m over five years at the prices of 2025/26, without inflation.</summary>
    public static PrintedFigure EstimatedSpend { get; } = Printed.To(
        Fraction.Whole(1_000_000), "estimated spend over five years", 60_000_000, FigureUnit.Pounds, Estimate, Paragraph("11", "011"));

    /// <summary>What bids below the ceilings may save over five years: about £750,000.</summary>
    public static PrintedFigure EstimatedSaving { get; } = Printed.To(
        Fraction.Whole(10_000), "estimated saving over five years", 750_000, FigureUnit.Pounds, Estimate, Paragraph("12", "012"));

    /// <summary>The bids that the previous tender attracted.</summary>
    public static PrintedFigure PreviousBids { get; } =
        Printed.Count("bids at the previous tender", 37, FigureUnit.Count("providers"), FigureBasis.NotStated, Paragraph("15", "015"));

    /// <summary>The people on the framework in October 2025: about 670.</summary>
    public static PrintedFigure PeopleOnFramework { get; } = Printed.To(
        Fraction.Whole(10), "people on the framework", 670, FigureUnit.People,
        October2025 with { Precision = FigurePrecision.Approximate }, Paragraph("27", "027a"));

    /// <summary>The people in each band, A to F; some are in several (CLC26-027h), and no total is printed.</summary>
    public static ValueList<PrintedFigure> PeopleByBand { get; } =
        [InBand("A", 1, "b"), InBand("B", 43, "c"), InBand("C", 326, "d"), InBand("D", 168, "e"), InBand("E", 138, "f"), InBand("F", 192, "g")];

    /// <summary>The people with exceptions, outside the framework.</summary>
    public static PrintedFigure PeopleWithExceptions { get; } = Printed.Count(
        "people with exceptions", 26, FigureUnit.People,
        new() { Unclear = ["whether people with exceptions are among those on the framework"] }, Paragraph("28", "028"));

    /// <summary>The providers on the framework.</summary>
    public static PrintedFigure Providers { get; } =
        Printed.Count("providers on the framework", 25, FigureUnit.Count("providers"), FigureBasis.NotStated, Paragraph("30", "030"));

    /// <summary>Their day services.</summary>
    public static PrintedFigure DayServices { get; } =
        Printed.Count("day services", 58, FigureUnit.Count("services"), FigureBasis.NotStated, Paragraph("30", "030"));

    /// <summary>Their services of personal assistants.</summary>
    public static PrintedFigure PersonalAssistantServices { get; } = Printed.Count(
        "services of personal assistants", 9, FigureUnit.Count("services"), FigureBasis.NotStated, Paragraph("30", "030"));

    /// <summary>
    /// What many agencies outside the framework charge more than for an hour of a personal assistant: £25. Most packages with
    /// them are paid for by direct payments (CLC26-073a).
    /// </summary>
    public static Cited<HourlyRate> NonFrameworkRateExceeds { get; } = new(new(Money.FromPence(2500)), Paragraph("73", "073b"));

    /// <summary>What a bidder must pass, by one paragraph.</summary>
    public static Cited<ValueList<string>> CriteriaToPass { get; } = new(
        ["financial stability", "insurance", "policies", "safeguarding practices", "approach to quality", "price"], Paragraph("37", "037b"));

    /// <summary>What a bidder must pass, by another paragraph.</summary>
    public static Cited<ValueList<string>> CriteriaToPassRepeated { get; } = new(
        ["finance", "insurance policies", "safeguarding", "approach to quality", "price"], Paragraph("53", "053b"));

    private static PrintedFigure InBand(string band, decimal people, string row) =>
        Printed.Count($"people in band {band}", people, FigureUnit.People, October2025, Paragraph("27", "027" + row));

    private static Citation Paragraph(string number, string id) => Reports.CommunityLifeChoices2025.Paragraph(number, id);
}
