using NodaTime;

namespace HomeCare.Domain;

/// <summary>A value that holds for a key over a period, as it was known over another period.</summary>
/// <typeparam name="TKey">The type of the key.</typeparam>
/// <typeparam name="TValue">The type of the value.</typeparam>
/// <param name="Key">What the value is of.</param>
/// <param name="Value">The value with its citation, or that it is not yet set.</param>
/// <param name="FirstDay">The first day it holds.</param>
/// <param name="LastDay">The last day it holds, inside; null only where its source says "until further notice".</param>
public sealed record DatedRow<TKey, TValue>(TKey Key, Published<TValue> Value, LocalDate FirstDay, LocalDate? LastDay)
    where TKey : notnull
{
    /// <summary>How firm the value is. By default it is in force.</summary>
    public DatedStatus Status { get; init; } = DatedStatus.InForce;

    /// <summary>The day the value became known; by default it always was.</summary>
    public LocalDate KnownFrom { get; init; } = LocalDate.MinIsoValue;

    /// <summary>The day from which the value was known to be wrong or withdrawn; null while it stands.</summary>
    public LocalDate? WithdrawnOn { get; init; }

    /// <summary>Where the row stands in its file or list, for messages, such as <c>row 3</c>; empty where it has no place.</summary>
    public string Place { get; init; } = string.Empty;

    /// <summary>Whether the value holds on a day, as it was known on another.</summary>
    /// <param name="day">The day asked about.</param>
    /// <param name="knownOn">The day of the knowledge.</param>
    /// <returns>Whether it does.</returns>
    public bool Covers(LocalDate day, LocalDate knownOn) =>
        day >= FirstDay && !(day > LastDay) && WasKnownOn(knownOn);

    /// <summary>Whether the row was known and not withdrawn on a day.</summary>
    /// <param name="knownOn">The day of the knowledge.</param>
    /// <returns>Whether it was.</returns>
    public bool WasKnownOn(LocalDate knownOn) => knownOn >= KnownFrom && !(knownOn >= WithdrawnOn);

    /// <summary>The row as people read it: place, key, value, and days.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var place = Place.Length == 0 ? string.Empty : Place + ": ";
        var until = LastDay is { } last ? "to " + PlainText.Of(last) : "until further notice";
        return $"{place}{Key} {Value}, {PlainText.Of(FirstDay)} {until}";
    }
}
