namespace HomeCare.Domain;

/// <summary>A value that a source speaks of and does not publish. Nothing is put in its place.</summary>
/// <param name="Citation">Where the source speaks of it.</param>
public sealed record NotYetSet(Citation Citation)
{
    /// <summary>The words <c>not yet set</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => "not yet set";
}
