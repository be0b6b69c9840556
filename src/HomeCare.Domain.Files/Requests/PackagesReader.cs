using HomeCare.Domain.CallOff;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Schemes;
using NodaTime;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>Reads the rows of a table of packages.</summary>
internal sealed class PackagesReader(Scheme scheme)
{
    private readonly RowReading cells = new();

    internal OneOf<ValueList<CallOffRequest>, ValueList<InputFault>> Read(Table table) => cells.Read(table, Row, Repeats);

    private CallOffRequest? Row(TableRow row)
    {
        var reference = cells.Id(row, "reference", text => new PackageReference(text));
        var terms = Terms(row);
        var start = cells.Date(row, "required_start", string.Empty);
        var decided = cells.Date(row, "decided_on", string.Empty);
        var place = Place(row, start);
        var plan = Plan(row);
        var details = Details(row);
        if (reference is null || terms is null || start is null || decided is null || place is null || plan is null)
        {
            return null;
        }

        var request = new CallOffRequest(
            reference, terms.Lot, place.Parish, place.Zone, place.Band, plan, Ids(row, "needs", text => new CapabilityId(text)), start.Value, decided.Value)
        {
            Details = details,
        };
        var faults = terms.Faults(request);
        foreach (var refusal in faults)
        {
            cells.Fault(row, HeadingOf(refusal.Code), refusal.Message);
        }

        return faults.Count == 0 ? request : null;
    }

    private void Repeats(IEnumerable<(TableRow Row, CallOffRequest Read)> rows)
    {
        var first = new Dictionary<PackageReference, TableRow>();
        foreach (var (row, request) in rows)
        {
            if (!first.TryAdd(request.Reference, row))
            {
                cells.Fault(row, "reference", $"{request.Reference} stands twice, first {first[request.Reference].Where}: list a package once");
            }
        }
    }

    private static string HeadingOf(string code) => code switch
    {
        "start-before-decision" => "required_start",
        "unknown-need" => "needs",
        "begun-after-decision" => "process_begun_on",
        "declaration-missing" or "declaration-not-allowed" or "duplicate-declaration" or "text" => "declarations",
        _ => "decided_on",
    };

    private CallOffTerms? Terms(TableRow row)
    {
        if (cells.Id(row, "lot", text => new LotId(text)) is not { } lot)
        {
            return null;
        }

        return scheme.TermsFor(lot).Match<CallOffTerms?>(terms => terms, refusal => Refused<CallOffTerms>(row, "lot", refusal.Message));
    }

    private Place? Place(TableRow row, LocalDate? start)
    {
        if ((start ?? scheme.CallOffDays?.Start) is not { } day)
        {
            return null;
        }

        string? Written(string heading) => RowReading.Has(row, heading) ? row[heading] : null;
        var located = scheme.Locate(Written("parish"), Written("zone"), Written("band"), day);
        return located.Match<Place?>(
            place => place,
            refusals =>
            {
                foreach (var refusal in refusals)
                {
                    var heading = refusal.Code.Contains("zone", StringComparison.Ordinal) ? "zone"
                        : refusal.Code.Contains("band", StringComparison.Ordinal) ? "band"
                        : "parish";
                    cells.Fault(row, heading, refusal.Message);
                }

                return null;
            });
    }

    private WeeklyPlan? Plan(TableRow row)
    {
        if (!VisitsText.Read(row["visits"]).TryPickT0(out var visits, out var problem))
        {
            return Refused<WeeklyPlan>(row, "visits", problem);
        }

        return WeeklyPlan.Create(visits).Match<WeeklyPlan?>(
            plan => plan,
            refusals => Refused<WeeklyPlan>(row, "visits", string.Join("; ", refusals.Select(refusal => refusal.Message))));
    }

    private PackageDetails Details(TableRow row)
    {
        var current = cells.OptionalId(row, "current_provider", text => new ProviderId(text));
        LocalDate? begun = RowReading.Has(row, "process_begun_on") ? cells.Date(row, "process_begun_on", string.Empty) : null;
        var home = GridCells.Read(row, cells.Fault);
        var declarations = DeclarationCells.Read(row, cells.Fault);
        return new()
        {
            ProcessBegunOn = begun,
            Acceptable = Ids(row, "acceptable", text => new ProviderId(text)),
            NotWanted = Ids(row, "not_wanted", text => new ProviderId(text)),
            FoundSuitable = Ids(row, "found_suitable", text => new ProviderId(text)),
            CurrentProvider = current,
            Home = home,
            Declarations = declarations,
        };
    }

    private ValueList<T> Ids<T>(TableRow row, string heading, Func<string, T> named)
        where T : Identifier
    {
        var ids = new List<T>();
        foreach (var written in row[heading].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Identifier.ProblemWith(written) is { } problem)
            {
                cells.Fault(row, heading, problem);
            }
            else
            {
                ids.Add(named(written));
            }
        }

        return ids.ToValueList();
    }

    private T? Refused<T>(TableRow row, string heading, string problem)
        where T : class
    {
        cells.Fault(row, heading, problem);
        return null;
    }
}
