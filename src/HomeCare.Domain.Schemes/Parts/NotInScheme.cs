namespace HomeCare.Domain.Schemes;

/// <summary>A policy that a scheme does not have.</summary>
/// <param name="Reason">Why not, as a clause.</param>
/// <param name="Citation">Where that stands, or null where the documents do not speak of it.</param>
public sealed record NotInScheme(string Reason, Citation? Citation)
{
    /// <summary>The documents do not speak of it.</summary>
    public static NotInScheme NotSpokenOf { get; } = new("its documents do not speak of it", null);

    /// <summary>The words <c>no part of the scheme</c> and the reason.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => "no part of the scheme: " + Reason;
}
