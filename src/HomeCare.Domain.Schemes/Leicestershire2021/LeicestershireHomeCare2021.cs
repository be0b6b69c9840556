namespace HomeCare.Domain.Schemes;

/// <summary>Home Care for Leicestershire 2021: its prices, as far as the report on its successor prints them.</summary>
/// <remarks>
/// Taken from the report to Leicestershire County Council's Cabinet of 12 September 2025, and from the report on its own
/// procurement to the Health and Wellbeing Board of 25 November 2021.
/// </remarks>
public static partial class LeicestershireHomeCare2021
{
    /// <summary>The report the prices are taken from.</summary>
    public static Source Source => Reports.HomeCare2025.Source;

    /// <summary>The council sets the prices; providers do not bid them.</summary>
    public static Rule PricesAreFixed => new(
        Reports.HomeCare2025.Paragraph("42", "042e"), "The council sets the prices by band; a provider does not offer its own.", Severity.Breach);

    /// <summary>A package that is awarded directly has the prices of the framework.</summary>
    public static Rule DirectAwardsHaveTheSamePrices => new(
        Reports.HomeCare2021.Paragraph("16", "016b"), "A direct award has the framework's terms and conditions, its prices included.", Severity.Breach);
}
