namespace HomeCare.Domain.Procurement;

/// <summary>A lot as the checks see it.</summary>
/// <param name="Id">What the scheme calls it.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="IsNhsContinuingHealthCare">Whether it buys NHS Continuing Health Care, so that a decision on the regime is due (HC-02).</param>
public sealed record FrameworkLot(LotId Id, string Name, bool IsNhsContinuingHealthCare);
