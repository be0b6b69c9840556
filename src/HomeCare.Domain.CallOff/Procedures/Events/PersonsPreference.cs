using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.CallOff;

/// <summary>The grounds of a direct award by the person's choice, outside the framework; every condition is needed (CALL-11).</summary>
/// <param name="IsLightTouch">The services are light touch services.</param>
/// <param name="Conditions">The other conditions.</param>
public sealed record PersonsPreference(bool IsLightTouch, UserChoice Conditions);
