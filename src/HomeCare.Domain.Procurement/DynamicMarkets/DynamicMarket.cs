using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>A dynamic market, or a dynamic purchasing system saved from before the Act, as facts. Null means that it is not recorded.</summary>
/// <remarks>It is a list of suppliers and not a contract: nothing limits its term, and each award from it is a procurement of its own.</remarks>
public sealed record DynamicMarket
{
    /// <summary>Its name for people.</summary>
    public required string Title { get; init; }

    /// <summary>Whether it is a dynamic purchasing system set up under the Public Contracts Regulations 2015 (KIND-09).</summary>
    public bool IsSavedPurchasingSystem { get; init; }

    /// <summary>Its last day as stated, or null when it states none.</summary>
    public StatedDay? StatedEnd { get; init; }

    /// <summary>Whether it accepts applications for membership at any time.</summary>
    public bool? AcceptsApplicationsAtAnyTime { get; init; }

    /// <summary>The most members it lets in, or null when it sets no cap.</summary>
    public int? MostMembers { get; init; }

    /// <summary>The day its conditions for membership were changed, or null while they are the first ones.</summary>
    public LocalDate? ConditionsChangedOn { get; init; }

    /// <summary>Its members, and who was removed.</summary>
    public ValueList<MarketMember> Members { get; init; } = [];

    /// <summary>The last day of a standstill provided for joining it, or null when there is none.</summary>
    public LocalDate? StandstillEnds { get; init; }

    /// <summary>Whether it has a price list, as a framework may.</summary>
    public bool HasPriceList { get; init; }

    /// <summary>How contracts were awarded from it.</summary>
    public ValueList<AwardRoute> AwardRoutes { get; init; } = [];
}
