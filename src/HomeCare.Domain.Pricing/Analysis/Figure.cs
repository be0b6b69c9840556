using OneOf;

namespace HomeCare.Domain.Pricing;

/// <summary>An exact number with its name, its unit and what it stands on.</summary>
/// <param name="Name">What it is, such as <c>spend 2024-25</c>.</param>
/// <param name="Value">The number, in the unit: pounds and not pence.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Basis">What it stands on.</param>
public sealed record Figure(string Name, Fraction Value, FigureUnit Unit, FigureBasis Basis)
{
    /// <summary>A sum of money as a figure.</summary>
    /// <param name="name">What it is.</param>
    /// <param name="amount">The amount.</param>
    /// <param name="basis">What it stands on.</param>
    /// <returns>The figure, in pounds.</returns>
    public static Figure OfMoney(string name, ExactAmount amount, FigureBasis basis) =>
        new(name, amount.Pence / Fraction.Whole(100), FigureUnit.Pounds, basis);

    /// <summary>This figure beside another of the same unit and span.</summary>
    /// <param name="other">The figure it is measured against.</param>
    /// <returns>
    /// The comparison, with a finding for everything in which their bases are unlike; or every refusal: <c>unlike-units</c>,
    /// <c>unlike-spans</c> (convert one to the other's span first) and <c>nothing-to-compare-with</c> where the other is nought.
    /// </returns>
    public OneOf<FigureComparison, ValueList<Refusal>> ComparedWith(Figure other)
    {
        ArgumentNullException.ThrowIfNull(other);
        ValueList<Refusal> refusals = [.. UnlikeUnits(other), .. UnlikeSpans(other), .. Nought(other)];
        return refusals.Count > 0 ? refusals : new FigureComparison(this, other, UnlikeBases.Between(this, other));
    }

    /// <summary>This figure for each of another: pounds for each hour, hours for each person.</summary>
    /// <param name="other">What is below the line. It may be a count on a day where this one is of a week or a year.</param>
    /// <param name="name">What the quotient is, such as <c>cost of an hour</c>.</param>
    /// <returns>
    /// The quotient, with a finding for everything in which their bases are unlike; or every refusal: <c>unlike-units</c> where one
    /// of two unlike units is a quotient already, <c>unlike-spans</c> and <c>nothing-to-compare-with</c>.
    /// </returns>
    public OneOf<FigureQuotient, ValueList<Refusal>> Over(Figure other, string name)
    {
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(name);
        ValueList<Refusal> refusals = [.. MoreThanOneLine(other), .. other.Basis.Span == FigureSpan.None ? [] : UnlikeSpans(other), .. Nought(other)];
        if (refusals.Count > 0)
        {
            return refusals;
        }

        var span = other.Basis.Span == FigureSpan.None ? Basis.Span : FigureSpan.None;
        var quotient = new Figure(name, Value / other.Value, Unit.Over(other.Unit), Basis.With(other.Basis) with { Span = span });
        return new FigureQuotient(quotient, UnlikeBases.Between(this, other));
    }

    /// <summary>A figure of a week as one of a year.</summary>
    /// <param name="weeks">How many weeks a year is taken to have.</param>
    /// <returns>The figure of a year, or the refusal <c>not-weekly</c>.</returns>
    public OneOf<Figure, Refusal> Yearly(WeeksInAYear weeks)
    {
        ArgumentNullException.ThrowIfNull(weeks);
        return Basis.Span == FigureSpan.Week
            ? this with { Name = $"{Name}, a year", Value = Value * weeks.Number, Basis = Basis with { Span = FigureSpan.Year } }
            : WrongSpan("not-weekly", "a figure of a week");
    }

    /// <summary>A figure of a year as the average of a week.</summary>
    /// <param name="weeks">How many weeks a year is taken to have.</param>
    /// <returns>The figure of a week, or the refusal <c>not-yearly</c>.</returns>
    public OneOf<Figure, Refusal> Weekly(WeeksInAYear weeks)
    {
        ArgumentNullException.ThrowIfNull(weeks);
        return Basis.Span == FigureSpan.Year
            ? this with { Name = $"{Name}, a week", Value = Value / weeks.Number, Basis = Basis with { Span = FigureSpan.Week } }
            : WrongSpan("not-yearly", "a figure of a year");
    }

    private Refusal WrongSpan(string code, string right) =>
        new(code, $"{Name} is not {right}: its span is {Word(Basis.Span)}", [new("figure", Name), new("span", Word(Basis.Span))]);

    private IEnumerable<Refusal> UnlikeUnits(Figure other)
    {
        if (Unit != other.Unit)
        {
            yield return new(
                "unlike-units",
                $"{Name} is in {Unit} and {other.Name} in {other.Unit}: compare figures of one unit",
                [new("unit", Unit.ToString()), new("other-unit", other.Unit.ToString())]);
        }
    }

    private IEnumerable<Refusal> MoreThanOneLine(Figure other)
    {
        if (Unit != other.Unit && (Unit.Below is not null || other.Unit.Below is not null))
        {
            yield return new(
                "unlike-units",
                $"{Name} is in {Unit} and {other.Name} in {other.Unit}: one over the other is in no unit",
                [new("unit", Unit.ToString()), new("other-unit", other.Unit.ToString())]);
        }
    }

    private IEnumerable<Refusal> UnlikeSpans(Figure other)
    {
        if (Basis.Span != other.Basis.Span)
        {
            yield return new(
                "unlike-spans",
                $"the span of {Name} is {Word(Basis.Span)} and that of {other.Name} is {Word(other.Basis.Span)}: convert one to the other first",
                [new("span", Word(Basis.Span)), new("other-span", Word(other.Basis.Span))]);
        }
    }

    private static IEnumerable<Refusal> Nought(Figure other)
    {
        if (other.Value == Fraction.Zero)
        {
            yield return new("nothing-to-compare-with", $"{other.Name} is nought: nothing is a share of it", [new("figure", other.Name)]);
        }
    }

    private static string Word(FigureSpan span) => span switch
    {
        FigureSpan.None => "none",
        FigureSpan.Week => "a week",
        FigureSpan.Year => "a year",
    };
}
