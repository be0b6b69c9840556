using Ardalis.SmartEnum;

namespace HomeCare.Domain.Pricing;

/// <summary>What a place is to a scheme. One name may be a place of two kinds, such as a town and the zone named after it.</summary>
public sealed class PlaceKind : SmartEnum<PlaceKind>
{
    /// <summary>The area of an authority.</summary>
    public static readonly PlaceKind Authority = new("authority", 1);

    /// <summary>A district of an authority's area.</summary>
    public static readonly PlaceKind District = new("district", 2);

    /// <summary>A delivery zone or area, which decides who may be asked. It does not decide a price.</summary>
    public static readonly PlaceKind Zone = new("zone", 3);

    /// <summary>A smaller area that a scheme names, such as that of a team. It need not lie in one zone.</summary>
    public static readonly PlaceKind Subzone = new("subzone", 4);

    /// <summary>An area that prices differ by, such as inner and outer. Independent of zones.</summary>
    public static readonly PlaceKind PriceArea = new("price-area", 5);

    /// <summary>A parish, or a town or village that a scheme names as one names a parish.</summary>
    public static readonly PlaceKind Parish = new("parish", 6);

    /// <summary>An electoral ward.</summary>
    public static readonly PlaceKind Ward = new("ward", 7);

    /// <summary>A whole postcode, such as LE1 1AA.</summary>
    public static readonly PlaceKind Postcode = new("postcode", 8);

    private PlaceKind(string name, int value)
        : base(name, value)
    {
    }
}
