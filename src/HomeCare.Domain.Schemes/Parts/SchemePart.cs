using OneOf;

namespace HomeCare.Domain.Schemes;

/// <summary>One policy of a scheme: the policy and where it stands; that it is not yet set; or that the scheme has none, and why.</summary>
/// <typeparam name="T">The type of the policy.</typeparam>
public sealed class SchemePart<T> : OneOfBase<Cited<T>, NotYetSet, NotInScheme>
{
    /// <summary>A policy that the documents publish.</summary>
    /// <param name="policy">The policy and where it stands.</param>
    public SchemePart(Cited<T> policy)
        : base(policy)
    {
    }

    /// <summary>A policy that the documents speak of and do not publish.</summary>
    /// <param name="notYetSet">Where they speak of it.</param>
    public SchemePart(NotYetSet notYetSet)
        : base(notYetSet)
    {
    }

    /// <summary>No part of the scheme.</summary>
    /// <param name="notInScheme">Why.</param>
    public SchemePart(NotInScheme notInScheme)
        : base(notInScheme)
    {
    }

    /// <summary>Where the documents state the policy or speak of it; null where they do neither.</summary>
    public Citation? Citation => Match(policy => policy.Citation, missing => missing.Citation, none => none.Citation);

    /// <summary>The policy when it is set.</summary>
    /// <param name="policy">The policy; meaningless when the answer is false.</param>
    /// <returns>Whether it is set.</returns>
    public bool TryGet(out T policy)
    {
        if (TryPickT0(out var cited, out _))
        {
            policy = cited.Value;
            return true;
        }

        policy = default!;
        return false;
    }

    /// <summary>The policy as text, <c>not yet set</c>, or <c>no part of the scheme</c> with the reason.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Match(
        policy => new Published<T>(policy).ToString(),
        missing => missing.ToString(),
        none => none.ToString());
}
