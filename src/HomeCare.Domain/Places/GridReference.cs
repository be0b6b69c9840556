namespace HomeCare.Domain;

/// <summary>A point on the national grid, in whole metres east and north of its origin.</summary>
/// <param name="Easting">Metres east.</param>
/// <param name="Northing">Metres north.</param>
public readonly record struct GridReference(int Easting, int Northing)
{
    /// <summary>The straight line to another point.</summary>
    /// <param name="other">The other point.</param>
    /// <returns>Whole metres, rounded down.</returns>
    public long MetresTo(GridReference other)
    {
        var (east, north) = ((Int128)Easting - other.Easting, (Int128)Northing - other.Northing);
        return (long)WholeRoot((UInt128)((east * east) + (north * north)));
    }

    // Newton's method on whole numbers, from a first value that is never below the root.
    private static UInt128 WholeRoot(UInt128 square)
    {
        if (square == 0)
        {
            return 0;
        }

        var root = UInt128.One << (((int)UInt128.Log2(square) / 2) + 1);
        for (var next = (root + (square / root)) / 2; next < root; next = (root + (square / root)) / 2)
        {
            root = next;
        }

        return root;
    }
}
