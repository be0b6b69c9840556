using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace HomeCare.Domain.CallOff;

/// <summary>SipHash-2-4 by Aumasson and Bernstein, with 64 and 128 bits of output, as bytes in their published order.</summary>
internal static class SipHash
{
    internal const int KeyBytes = 16;

    private const ulong Narrow = 0xff;
    private const ulong Wide = 0xee;

    // Enough for a draw's tag and the longest reference; a longer message is hashed as well, from the heap.
    private const int MostStackWords = 16;

    internal static void Hash64(ReadOnlySpan<byte> key, ReadOnlySpan<byte> message, Span<byte> hash)
    {
        Span<ulong> words = stackalloc ulong[MostStackWords];
        words = message.Length / sizeof(ulong) < MostStackWords ? words : new ulong[WordCount(message.Length)];
        BinaryPrimitives.WriteUInt64LittleEndian(hash, Hash64(SipHashKey.Read(key), Split(message, words)));
    }

    internal static void Hash128(ReadOnlySpan<byte> key, ReadOnlySpan<byte> message, Span<byte> hash) =>
        Hash128(SipHashKey.Read(key), message).Write(hash);

    internal static SipHashKey Hash128(SipHashKey key, ReadOnlySpan<byte> message)
    {
        Span<ulong> words = stackalloc ulong[MostStackWords];
        words = message.Length / sizeof(ulong) < MostStackWords ? words : new ulong[WordCount(message.Length)];
        return Hash128(key, Split(message, words));
    }

    /// <summary>How many words a message is split into: the last always holds the length.</summary>
    internal static int WordCount(int messageBytes) => (messageBytes / sizeof(ulong)) + 1;

    /// <summary>Splits a message into the words that are hashed.</summary>
    internal static ReadOnlySpan<ulong> Split(ReadOnlySpan<byte> message, Span<ulong> words)
    {
        var count = WordCount(message.Length);
        var rest = message;
        for (var i = 0; i < count - 1; i++)
        {
            words[i] = BinaryPrimitives.ReadUInt64LittleEndian(rest);
            rest = rest[sizeof(ulong)..];
        }

        // The last word holds what is left and, in its top byte, the length of the message.
        var last = (ulong)(message.Length & 0xff) << 56;
        for (var i = 0; i < rest.Length; i++)
        {
            last |= (ulong)rest[i] << (8 * i);
        }

        words[count - 1] = last;
        return words[..count];
    }

    /// <summary>The hash of a message that is already split, as the number that its eight bytes are, the first byte lowest.</summary>
    internal static ulong Hash64(SipHashKey key, ReadOnlySpan<ulong> words)
    {
        var (v0, v1) = (key.First ^ 0x736f6d6570736575, key.Second ^ 0x646f72616e646f6d);
        var (v2, v3) = (key.First ^ 0x6c7967656e657261, key.Second ^ 0x7465646279746573);
        foreach (var word in words)
        {
            v3 ^= word;
            Round(ref v0, ref v1, ref v2, ref v3);
            Round(ref v0, ref v1, ref v2, ref v3);
            v0 ^= word;
        }

        v2 ^= Narrow;
        Round(ref v0, ref v1, ref v2, ref v3);
        Round(ref v0, ref v1, ref v2, ref v3);
        Round(ref v0, ref v1, ref v2, ref v3);
        Round(ref v0, ref v1, ref v2, ref v3);
        return v0 ^ v1 ^ v2 ^ v3;
    }

    private static SipHashKey Hash128(SipHashKey key, ReadOnlySpan<ulong> words)
    {
        var (v0, v1) = (key.First ^ 0x736f6d6570736575, key.Second ^ 0x646f72616e646f6d ^ Wide);
        var (v2, v3) = (key.First ^ 0x6c7967656e657261, key.Second ^ 0x7465646279746573);
        foreach (var word in words)
        {
            v3 ^= word;
            Round(ref v0, ref v1, ref v2, ref v3);
            Round(ref v0, ref v1, ref v2, ref v3);
            v0 ^= word;
        }

        v2 ^= Wide;
        Round(ref v0, ref v1, ref v2, ref v3);
        Round(ref v0, ref v1, ref v2, ref v3);
        Round(ref v0, ref v1, ref v2, ref v3);
        Round(ref v0, ref v1, ref v2, ref v3);
        var first = v0 ^ v1 ^ v2 ^ v3;
        v1 ^= 0xdd;
        Round(ref v0, ref v1, ref v2, ref v3);
        Round(ref v0, ref v1, ref v2, ref v3);
        Round(ref v0, ref v1, ref v2, ref v3);
        Round(ref v0, ref v1, ref v2, ref v3);
        return new(first, v0 ^ v1 ^ v2 ^ v3);
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
