namespace HomeCare.Domain.Procurement;

/// <summary>Limited to a number of minutes of new work a week.</summary>
/// <param name="NewMinutesAWeek">The most care minutes a week that a new package may have, this much and no more.</param>
/// <param name="Reason">Why, in the authority's words.</param>
public sealed record Limited(int NewMinutesAWeek, string Reason);
