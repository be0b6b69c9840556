namespace HomeCare.Domain.Cli;

/// <summary>How a point that a policy leaves open is read.</summary>
/// <param name="Name">The point; where an option sets it, the option without its dashes.</param>
/// <param name="Value">The reading.</param>
/// <param name="Words">What it means.</param>
internal sealed record Reading(string Name, string Value, string Words);
