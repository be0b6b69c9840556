using System.Security.Cryptography;
using System.Text;
using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>The secret 128-bit seed of an authority's draws, which it committed to before it knew any candidates.</summary>
/// <remarks>
/// The authority publishes the <see cref="Commitment"/> first, keeps the seed secret while the period runs, and discloses
/// it when the period closes, so that anybody can check that no draw was steered. The text of this value never shows the
/// seed.
/// </remarks>
public sealed class DrawSeed
{
    private const string DomainAndVersion = "homecare-draw/1";

    private static ReadOnlySpan<byte> Prefix => "homecare-draw/1\0"u8;

    private readonly byte[] seed;

    private DrawSeed(byte[] seed)
    {
        this.seed = seed;
        Commitment = Hex.Of(SHA256.HashData(seed));
    }

    /// <summary>The version of the draw's published specification.</summary>
    public static string Specification => DomainAndVersion;

    /// <summary>The SHA-256 of the seed's 16 bytes, as 64 lower-case hexadecimal digits: what is published in advance.</summary>
    public string Commitment { get; }

    /// <summary>Reads a seed.</summary>
    /// <param name="text">32 hexadecimal digits, of either case.</param>
    /// <returns>The seed, or a refusal with the code <c>not-a-seed</c> that does not repeat the text.</returns>
    public static OneOf<DrawSeed, Refusal> Read(string? text) =>
        Hex.TryRead(text, SipHash.KeyBytes, out var bytes)
            ? new DrawSeed(bytes)
            : new Refusal(
                "not-a-seed",
                "it is not a seed: write 32 hexadecimal digits, the 16 bytes whose SHA-256 the authority has published",
                [new("characters", PlainText.Of(text?.Length ?? 0))]);

    /// <summary>The draw of one package.</summary>
    /// <param name="reference">The package's reference.</param>
    /// <returns>The draw, whose key can be disclosed without the seed.</returns>
    public Draw DrawFor(PackageReference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        var key = new byte[SipHash.KeyBytes];
        KeyFor(reference).Write(key);
        return new(Commitment, key);
    }

    /// <summary>The key of the draw of one package, without making the draw.</summary>
    internal SipHashKey KeyFor(PackageReference reference)
    {
        Span<byte> message = stackalloc byte[Prefix.Length + Identifier.MostCharacters];
        Prefix.CopyTo(message);
        var length = Encoding.UTF8.GetBytes(reference.Value, message[Prefix.Length..]);
        return SipHash.Hash128(SipHashKey.Read(seed), message[..(Prefix.Length + length)]);
    }

    /// <summary>What the seed was committed to as; never the seed.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => "seed with the commitment " + Commitment;
}
