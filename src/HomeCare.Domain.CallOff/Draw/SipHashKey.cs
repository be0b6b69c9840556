using System.Buffers.Binary;

namespace HomeCare.Domain.CallOff;

/// <summary>The sixteen bytes of a SipHash key, or of a hash of 128 bits, as two words with the first byte lowest.</summary>
internal readonly record struct SipHashKey(ulong First, ulong Second)
{
    internal static SipHashKey Read(ReadOnlySpan<byte> bytes) =>
        new(BinaryPrimitives.ReadUInt64LittleEndian(bytes), BinaryPrimitives.ReadUInt64LittleEndian(bytes[sizeof(ulong)..]));

    internal void Write(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, First);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[sizeof(ulong)..], Second);
    }
}
