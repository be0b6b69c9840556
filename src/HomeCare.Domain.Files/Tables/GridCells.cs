using System.Globalization;

namespace HomeCare.Domain.Files;

/// <summary>A grid reference under <c>easting</c> and <c>northing</c>.</summary>
internal static class GridCells
{
    internal static GridReference? Read(TableRow row, Action<TableRow, string, string> fault)
    {
        if (row["easting"].Length == 0 && row["northing"].Length == 0)
        {
            return null;
        }

        return (Metres(row, "easting", fault), Metres(row, "northing", fault)) is ({ } easting, { } northing) ? new(easting, northing) : null;
    }

    private static int? Metres(TableRow row, string heading, Action<TableRow, string, string> fault)
    {
        if (int.TryParse(row[heading], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var metres))
        {
            return metres;
        }

        fault(row, heading, $"\"{Written.Of(row[heading])}\" is not a grid reference: write whole metres such as 458800, or leave easting and northing empty");
        return null;
    }
}
