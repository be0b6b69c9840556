using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.Schemes;

/// <summary>Community Life Choices 2026: a framework for day services and personal assistants.</summary>
/// <remarks>
/// Taken from the report to Leicestershire County Council's Cabinet of 16 December 2025, which calls it an open framework
/// under the light touch regime. Three years and an option of two do not make the eight years of section 49, so it is a
/// light touch framework that re-opens on its own terms.
/// </remarks>
public static partial class LeicestershireCommunityLifeChoices2026
{
    /// <summary>The report the scheme is taken from.</summary>
    public static Source Source => Reports.CommunityLifeChoices2025.Source;

    /// <summary>The first day of service.</summary>
    public static Cited<LocalDate> Commencement { get; } = new(new LocalDate(2026, 8, 31), Paragraph(6, "006e"));

    /// <summary>The years of the term without the option.</summary>
    public static Cited<int> Years { get; } = new(3, Paragraph(34, "034a"));

    /// <summary>The years that the option adds.</summary>
    public static Cited<int> OptionYears { get; } = new(2, Paragraph(4, "004b"));

    /// <summary>The estimated spend over five years at the prices of 2025/26; whether VAT is in it the report does not say.</summary>
    public static Cited<Money> EstimatedSpend { get; } = new(Money.FromPence(60_000_000_00), Paragraph(11, "011"));

    /// <summary>The two lots.</summary>
    public static Cited<ValueList<FrameworkLot>> Lots { get; } = new(
        [
            new(new("day-services"), "Day Services", IsNhsContinuingHealthCare: false),
            new(new("personal-assistants"), "Personal Assistants", IsNhsContinuingHealthCare: false),
        ],
        Paragraph(52, "052a"));

    /// <summary>What the report says of it as a framework. It re-opens as required; no opening is planned by date (CLC26-035).</summary>
    public static FrameworkScheme Framework { get; } = Create();

    private static FrameworkScheme Create()
    {
        var term = StatutoryPeriod.YearsBeginningWith(Commencement.Value, Years.Value);
        var option = StatutoryPeriod.YearsBeginningWith(term.ExclusiveEnd, OptionYears.Value);
        return new()
        {
            Id = new("clc-2026"),
            Title = "Community Life Choices 2026",
            Kind = FrameworkKind.LightTouchReopeningFramework,
            RecordedUntil = Source.Published,
            StatedEnd = StatedDay.On(option.LastDay),
            EstimatedValue = EstimatedSpend.Value,
            Lots = Lots.Value,
            Rounds =
            [
                new()
                {
                    TermStart = Commencement.Value,
                    StatedEnd = StatedDay.On(term.LastDay),
                    Extensions = [new(option.LastDay, DecidedOn: null)],
                },
            ],
        };
    }

    private static Citation Paragraph(int number, string id) => Reports.CommunityLifeChoices2025.Paragraph(PlainText.Of(number), id);
}
