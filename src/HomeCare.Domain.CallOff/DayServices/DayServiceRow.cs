using System.Runtime.InteropServices;

namespace HomeCare.Domain.CallOff;

/// <summary>One service: what a package is compared with. What no rule looks at has a value that passes.</summary>
/// <param name="Capabilities">What it can do, a bit for each capability that any service of the snapshot has.</param>
/// <param name="Room">The most minutes a week of a new package; less than none where it fails a rule whatever the package is.</param>
/// <param name="Start">The first day of new work, as a day number.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct DayServiceRow(ulong Capabilities, int Room, int Start);
