namespace HomeCare.Domain.Procurement;

/// <summary>Ambiguity A11. Which regime buys NHS Continuing Health Care at home?</summary>
public enum ContinuingHealthCare
{
    /// <summary>A recorded decision says; without one it is a breach. The default.</summary>
    DecisionRequired,

    /// <summary>A recorded decision says; without one it is a warning.</summary>
    DecisionAdvised,
}
