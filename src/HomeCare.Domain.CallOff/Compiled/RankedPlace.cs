using System.Runtime.InteropServices;

namespace HomeCare.Domain.CallOff;

/// <summary>A place in a ranking as a plain value of 24 bytes, for a buffer of the caller's.</summary>
/// <remarks><c>default</c> is no place; only <see cref="CompiledSnapshot"/> fills places in.</remarks>
[StructLayout(LayoutKind.Sequential)]
public readonly struct RankedPlace : IEquatable<RankedPlace>
{
    private readonly PlaceEntry entry;

    /// <summary>The number of the candidate: its place in <see cref="CallOffSnapshot.Candidates"/>, from 0.</summary>
    public int Candidate => entry.Candidate;

    /// <summary>The exact weekly cost, in sixtieths of a penny.</summary>
    public long SixtiethsOfAPenny => entry.Cost;

    /// <summary>The exact weekly cost.</summary>
    public ExactAmount Cost => ExactAmount.FromFractionOfPence(entry.Cost, 60);

    /// <summary>The candidate's key in the draw, or null when it was level with nobody.</summary>
    public CandidateKey? DrawKey => entry.IsDrawn == 0 ? null : CandidateKey.FromHighestFirst(entry.Key);

    /// <summary>Whether two places are the same.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator ==(RankedPlace left, RankedPlace right) => left.Equals(right);

    /// <summary>Whether two places differ.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether they do.</returns>
    public static bool operator !=(RankedPlace left, RankedPlace right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(RankedPlace other) => entry.Equals(other.entry);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RankedPlace other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(entry);
}
