using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace HomeCare.Domain.Benchmarks;

/// <summary>The draw of the specification, SipHash-2-4 twice, written again for contenders that work without the library.</summary>
internal sealed class LeanDraw
{
    private const ulong Wide = 0xee;
    private const ulong Narrow = 0xff;

    private static readonly byte[] Prefix = Encoding.ASCII.GetBytes("homecare-draw/1\0");

    private readonly (ulong First, ulong Second) seed;
    private readonly ulong[] words;
    private readonly int[] ends;

    internal LeanDraw(string seedInHexadecimal, IEnumerable<string> providers)
    {
        seed = Read(Convert.FromHexString(seedInHexadecimal));
        var all = providers.Select(provider => WordsOf(Encoding.UTF8.GetBytes(provider))).ToArray();
        words = [.. all.SelectMany(one => one)];
        ends = new int[all.Length + 1];
        for (var i = 0; i < all.Length; i++)
        {
            ends[i + 1] = ends[i] + all[i].Length;
        }
    }

    /// <summary>The words of a package's reference, which its key is hashed from.</summary>
    internal static ulong[] WordsOfReference(string reference) => WordsOf([.. Prefix, .. Encoding.UTF8.GetBytes(reference)]);

    internal (ulong First, ulong Second) KeyOf(ReadOnlySpan<ulong> reference) => Hash(seed, reference, Wide, Wide);

    /// <summary>The place of a provider in the draw: the lowest comes first.</summary>
    internal ulong KeyOf((ulong First, ulong Second) package, int provider)
    {
        var hash = Hash(package, words.AsSpan(ends[provider]..ends[provider + 1]), 0, Narrow);
        return BinaryPrimitives.ReverseEndianness(hash.First);
    }

    private static (ulong First, ulong Second) Read(ReadOnlySpan<byte> key) =>
        (BinaryPrimitives.ReadUInt64LittleEndian(key), BinaryPrimitives.ReadUInt64LittleEndian(key[8..]));

    private static ulong[] WordsOf(byte[] message)
    {
        var padded = new byte[(message.Length / 8 * 8) + 8];
        message.CopyTo(padded, 0);
        padded[^1] = (byte)message.Length;
        return [.. Enumerable.Range(0, padded.Length / 8).Select(word => BinaryPrimitives.ReadUInt64LittleEndian(padded.AsSpan(word * 8)))];
    }

    // The state is in locals: as fields it would be written to memory in every round.
    private static (ulong First, ulong Second) Hash((ulong First, ulong Second) key, ReadOnlySpan<ulong> message, ulong width, ulong end)
    {
        var (v0, v1) = (key.First ^ 0x736f6d6570736575, key.Second ^ 0x646f72616e646f6d ^ width);
        var (v2, v3) = (key.First ^ 0x6c7967656e657261, key.Second ^ 0x7465646279746573);
        foreach (var word in message)
        {
            v3 ^= word;
            Round(ref v0, ref v1, ref v2, ref v3);
            Round(ref v0, ref v1, ref v2, ref v3);
            v0 ^= word;
        }

        v2 ^= end;
        Round(ref v0, ref v1, ref v2, ref v3);
        Round(ref v0, ref v1, ref v2, ref v3);
        Round(ref v0, ref v1, ref v2, ref v3);
        Round(ref v0, ref v1, ref v2, ref v3);
        var first = v0 ^ v1 ^ v2 ^ v3;
        if (end == Narrow)
        {
            return (first, 0);
        }

        v1 ^= 0xdd;
        Round(ref v0, ref v1, ref v2, ref v3);
        Round(ref v0, ref v1, ref v2, ref v3);
        Round(ref v0, ref v1, ref v2, ref v3);
        Round(ref v0, ref v1, ref v2, ref v3);
        return (first, v0 ^ v1 ^ v2 ^ v3);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Round(ref ulong v0, ref ulong v1, ref ulong v2, ref ulong v3)
    {
        unchecked
        {
            v0 += v1;
            v2 += v3;
            v1 = BitOperations.RotateLeft(v1, 13) ^ v0;
            v3 = BitOperations.RotateLeft(v3, 16) ^ v2;
            v0 = BitOperations.RotateLeft(v0, 32);
            v2 += v1;
            v0 += v3;
            v1 = BitOperations.RotateLeft(v1, 17) ^ v2;
            v3 = BitOperations.RotateLeft(v3, 21) ^ v0;
            v2 = BitOperations.RotateLeft(v2, 32);
        }
    }
}
