using HomeCare.Domain.CallOff;
using HomeCare.Domain.Procurement;
using NodaTime;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>Reads the rows of a table of day services.</summary>
internal sealed class ServicesReader
{
    private readonly ValueList<DayServiceCallOffTerms> lots;
    private readonly RowReading rows = new();
    private readonly CandidateCells cells;

    internal ServicesReader(ValueList<DayServiceCallOffTerms> lots, LocalDate? decidedOn)
    {
        this.lots = lots;
        cells = new(decidedOn, rows.Fault);
    }

    /// <summary>The heading of a band's price: its unit stands in it only where the band is bid in several.</summary>
    internal static string Heading(DayServiceCallOffTerms terms, DayServiceRange range) =>
        "band_" + range.Band + (terms.Ranges.Count(other => other.Band == range.Band) == 1 ? string.Empty : "_" + range.Unit.Kind.Name);

    internal OneOf<ValueList<DayServiceCandidate>, ValueList<InputFault>> Read(Table table) => rows.Read(table, Row, Repeats);

    private DayServiceCandidate? Row(TableRow row)
    {
        var id = rows.Id(row, "provider", text => new ProviderId(text));
        var name = cells.Checked(row, "name", PlainText.ProblemWith(row["name"]) is { } problem ? $"{problem}: write the service's name on one line" : null);
        var membership = new Membership(Lots(row), Ids(row, "zones", text => new ZoneId(text)), cells.Standing(row));
        return id is null ? null : new(
            id,
            name,
            membership,
            Rates(row),
            Ids(row, "capabilities", text => new CapabilityId(text)),
            cells.Minutes(row, "spare_hours"),
            cells.Date(row, "earliest_start"),
            Regulator(row),
            cells.Minutes(row, "awarded_hours"))
        {
            Details = cells.Details(row),
        };
    }

    private void Repeats(IEnumerable<(TableRow Row, DayServiceCandidate Read)> read)
    {
        var first = new Dictionary<ProviderId, TableRow>();
        foreach (var (row, service) in read)
        {
            if (!first.TryAdd(service.Id, row))
            {
                rows.Fault(row, "provider", $"{service.Id} is listed twice, first {first[service.Id].Where}: list a service once, and give each place of a provider an id of its own");
            }
        }
    }

    private ValueList<LotId> Lots(TableRow row)
    {
        if (row["lots"].AsSpan().Trim("; ").IsEmpty)
        {
            rows.Fault(row, "lots", $"it is empty: list the lots the provider was appointed to, such as {lots[0].Lot}");
        }

        return cells.Listed(row, "lots", lots.Select(terms => (terms.Lot, new[] { terms.Lot.Value })));
    }

    private ValueList<T> Ids<T>(TableRow row, string heading, Func<string, T> named)
        where T : Identifier
    {
        var ids = new List<T>();
        foreach (var written in row[heading].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Identifier.ProblemWith(written) is { } problem)
            {
                rows.Fault(row, heading, problem);
            }
            else if (ids.Contains(named(written)))
            {
                rows.Fault(row, heading, $"{written} is listed twice: list it once");
            }
            else
            {
                ids.Add(named(written));
            }
        }

        return ids.ToValueList();
    }

    private ValueList<DayServiceRate> Rates(TableRow row)
    {
        var rates = new List<DayServiceRate>();
        foreach (var (terms, range) in lots.SelectMany(terms => terms.Ranges.Select(range => (terms, range))))
        {
            if (rows.OptionalMoney(row, Heading(terms, range)) is { } amount)
            {
                rates.Add(new(range.Band, new(amount, range.Unit)));
            }
        }

        return rates.ToValueList();
    }

    // Many day services are not regulated, so that they have no rating.
    private RegulatorStanding Regulator(TableRow row) => RowReading.Has(row, "cqc_rating") || RowReading.Has(row, "cqc_rated_on")
        ? cells.Regulator(row)
        : new(CqcRating.NotRated, null, null);
}
