using HomeCare.Domain.CallOff;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Schemes;
using NodaTime;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>Reads the rows of an offers table and collects their faults.</summary>
internal sealed class OffersReader
{
    internal const string Sessional = "sessional";

    private readonly Scheme scheme;
    private readonly CandidateCells cells;
    private readonly List<InputFault> faults = [];

    internal OffersReader(Scheme scheme, LocalDate? decidedOn)
    {
        this.scheme = scheme;
        cells = new(decidedOn, Fault);
    }

    internal OneOf<ValueList<Candidate>, ValueList<InputFault>> Read(Table table)
    {
        faults.AddRange(table.Faults);
        var firstRows = new Dictionary<string, TableRow>(StringComparer.Ordinal);
        var candidates = new List<Candidate>();
        foreach (var row in table.Rows)
        {
            if (row["provider"].Length > 0 && !firstRows.TryAdd(row["provider"], row))
            {
                Fault(row, "provider", $"{Written.Of(row["provider"])} is listed twice, first {firstRows[row["provider"]].Where}: list a provider once");
            }

            if (Candidate(row) is { } candidate)
            {
                candidates.Add(candidate);
            }
        }

        return faults.Count > 0
            ? Table.Sorted(faults)
            : candidates.ToValueList();
    }

    private Candidate? Candidate(TableRow row)
    {
        var before = faults.Count;
        var id = cells.Checked(row, "provider", Identifier.ProblemWith(row["provider"]));
        var name = cells.Checked(row, "name", PlainText.ProblemWith(row["name"]) is { } problem ? $"{problem}: write the provider's name on one line" : null);
        var lots = cells.Listed(row, "lots", scheme.Lots.Select(lot => (lot.Lot.Id, new[] { lot.Lot.Id.Value })));
        var zones = cells.Listed(row, "zones", scheme.Zones.Select(zone => (zone.Id, new[] { zone.Id.Value, zone.Name }.Concat(zone.Aliases).ToArray())));
        var capabilities = cells.Listed(row, "capabilities", scheme.Capabilities.Select(one => (one.Id, new[] { one.Id.Value })));
        var rates = Rates(row);
        var spare = cells.Minutes(row, "spare_hours");
        var awarded = cells.Minutes(row, "awarded_hours");
        var earliest = cells.Date(row, "earliest_start");
        var regulator = cells.Regulator(row);
        var standing = cells.Standing(row);
        var details = cells.Details(row);
        var ppon = cells.Checked(row, "ppon", row["ppon"].Length == 0 ? null : Ppon.ProblemWith(row["ppon"]));
        if (row["lots"].AsSpan().Trim("; ").IsEmpty)
        {
            Fault(row, "lots", "it is empty: list the lots the provider was appointed to, such as 1");
        }

        return faults.Count > before
            ? null
            : new(
                new(id),
                name,
                new(lots, zones, standing),
                rates,
                capabilities,
                spare,
                earliest,
                regulator,
                awarded,
                ppon.Length == 0 ? null : new Ppon(ppon))
            {
                Details = details,
            };
    }

    private OfferedRates Rates(TableRow row)
    {
        var bands = new List<BandRate>();
        foreach (var band in scheme.Pricing.Bands)
        {
            if (Rate(row, band.Id.Value) is { } rate)
            {
                bands.Add(new(band.Id, rate));
            }
        }

        return new(bands.ToValueList(), scheme.Pricing.Sessional is null ? null : Rate(row, Sessional));
    }

    private HourlyRate? Rate(TableRow row, string heading)
    {
        var written = row[heading];
        if (written.Length == 0)
        {
            return null;
        }

        return Money.Read(written).Match<HourlyRate?>(
            money =>
            {
                if (money <= Money.Zero)
                {
                    Fault(row, heading, $"{Written.Of(written)} is not a price: write more than nought, or leave it empty where there is no offer");
                    return null;
                }

                return new(money);
            },
            refusal =>
            {
                Fault(row, heading, $"{Written.Of(written)}: {refusal.Message}");
                return null;
            });
    }

    private void Fault(TableRow row, string heading, string problem) => faults.Add(row.Fault(heading, problem));
}
