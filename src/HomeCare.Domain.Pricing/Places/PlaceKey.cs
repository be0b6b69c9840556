namespace HomeCare.Domain.Pricing;

/// <summary>What a gazetteer calls a place: its kind, and a code that no other place of the kind has.</summary>
/// <remarks>The name of a parish will do as its code until a scheme has two parishes of that name.</remarks>
public sealed record PlaceKey
{
    /// <summary>Names a place.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="code">
    /// Its code, compared ordinally; see <see cref="Identifier"/> for what it may hold. That of a postcode is its one written
    /// form; see <see cref="Pricing.Postcode"/>.
    /// </param>
    /// <exception cref="ArgumentException">The code cannot be one.</exception>
    public PlaceKey(PlaceKind kind, string code)
    {
        ArgumentNullException.ThrowIfNull(kind);
        if (Identifier.ProblemWith(code) is { } problem)
        {
            throw new ArgumentException(problem, nameof(code));
        }

        if (kind == PlaceKind.Postcode && !Postcode.Read(code).Match(read => read.Value == code, _ => false))
        {
            throw new ArgumentException($"{code} is not the written form of a postcode.", nameof(code));
        }

        (Kind, Code) = (kind, code);
    }

    /// <summary>Its kind.</summary>
    public PlaceKind Kind { get; }

    /// <summary>Its code, which no other place of the kind has.</summary>
    public string Code { get; }

    /// <summary>The key of a zone.</summary>
    /// <param name="zone">What the scheme calls it.</param>
    /// <returns>The key.</returns>
    public static PlaceKey Of(ZoneId zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return new(PlaceKind.Zone, zone.Value);
    }

    /// <summary>The key of a price area.</summary>
    /// <param name="area">What the scheme calls it.</param>
    /// <returns>The key.</returns>
    public static PlaceKey Of(PriceAreaId area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return new(PlaceKind.PriceArea, area.Value);
    }

    /// <summary>The key of a postcode.</summary>
    /// <param name="postcode">The postcode.</param>
    /// <returns>The key.</returns>
    public static PlaceKey Of(Postcode postcode)
    {
        ArgumentNullException.ThrowIfNull(postcode);
        return new(PlaceKind.Postcode, postcode.Value);
    }

    /// <summary>The key as people read it, such as <c>zone charnwood-north</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Kind} {Code}";
}
