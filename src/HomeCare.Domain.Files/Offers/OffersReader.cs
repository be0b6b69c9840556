using HomeCare.Domain.CallOff;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using HomeCare.Domain.Schemes;
using NodaTime;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>Reads the rows of an offers table and collects their faults.</summary>
internal sealed partial class OffersReader(Scheme scheme, LocalDate? decidedOn)
{
    private readonly List<InputFault> faults = [];

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
        var id = Checked(row, "provider", Identifier.ProblemWith(row["provider"]));
        var name = Checked(row, "name", PlainText.ProblemWith(row["name"]) is { } problem ? $"{problem}: write the provider's name on one line" : null);
        var lots = Listed(row, "lots", scheme.Lots.Select(lot => (lot.Lot.Id, new[] { lot.Lot.Id.Value })));
        var zones = Listed(row, "zones", scheme.Zones.Select(zone => (zone.Id, new[] { zone.Id.Value, zone.Name }.Concat(zone.Aliases).ToArray())));
        var capabilities = Listed(row, "capabilities", scheme.Capabilities.Select(one => (one.Id, new[] { one.Id.Value })));
        var rates = Rates(row);
        var spare = Minutes(row, "spare_hours");
        var awarded = Minutes(row, "awarded_hours");
        var earliest = Date(row, "earliest_start");
        var regulator = Regulator(row);
        var standing = Standing(row);
        var details = Details(row);
        var ppon = Checked(row, "ppon", row["ppon"].Length == 0 ? null : Ppon.ProblemWith(row["ppon"]));
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

    private string Checked(TableRow row, string heading, string? problem)
    {
        if (problem is not null)
        {
            Fault(row, heading, problem);
        }

        return row[heading];
    }

    private ValueList<T> Listed<T>(TableRow row, string heading, IEnumerable<(T Id, string[] Names)> known)
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

        return new(bands.ToValueList(), Rate(row, "sessional"));
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

    private int Minutes(TableRow row, string heading)
    {
        var minutes = Hours.ReadMinutes(row[heading]);
        if (minutes is null)
        {
            Fault(row, heading, $"\"{Written.Of(row[heading])}\" is not a number of hours in whole minutes: write {Hours.Form}");
        }

        return minutes ?? 0;
    }

    private LocalDate? Date(TableRow row, string heading)
    {
        if (row[heading].Length == 0)
        {
            return null;
        }

        return Dates.Read(Checked(row, heading, Dates.ProblemWith(row[heading])));
    }

    private RegulatorStanding Regulator(TableRow row)
    {
        var before = faults.Count;
        var location = Checked(row, "cqc_location", row["cqc_location"].Length == 0 ? null : CqcLocationId.ProblemWith(row["cqc_location"]));
        var ratedOn = Date(row, "cqc_rated_on");
        if (!CqcRating.TryFromName(row["cqc_rating"], out var rating))
        {
            Fault(row, "cqc_rating", NotARating(row["cqc_rating"]));
        }
        else if (rating == CqcRating.NotRated && ratedOn is not null)
        {
            Fault(row, "cqc_rated_on", "a service that is not rated has no date of rating: leave it empty or give the rating");
        }
        else if (rating != CqcRating.NotRated && row["cqc_rated_on"].Length == 0)
        {
            Fault(row, "cqc_rated_on", "it is empty: give the day the rating was published");
        }
        else if (ratedOn > decidedOn)
        {
            Fault(row, "cqc_rated_on", $"{PlainText.Of(ratedOn.Value)} is after the decision on {PlainText.Of(decidedOn.Value)}: give the rating known on that day");
        }

        return new(
            rating ?? CqcRating.NotRated,
            ratedOn,
            location.Length == 0 || faults.Count > before ? null : new CqcLocationId(location))
        {
            KeyQuestions = CqcKeyQuestion.List.Select(question => KeyQuestion(row, question)).OfType<KeyQuestionRating>().ToValueList(),
        };
    }

    private KeyQuestionRating? KeyQuestion(TableRow row, CqcKeyQuestion question)
    {
        var written = row[Heading(question)];
        if (written.Length == 0)
        {
            return null;
        }

        if (CqcRating.TryFromName(written, out var rating))
        {
            return new(question, rating);
        }

        Fault(row, Heading(question), NotARating(written));
        return null;
    }

    internal static string Heading(CqcKeyQuestion question) => "cqc_" + question.Name.Replace('-', '_');

    private static string NotARating(string written) =>
        $"\"{Written.Of(written)}\" is not a rating: {Written.Suggest(written, CqcRating.List.OrderBy(one => one.Value).Select(one => one.Name))}";

    private void Fault(TableRow row, string heading, string problem) => faults.Add(row.Fault(heading, problem));
}
