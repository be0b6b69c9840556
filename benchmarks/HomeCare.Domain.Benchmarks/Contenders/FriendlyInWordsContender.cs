namespace HomeCare.Domain.Benchmarks;

/// <summary>The library with its immutable objects, and every reason read as an English clause.</summary>
/// <remarks>The LINQ version always writes its reasons out, so this one does the same work in full.</remarks>
internal sealed class FriendlyInWordsContender : IExplainingContender
{
    private readonly FriendlyContender friendly = new();

    public string Name => "CallOffRanker.Rank, in words";

    public void Prepare(CallOffWorkload workload) => friendly.Prepare(workload);

    public object Explain(int package)
    {
        var answer = friendly.Explain(package);
        var reasons = FriendlyContender.RankingOf(answer).Refusals.SelectMany(refused => refused.Reasons);
        return new InWords(answer, [.. reasons.Select(reason => reason.Message)]);
    }

    public CallOffOutcome OutcomeOf(object answer) => friendly.OutcomeOf(((InWords)answer).Answer);

    private sealed record InWords(object Answer, List<string> Words);
}
