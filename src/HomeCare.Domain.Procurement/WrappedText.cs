using System.Text;

namespace HomeCare.Domain.Procurement;

/// <summary>Lines for a terminal: one that is longer than it is wide goes on below, hanging under where it began.</summary>
internal sealed class WrappedText
{
    private const int Width = 100;

    private readonly StringBuilder text = new();

    /// <summary>How much was written so far.</summary>
    internal int Length => text.Length;

    /// <summary>The lines, each of which ends with <c>\n</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => text.ToString();

    /// <summary>Adds a line, broken at spaces. A word longer than a line stays whole.</summary>
    /// <param name="line">The text.</param>
    /// <param name="label">What stands before it on its first line.</param>
    /// <param name="hanging">How far the next lines are set in; as wide as the label where it is not given.</param>
    internal void Line(string line, string label = "", int? hanging = null)
    {
        text.Append(label);
        var column = label.Length;
        var begins = true;
        foreach (var word in line.Split(' '))
        {
            if (!begins && column + 1 + word.Length > Width)
            {
                column = hanging ?? label.Length;
                text.Append('\n').Append(' ', column);
                begins = true;
            }

            text.Append(begins ? string.Empty : " ").Append(word);
            column += word.Length + (begins ? 0 : 1);
            begins = false;
        }

        text.Append('\n');
    }
}
