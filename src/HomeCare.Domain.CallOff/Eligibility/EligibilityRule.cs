namespace HomeCare.Domain.CallOff;

/// <summary>A gate that a scheme sets, and where it is published.</summary>
/// <param name="Gate">What is tested.</param>
/// <param name="Citation">Where the scheme asks for it.</param>
public sealed record EligibilityRule(Gate Gate, Citation Citation)
{
    /// <summary>The gate as a rule of the scheme: not to meet it is a breach, so the candidate is refused.</summary>
    public Rule Rule => new(Citation, Gate.Sentence, Severity.Breach);
}
