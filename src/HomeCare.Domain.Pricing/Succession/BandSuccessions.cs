using OneOf;

namespace HomeCare.Domain.Pricing;

/// <summary>What the bands of an earlier scheme may become in a later one, for a review to decide.</summary>
/// <remarks>Nothing changes by itself: a person keeps the earlier bands until a review of their needs assigns later ones.</remarks>
public sealed record BandSuccessions
{
    private BandSuccessions(DayServiceTerms earlier, DayServiceTerms later, ValueList<BandSuccession> rows) =>
        (Earlier, Later, Rows) = (earlier, later, rows);

    /// <summary>The earlier scheme's terms.</summary>
    public DayServiceTerms Earlier { get; }

    /// <summary>The later scheme's terms, under which a combination is lawful or not.</summary>
    public DayServiceTerms Later { get; }

    /// <summary>One row for each earlier band.</summary>
    public ValueList<BandSuccession> Rows { get; }

    /// <summary>A table of successions.</summary>
    /// <param name="earlier">The earlier scheme's terms.</param>
    /// <param name="later">The later scheme's terms.</param>
    /// <param name="rows">One row for each earlier band.</param>
    /// <returns>
    /// The table, or every refusal: <c>unknown-band</c> for a row or a candidate that its scheme has not, <c>band-twice</c>, and
    /// <c>no-row</c> for an earlier band without one.
    /// </returns>
    public static OneOf<BandSuccessions, ValueList<Refusal>> Create(DayServiceTerms earlier, DayServiceTerms later, ValueList<BandSuccession> rows)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(rows);
        ValueList<Refusal> refusals =
        [
            .. rows.Where(row => earlier.Band(row.From) is null).Select(row => earlier.Unknown(row.From)),
            .. rows.SelectMany(row => row.Candidates).Where(candidate => later.Band(candidate) is null).Select(later.Unknown),
            .. rows.GroupBy(row => row.From).Where(group => group.Count() > 1)
                .Select(group => Fault("band-twice", $"band {group.Key} has more than one row: write one with all its candidates", group.Key)),
            .. earlier.Bands.Where(band => rows.All(row => row.From != band.Id))
                .Select(band => Fault("no-row", $"band {band.Id} has no row: write one without candidates where nothing succeeds it", band.Id)),
        ];
        return refusals.Count > 0 ? refusals : new BandSuccessions(earlier, later, rows);
    }

    /// <summary>What a person's earlier bands may become.</summary>
    /// <param name="bands">The earlier bands the person has, in any order.</param>
    /// <returns>
    /// A proposal for the review, or every refusal: <c>no-bands</c>, and those of
    /// <see cref="DayServiceTerms.CombinationFaults"/> under the earlier terms.
    /// </returns>
    public OneOf<BandProposal, ValueList<Refusal>> ProposeFor(IEnumerable<BandId> bands)
    {
        ArgumentNullException.ThrowIfNull(bands);
        var held = bands.ToHashSet();
        ValueList<Refusal> refusals =
        [
            .. held.Count == 0 ? [new("no-bands", "there are no bands: a person has at least one", [])] : Array.Empty<Refusal>(),
            .. Earlier.CombinationFaults(held),
        ];
        return refusals.Count > 0 ? refusals : Proposal(Rows.Where(row => held.Contains(row.From)).ToValueList());
    }

    private static Refusal Fault(string code, string message, BandId band) => new(code, message, [new("band", band.Value)]);

    private BandProposal Proposal(ValueList<BandSuccession> rows)
    {
        var succeeded = rows.Where(row => row.Candidates.Count > 0).ToArray();
        IEnumerable<ValueList<BandId>> start = [[]];
        var combinations = succeeded.Length == 0
            ? []
            : succeeded.Aggregate(start, (done, row) => done.SelectMany(bands => row.Candidates.Select(next => ValueList.Create<BandId>([.. bands, next]))))
                .ToArray();
        var lawful = combinations.Where(Later.MayCombine).ToValueList();
        return new(
            rows,
            lawful,
            [
                .. rows.Where(row => row.Candidates.Count == 0).Select(row => Fault("no-successor", $"nothing succeeds band {row.From}: {row.Reason}", row.From)),
                .. lawful.Count == 0 ? combinations.Select(NotLawful) : [],
            ]);
    }

    private Refusal NotLawful(ValueList<BandId> bands) => new(
        "no-legal-combination",
        $"{string.Join(" + ", bands)} may not be commissioned: {string.Join("; ", Later.CombinationFaults(bands).Select(fault => fault.Message))}",
        [new("bands", PlainText.List(bands))]);
}
