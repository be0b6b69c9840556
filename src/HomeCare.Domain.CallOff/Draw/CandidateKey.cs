using System.Buffers.Binary;
using System.Globalization;

namespace HomeCare.Domain.CallOff;

/// <summary>A candidate's key in a draw: eight bytes, compared from the first byte on. The lowest comes first.</summary>
public readonly record struct CandidateKey : IComparable<CandidateKey>
{
    private readonly ulong firstByteHighest;

    private CandidateKey(ulong firstByteHighest) => this.firstByteHighest = firstByteHighest;

    /// <summary>Whether the left key comes first.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether it does.</returns>
    public static bool operator <(CandidateKey left, CandidateKey right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left key comes last.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether it does.</returns>
    public static bool operator >(CandidateKey left, CandidateKey right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left key comes first or is the same.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether it does.</returns>
    public static bool operator <=(CandidateKey left, CandidateKey right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left key comes last or is the same.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether it does.</returns>
    public static bool operator >=(CandidateKey left, CandidateKey right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(CandidateKey other) => firstByteHighest.CompareTo(other.firstByteHighest);

    /// <summary>The bytes in order, as 16 lower-case hexadecimal digits: sorting the text sorts the keys.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => firstByteHighest.ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>The key whose bytes are those of a number, its highest byte first.</summary>
    internal static CandidateKey FromHighestFirst(ulong number) => new(number);

    internal static CandidateKey FromBytes(ReadOnlySpan<byte> bytes) => new(BinaryPrimitives.ReadUInt64BigEndian(bytes));
}
