using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Schemes;

/// <summary>Home Care for Leicestershire 2026: an open framework for home care, Continuing Health Care and live-in care.</summary>
/// <remarks>
/// <para>Taken from the report to Leicestershire County Council's Cabinet of 12 September 2025. Every value carries the
/// id of the paragraph it comes from. What the report speaks of and does not print (the floors, the range of the sessional
/// rate, the award date) is <em>not yet set</em>; what the tender later published replaces it.</para>
/// <para>The report publishes no ladder of rungs for equal costs. <see cref="Rungs"/> is this library's default and says
/// so; an authority puts its own published ladder in its place.</para>
/// </remarks>
public static partial class LeicestershireHomeCare2026
{
    /// <summary>The report the scheme is taken from.</summary>
    public static Source Source => Reports.HomeCare2025.Source;

    /// <summary>The library's default ladder: the better rating, then fewer hours already awarded; then the draw.</summary>
    public static ValueList<Rung> Rungs { get; } = [Rung.HigherRating, Rung.FewerHoursAwarded];

    /// <summary>The scheme.</summary>
    public static Scheme Scheme { get; } = new()
    {
        Id = new("hcl-2026"),
        Title = "Home Care for Leicestershire 2026",
        AuthorityName = "Leicestershire County Council",
        Authority = new("E10000018"),
        Source = Source,
        Term = Term(),
        Framework = Framework(),
        Lots = Lots(),
        Zones = Zones(),
        Pricing = Pricing(),
        Gazetteer = Places(),
        BandChanges = BandChanges(),
        Capabilities = Capabilities(),
        Eligibility = Eligibility(),
        Rungs = Rungs,
    };

    private static Citation Paragraph(int number, string id) => Reports.HomeCare2025.Paragraph(PlainText.Of(number), id);
}
