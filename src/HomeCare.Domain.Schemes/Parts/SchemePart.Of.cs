namespace HomeCare.Domain.Schemes;

/// <summary>Makes <see cref="SchemePart{T}"/> values.</summary>
public static class SchemePart
{
    /// <summary>A policy that the documents publish.</summary>
    /// <typeparam name="T">The type of the policy.</typeparam>
    /// <param name="policy">The policy.</param>
    /// <param name="citation">Where it stands.</param>
    /// <returns>The part.</returns>
    public static SchemePart<T> Of<T>(T policy, Citation citation) => new(new Cited<T>(policy, citation));
}
