using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Schemes;

public static partial class LeicestershireHomeCare2026
{
    // Made on demand: the order in which the fields of a class in several files are set is not defined.
    private static BandId Urban => new("urban");
    private static BandId Fringe => new("fringe");
    private static BandId Rural => new("rural");
    private static BandId Isolated => new("isolated");

    // The ceilings are the 2025/26 rates (HCL26-075), each cited where the rate is printed.
    private static HomeCarePricing Pricing() => new(
        [
            Band(Urban, "Urban", "041b", ceilingPence: 2527, "042a"),
            Band(Fringe, "Fringe", "041c", ceilingPence: 2636, "042b"),
            Band(Rural, "Rural", "041d", ceilingPence: 2939, "042c"),
            Band(Isolated, "Isolated", "041e", ceilingPence: 3271, "042d"),
        ],
        new(
            new(new(new NotYetSet(Paragraph(79, "079"))), new(new NotYetSet(Paragraph(79, "079")))),
            FromMinutes: new(90, Paragraph(61, "061a")),
            Below: new(Urban, Paragraph(61, "061d"))));

    private static PriceBand Band(BandId id, string name, string definedAt, long ceilingPence, string ceilingAt)
    {
        var ceiling = new Cited<Money>(Money.FromPence(ceilingPence), Paragraph(42, ceilingAt));
        return new(id, name, new(new(new NotYetSet(Paragraph(74, "074"))), new(ceiling)), Paragraph(41, definedAt));
    }
}
