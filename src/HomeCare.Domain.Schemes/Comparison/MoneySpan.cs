namespace HomeCare.Domain.Schemes;

/// <summary>What something costs under a scheme: at least and at most, exactly. A fixed price is both.</summary>
/// <param name="Least">At least, by the floors; null where they are not yet set.</param>
/// <param name="Most">At most, by the ceilings; null where they are not yet set.</param>
public sealed record MoneySpan(ExactAmount? Least, ExactAmount? Most)
{
    /// <summary>The span as people read it: <c>£25.27</c>, <c>£48.12 to £49.42</c> or <c>at most £25.27</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => (Least, Most) switch
    {
        (null, null) => "not yet set",
        ({ } least, null) => $"at least {least}",
        (null, { } most) => $"at most {most}",
        var (least, most) => least == most ? least.ToString()! : $"{least} to {most}",
    };
}
