namespace HomeCare.Domain.Schemes;

/// <summary>The home care model that Leeds City Council's Executive Board considered in November 2014, for a contract from 2016.</summary>
/// <remarks>Taken from the report to the board, which proposes how providers would bid and publishes no figure.</remarks>
public static partial class LeedsHomeCare2016
{
    /// <summary>The report the model is taken from.</summary>
    public static Source Source => Reports.Leeds2014.Source;

    private static Citation Paragraph(string number, string id) => Reports.Leeds2014.Paragraph(number, id);
}
