using System.Diagnostics.CodeAnalysis;

namespace HomeCare.Domain.CallOff;

/// <summary>Bytes as lower-case hexadecimal digits.</summary>
internal static class Hex
{
    internal static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexString(bytes).ToLowerInvariant();

    internal static bool TryRead(string? text, int length, [NotNullWhen(true)] out byte[]? bytes)
    {
        var good = text is not null && text.Length == length * 2 && text.All(char.IsAsciiHexDigit);
        bytes = good ? Convert.FromHexString(text!) : null;
        return good;
    }
}
