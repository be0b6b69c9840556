namespace HomeCare.Domain.CallOff;

/// <summary>A line and what is selected above it.</summary>
/// <typeparam name="TMeasure">What is measured: money or hours a week.</typeparam>
/// <typeparam name="T">What is selected: a procedure or a lot.</typeparam>
/// <param name="Line">The line.</param>
/// <param name="Above">What is selected above the line, up to the next one.</param>
public sealed record SelectorStep<TMeasure, T>(TMeasure Line, T Above);
