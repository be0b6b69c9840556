using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Benchmarks;

/// <summary>The library, and every reason read as an English clause.</summary>
/// <remarks>The LINQ version always writes its reasons out, so this one does the same work in full.</remarks>
internal sealed class LibraryInWordsContender : ICallOffContender
{
    private readonly LibraryContender library = new();

    public void Prepare(CallOffWorkload workload) => library.Prepare(workload);

    public object Rank(int package)
    {
        var ranking = (Ranking)library.Rank(package);
        var words = ranking.Refusals.SelectMany(refused => refused.Reasons).Select(reason => reason.Message).ToList();
        return new InWords(ranking, words);
    }

    public CallOffOutcome OutcomeOf(object answer) => library.OutcomeOf(((InWords)answer).Ranking);

    private sealed record InWords(Ranking Ranking, List<string> Words);
}
