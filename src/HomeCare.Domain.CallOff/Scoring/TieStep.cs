namespace HomeCare.Domain.CallOff;

/// <summary>One step of a ladder: what it is called, how it compares, and what an item has on it.</summary>
internal sealed record TieStep<T>(string Criterion, Comparison<T> Compare, Func<T, string> ValueOf);
