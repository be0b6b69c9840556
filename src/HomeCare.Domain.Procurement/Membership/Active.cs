namespace HomeCare.Domain.Procurement;

/// <summary>In good standing: may take any new package.</summary>
public sealed record Active;
