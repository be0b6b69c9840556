using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>An invoice and when it was paid.</summary>
/// <param name="ReceivedOn">The day the valid invoice was received.</param>
/// <param name="DueOn">The day it fell due by the contract, or null when the contract names none.</param>
/// <param name="PaidOn">The day it was paid, or null while it is not.</param>
public sealed record InvoicePaid(LocalDate ReceivedOn, LocalDate? DueOn, LocalDate? PaidOn);
