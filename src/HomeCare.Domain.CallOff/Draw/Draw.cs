using System.Text;
using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>The draw of one package: a key from which every candidate's place in a tie follows.</summary>
/// <remarks>
/// The specification, with test vectors and a check with a stock tool, is the document <c>draw-specification.md</c> in
/// this package. A candidate's key depends on the seed, the package's reference and the candidate's own identifier, and
/// on no other candidate: taking a loser away moves nobody.
/// </remarks>
public sealed class Draw
{
    private readonly byte[] key;

    internal Draw(string commitment, byte[] key)
    {
        Commitment = commitment;
        this.key = key;
    }

    /// <summary>The published SHA-256 of the seed, as 64 lower-case hexadecimal digits.</summary>
    public string Commitment { get; }

    /// <summary>The draw key, as 32 lower-case hexadecimal digits.</summary>
    public string Key => Hex.Of(key);

    /// <summary>The draw key, ready to hash with.</summary>
    internal SipHashKey HashKey => SipHashKey.Read(key);

    /// <summary>Reads a draw that was disclosed without its seed.</summary>
    /// <param name="commitment">The published SHA-256 of the seed: 64 hexadecimal digits.</param>
    /// <param name="key">The draw key: 32 hexadecimal digits.</param>
    /// <returns>The draw, or a refusal with the code <c>not-a-draw</c>.</returns>
    public static OneOf<Draw, Refusal> Read(string? commitment, string? key) =>
        Hex.TryRead(commitment, 32, out var commitmentBytes) && Hex.TryRead(key, SipHash.KeyBytes, out var keyBytes)
            ? new Draw(Hex.Of(commitmentBytes), keyBytes)
            : new Refusal(
                "not-a-draw",
                "it is not a draw: write a commitment of 64 and a draw key of 32 hexadecimal digits",
                [new("commitment", commitment ?? string.Empty), new("key", key ?? string.Empty)]);

    /// <summary>A candidate's key in this draw. The lowest comes first.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <returns>The key.</returns>
    public CandidateKey KeyOf(ProviderId candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        Span<byte> hash = stackalloc byte[sizeof(ulong)];
        SipHash.Hash64(key, Encoding.UTF8.GetBytes(candidate.Value), hash);
        return CandidateKey.FromBytes(hash);
    }
}
