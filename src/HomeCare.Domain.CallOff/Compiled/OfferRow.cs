using System.Runtime.InteropServices;

namespace HomeCare.Domain.CallOff;

/// <summary>One offer in a price list: all that a package is compared with, in 32 bytes.</summary>
/// <param name="Capabilities">What the provider can do, a bit for each capability of the terms.</param>
/// <param name="Rate">Pence an hour in the band of the list, or for long visits in the list of those.</param>
/// <param name="Sessional">Pence an hour for long visits, or <see cref="NotOffered"/>.</param>
/// <param name="Room">The most care minutes a week of a new package.</param>
/// <param name="Start">The first day of new work, as a day number.</param>
/// <param name="Level">The same for candidates that the rungs of the provider leave level; lower for those that come first.</param>
/// <param name="Candidate">The number of the candidate.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct OfferRow(
    ulong Capabilities, int Rate, int Sessional, int Room, int Start, int Level, int Candidate)
{
    internal const int NotOffered = -1;

    /// <summary>Whether there is an offer at all.</summary>
    internal bool IsOffered => Rate != NotOffered;

    /// <summary>Whether it comes before another: cheapest first, then by the rungs of the provider, then by number.</summary>
    internal bool IsBefore(in OfferRow other) =>
        Rate != other.Rate ? Rate < other.Rate : Level != other.Level ? Level < other.Level : Candidate < other.Candidate;
}
