namespace HomeCare.Domain.Pricing;

/// <summary>A row of a table of charged minutes: visits of up to so many minutes are charged as so many.</summary>
/// <param name="UpTo">The longest visit of the row, inside; the shortest is a minute longer than the row before.</param>
/// <param name="Charged">The minutes charged; not negative.</param>
public readonly record struct ChargedStep(int UpTo, int Charged);
