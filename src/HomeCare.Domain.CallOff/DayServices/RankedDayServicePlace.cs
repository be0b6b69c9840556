namespace HomeCare.Domain.CallOff;

/// <summary>A place that <see cref="CompiledDayServices.Best"/> found: one service, in numbers.</summary>
public readonly record struct RankedDayServicePlace
{
    internal RankedDayServicePlace(int candidate, long cost, bool isComplete)
    {
        Candidate = candidate;
        Cost = cost;
        IsComplete = isComplete;
    }

    /// <summary>The number of the service: its place in <see cref="DayServiceSnapshot.Candidates"/>, from 0.</summary>
    public int Candidate { get; }

    /// <summary>Whether all of its cost is known: false where transport is needed and not quoted.</summary>
    public bool IsComplete { get; }

    /// <summary>Its key in the draw, or null when it was level with nobody.</summary>
    public CandidateKey? DrawKey { get; internal init; }

    /// <summary>The cost of a week in parts of a penny; how many make a penny is the package's.</summary>
    internal long Cost { get; }

    internal bool IsDearerThan(in RankedDayServicePlace other) =>
        IsComplete == other.IsComplete ? Cost > other.Cost : other.IsComplete;

    internal bool CostsTheSameAs(in RankedDayServicePlace other) => IsComplete == other.IsComplete && Cost == other.Cost;
}
