using Ardalis.SmartEnum;

namespace HomeCare.Domain.Procurement;

/// <summary>The way a framework was awarded. The name is the form used in files and reports.</summary>
public sealed class AwardRoute : SmartEnum<AwardRoute>
{
    /// <summary>The open procedure (section 20(2)(a)).</summary>
    public static readonly AwardRoute OpenProcedure = new("open-procedure", 1, isCompetitive: true);

    /// <summary>A competitive flexible procedure (section 20(2)(b)).</summary>
    public static readonly AwardRoute CompetitiveFlexible = new("competitive-flexible-procedure", 2, isCompetitive: true);

    /// <summary>A direct award in a special case (section 41).</summary>
    public static readonly AwardRoute DirectAward = new("direct-award", 3, isCompetitive: false);

    /// <summary>A switch to direct award when no suitable tender came (section 43).</summary>
    public static readonly AwardRoute SwitchToDirectAward = new("switch-to-direct-award", 4, isCompetitive: false);

    private AwardRoute(string name, int value, bool isCompetitive)
        : base(name, value) => IsCompetitive = isCompetitive;

    /// <summary>Whether it is a competitive tendering procedure (section 19).</summary>
    public bool IsCompetitive { get; }
}
