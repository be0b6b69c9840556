namespace HomeCare.Domain.Schemes;

/// <summary>What a change of schemes does to a sum, exactly.</summary>
/// <param name="Kind">What the sum is of.</param>
/// <param name="Name">What it is of, in words.</param>
/// <param name="From">The sum under the earlier scheme.</param>
/// <param name="To">The sum under the later scheme.</param>
/// <param name="Citations">Where it stands that the one follows the other; empty for a price of the same item.</param>
public sealed record MoneyChange(MoneyChangeKind Kind, string Name, MoneySpan From, MoneySpan To, ValueList<Citation> Citations)
{
    /// <summary>The change: by how much the sum rises at least and at most. Negative where it falls.</summary>
    public MoneySpan Change => new(Minus(To.Least, From.Most), Minus(To.Most, From.Least));

    /// <summary>
    /// The change as people read it, such as <c>band F by the hour: £21.47 becomes £18.93 to £20.37, a change of -£2.54 to -£1.10</c>.
    /// </summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Name}: {From} becomes {To}" + (Change is { Least: null, Most: null } ? string.Empty : ", a change of " + Change);

    private static ExactAmount? Minus(ExactAmount? left, ExactAmount? right) => left is { } one && right is { } other ? one - other : null;
}
