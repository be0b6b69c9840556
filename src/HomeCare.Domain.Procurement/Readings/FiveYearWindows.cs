namespace HomeCare.Domain.Procurement;

/// <summary>Ambiguity A2. Which five years need an award: those counted from the second award, or from every award?</summary>
public enum FiveYearWindows
{
    /// <summary>Fixed periods of five years from the second award; a longer gap after a later award is a warning. The default.</summary>
    FixedFromSecondAward,

    /// <summary>Also five years from every later award; a longer gap is a breach.</summary>
    RollingFromEveryAward,
}
