using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Benchmarks;

/// <summary>The library with its immutable objects, and every reason read as an English clause.</summary>
/// <remarks>The LINQ version always writes its reasons out, so this one does the same work in full.</remarks>
internal sealed class FriendlyInWordsContender : IExplainingContender
{
    private readonly FriendlyContender friendly = new();

    public string Name => "CallOffRanker.Rank, reasons read";

    public void Prepare(CallOffWorkload workload) => friendly.Prepare(workload);

    public int Order(int package, Span<int> places) => friendly.Order(package, places);

    public object Explain(int package)
    {
        var ranking = (Ranking)friendly.Explain(package);
        var words = ranking.Refusals.SelectMany(refused => refused.Reasons).Select(reason => reason.Message).ToList();
        return new InWords(ranking, words);
    }

    public CallOffOutcome OutcomeOf(object answer) => friendly.OutcomeOf(((InWords)answer).Ranking);

    private sealed record InWords(Ranking Ranking, List<string> Words);
}
