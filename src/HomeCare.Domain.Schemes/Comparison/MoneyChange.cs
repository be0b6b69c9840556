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
    /// The change as people read it, such as <c>band F by the hour: £21.47 becomes £18.93 to £20.37, which is £1.10 to £2.54 less</c>.
    /// </summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Name}: {From} becomes {To}" + Words(Change);

    private static string Words(MoneySpan change) => (change.Least, change.Most) switch
    {
        (null, null) => string.Empty,
        ({ } least, null) => least > ExactAmount.Zero ? $", which is at least {least} more"
            : least == ExactAmount.Zero ? ", which is no less"
            : $", which is at most {Size(least)} less",
        (null, { } most) => most > ExactAmount.Zero ? $", which is at most {most} more"
            : most == ExactAmount.Zero ? ", which is no more"
            : $", which is at least {Size(most)} less",
        ({ } least, { } most) => Words(least, most),
    };

    private static string Words(ExactAmount least, ExactAmount most) =>
        least == most ? (least == ExactAmount.Zero ? ", which is the same" : $", which is {Size(least)} {(least > ExactAmount.Zero ? "more" : "less")}")
        : least == ExactAmount.Zero ? $", which is at most {most} more"
        : most == ExactAmount.Zero ? $", which is at most {Size(least)} less"
        : least > ExactAmount.Zero ? $", which is {least} to {most} more"
        : most < ExactAmount.Zero ? $", which is {Size(most)} to {Size(least)} less"
        : $", which is from {Size(least)} less to {most} more";

    private static ExactAmount Size(ExactAmount change) => change < ExactAmount.Zero ? ExactAmount.Zero - change : change;

    private static ExactAmount? Minus(ExactAmount? left, ExactAmount? right) => left is { } one && right is { } other ? one - other : null;
}
