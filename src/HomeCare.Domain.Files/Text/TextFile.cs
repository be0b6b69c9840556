using System.Text;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>The bytes of a file as UTF-8 text, with or without a byte-order mark.</summary>
internal static class TextFile
{
    internal static OneOf<string, InputFault> Read(string file, ReadOnlyMemory<byte> content)
    {
        var bytes = content.Span;
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }

        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException problem)
        {
            var before = bytes[..Math.Min(Math.Max(problem.Index, 0), bytes.Length)];
            var line = before.Count((byte)'\n') + 1;
            var column = before.Length - before.LastIndexOf((byte)'\n');
            return new InputFault(file, line, column, "file", "it is not UTF-8 text: save it as UTF-8 (in a spreadsheet, \"CSV UTF-8\")");
        }
    }
}
