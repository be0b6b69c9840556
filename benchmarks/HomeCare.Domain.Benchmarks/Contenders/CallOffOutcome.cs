namespace HomeCare.Domain.Benchmarks;

/// <summary>What every contender has to find out about a package.</summary>
/// <param name="Ranked">The eligible providers, the winner first.</param>
/// <param name="Refused">The others, in ordinal order of their identifiers.</param>
internal sealed record CallOffOutcome(ValueList<RankedProvider> Ranked, ValueList<RefusedProvider> Refused);

/// <summary>A ranked provider, its exact weekly cost and the amount of each cost line, shortest visits first.</summary>
internal sealed record RankedProvider(string Provider, ExactAmount Cost, ValueList<ExactAmount> Lines);

/// <summary>A refused provider and the code of every reason, in the order of the scheme's rules.</summary>
internal sealed record RefusedProvider(string Provider, ValueList<string> Codes);
