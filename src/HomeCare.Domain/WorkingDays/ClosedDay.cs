using NodaTime;

namespace HomeCare.Domain;

/// <summary>A day that a contract itself takes out of its working days.</summary>
/// <param name="Date">The day.</param>
/// <param name="Reason">Why, for messages, such as <c>council offices closed</c>.</param>
public sealed record ClosedDay(LocalDate Date, string Reason);
