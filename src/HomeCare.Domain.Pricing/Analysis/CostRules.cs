namespace HomeCare.Domain.Pricing;

/// <summary>What this library looks for in figures of cost. The rules are its own; no statute or report states them.</summary>
public static class CostRules
{
    /// <summary>Prices of one period are put beside, or on, prices or hours of another.</summary>
    public static Rule UnlikePrices { get; } = Rule("COST-01", "Figures that are combined are at the prices of one period.", Severity.Warning);

    /// <summary>Hours, people or spend of one period are put beside those of another.</summary>
    public static Rule UnlikeVolumes { get; } = Rule("COST-02", "Figures that are combined count the same period.", Severity.Warning);

    /// <summary>One figure includes inflation and the other does not.</summary>
    public static Rule UnlikeInflation { get; } = Rule("COST-03", "Figures that are combined treat inflation alike.", Severity.Warning);

    /// <summary>Its source leaves open what a figure includes.</summary>
    public static Rule UnclearScope { get; } = Rule("COST-04", "A source says what its figures include.", Severity.Warning);

    /// <summary>A figure is stated as "about" or "around".</summary>
    public static Rule Approximate { get; } = Rule("COST-05", "A result is no more exact than the figures it is made of.", Severity.Advice);

    /// <summary>A spend over hours comes out below the cheapest rate there is.</summary>
    public static Rule ImpliedRateBelowMinimum { get; } =
        Rule("COST-06", "A spend over hours is not less than the cheapest rate for an hour.", Severity.Warning);

    /// <summary>The carer's pay in a rate is below the minimum wage.</summary>
    public static Rule PayBelowMinimum { get; } = Rule("COST-07", "A rate pays carers at least the minimum wage.", Severity.Breach);

    /// <summary>A rate leaves out a cost that it must cover.</summary>
    public static Rule MissingComponent { get; } = Rule("COST-08", "A rate covers each cost that its kind of visit has.", Severity.Warning);

    /// <summary>A rate counts a cost that its kind of visit does not have.</summary>
    public static Rule NeedlessComponent { get; } = Rule("COST-09", "A rate counts no cost that its kind of visit does not have.", Severity.Warning);

    /// <summary>What is left of a rate after its costs is below or above the range of a realistic surplus.</summary>
    public static Rule SurplusOutsideRange { get; } = Rule("COST-10", "What is left of a rate is a realistic surplus.", Severity.Warning);

    /// <summary>The costs of an hour are more than its rate.</summary>
    public static Rule CostsAboveRate { get; } = Rule("COST-11", "A rate is at least the sum of its costs.", Severity.Breach);

    /// <summary>All of the rules.</summary>
    public static ValueList<Rule> All { get; } =
    [
        UnlikePrices, UnlikeVolumes, UnlikeInflation, UnclearScope, Approximate, ImpliedRateBelowMinimum,
        PayBelowMinimum, MissingComponent, NeedlessComponent, SurplusOutsideRange, CostsAboveRate,
    ];

    internal static Finding Found(this Rule rule, string message, params ReadOnlySpan<Fact> facts) =>
        new(rule, rule.Severity, message, ValueList.Create(facts));

    private static Rule Rule(string id, string sentence, Severity severity) =>
        new(new(id, new("Rules of cost analysis", "HomeCare.Domain", Published: null), id), sentence, severity);
}
