using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>One row of a timeline.</summary>
/// <param name="Name">What it is, in a few words.</param>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day; the first again for a single day.</param>
/// <param name="Mark">What kind of thing it is.</param>
public sealed record TimelineItem(string Name, LocalDate First, LocalDate Last, TimelineMark Mark)
{
    /// <summary>The day, or the first and the last day, as text.</summary>
    public string When => First == Last ? PlainText.Of(First) : $"{PlainText.Of(First)} to {PlainText.Of(Last)}";
}
