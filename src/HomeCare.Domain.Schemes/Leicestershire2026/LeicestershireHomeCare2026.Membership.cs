using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.Schemes;

public static partial class LeicestershireHomeCare2026
{
    private static SchemePeriod Period()
    {
        var term = Term();
        return new(
            Begins: new(new Cited<StatedDay>(StatedDay.On(term.Commencement.Value), term.Commencement.Citation)),
            Ends: new(new Cited<StatedDay>(StatedDay.In(term.StatedEnd.Value), term.StatedEnd.Citation)),
            Extensions: []);
    }

    private static EvaluationTerms Evaluation() => new(
        [
            new("questionnaire, at least on finance and data protection", Paragraph(58, "058b")),
            new("method statements", Paragraph(58, "058a")),
            new("presentation", Paragraph(58, "058a")),
            new("minimum score", Paragraph(100, "100b")),
            new("not rated Inadequate by the Care Quality Commission", Paragraph(88, "088a")),
            new("prices within the ranges", Paragraph(76, "076")),
        ],
        MainWeight: null,
        Weights: null);

    private static IncumbentTerms Incumbents() => new(
        new("the review of the person's package, or the earlier end of the order", Paragraph(59, "059a")),
        new("the price at the switch-over", Paragraph(59, "059a")),
        [new(IncumbentOutcome.DirectPayment, Paragraph(59, "059c")), new(IncumbentOutcome.MoveToFramework, Paragraph(59, "059c"))]);
}
