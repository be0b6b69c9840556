using HomeCare.Domain.Pricing;
using NodaTime;

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
        Bands:
        [
            Band(Urban, "Urban", "041b", ceilingPence: 2527, "042a"),
            Band(Fringe, "Fringe", "041c", ceilingPence: 2636, "042b"),
            Band(Rural, "Rural", "041d", ceilingPence: 2939, "042c"),
            Band(Isolated, "Isolated", "041e", ceilingPence: 3271, "042d"),
        ],
        Sessional: new(new(new NotYetSet(Paragraph(79, "079"))), new(new NotYetSet(Paragraph(79, "079")))),
        SessionalFromMinutes: new(90, Paragraph(61, "061a")),
        SessionalBelow: new(Urban, Paragraph(61, "061d")));

    private static PriceBand Band(BandId id, string name, string definedAt, long ceilingPence, string ceilingAt)
    {
        var ceiling = new Cited<Money>(Money.FromPence(ceilingPence), Paragraph(42, ceilingAt));
        return new(id, name, new(new(new NotYetSet(Paragraph(74, "074"))), new(ceiling)), Paragraph(41, definedAt));
    }

    private static ValueList<BandChange> BandChanges() =>
    [
        Change("Asfordby", "Melton Mowbray", Urban, Fringe, "d"),
        Change("Gilmorton", "Harborough West", Isolated, Rural, "e"),
        Change("Markfield", "West Leicester Fringe", Fringe, Urban, "f"),
        Change("Witherley", "Isolated West", Isolated, Rural, "g"),
        Change("Barlestone", "Rural West - four villages", Rural, Fringe, "h"),
        Change("Desford", "Rural West - four villages", Rural, Fringe, "h"),
        Change("Market Bosworth", "Rural West - four villages", Rural, Fringe, "h"),
        Change("Newbold Verdon", "Rural West - four villages", Rural, Fringe, "h"),
        Change("East Goscote", "Charnwood South Rural", Rural, Fringe, "i"),
        Change("Kegworth", "Castle Donington and Charnwood North West", Rural, Fringe, "j"),
        Change("Measham", "North West Leics.", Fringe, Urban, "k"),
        Change("Queniborough", "Charnwood South Rural", Rural, Fringe, "l"),
    ];

    // The new bands take effect with the new framework's prices (HCL26-067a).
    private static BandChange Change(string parish, string subzone, BandId from, BandId to, string row) =>
        new(parish, subzone, from, to, new LocalDate(2026, 9, 1), Paragraph(47, "047" + row));
}
