using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>An option to extend a framework's term, or an extension made.</summary>
/// <param name="NewEnd">The last day of the longer term.</param>
/// <param name="DecidedOn">The day the extension was decided; null while it is only an option.</param>
/// <remarks>An extension is not an award of the next framework.</remarks>
public sealed record Extension(LocalDate NewEnd, LocalDate? DecidedOn);
