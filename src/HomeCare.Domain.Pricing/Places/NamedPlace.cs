using NodaTime;

namespace HomeCare.Domain.Pricing;

/// <summary>A place as a scheme names it over some days. A place that is renamed has one of these for each name.</summary>
/// <param name="Key">What the gazetteer calls it.</param>
/// <param name="Name">Its name for people. Two places may share one.</param>
/// <param name="FirstDay">The first day of which the source says that it exists under this name.</param>
/// <param name="LastDay">The last such day, inside; null only where the source says "until further notice".</param>
/// <param name="Citation">Where the source names it.</param>
public sealed record NamedPlace(PlaceKey Key, string Name, LocalDate FirstDay, LocalDate? LastDay, Citation Citation)
{
    /// <summary>Other names that sources use for it on those days, an earlier name among them. By default there are none.</summary>
    public ValueList<string> Aliases { get; init; } = [];

    /// <summary>Its name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;

    internal DatedRow<PlaceKey, NamedPlace> ToRow() => new(Key, new(new Cited<NamedPlace>(this, Citation)), FirstDay, LastDay);
}
