using System.Globalization;

namespace HomeCare.Domain.Files;

/// <summary>One thing wrong with a file, where it is, and what would be right.</summary>
/// <param name="File">The file's name as the reader was given it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">In JSON the character in the line, in a table the field in the row; from 1.</param>
/// <param name="Field">The path or the column heading, such as <c>visits[2].minutes</c> or <c>urban</c>.</param>
/// <param name="Problem">What was wrong and what would be right.</param>
public sealed record InputFault(string File, int Line, int Column, string Field, string Problem)
{
    /// <summary>The fault on one line: <c>file:line:column: field: problem</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}: {Field}: {Problem}");
}
