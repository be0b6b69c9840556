using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>One training of a care worker.</summary>
/// <param name="Worker">The provider's own reference for the worker.</param>
/// <param name="Day">The day.</param>
/// <param name="Form">How it was given.</param>
public sealed record Training(string Worker, LocalDate Day, TrainingForm Form);
