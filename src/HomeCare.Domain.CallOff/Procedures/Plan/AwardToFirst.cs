namespace HomeCare.Domain.CallOff;

/// <summary>Rank and award: the award goes to the first on the list, and nobody is asked before. A provider may still decline.</summary>
public sealed record AwardToFirst;
