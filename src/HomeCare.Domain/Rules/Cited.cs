namespace HomeCare.Domain;

/// <summary>A value together with the place it was taken from.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Value">The value as its source prints it.</param>
/// <param name="Citation">Where the source prints it.</param>
public sealed record Cited<T>(T Value, Citation Citation);
