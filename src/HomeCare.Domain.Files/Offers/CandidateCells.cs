using System.Globalization;
using HomeCare.Domain.CallOff;
using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.Files;

/// <summary>Reads the cells that candidates of every kind have, and tells what is wrong with them.</summary>
internal sealed partial class CandidateCells(LocalDate? decidedOn, Action<TableRow, string, string> fault)
{
    /// <summary>The headings that a table of candidates may have.</summary>
    internal static readonly string[] Optional =
    [
        "standing_reason", "standing_date", "limit_hours", "cqc_location", "last_awarded", "tender_quality", "easting", "northing",
        "declarations", .. CqcKeyQuestion.List.OrderBy(question => question.Value).Select(Heading),
    ];

    internal string Checked(TableRow row, string heading, string? problem)
    {
        if (problem is not null)
        {
            Fault(row, heading, problem);
        }

        return row[heading];
    }

    internal ValueList<T> Listed<T>(TableRow row, string heading, IEnumerable<(T Id, string[] Names)> known)
        where T : Identifier
    {
        var all = known.ToArray();
        var found = new List<T>();
        foreach (var written in row[heading].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var match = Array.Find(all, one => one.Names.Contains(written, StringComparer.OrdinalIgnoreCase)).Id;
            if (match is null)
            {
                Fault(row, heading, $"\"{Written.Of(written)}\" is not known: {Written.Suggest(written, all.Select(one => one.Id.Value))}");
            }
            else if (found.Contains(match))
            {
                Fault(row, heading, $"{written} is listed twice: list it once");
            }
            else
            {
                found.Add(match);
            }
        }

        return found.ToValueList();
    }

    internal int Minutes(TableRow row, string heading)
    {
        var minutes = Hours.ReadMinutes(row[heading]);
        if (minutes is null)
        {
            Fault(row, heading, $"\"{Written.Of(row[heading])}\" is not a number of hours in whole minutes: write {Hours.Form}");
        }

        return minutes ?? 0;
    }

    internal LocalDate? Date(TableRow row, string heading)
    {
        if (row[heading].Length == 0)
        {
            return null;
        }

        return Dates.Read(Checked(row, heading, Dates.ProblemWith(row[heading])));
    }

    internal CandidateDetails Details(TableRow row) => new()
    {
        LastAwardedOn = LastAwarded(row),
        TenderQuality = TenderQuality(row),
        Base = GridCells.Read(row, fault),
        Declarations = DeclarationCells.Read(row, fault),
    };

    // What is known only after the decision is from another snapshot, and may not decide it.
    private LocalDate? LastAwarded(TableRow row)
    {
        var day = Date(row, "last_awarded");
        if (day > decidedOn)
        {
            Fault(row, "last_awarded", $"{PlainText.Of(day.Value)} is after the decision on {PlainText.Of(decidedOn.Value)}: give the offers as they stood on that day");
        }

        return day;
    }

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

    private void Fault(TableRow row, string heading, string problem) => fault(row, heading, problem);
}
