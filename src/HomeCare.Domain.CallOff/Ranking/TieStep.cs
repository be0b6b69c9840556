namespace HomeCare.Domain.CallOff;

/// <summary>One step of a ladder: what it is called, how it compares, and what an item has on it.</summary>
internal sealed record TieStep<T>(string Criterion, Comparison<T> Compare, Func<T, string> ValueOf)
{
    /// <summary>A rung of a scheme as a step.</summary>
    internal static TieStep<T> Of(Rung rung, IPackage package, Func<T, ICandidate> candidate) => new(
        rung.Name,
        (left, right) => rung.Compare(package, candidate(left), candidate(right)),
        item => rung.ValueOf(package, candidate(item)));
}
