using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Schemes;

/// <summary>The figures that the Leeds report on home care of 19 November 2014 prints.</summary>
public static class LeedsFigures2014
{
    private static readonly FigureUnit Providers = FigureUnit.Count("providers");
    private static readonly FigureUnit Replies = FigureUnit.Count("replies");

    // The hours are of 2013-14; the report calls the expenditure current.
    private static readonly FigureBasis HoursBasis = new() { Volume = Printed.Year(2013), Span = FigureSpan.Year };

    /// <summary>The expenditure on home care: about £27m a year.</summary>
    public static PrintedFigure Expenditure { get; } = Printed.To(
        Fraction.Whole(1_000_000), "expenditure on home care", 27_000_000, FigureUnit.Pounds,
        new()
        {
            Span = FigureSpan.Year,
            Precision = FigurePrecision.Approximate,
            Unclear = ["whether the expenditure includes the council's own service"],
        },
        Place("summary, paragraph 2", "S2b"));

    /// <summary>The hours that the independent sector delivered in 2013-14.</summary>
    public static PrintedFigure IndependentHours { get; } =
        Printed.Count("hours of the independent sector", 1_525_701, FigureUnit.Hours, HoursBasis, Paragraph("2.2", "2.2b"));

    /// <summary>What share of all commissioned hours they are: 86 %.</summary>
    public static PrintedFigure IndependentShare { get; } =
        Printed.Count("share of the independent sector", 86, FigureUnit.Percent, HoursBasis, Paragraph("2.2", "2.2b"));

    /// <summary>The providers on the framework.</summary>
    public static PrintedFigure FrameworkProviders { get; } =
        Printed.Count("providers on the framework", 32, Providers, FigureBasis.NotStated, Paragraph("3.1", "3.1a"));

    /// <summary>Those of them that are not active.</summary>
    public static PrintedFigure InactiveProviders { get; } =
        Printed.Count("providers that are not active", 6, Providers, FigureBasis.NotStated, Paragraph("3.1", "3.1a"));

    /// <summary>The areas that the city is divided into.</summary>
    public static PrintedFigure Areas { get; } =
        Printed.Count("areas", 3, FigureUnit.Count("areas"), FigureBasis.NotStated, Paragraph("3.9.2", "3.9.2a"));

    /// <summary>The lead providers that each area is to have.</summary>
    public static PrintedFigure LeadsInAnArea { get; } =
        Printed.Count("lead providers in an area", 2, Providers, FigureBasis.NotStated, Paragraph("3.9.2", "3.9.2c"));

    /// <summary>The neighbourhood teams inside the areas.</summary>
    public static PrintedFigure NeighbourhoodTeams { get; } =
        Printed.Count("neighbourhood teams", 13, FigureUnit.Count("teams"), FigureBasis.NotStated, Paragraph("3.9.2", "3.9.2b"));

    /// <summary>The users who were asked: about 3,000.</summary>
    public static PrintedFigure UsersAsked { get; } = Printed.To(
        Fraction.Whole(1_000), "users asked", 3_000, FigureUnit.People,
        new() { Precision = FigurePrecision.Approximate }, Paragraph("4.1.5", "4.1.5"));

    /// <summary>The replies of users.</summary>
    public static PrintedFigure UserReplies { get; } =
        Printed.Count("replies of users", 238, Replies, FigureBasis.NotStated, Paragraph("4.1.5", "4.1.5"));

    /// <summary>The replies by questionnaire, face to face and in a focus group, in that order.</summary>
    public static ValueList<PrintedFigure> UserRepliesByWay { get; } =
        [RepliesBy("questionnaire", 152), RepliesBy("face to face", 72), RepliesBy("focus group", 14)];

    /// <summary>The providers that replied to the survey of a fair rate.</summary>
    public static PrintedFigure SurveyReplies { get; } =
        Printed.Count("providers that replied", 13, Providers, FigureBasis.NotStated, Paragraph("4.5.3", "4.5.3"));

    /// <summary>The replies that could be used.</summary>
    public static PrintedFigure UsableReplies { get; } =
        Printed.Count("replies that could be used", 10, Providers, FigureBasis.NotStated, Paragraph("4.5.3", "4.5.3"));

    /// <summary>What the full terms of an ethical care charter would cost beyond the current price: about £5.5m a year.</summary>
    public static PrintedFigure CharterCost { get; } = Printed.To(
        Fraction.Whole(100_000), "cost of the charter", 5_500_000, FigureUnit.Pounds,
        new() { Span = FigureSpan.Year, Precision = FigurePrecision.Approximate }, Paragraph("4.5.5", "4.5.5"));

    private static PrintedFigure RepliesBy(string way, decimal number) =>
        Printed.Count($"replies by {way}", number, Replies, FigureBasis.NotStated, Paragraph("4.1.5", "4.1.5"));

    private static Citation Paragraph(string number, string id) => Reports.Leeds2014.Paragraph(number, id);

    private static Citation Place(string place, string id) => new("LEEDS14-" + id, Reports.Leeds2014.Source, place);
}
