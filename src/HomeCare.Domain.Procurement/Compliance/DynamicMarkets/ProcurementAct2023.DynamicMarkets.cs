using NodaTime;

namespace HomeCare.Domain.Procurement;

public static partial class ProcurementAct2023
{
    /// <summary>The rules that a dynamic market is checked against (DM-01 to DM-03, KIND-09).</summary>
    public static ValueList<Rule> DynamicMarkets => DynamicMarketRules.Rules;

    /// <summary>Checks a dynamic market.</summary>
    /// <param name="market">The market.</param>
    /// <param name="asOf">The day of the check.</param>
    /// <returns>One verdict for each rule, in the order of <see cref="DynamicMarkets"/>.</returns>
    public static ValueList<RuleVerdict> Check(DynamicMarket market, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(market);
        return DynamicMarketRules.Check(market, asOf);
    }
}
