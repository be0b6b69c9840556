namespace HomeCare.Domain.Absences;

/// <summary>Charged whatever the notice: the planned time is paid.</summary>
/// <param name="Share">The share of the price that is charged: above nought and at most one.</param>
public sealed record AlwaysCharged(Fraction Share);
