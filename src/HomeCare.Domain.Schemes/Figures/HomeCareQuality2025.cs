using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.Schemes;

/// <summary>The figures on quality that the report on home care of 12 September 2025 prints, as printed.</summary>
public static class HomeCareQuality2025
{
    /// <summary>The active providers on the framework; the report counts the compliant ones against these in words, and against all in its table.</summary>
    public static Cited<int> OnTheFramework { get; } = new(87, Paragraph(84, "084b"));

    /// <summary>All home care providers under contract.</summary>
    public static Cited<int> UnderContract { get; } = new(96, Paragraph(84, "084c"));

    /// <summary>Those registered in Leicestershire.</summary>
    public static Cited<int> RegisteredInLeicestershire { get; } = new(37, Paragraph(84, "084d"));

    /// <summary>What the last visits found, of all providers under contract.</summary>
    public static Cited<ValueList<(VisitOutcome Outcome, int Providers)>> LastVisits { get; } = new(
        [(VisitOutcome.Compliant, 69), (VisitOutcome.NotCompliant, 12), (VisitOutcome.NoOutcome, 15)],
        Paragraph(84, "084e"));

    /// <summary>The ratings of the Care Quality Commission, of all providers under contract.</summary>
    public static ValueList<Cited<(CqcRating Rating, int Providers)>> Ratings { get; } =
    [
        new((CqcRating.Outstanding, 0), Paragraph(85, "085a")),
        new((CqcRating.Good, 66), Paragraph(85, "085b")),
        new((CqcRating.RequiresImprovement, 19), Paragraph(85, "085c")),
        new((CqcRating.Inadequate, 0), Paragraph(85, "085d")),
        new((CqcRating.NotRated, 11), Paragraph(85, "085e")),
    ];

    private static Citation Paragraph(int number, string id) => Reports.HomeCare2025.Paragraph(PlainText.Of(number), id);
}
