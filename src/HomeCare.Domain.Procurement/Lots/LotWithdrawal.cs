namespace HomeCare.Domain.Procurement;

/// <summary>A provider that was awarded a lot and withdrew before its service started.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="Lot">The lot it left without service.</param>
/// <param name="Act">When and why.</param>
public sealed record LotWithdrawal(ProviderId Provider, LotId Lot, LateWithdrawal Act);
