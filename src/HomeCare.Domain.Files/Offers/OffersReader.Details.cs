using System.Globalization;
using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Files;

internal sealed partial class OffersReader
{
    private CandidateDetails Details(TableRow row) => new()
    {
        LastAwardedOn = Date(row, "last_awarded"),
        TenderQuality = TenderQuality(row),
        Base = Point(row),
        Declarations = Declarations(row),
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

    private GridReference? Point(TableRow row)
    {
        if (row["easting"].Length == 0 && row["northing"].Length == 0)
        {
            return null;
        }

        return (Metres(row, "easting"), Metres(row, "northing")) is ({ } easting, { } northing) ? new(easting, northing) : null;
    }

    private int? Metres(TableRow row, string heading)
    {
        if (int.TryParse(row[heading], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var metres))
        {
            return metres;
        }

        Fault(row, heading, $"\"{Written.Of(row[heading])}\" is not a grid reference: write whole metres such as 458800, or leave easting and northing empty");
        return null;
    }

    private ValueList<Fact> Declarations(TableRow row)
    {
        var facts = new List<Fact>();
        foreach (var written in row["declarations"].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = written.Split('=', 2, StringSplitOptions.TrimEntries);
            if (parts.Length < 2 || PlainText.ProblemWith(parts[0]) is not null || PlainText.ProblemWith(parts[1]) is not null)
            {
                Fault(row, "declarations", $"\"{Written.Of(written)}\" is not a declaration: write name=value, such as people-per-worker=3");
            }
            else if (facts.Exists(fact => fact.Name == parts[0]))
            {
                Fault(row, "declarations", $"{Written.Of(parts[0])} is declared twice: declare it once");
            }
            else
            {
                facts.Add(new(parts[0], parts[1]));
            }
        }

        return facts.ToValueList();
    }
}
