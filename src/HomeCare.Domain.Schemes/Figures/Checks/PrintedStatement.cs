namespace HomeCare.Domain.Schemes;

/// <summary>What a source prints, in the figures and in plain words.</summary>
/// <param name="Text">The figure or the date as it is shown, such as <c>73.6 %</c>, or what a sentence claims.</param>
/// <param name="Citation">Where it is printed.</param>
public sealed record PrintedStatement(string Text, Citation Citation);
