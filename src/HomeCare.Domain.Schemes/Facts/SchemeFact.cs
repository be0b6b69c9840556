namespace HomeCare.Domain.Schemes;

/// <summary>One fact of a scheme, in words.</summary>
/// <param name="Policy">The heading it stands under.</param>
/// <param name="Name">What it is of, such as <c>band urban by the hour</c>; with the heading it is there once in a scheme.</param>
/// <param name="Value">The value as plain text.</param>
/// <param name="Standing">Whether it is set.</param>
/// <param name="Citations">
/// Where it stands, each id once; empty where the documents do not speak of it, or it is a name or a reading of this library's.
/// </param>
public sealed record SchemeFact(SchemePolicy Policy, string Name, string Value, FactStanding Standing, ValueList<Citation> Citations)
{
    /// <summary>The fact as people read it, such as <c>band urban by the hour: £25.27 fixed (HCL26-042a)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Name}: {Value}" + (Citations.Count == 0 ? string.Empty : $" ({string.Join(", ", Citations.Select(citation => citation.Id))})");
}
