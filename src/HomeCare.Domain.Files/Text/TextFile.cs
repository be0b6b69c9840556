using System.Text;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>The bytes of a file as UTF-8 text, with or without a byte-order mark.</summary>
internal static class TextFile
{
    internal static OneOf<string, InputFault> Read(string file, ReadOnlyMemory<byte> content)
    {
        var bytes = content.Span.StartsWith(Encoding.UTF8.Preamble) ? content[Encoding.UTF8.Preamble.Length..] : content;

        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes.Span);
        }
        catch (DecoderFallbackException problem)
        {
            var (line, column) = new LineCounter(bytes).At(problem.Index);
            return new InputFault(file, line, column, "file", "it is not UTF-8 text: save it as UTF-8 (in a spreadsheet, \"CSV UTF-8\")");
        }
    }
}
