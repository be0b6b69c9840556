using System.Globalization;
using HomeCare.Domain.Pricing;
using NodaTime;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>Reads the rows of a table of prices and collects their faults.</summary>
internal sealed class PriceBookReader
{
    private const int MostMinutes = 24 * 60;
    private const string NotYetSet = "not yet set";
    private const string UntilFurtherNotice = "until further notice";

    private readonly List<InputFault> faults = [];
    private readonly Dictionary<(string Heading, string Upper), TableRow> spellings = [];

    internal OneOf<PriceBook, ValueList<InputFault>> Read(Table table)
    {
        faults.AddRange(table.Faults);
        var rows = table.Rows.Select(row => (Written: row, Read: Row(row))).ToArray();
        if (faults.Count > 0)
        {
            return Table.Sorted(faults);
        }

        var places = rows.ToDictionary(row => row.Read.ToString(), row => row.Written, StringComparer.Ordinal);
        return PriceBook.Create(rows.Select(row => row.Read)).Match<OneOf<PriceBook, ValueList<InputFault>>>(
            book => book,
            refusals => Table.Sorted(refusals.Select(refusal =>
                places[refusal.Facts.First(fact => fact.Name == "row").Value].Fault(HeadingOf(refusal.Code), refusal.Message))));
    }

    private static string HeadingOf(string code) => code switch
    {
        "negative-price" => "price",
        "ends-before-it-begins" => "until",
        "withdrawn-before-known" => "withdrawn_on",
        _ => "from",
    };

    private DatedRow<PricedItem, Money> Row(TableRow row)
    {
        var key = new PriceKey
        {
            Lot = Id(row, "lot", text => new LotId(text)),
            Zone = Id(row, "zone", text => new ZoneId(text)),
            Area = Id(row, "area", text => new PriceAreaId(text)),
            Band = Id(row, "band", text => new BandId(text)),
            Ratio = Ratio(row),
            Tier = Id(row, "tier", text => new TierId(text)),
            Item = Id(row, "item", text => new PriceItemId(text)),
        };
        var from = Date(row, "from");
        var until = row["until"] == UntilFurtherNotice ? null : Date(row, "until");
        var citation = new Citation(
            Text(row, "citation"),
            new(Text(row, "source"), Text(row, "publisher"), OptionalDate(row, "published")),
            Text(row, "place"));
        return new(new(key, Unit(row)), Price(row, citation), from ?? default, until)
        {
            Status = Status(row),
            KnownFrom = OptionalDate(row, "known_from") ?? LocalDate.MinIsoValue,
            WithdrawnOn = OptionalDate(row, "withdrawn_on"),
            Place = row.Name,
        };
    }

    private T? Id<T>(TableRow row, string heading, Func<string, T> named)
        where T : Identifier
    {
        if (row[heading].Length == 0)
        {
            return null;
        }

        var problem = Identifier.ProblemWith(row[heading]);
        if (problem is not null)
        {
            Fault(row, heading, problem);
        }

        // One id in two spellings would be two prices on the same day, and no overlap.
        var id = (heading, row[heading].ToUpperInvariant());
        if (!spellings.TryAdd(id, row) && spellings[id][heading] != row[heading])
        {
            var first = spellings[id];
            Fault(row, heading, $"{Written.Of(row[heading])} is {Written.Of(first[heading])} {first.Where} in other capitals: write one id the same in every row");
        }

        return problem is null ? named(row[heading]) : null;
    }

    private StaffingRatio? Ratio(TableRow row)
    {
        var written = row["ratio"];
        if (written.Length == 0)
        {
            return null;
        }

        var parts = written.Split(':');
        if (parts.Length == 2 && Whole(parts[0]) is >= 1 and var staff && Whole(parts[1]) is >= 1 and var people)
        {
            return new(staff, people);
        }

        Fault(row, "ratio", $"\"{Written.Of(written)}\" is not a staffing ratio: write staff and people such as 1:8");
        return null;
    }

    private PriceUnit Unit(TableRow row)
    {
        if (!PriceUnitKind.TryFromName(row["unit"], out var kind))
        {
            var names = PriceUnitKind.List.OrderBy(one => one.Value).Select(one => one.Name);
            Fault(row, "unit", $"\"{Written.Of(row["unit"])}\" is not a unit: {Written.Suggest(row["unit"], names)}");
            return PriceUnit.Hour;
        }

        if (kind != PriceUnitKind.Session && kind != PriceUnitKind.HalfDay)
        {
            if (row["minutes"].Length > 0)
            {
                Fault(row, "minutes", $"the {kind.Name} has no length of its own: leave it empty");
            }

            return kind == PriceUnitKind.Week ? PriceUnit.Week : kind == PriceUnitKind.Night ? PriceUnit.Night : PriceUnit.Hour;
        }

        if (Whole(row["minutes"]) is not (>= 1 and <= MostMinutes and var minutes))
        {
            Fault(row, "minutes", $"\"{Written.Of(row["minutes"])}\" is not the length of a {kind.Name}: write whole minutes from 1 to 1440, such as 360");
            minutes = MostMinutes;
        }

        return kind == PriceUnitKind.Session ? PriceUnit.Session(minutes) : PriceUnit.HalfDay(minutes);
    }

    private Published<Money> Price(TableRow row, Citation citation)
    {
        var written = row["price"];
        if (written == NotYetSet)
        {
            return new(new NotYetSet(citation));
        }

        if (PriceText.ProblemWith(written) is { } problem)
        {
            Fault(row, "price", $"{problem}, or {NotYetSet}");
            return new(new NotYetSet(citation));
        }

        return Money.Read(written).Match<Published<Money>>(
            money => new(new Cited<Money>(money, citation)),
            refusal =>
            {
                Fault(row, "price", $"{Written.Of(written)}: {refusal.Message}");
                return new(new NotYetSet(citation));
            });
    }

    private DatedStatus Status(TableRow row)
    {
        if (row["status"] is not ("in-force" or "provisional"))
        {
            Fault(row, "status", $"\"{Written.Of(row["status"])}\" is not a status: {Written.Suggest(row["status"], ["in-force", "provisional"])}");
        }

        return row["status"] == "provisional" ? DatedStatus.Provisional : DatedStatus.InForce;
    }

    private LocalDate? OptionalDate(TableRow row, string heading) => row[heading].Length == 0 ? null : Date(row, heading);

    private LocalDate? Date(TableRow row, string heading)
    {
        if (Dates.ProblemWith(row[heading]) is { } problem)
        {
            Fault(row, heading, heading == "until" ? $"{problem}, or {UntilFurtherNotice}" : problem);
        }

        return Dates.Read(row[heading]);
    }

    private string Text(TableRow row, string heading)
    {
        if (PlainText.ProblemWith(row[heading]) is { } problem)
        {
            Fault(row, heading, $"{problem}: say where the price is printed");
        }

        return row[heading];
    }

    private static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private void Fault(TableRow row, string heading, string problem) => faults.Add(row.Fault(heading, problem));
}
