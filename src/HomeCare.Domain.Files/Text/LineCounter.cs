namespace HomeCare.Domain.Files;

/// <summary>Finds lines and columns in UTF-8 text, for offsets that never go back, in one pass.</summary>
internal sealed class LineCounter(ReadOnlyMemory<byte> utf8)
{
    private int seen;
    private int line = 1;
    private int column = 1;

    /// <summary>The line and the character in it, from 1, of the character that begins at an offset.</summary>
    internal (int Line, int Column) At(int offset)
    {
        var bytes = utf8.Span;
        for (; seen < offset && seen < bytes.Length; seen++)
        {
            var here = bytes[seen];
            var endsLine = here == '\n' || (here == '\r' && !(seen + 1 < bytes.Length && bytes[seen + 1] == '\n'));
            (line, column) = endsLine ? (line + 1, 1) : (line, column + Characters(here));
        }

        return (line, column);
    }

    // As .NET counts them: the first byte of a sequence counts, twice where it makes a surrogate pair.
    private static int Characters(byte here) => here switch
    {
        >= 0xF0 => 2,
        >= 0x80 and < 0xC0 => 0,
        _ => 1,
    };
}
