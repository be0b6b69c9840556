namespace HomeCare.Domain.Absences;

/// <summary>A part of the price of planned care.</summary>
/// <param name="Amount">The exact amount.</param>
/// <param name="IsAddOn">Whether it is for hours added to a session, such as band 5.</param>
public readonly record struct CareLine(ExactAmount Amount, bool IsAddOn);
