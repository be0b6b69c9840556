using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>Selects a procedure or a lot by what a package costs or how long it is, a week.</summary>
/// <typeparam name="TMeasure">What is measured.</typeparam>
/// <typeparam name="T">What is selected.</typeparam>
public sealed class Selector<TMeasure, T>
    where TMeasure : struct, IComparable<TMeasure>
{
    private readonly string measure;
    private readonly Func<TMeasure, string> inWords;

    internal Selector(
        string measure,
        Func<TMeasure, string> inWords,
        T lowest,
        AtTheLine atTheLine,
        ValueList<SelectorStep<TMeasure, T>> steps)
    {
        this.measure = measure;
        this.inWords = inWords;
        Lowest = lowest;
        AtTheLine = atTheLine;
        Steps = steps;
    }

    /// <summary>What is selected below the first line.</summary>
    public T Lowest { get; }

    /// <summary>On which side of a line a package exactly on it is.</summary>
    public AtTheLine AtTheLine { get; }

    /// <summary>The lines in ascending order, and what is selected above each; at least one.</summary>
    public ValueList<SelectorStep<TMeasure, T>> Steps { get; }

    /// <summary>What a package of a size selects.</summary>
    /// <param name="size">Its weekly cost, or its minutes of care a week.</param>
    /// <returns>The selection with its facts.</returns>
    public Selection<T> For(TMeasure size)
    {
        var passed = Steps.Count(step => size.CompareTo(step.Line) is var side && (side > 0 || (side == 0 && AtTheLine == AtTheLine.IsAbove)));
        Fact[] facts =
        [
            new(measure, inWords(size)),
            .. passed > 0 ? new Fact[] { new("above-line", inWords(Steps[passed - 1].Line)) } : [],
            .. passed < Steps.Count ? new Fact[] { new("below-line", inWords(Steps[passed].Line)) } : [],
            new("at-the-line", AtTheLine.Name),
        ];
        return new(passed == 0 ? Lowest : Steps[passed - 1].Above, [.. facts]);
    }

    internal OneOf<Selector<TMeasure, T>, Refusal> Checked()
    {
        if (Steps.Count == 0)
        {
            return new Refusal("no-line", "a selector has at least one line", []);
        }

        for (var i = 1; i < Steps.Count; i++)
        {
            if (Steps[i].Line.CompareTo(Steps[i - 1].Line) <= 0)
            {
                return new Refusal(
                    "lines-not-ascending",
                    $"the line {inWords(Steps[i].Line)} comes after {inWords(Steps[i - 1].Line)}: every line must be above the one before",
                    [new("line", inWords(Steps[i].Line)), new("before", inWords(Steps[i - 1].Line))]);
            }
        }

        return this;
    }
}
