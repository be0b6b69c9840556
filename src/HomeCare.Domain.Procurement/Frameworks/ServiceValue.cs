namespace HomeCare.Domain.Procurement;

/// <summary>What a scheme buys under one classification code, and for how much.</summary>
/// <param name="Cpv">The code of the common procurement vocabulary.</param>
/// <param name="Value">The estimated value over the whole scheme, including VAT.</param>
/// <param name="CouldBeSuppliedSeparately">
/// The authority's view whether it could reasonably be supplied under a separate contract; null where it took no view.
/// </param>
public sealed record ServiceValue(CpvCode Cpv, Money Value, bool? CouldBeSuppliedSeparately);
