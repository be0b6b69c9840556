namespace HomeCare.Domain.Benchmarks;

/// <summary>An offer in one zone and one band, or for long visits alone: whole pence, minutes and day numbers, and bits.</summary>
/// <param name="Candidate">The number of the provider.</param>
/// <param name="Rate">Pence an hour.</param>
/// <param name="Sessional">Pence an hour for long visits, or -1.</param>
/// <param name="Capabilities">A bit for each.</param>
/// <param name="Room">The most care minutes of a new package.</param>
/// <param name="Start">The first day of new work.</param>
/// <param name="Level">The place by rating and awarded minutes; the same where these are.</param>
internal readonly record struct LeanOffer(int Candidate, int Rate, int Sessional, int Capabilities, int Room, int Start, int Level);

/// <summary>A provider in the same units, with its rate in each band and, last, for long visits.</summary>
internal readonly record struct LeanProvider(
    int Candidate, bool IsOpen, long Zones, int Capabilities, int Room, int Start, int Level, int[] Rates);

/// <summary>A package in the same units. Its list is that of its band, or the last one where all visits are long.</summary>
internal readonly record struct LeanPackage(
    ulong[] Reference, int Zone, int List, int Minutes, int SessionalMinutes, int CareMinutes, int Needs, int Start);

/// <summary>A place while it is worked out.</summary>
internal readonly record struct LeanPlace(int Candidate, long Cost, int Level);
