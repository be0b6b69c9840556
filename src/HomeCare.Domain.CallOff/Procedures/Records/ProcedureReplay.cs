namespace HomeCare.Domain.CallOff;

/// <summary>A procedure run again from its record.</summary>
/// <param name="Procedure">What the events in the record add up to now.</param>
/// <param name="Record">The record of that.</param>
/// <param name="Differences">Every place where the record given says something else; none when it is byte for byte the same.</param>
public sealed record ProcedureReplay(Procedure Procedure, ProcedureRecord Record, ValueList<Difference> Differences)
{
    /// <summary>Whether the record given is what its own events lead to, byte for byte.</summary>
    public bool IsIdentical => Differences.Count == 0;
}
