using System.Numerics;

namespace HomeCare.Domain.CallOff.Tests;

/// <summary>SipHash-2-4 once more, slowly: whole numbers of any size, reduced modulo 2^64 after each step.</summary>
internal static class ReferenceSipHash
{
    private static readonly BigInteger Modulus = BigInteger.One << 64;

    internal static byte[] Hash(byte[] key, byte[] message, int bytes)
    {
        var (k0, k1) = (Word(key[..8]), Word(key[8..]));
        BigInteger[] v =
        [
            k0 ^ Word("uespemos"u8.ToArray()),
            k1 ^ Word("modnarod"u8.ToArray()),
            k0 ^ Word("arenegyl"u8.ToArray()),
            k1 ^ Word("setybdet"u8.ToArray()),
        ];
        if (bytes == 16)
        {
            v[1] ^= 0xee;
        }

        // Zeros up to the last byte of a word, which is the length.
        byte[] padded = [.. message, .. new byte[7 - (message.Length % 8)], (byte)(message.Length % 256)];
        foreach (var word in padded.Chunk(8).Select(Word))
        {
            v[3] ^= word;
            Round(v);
            Round(v);
            v[0] ^= word;
        }

        v[2] ^= bytes == 16 ? 0xee : 0xff;
        var hash = Finish(v);
        if (bytes == 8)
        {
            return hash;
        }

        v[1] ^= 0xdd;
        return [.. hash, .. Finish(v)];
    }

    private static byte[] Finish(BigInteger[] v)
    {
        for (var i = 0; i < 4; i++)
        {
            Round(v);
        }

        var word = (v[0] ^ v[1] ^ v[2] ^ v[3]).ToByteArray(isUnsigned: true);
        return [.. word, .. new byte[8 - word.Length]];
    }

    private static void Round(BigInteger[] v)
    {
        Mix(v, 0, 1, 13, 32);
        Mix(v, 2, 3, 16, 0);
        Mix(v, 0, 3, 21, 0);
        Mix(v, 2, 1, 17, 32);
    }

    private static void Mix(BigInteger[] v, int a, int b, int turnB, int turnA)
    {
        v[a] = (v[a] + v[b]) % Modulus;
        v[b] = Turn(v[b], turnB) ^ v[a];
        v[a] = Turn(v[a], turnA);
    }

    private static BigInteger Turn(BigInteger word, int by) => ((word << by) % Modulus) + (word >> (64 - by));

    private static BigInteger Word(byte[] littleEndian) => new(littleEndian, isUnsigned: true);
}
