namespace HomeCare.Domain.CallOff;

/// <summary>What put one ranked candidate behind the one above it.</summary>
/// <param name="Criterion">
/// <c>cost</c>, the name of a rung, <c>draw</c>, or <c>identifier</c> (equal draw keys).
/// </param>
/// <param name="Above">What the one above has.</param>
/// <param name="Here">What this one has.</param>
public sealed record Decider(string Criterion, string Above, string Here)
{
    /// <summary>The criterion of exact weekly cost, in pence as a fraction in lowest terms.</summary>
    public const string Cost = "cost";

    /// <summary>The criterion of the draw, as draw keys.</summary>
    public const string Draw = "draw";

    /// <summary>The criterion of ordinal order of the identifiers.</summary>
    public const string Identifier = "identifier";
}
