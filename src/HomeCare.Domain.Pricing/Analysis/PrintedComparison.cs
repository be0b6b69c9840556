namespace HomeCare.Domain.Pricing;

/// <summary>A printed figure beside the computed one. Neither takes the other's place.</summary>
/// <param name="Printed">What the source prints.</param>
/// <param name="Computed">What was computed, exactly.</param>
public sealed record PrintedComparison(PrintedFigure Printed, Fraction Computed)
{
    /// <summary>The computed figure rounded, half up in size, to the step that the source prints.</summary>
    public Fraction ComputedAsPrinted =>
        Fraction.Whole((Computed / Printed.RoundedTo).Round(PennyRounding.HalfAwayFromZero)) * Printed.RoundedTo;

    /// <summary>Whether the computed figure, rounded as the source rounds, is the printed one.</summary>
    public bool Agrees => ComputedAsPrinted == Printed.Figure.Value;

    /// <summary>The printed figure less the computed one rounded alike; nought where they agree.</summary>
    public Fraction Off => Printed.Figure.Value - ComputedAsPrinted;
}
