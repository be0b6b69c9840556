using HomeCare.Domain.CallOff;
using HomeCare.Domain.Files;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Cli;

/// <summary>A package of home care, ranked by the cost of its visits.</summary>
internal sealed class HomeCareCallOff : ICallOffAnswer
{
    private readonly Scheme scheme;
    private readonly DrawSeed seed;
    private readonly DecisionRecord record;
    private readonly bool isExample;

    private HomeCareCallOff(Scheme scheme, Ranking ranking, DrawSeed seed, bool isExample)
    {
        this.scheme = scheme;
        Ranking = ranking;
        this.seed = seed;
        this.isExample = isExample;
        record = DecisionRecord.Of(ranking);
    }

    public bool IsAwarded => Ranking.Winner is not null;

    public ReadOnlyMemory<byte> Record => record.Bytes;

    public IEnumerable<ProviderId> Candidates => Ranking.Snapshot.Candidates.Select(candidate => candidate.Id);

    internal Ranking Ranking { get; }

    internal static HomeCareCallOff Rank(Scheme scheme, CallOffInputs inputs)
    {
        inputs.RequireOwn(scheme, RankedScheme.HomeCareExample);
        var (request, candidates, seed) = inputs.Read<CallOffRequest, Candidate>(
            (ShippedExample.Request, ShippedExample.Offers),
            (file, content) => RequestFile.Read(file, content, scheme),
            (file, content, package) => OffersFile.Read(file, content, scheme, package?.DecidedOn));
        var snapshot = CallOffInputs.Good(CallOffSnapshot.Create(scheme.TermsFor(request.Lot).AsT0, candidates));
        return new(scheme, CallOffInputs.Good(CallOffRanker.Rank(snapshot, request, seed)), seed, inputs.IsExample);
    }

    public ValueList<string> Why(ProviderId provider) => Ranking.Explain(provider);

    // Of the winner also what would have given the package to somebody else.
    public ValueList<string> WhatIf(ProviderId provider)
    {
        var whatIf = Domain.CallOff.WhatIf.Of(Ranking, seed).AsT0;
        var lines = whatIf.Explain(provider).AsT0;
        return Ranking.Winner?.Candidate.Id == provider
            ? [.. lines, "The smallest changes that would have given the package to somebody else:", .. whatIf.ChangesOfWinner().Select(change => "  " + change.Words)]
            : lines;
    }

    public void Print(TextWriter output, string? recordFile) =>
        new CallOffReport(scheme, Ranking, record, recordFile, isExample).Print(output);
}
