using Ardalis.SmartEnum;

namespace HomeCare.Domain.Schemes;

/// <summary>What a fact of a scheme is about: the heading it stands under. The values are in the order in which people read them.</summary>
public sealed class SchemePolicy : SmartEnum<SchemePolicy>
{
    /// <summary>Who lets it, with whom, and who pays.</summary>
    public static readonly SchemePolicy Authority = new("authority", 1, "Authority");

    /// <summary>What kind of framework it is, and the clock of section 49.</summary>
    public static readonly SchemePolicy Law = new("law", 2, "Law");

    /// <summary>When it begins and ends, and how it is extended.</summary>
    public static readonly SchemePolicy Term = new("term", 3, "Term");

    /// <summary>How it re-opens.</summary>
    public static readonly SchemePolicy Reopening = new("re-opening", 4, "Re-opening");

    /// <summary>Its lots.</summary>
    public static readonly SchemePolicy Lots = new("lots", 5, "Lots");

    /// <summary>Its zones or areas, and where homes change band.</summary>
    public static readonly SchemePolicy Zones = new("zones", 6, "Zones");

    /// <summary>How many providers it may have, in which roles, and what they are guaranteed.</summary>
    public static readonly SchemePolicy Providers = new("providers", 7, "Providers");

    /// <summary>How bidders are evaluated.</summary>
    public static readonly SchemePolicy Evaluation = new("evaluation", 8, "Evaluation");

    /// <summary>What is paid for one of a unit: fixed, or bid.</summary>
    public static readonly SchemePolicy Prices = new("prices", 9, "Prices");

    /// <summary>How visits and days are made up and priced.</summary>
    public static readonly SchemePolicy Care = new("care", 10, "Care");

    /// <summary>How packages are placed.</summary>
    public static readonly SchemePolicy CallOff = new("call-off", 11, "Call-off");

    /// <summary>What providers are paid when care does not happen.</summary>
    public static readonly SchemePolicy Absences = new("absences", 12, "Absences");

    /// <summary>By what prices are uplifted.</summary>
    public static readonly SchemePolicy Uplift = new("uplift", 13, "Uplift");

    /// <summary>What becomes of packages and people when it begins.</summary>
    public static readonly SchemePolicy Transition = new("transition", 14, "Transition");

    /// <summary>Direct payments beside it.</summary>
    public static readonly SchemePolicy DirectPayments = new("direct-payments", 15, "Direct payments");

    /// <summary>What its documents count and estimate.</summary>
    public static readonly SchemePolicy Figures = new("figures", 16, "Figures");

    private SchemePolicy(string name, int value, string heading)
        : base(name, value) => Heading = heading;

    /// <summary>The heading as people read it.</summary>
    public string Heading { get; }
}
