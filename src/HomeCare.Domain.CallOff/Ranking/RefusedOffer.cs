namespace HomeCare.Domain.CallOff;

/// <summary>A candidate that may not have the package.</summary>
/// <remarks>The facts of its reasons are compared again when they are first asked for, by the same gates, from values that never change.</remarks>
public sealed record RefusedOffer
{
    private readonly CallOffTerms terms;
    private readonly CallOffRequest request;
    private readonly ulong failed;
    private ValueList<IneligibleReason>? reasons;

    internal RefusedOffer(CallOffTerms terms, CallOffRequest request, Candidate candidate, ulong failed)
    {
        this.terms = terms;
        this.request = request;
        this.failed = failed;
        Candidate = candidate;
    }

    /// <summary>The candidate.</summary>
    public Candidate Candidate { get; }

    /// <summary>Every reason, at least one, in the order of the scheme's rules.</summary>
    public ValueList<IneligibleReason> Reasons => reasons ??= CompiledSnapshot.ReasonsOf(terms, request, Candidate, failed);

    /// <inheritdoc/>
    public bool Equals(RefusedOffer? other) => other is not null && Candidate.Equals(other.Candidate) && Reasons.Equals(other.Reasons);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Candidate, failed);
}
