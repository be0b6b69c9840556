namespace HomeCare.Domain.CallOff;

/// <summary>What a refused provider would have needed, and what place it would have had.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="Needed">What would have met each rule that it did not meet, as clauses, in the order of the rules.</param>
/// <param name="Place">The place it would have had with all of them met, or null where that cannot be known, as without a price.</param>
/// <param name="Ranked">The ranking with all of them met, which proves the place; null with it.</param>
/// <param name="Words">The answer in one English sentence without a full stop.</param>
public sealed record IfAccepted(ProviderId Provider, ValueList<string> Needed, int? Place, Ranking? Ranked, string Words)
{
    /// <summary>Whether a single requirement kept the provider out.</summary>
    public bool IsSingle => Needed.Count == 1;
}
