using HomeCare.Domain.CallOff;
using HomeCare.Domain.Schemes;
using OneOf;

namespace HomeCare.Domain.Cli;

/// <summary>What the command tells of a record of any form, run again.</summary>
/// <param name="Format">The form of the record.</param>
/// <param name="Package">The package it is about.</param>
/// <param name="Winner">Who has the package, or would have it; null for nobody, or while it is open.</param>
/// <param name="Outcome">What the facts in the record lead to, in words.</param>
/// <param name="Sha256">The fingerprint of what they lead to.</param>
/// <param name="Terms">What the record goes by, such as <c>hcl-2026</c>.</param>
/// <param name="HasKnownTerms">Whether this version knows its terms, or its plan, as they are recorded.</param>
/// <param name="Draw">Its draw; null for none.</param>
/// <param name="Differences">Where the record says something else.</param>
internal sealed record RecordReplay(
    string Format,
    PackageReference Package,
    ProviderId? Winner,
    string Outcome,
    string Sha256,
    string Terms,
    bool HasKnownTerms,
    Draw? Draw,
    ValueList<Difference> Differences)
{
    /// <summary>The forms that can be replayed.</summary>
    internal static readonly string[] Formats = [DecisionRecord.Format, DayServiceRecord.Format, ProcedureRecord.Format];

    internal bool IsIdentical => Differences.Count == 0;

    // Not a difference of the record: a scheme's later terms do not undo an earlier decision.
    internal string TermsInWords => (Format == ProcedureRecord.Format, HasKnownTerms) switch
    {
        (true, true) => $"Its plan is {Terms} as this version knows it.",
        (true, false) => $"Its plan \"{Terms}\" is none that this version knows: it is taken as recorded.",
        (false, true) => $"Its terms are those of {Terms} as this version knows them.",
        (false, false) => $"Its terms are not those of {Terms} as this version knows it: they are taken as recorded.",
    };

    /// <summary>Runs a record again by the form that it names.</summary>
    internal static OneOf<RecordReplay, Refusal> Of(ReadOnlyMemory<byte> record) =>
        DecisionRecord.Replay(record).Match(replay => Of(replay), refusal => refusal.Code == "unknown-format" ? OfOtherForm(record, refusal) : refusal);

    private static OneOf<RecordReplay, Refusal> OfOtherForm(ReadOnlyMemory<byte> record, Refusal refusal) =>
        refusal.Facts.First(fact => fact.Name == "format").Value switch
        {
            DayServiceRecord.Format => DayServiceRecord.Replay(record).MapT0(Of),
            ProcedureRecord.Format => ProcedureRecord.Replay(record).MapT0(Of),
            var other => new Refusal(
                refusal.Code,
                $"its format is {(other.Length == 0 ? "not stated" : other)}: this version reads {string.Join(", ", Formats)}",
                [new("format", other), new("expected", string.Join(", ", Formats))]),
        };

    private static RecordReplay Of(Domain.CallOff.Replay replay)
    {
        var (terms, winner) = (replay.Ranking.Snapshot.Terms, replay.Ranking.Winner);
        return new(
            DecisionRecord.Format,
            replay.Ranking.Request.Reference,
            winner?.Candidate.Id,
            winner is null ? "nobody eligible" : $"{winner.Candidate.Name} ({winner.Candidate.Id}) at {winner.Cost.Rounded} a week",
            replay.Record.Sha256,
            terms.Scheme.Value,
            PublishedSchemes.Find(terms.Scheme).Match(scheme => scheme.TermsFor(terms.Lot).Match(known => known == terms, _ => false), _ => false),
            replay.Ranking.Draw,
            replay.Differences);
    }

    private static RecordReplay Of(DayServiceReplay replay)
    {
        var (terms, winner) = (replay.Ranking.Snapshot.Terms, replay.Ranking.Winner);
        return new(
            DayServiceRecord.Format,
            replay.Ranking.Request.Reference,
            winner?.Candidate.Id,
            winner is null ? "nobody eligible" : $"{winner.Candidate.Name} ({winner.Candidate.Id}) at {DayServiceWords.Cost(winner.Cost)}",
            replay.Record.Sha256,
            terms.Scheme.Value,
            PublishedSchemes.Find(terms.Scheme).Match(scheme => scheme.DayServiceTermsFor(terms.Lot).Match(known => known == terms, _ => false), _ => false),
            replay.Ranking.Draw,
            replay.Differences);
    }

    // A plan has no scheme, and a time to answer may be the authority's own: the days and the stages are what is known of it.
    private static RecordReplay Of(ProcedureReplay replay)
    {
        var procedure = replay.Procedure;
        var known = PublishedProcedures.All.FirstOrDefault(one => one.Plan().Match(plan => plan == procedure.Plan, refusals => false));
        return new(
            ProcedureRecord.Format,
            procedure.Brief.Package,
            procedure.Outcome.Placement?.Provider,
            ProcedureWords.Outcome(procedure),
            replay.Record.Sha256,
            known?.Id.Value ?? procedure.Plan.Name,
            known is not null,
            Draw: null,
            replay.Differences);
    }
}
