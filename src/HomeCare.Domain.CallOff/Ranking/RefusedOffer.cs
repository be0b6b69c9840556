namespace HomeCare.Domain.CallOff;

/// <summary>A candidate that may not have the package.</summary>
/// <remarks>The facts of its reasons are compared again when they are first asked for, by the same gates, from values that never change.</remarks>
public sealed record RefusedOffer
{
    private readonly CompiledSnapshot snapshot;
    private readonly CallOffRequest request;
    private readonly int area;
    private readonly int number;
    private readonly ulong failed;
    private ValueList<IneligibleReason>? reasons;

    internal RefusedOffer(in CompiledRequest compiled, int number, ulong failed)
    {
        (snapshot, request, area) = (compiled.Snapshot, compiled.Request, compiled.Area);
        (this.number, this.failed) = (number, failed);
        Candidate = snapshot.CandidateAt(number);
    }

    /// <summary>The candidate.</summary>
    public Candidate Candidate { get; }

    /// <summary>Every reason, at least one, in the order of the scheme's rules.</summary>
    public ValueList<IneligibleReason> Reasons => reasons ??= snapshot.ReasonsOf(request, area, number, failed);

    /// <inheritdoc/>
    public bool Equals(RefusedOffer? other) => other is not null && Candidate.Equals(other.Candidate) && Reasons.Equals(other.Reasons);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Candidate, failed);
}
