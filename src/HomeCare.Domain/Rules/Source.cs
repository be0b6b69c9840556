using NodaTime;

namespace HomeCare.Domain;

/// <summary>A published document that rules and figures come from.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Published">The day it was published or considered, or null where the document does not say.</param>
public sealed record Source(string Title, string Publisher, LocalDate? Published);
