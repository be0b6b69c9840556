namespace HomeCare.Domain.Files;

/// <summary>A cell of a table.</summary>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Text">What it holds, without spaces around it; a number or a date of a spreadsheet in its plain form.</param>
/// <param name="Problem">Why what it holds cannot be taken, and what would be right; null where it can.</param>
internal sealed record TableCell(int Column, string Text, string? Problem)
{
    /// <summary>How it reads where a date may have a time; null where that makes no difference.</summary>
    internal TableCell? AsTime { get; init; }

    internal bool IsEmpty => Text.Length == 0 && Problem is null;
}
