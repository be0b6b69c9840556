using System.Runtime.InteropServices;

namespace HomeCare.Domain.CallOff;

/// <summary>One candidate: all that its reasons are found from. What no rule looks at has a value that passes.</summary>
/// <param name="Failed">The rules it fails whatever the package is, a bit for each.</param>
/// <param name="Capabilities">What it can do, a bit for each capability of the terms.</param>
/// <param name="SpareMinutes">Its spare minutes.</param>
/// <param name="LimitMinutes">The most minutes of a new package.</param>
/// <param name="Start">The first day of new work, as a day number.</param>
/// <param name="Level">The same for candidates that the rungs of the provider leave level; lower for those that come first.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct CandidateRow(
    ulong Failed, ulong Capabilities, int SpareMinutes, int LimitMinutes, int Start, int Level);
