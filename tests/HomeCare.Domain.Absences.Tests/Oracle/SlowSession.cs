namespace HomeCare.Domain.Absences.Tests;

/// <summary>A planned session in plain minutes, and whether it took place: null where that is not recorded.</summary>
internal readonly record struct SlowSession(int Start, int Minutes, bool? TookPlace);
