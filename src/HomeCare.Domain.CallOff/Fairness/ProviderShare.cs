namespace HomeCare.Domain.CallOff;

/// <summary>What came to one provider over a set of decisions.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="Considered">How often it was a candidate.</param>
/// <param name="Eligible">How often it was ranked.</param>
/// <param name="Awarded">How often it was first.</param>
/// <param name="CareMinutes">The care minutes a week of the packages it was first for.</param>
/// <param name="ShareOfAwards">Its share of the packages that anybody was first for, from 0 to 1, exactly; 0 where there were none.</param>
/// <param name="ShareOfHours">Its share of their care minutes, from 0 to 1, exactly; 0 where there were none.</param>
public sealed record ProviderShare(
    ProviderId Provider, int Considered, int Eligible, int Awarded, long CareMinutes, Fraction ShareOfAwards, Fraction ShareOfHours);
