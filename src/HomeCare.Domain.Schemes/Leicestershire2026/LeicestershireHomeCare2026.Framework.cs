using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.Schemes;

public static partial class LeicestershireHomeCare2026
{
    /// <summary>The estimated spend over eight years at the prices of 2025/26; whether VAT is in it the report does not say.</summary>
    public static Cited<Money> EstimatedSpend => new(Money.FromPence(480_000_000_00), Paragraph(16, "016"));

    /// <summary>No cap on the number of providers.</summary>
    public static Cited<SupplierLimit> SupplierLimit => new(Procurement.SupplierLimit.Unlimited, Paragraph(49, "049a"));

    // The report was written before the tender: nothing of the round is recorded but what it announces.
    private static FrameworkScheme Framework()
    {
        var term = Term();
        return new()
        {
            Id = new("hcl-2026"),
            Title = Title,
            Kind = FrameworkKind.LightTouchOpenFramework,
            RecordedUntil = Source.Published,
            StatedEnd = StatedDay.In(term.StatedEnd.Value),
            EstimatedValue = EstimatedSpend.Value,
            Lots = Lots().Select(lot => new FrameworkLot(lot.Lot.Id, lot.Lot.Name, lot.Lot.Id == ContinuingHealthCareLot)).ToValueList(),
            Rounds = [new() { TermStart = term.Commencement.Value, Limit = SupplierLimit.Value }],
            Reopening = Reopening(),
        };
    }
}
