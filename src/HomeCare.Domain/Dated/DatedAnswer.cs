using NodaTime;

namespace HomeCare.Domain;

/// <summary>The answer of a dated table: a value, or exactly why there is none. Never the nearest value.</summary>
/// <remarks><c>default</c> is the answer for an unknown key.</remarks>
/// <typeparam name="TKey">The type of the key.</typeparam>
/// <typeparam name="TValue">The type of the value.</typeparam>
public readonly record struct DatedAnswer<TKey, TValue>
    where TKey : notnull
{
    internal DatedAnswer(DatedAnswerKind kind, DatedRow<TKey, TValue>? row, LocalDate? before, LocalDate? after)
    {
        Kind = kind;
        Row = row;
        LastDayBefore = before;
        FirstDayAfter = after;
    }

    /// <summary>What the answer is.</summary>
    public DatedAnswerKind Kind { get; }

    /// <summary>The row that covers the day, also one that is not yet set; null where none does.</summary>
    public DatedRow<TKey, TValue>? Row { get; }

    /// <summary>Where no row covers the day: the last day before it that one does, or null.</summary>
    public LocalDate? LastDayBefore { get; }

    /// <summary>Where no row covers the day: the first day after it that one does, or null.</summary>
    public LocalDate? FirstDayAfter { get; }

    /// <summary>The value when there is one, in force or provisional.</summary>
    /// <param name="value">The value; meaningless when the answer is false.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(out TValue value)
    {
        if (Kind is DatedAnswerKind.InForce or DatedAnswerKind.Provisional)
        {
            return Row!.Value.TryGet(out value);
        }

        value = default!;
        return false;
    }

    /// <summary>The answer as a refusal, for a day on which there is no value.</summary>
    /// <param name="what">What was asked for, such as <c>price of urban per hour</c>.</param>
    /// <param name="day">The day asked about.</param>
    /// <returns>
    /// <c>unknown-key</c>, <c>not-yet-set</c>, <c>before-first</c>, <c>gap</c> or <c>beyond-horizon</c>, with the nearest days
    /// that have a value.
    /// </returns>
    /// <exception cref="InvalidOperationException">There is a value.</exception>
    public Refusal ToRefusal(string what, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(what);
        var on = PlainText.Of(day);
        return Kind switch
        {
            DatedAnswerKind.UnknownKey => new("unknown-key", $"there is no {what}, on any day", [new("asked", what)]),
            DatedAnswerKind.NotYetSet => new(
                "not-yet-set",
                $"the {what} on {on} is not yet set: {Row!.Value.Citation} speaks of it and does not print it",
                [new("asked", what), new("day", on), new("citation", Row.Value.Citation.Id)]),
            DatedAnswerKind.BeforeFirst => new(
                "before-first",
                $"the {what} begins on {PlainText.Of(FirstDayAfter!.Value)}, after {on}",
                [new("asked", what), new("day", on), new("first-day", PlainText.Of(FirstDayAfter.Value))]),
            DatedAnswerKind.Gap => new(
                "gap",
                $"there is no {what} on {on}: one ends on {PlainText.Of(LastDayBefore!.Value)} and the next begins on {PlainText.Of(FirstDayAfter!.Value)}",
                [
                    new("asked", what), new("day", on), new("last-day-before", PlainText.Of(LastDayBefore.Value)),
                    new("first-day-after", PlainText.Of(FirstDayAfter.Value)),
                ]),
            DatedAnswerKind.BeyondHorizon => new(
                "beyond-horizon",
                $"the {what} ends on {PlainText.Of(LastDayBefore!.Value)}, before {on}: nothing is carried on beyond its period",
                [new("asked", what), new("day", on), new("last-day", PlainText.Of(LastDayBefore.Value))]),
            DatedAnswerKind.InForce or DatedAnswerKind.Provisional => throw new InvalidOperationException("There is a value: " + Row),
        };
    }
}
