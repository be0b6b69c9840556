namespace HomeCare.Domain.CallOff.Tests;

/// <summary>A package and the providers there are, as generated for the laws.</summary>
public sealed record Scenario(CallOffRequest Request, ValueList<Candidate> Candidates)
{
    public Ranking Rank() => CallOffRanker.Rank(A.Snapshot([.. Candidates]), Request, A.Seed).AsT0;

    public Scenario With(IEnumerable<Candidate> candidates) => this with { Candidates = candidates.ToValueList() };

    public Scenario Without(ProviderId provider) => With(Candidates.Where(candidate => candidate.Id != provider));

    public Scenario Change(ProviderId provider, Func<Candidate, Candidate> change) =>
        With(Candidates.Select(candidate => candidate.Id == provider ? change(candidate) : candidate));

    public override string ToString() => $"{Request}\n" + string.Join('\n', Candidates);
}
