namespace HomeCare.Domain.Benchmarks;

/// <summary>What one contender took for one package.</summary>
/// <param name="Name">The contender.</param>
/// <param name="Nanoseconds">The median.</param>
/// <param name="Bytes">What it allocated on its thread, counted exactly.</param>
internal sealed record Measured(string Name, double Nanoseconds, double Bytes);
