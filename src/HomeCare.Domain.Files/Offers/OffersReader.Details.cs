using System.Globalization;
using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Files;

internal sealed partial class OffersReader
{
    private CandidateDetails Details(TableRow row) => new()
    {
        LastAwardedOn = Date(row, "last_awarded"),
        TenderQuality = TenderQuality(row),
        Base = GridCells.Read(row, Fault),
        Declarations = DeclarationCells.Read(row, Fault),
    };

    private Fraction? TenderQuality(TableRow row)
    {
        var written = row["tender_quality"];
        if (written.Length == 0)
        {
            return null;
        }

        if (decimal.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var score))
        {
            return Fraction.FromDecimal(score);
        }

        Fault(row, "tender_quality", $"\"{Written.Of(written)}\" is not a score: write digits such as 70 or 70.5");
        return null;
    }
}
