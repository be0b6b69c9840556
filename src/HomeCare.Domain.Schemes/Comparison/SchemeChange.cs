namespace HomeCare.Domain.Schemes;

/// <summary>One fact in two schemes.</summary>
/// <param name="Policy">The heading it stands under.</param>
/// <param name="Name">What it is of.</param>
/// <param name="Kind">What becomes of it.</param>
/// <param name="From">The fact in the earlier scheme; null where that does not speak of it.</param>
/// <param name="To">The fact in the later scheme; null where that does not speak of it.</param>
public sealed record SchemeChange(SchemePolicy Policy, string Name, ChangeKind Kind, SchemeFact? From, SchemeFact? To)
{
    /// <summary>The change as people read it, such as <c>indices changes from "awe, cpi" to "nlw, cpi"</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Kind switch
    {
        ChangeKind.Same when To!.Standing == FactStanding.NotInScheme => $"{Name} is no part of either scheme",
        ChangeKind.Same => $"{Name} stays: {To!.Value}",
        ChangeKind.Changed => $"{Name} changes from \"{From!.Value}\" to \"{To!.Value}\"",
        ChangeKind.New => $"{Name} is new: {To!.Value}",
        ChangeKind.Ends => $"{Name} ends: {From!.Value}",
    };
}
