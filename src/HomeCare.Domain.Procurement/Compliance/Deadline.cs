using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>The last day for an act that a rule asks for.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="What">The act, as a noun phrase.</param>
/// <param name="LastDay">The last day on which it is in time.</param>
/// <param name="DoneOn">The day it was done, or null while none is recorded.</param>
public sealed record Deadline(Rule Rule, string What, LocalDate LastDay, LocalDate? DoneOn);
