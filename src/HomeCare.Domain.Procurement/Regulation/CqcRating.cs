using Ardalis.SmartEnum;

namespace HomeCare.Domain.Procurement;

/// <summary>An overall rating by the Care Quality Commission. The name is the form used in files and records.</summary>
/// <remarks>Not rated is a state of its own: a new service has not failed anything.</remarks>
public sealed class CqcRating : SmartEnum<CqcRating>
{
    /// <summary>Outstanding.</summary>
    public static readonly CqcRating Outstanding = new("outstanding", 1, "Outstanding");

    /// <summary>Good.</summary>
    public static readonly CqcRating Good = new("good", 2, "Good");

    /// <summary>Requires improvement.</summary>
    public static readonly CqcRating RequiresImprovement = new("requires-improvement", 3, "Requires improvement");

    /// <summary>Inadequate.</summary>
    public static readonly CqcRating Inadequate = new("inadequate", 4, "Inadequate");

    /// <summary>Not rated.</summary>
    public static readonly CqcRating NotRated = new("not-rated", 5, "Not rated");

    private CqcRating(string name, int value, string title)
        : base(name, value) => Title = title;

    /// <summary>The rating as the regulator words it.</summary>
    public string Title { get; }
}
