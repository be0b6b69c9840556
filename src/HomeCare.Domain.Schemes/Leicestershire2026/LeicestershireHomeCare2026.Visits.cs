using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Schemes;

public static partial class LeicestershireHomeCare2026
{
    /// <summary>What the sessional rate is called in price books.</summary>
    public static PriceItemId Sessional => new("sessional");

    /// <summary>How visits on days are priced: by the band of the home, and from 90 planned minutes at one sessional rate (HCL26-061a).</summary>
    /// <remarks>
    /// The prices are each provider's accepted rates, see <see cref="Pricing.VisitTerms.BookOf"/>. What the report does not settle
    /// (time basis, billing unit, midnight, rounding) is this library's default.
    /// </remarks>
    public static VisitTerms VisitTerms => VisitTerms.Of(Pricing(), Sessional);
}
