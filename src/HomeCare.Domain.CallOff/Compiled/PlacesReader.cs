namespace HomeCare.Domain.CallOff;

/// <summary>Reads the places of one package of a batch. The span is used again afterwards.</summary>
/// <param name="package">The package's place among the requests, from 0.</param>
/// <param name="places">The places, the winner first.</param>
public delegate void PlacesReader(int package, ReadOnlySpan<RankedPlace> places);
