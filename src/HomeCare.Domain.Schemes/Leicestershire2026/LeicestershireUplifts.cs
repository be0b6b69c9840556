namespace HomeCare.Domain.Schemes;

/// <summary>By which indices Leicestershire uplifts prices. One report says it for all of its schemes.</summary>
internal static class LeicestershireUplifts
{
    /// <summary>Home care already has the method that day services are to have.</summary>
    internal static SchemePart<UpliftTerms> OfHomeCare => By("nlw", "39", "039", discretion: null);

    internal static SchemePart<UpliftTerms> OfCommunityLifeChoices2021 => By("awe", "38", "038b", discretion: null);

    internal static SchemePart<UpliftTerms> OfCommunityLifeChoices2026 => By(
        "nlw", "39", "039", new("the authority may review uplifts by its funding and the market", Paragraph("40", "040")));

    private static SchemePart<UpliftTerms> By(string wages, string number, string id, Cited<string>? discretion) => SchemePart.Of(
        new UpliftTerms([new(wages), new("cpi")], new(new NotYetSet(Paragraph(number, id))), discretion), Paragraph(number, id));

    private static Citation Paragraph(string number, string id) => Reports.CommunityLifeChoices2025.Paragraph(number, id);
}
