using System.Globalization;

namespace HomeCare.Domain.Pricing;

/// <summary>How many people share how many members of staff, such as 1:8. Ratios that look different are different.</summary>
public sealed record StaffingRatio
{
    /// <summary>A ratio.</summary>
    /// <param name="staff">Members of staff; at least one.</param>
    /// <param name="people">The people they support; at least one.</param>
    /// <exception cref="ArgumentOutOfRangeException">Nobody on one side.</exception>
    public StaffingRatio(int staff, int people)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(staff, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(people, 1);
        (Staff, People) = (staff, people);
    }

    /// <summary>Members of staff.</summary>
    public int Staff { get; }

    /// <summary>The people they support.</summary>
    public int People { get; }

    /// <summary>The ratio as it is written, such as <c>1:8</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Staff}:{People}");
}
