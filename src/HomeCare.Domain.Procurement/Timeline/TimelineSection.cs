namespace HomeCare.Domain.Procurement;

/// <summary>Rows of a timeline that belong together.</summary>
/// <param name="Name">What they are.</param>
/// <param name="Items">The rows, in the order to draw them.</param>
public sealed record TimelineSection(string Name, ValueList<TimelineItem> Items);
