using System.Buffers.Binary;
using System.Numerics;

namespace HomeCare.Domain.CallOff;

/// <summary>SipHash-2-4 by Aumasson and Bernstein, with 64 and 128 bits of output, as bytes in their published order.</summary>
internal static class SipHash
{
    internal const int KeyBytes = 16;

    internal static void Hash64(ReadOnlySpan<byte> key, ReadOnlySpan<byte> message, Span<byte> hash)
    {
        var state = new State(key, wide: false);
        state.Absorb(message);
        BinaryPrimitives.WriteUInt64LittleEndian(hash, state.Squeeze(0xff));
    }

    internal static void Hash128(ReadOnlySpan<byte> key, ReadOnlySpan<byte> message, Span<byte> hash)
    {
        var state = new State(key, wide: true);
        state.Absorb(message);
        BinaryPrimitives.WriteUInt64LittleEndian(hash, state.Squeeze(0xee));
        BinaryPrimitives.WriteUInt64LittleEndian(hash[8..], state.SqueezeMore());
    }

    private ref struct State
    {
        private ulong v0;
        private ulong v1;
        private ulong v2;
        private ulong v3;

        internal State(ReadOnlySpan<byte> key, bool wide)
        {
            var k0 = BinaryPrimitives.ReadUInt64LittleEndian(key);
            var k1 = BinaryPrimitives.ReadUInt64LittleEndian(key[8..]);
            v0 = k0 ^ 0x736f6d6570736575;
            v1 = k1 ^ 0x646f72616e646f6d ^ (wide ? 0xeeUL : 0);
            v2 = k0 ^ 0x6c7967656e657261;
            v3 = k1 ^ 0x7465646279746573;
        }

        internal void Absorb(ReadOnlySpan<byte> message)
        {
            var rest = message;
            for (; rest.Length >= sizeof(ulong); rest = rest[sizeof(ulong)..])
            {
                AbsorbWord(BinaryPrimitives.ReadUInt64LittleEndian(rest));
            }

            // The last word holds what is left and, in its top byte, the length of the message.
            var last = (ulong)(message.Length & 0xff) << 56;
            for (var i = 0; i < rest.Length; i++)
            {
                last |= (ulong)rest[i] << (8 * i);
            }

            AbsorbWord(last);
        }

        internal ulong Squeeze(ulong finish)
        {
            v2 ^= finish;
            Rounds(4);
            return v0 ^ v1 ^ v2 ^ v3;
        }

        internal ulong SqueezeMore()
        {
            v1 ^= 0xdd;
            Rounds(4);
            return v0 ^ v1 ^ v2 ^ v3;
        }

        private void AbsorbWord(ulong word)
        {
            v3 ^= word;
            Rounds(2);
            v0 ^= word;
        }

        private void Rounds(int count)
        {
            for (; count > 0; count--)
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
    }
}
