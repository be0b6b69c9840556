namespace HomeCare.Domain.CallOff;

/// <summary>What is found for each candidate, by number, when a package is compiled whose terms need more than integers.</summary>
/// <param name="Failed">The other rules it fails, a bit for each.</param>
/// <param name="Levels">Its place by the other rungs; the same for candidates that they leave level.</param>
internal sealed record OtherFindings(ulong[] Failed, int[] Levels);
