using HomeCare.Domain.CallOff;
using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.Schemes;

public static partial class LeicestershireHomeCare2026
{
    private static ValueList<EligibilityRule> Eligibility() =>
    [
        new(Gate.Lot, Paragraph(50, "050b")),
        new(Gate.Zone, Paragraph(50, "050c")),
        new(Gate.Exclusion, new("SUP-03", ProcurementAct2023.Source, "section 45(6)(a)")),
        new(Gate.Suspension, Paragraph(89, "089")),
        new(Gate.Limit, Paragraph(100, "100c")),
        new(Gate.Departure, Paragraph(37, "037b")),
        new(Gate.Rating, Paragraph(88, "088b")),
        new(Gate.Needs, Paragraph(78, "078a")),
        new(Gate.Capacity, Paragraph(78, "078a")),
        new(Gate.Start, Paragraph(78, "078a")),
        new(Gate.PriceOffered, Paragraph(67, "067b")),
        new(Gate.SessionalOffered, Paragraph(79, "079")),
        new(Gate.Ceiling, Paragraph(76, "076")),
        new(Gate.Floor, Paragraph(76, "076")),
        new(Gate.SessionalBelowBand, Paragraph(61, "061d")),
    ];

    // The health tasks that providers are trained for and that a person may need.
    private static ValueList<Capability> Capabilities() =>
    [
        Task("steroid-creams", "applying steroid creams"),
        Task("eye-and-ear-drops", "giving eye and ear drops"),
        Task("skin-monitoring", "watching the condition of the skin"),
        Task("choking-risk", "helping people to eat who may choke"),
        Task("pressure-equipment", "using pressure-relief equipment"),
        Task("stoma-care", "stoma, colostomy, ileostomy and urostomy care"),
        Task("blood-sugar-testing", "blood sugar finger pricks"),
    ];

    private static Capability Task(string id, string name) => new(new(id), name, Paragraph(106, "106"));
}
