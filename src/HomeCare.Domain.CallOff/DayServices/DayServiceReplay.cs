namespace HomeCare.Domain.CallOff;

/// <summary>A call-off of day services decided again from its record.</summary>
/// <param name="Ranking">What the facts in the record lead to now.</param>
/// <param name="Record">The record of that.</param>
/// <param name="Differences">Every place where the record given says something else; none when it is byte for byte the same.</param>
public sealed record DayServiceReplay(DayServiceRanking Ranking, DayServiceRecord Record, ValueList<Difference> Differences)
{
    /// <summary>Whether the record given is what its own facts lead to, byte for byte.</summary>
    public bool IsIdentical => Differences.Count == 0;
}
