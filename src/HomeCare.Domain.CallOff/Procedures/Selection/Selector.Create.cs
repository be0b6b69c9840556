using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>Makes <see cref="Selector{TMeasure, T}"/> values.</summary>
public static class Selector
{
    /// <summary>Selects by the exact weekly cost of a package.</summary>
    /// <typeparam name="T">What is selected.</typeparam>
    /// <param name="lowest">What is selected below the first line.</param>
    /// <param name="atTheLine">On which side of a line a package exactly on it is.</param>
    /// <param name="steps">The lines in ascending order, and what is selected above each.</param>
    /// <returns>The selector, or a refusal: <c>no-line</c>, <c>lines-not-ascending</c>.</returns>
    public static OneOf<Selector<ExactAmount, T>, Refusal> ByWeeklyCost<T>(
        T lowest, AtTheLine atTheLine, ValueList<SelectorStep<ExactAmount, T>> steps) =>
        new Selector<ExactAmount, T>("weekly-cost", cost => cost.ToString(), lowest, atTheLine, steps).Checked();

    /// <summary>Selects by the minutes of care a week.</summary>
    /// <typeparam name="T">What is selected.</typeparam>
    /// <param name="lowest">What is selected below the first line.</param>
    /// <param name="atTheLine">On which side of a line a package exactly on it is.</param>
    /// <param name="steps">The lines in ascending order, and what is selected above each.</param>
    /// <returns>The selector, or a refusal: <c>no-line</c>, <c>lines-not-ascending</c>.</returns>
    public static OneOf<Selector<long, T>, Refusal> ByWeeklyMinutes<T>(
        T lowest, AtTheLine atTheLine, ValueList<SelectorStep<long, T>> steps) =>
        new Selector<long, T>("weekly-minutes", PlainText.Of, lowest, atTheLine, steps).Checked();
}
