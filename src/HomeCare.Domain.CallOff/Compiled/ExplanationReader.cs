namespace HomeCare.Domain.CallOff;

/// <summary>Reads the places of one package of a batch and the rules that each candidate fails. The spans are used again afterwards.</summary>
/// <param name="package">The package's place among the requests, from 0.</param>
/// <param name="places">The places, the winner first.</param>
/// <param name="failed">By the number of the candidate: the rules it fails, as <see cref="CompiledSnapshot.Explain"/> has them.</param>
public delegate void ExplanationReader(int package, ReadOnlySpan<RankedPlace> places, ReadOnlySpan<ulong> failed);
