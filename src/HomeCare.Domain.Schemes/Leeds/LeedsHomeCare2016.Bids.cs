using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Schemes;

public static partial class LeedsHomeCare2016
{
    /// <summary>What bidders price: an hour in the inner area and an hour in the outer area, each where they bid for it.</summary>
    /// <remarks>
    /// The floor and the ceiling are not yet set: they wait for more modelling (LEEDS14-3.7.3, LEEDS14-5.2), which draws on what
    /// operators' costs, scale, the local market and benchmarks are (LEEDS14-3.7.2b) and on a survey of providers
    /// (LEEDS14-4.5.4). Nor does the report say what a price outside them would cost a bidder.
    /// </remarks>
    public static BidSchedule Bids => new(
        asked: [Asked("inner", "Inner Leeds"), Asked("outer", "Outer Leeds")],
        below: [],
        rising: [])
    {
        Title = Title,
        Citation = Paragraph("3.7.2", "3.7.2a"),
        Consequence = new(new NotYetSet(Paragraph("3.7.2", "3.7.2a"))),
    };

    private static AskedPrice Asked(string area, string name) => new()
    {
        Item = new(PriceKey.Of(new PriceAreaId(area)), PriceUnit.Hour),
        Name = name,
        Rule = BidRule.Within(NotYetSet(), Paragraph("3.7.2", "3.7.2a")),
        Citation = Paragraph("3.7.1", "3.7.1b"),
        Requirement = BidRequirement.WhereSelected,
    };

    private static PriceRange NotYetSet()
    {
        var notYetSet = new Published<Money>(new NotYetSet(Paragraph("3.7.3", "3.7.3")));
        return new(notYetSet, notYetSet);
    }
}
