using System.Runtime.InteropServices;

namespace HomeCare.Domain.CallOff;

/// <summary>A place while it is worked out. Before the draw the key is what the rungs say, and afterwards what the draw says.</summary>
[StructLayout(LayoutKind.Sequential)]
internal record struct PlaceEntry : IComparable<PlaceEntry>
{
    internal long Cost;
    internal ulong Key;
    internal int Candidate;
    internal int IsDrawn;

    public static bool operator <(PlaceEntry left, PlaceEntry right) => left.CompareTo(right) < 0;

    public static bool operator >(PlaceEntry left, PlaceEntry right) => left.CompareTo(right) > 0;

    public static bool operator <=(PlaceEntry left, PlaceEntry right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PlaceEntry left, PlaceEntry right) => left.CompareTo(right) >= 0;

    public readonly int CompareTo(PlaceEntry other) =>
        Cost != other.Cost ? Cost < other.Cost ? -1 : 1
        : Key != other.Key ? Key < other.Key ? -1 : 1
        : Candidate < other.Candidate ? -1
        : Candidate > other.Candidate ? 1
        : 0;

    internal readonly bool IsLevelWith(in PlaceEntry other) => Cost == other.Cost && Key == other.Key;
}
