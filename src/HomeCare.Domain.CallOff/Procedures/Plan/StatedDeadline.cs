namespace HomeCare.Domain.CallOff;

/// <summary>Every offer states its own deadline, such as one counted in working hours. An answer exactly at the deadline is in time.</summary>
public sealed record StatedDeadline;
