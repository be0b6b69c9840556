using HomeCare.Domain.CallOff;
using HomeCare.Domain.Files;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Cli;

/// <summary>A package of day services, or of a personal assistant, ranked by the cost of its days.</summary>
internal sealed class DayServiceCallOff : ICallOffAnswer
{
    private readonly Scheme scheme;
    private readonly DayServiceRecord record;
    private readonly bool isExample;

    private DayServiceCallOff(Scheme scheme, DayServiceRanking ranking, bool isExample)
    {
        this.scheme = scheme;
        Ranking = ranking;
        this.isExample = isExample;
        record = DayServiceRecord.Of(ranking);
    }

    public bool IsAwarded => Ranking.Winner is not null;

    public ReadOnlyMemory<byte> Record => record.Bytes;

    public IEnumerable<ProviderId> Candidates => Ranking.Snapshot.Candidates.Select(candidate => candidate.Id);

    internal DayServiceRanking Ranking { get; }

    internal static DayServiceCallOff Rank(Scheme scheme, CallOffInputs inputs)
    {
        inputs.RequireOwn(scheme, RankedScheme.DayServiceExample);
        var lots = scheme.DayServiceCallOffs;
        var (request, services, seed) = inputs.Read<DayServiceRequest, DayServiceCandidate>(
            (ShippedExample.DayServiceRequest, ShippedExample.Services),
            (file, content) => DayServiceRequestFile.Read(file, content, lots),
            (file, content, package) => ServicesFile.Read(file, content, lots, package?.DecidedOn));
        var terms = lots.First(one => one.Lot == request.Lot);
        var snapshot = CallOffInputs.Good(DayServiceSnapshot.Create(terms, ServicesFile.OfLot(terms, services)));
        return new(scheme, CallOffInputs.Good(DayServiceRanker.Rank(snapshot, request, seed)), inputs.IsExample);
    }

    public ValueList<string> Why(ProviderId provider) => Ranking.Explain(provider);

    public ValueList<string> WhatIf(ProviderId provider) =>
        throw new BadInputException("--what-if is for home care: of day services, --why PROVIDER says what decided");

    public void Print(TextWriter output, string? recordFile) => new DayServiceReport(scheme, Ranking, record, recordFile, isExample).Print(output);
}
