namespace HomeCare.Domain.Pricing;

/// <summary>Whether the price of care already pays for absences.</summary>
public enum AbsenceInPrice
{
    /// <summary>The price has a share for absences in it, so that none is charged (CLC26-066b).</summary>
    InTheRate,

    /// <summary>The price has none, and absences are charged under the scheme's absence rules (CLC26-068a).</summary>
    ChargedSeparately,
}
