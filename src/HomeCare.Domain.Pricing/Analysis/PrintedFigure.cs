namespace HomeCare.Domain.Pricing;

/// <summary>A figure as its source prints it, and to what it is rounded there.</summary>
/// <remarks>A printed figure is never adjusted. What was computed stands beside it; see <see cref="BesideComputed"/>.</remarks>
public sealed record PrintedFigure
{
    /// <summary>A printed figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="roundedTo">The step of its last printed digit, above nought: 0.1 for 73.6 %, 10,000 for £33.31m, 1 for a count.</param>
    /// <param name="citation">Where it is printed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The step is not above nought.</exception>
    public PrintedFigure(Figure figure, Fraction roundedTo, Citation citation)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(citation);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(roundedTo, Fraction.Zero);
        (Figure, RoundedTo, Citation) = (figure, roundedTo, citation);
    }

    /// <summary>The figure.</summary>
    public Figure Figure { get; }

    /// <summary>The step of its last printed digit, in the figure's unit.</summary>
    public Fraction RoundedTo { get; }

    /// <summary>Where it is printed.</summary>
    public Citation Citation { get; }

    /// <summary>The least that it can have been before it was rounded: half a step less.</summary>
    public Fraction Least => Figure.Value - (RoundedTo / Fraction.Whole(2));

    /// <summary>What it was less than before it was rounded: half a step more.</summary>
    public Fraction Most => Figure.Value + (RoundedTo / Fraction.Whole(2));

    /// <summary>The printed figure beside one that was computed.</summary>
    /// <param name="computed">The exact computed number, in the same unit.</param>
    /// <returns>Both, with the verdict.</returns>
    public PrintedComparison BesideComputed(Fraction computed) => new(this, computed);
}
