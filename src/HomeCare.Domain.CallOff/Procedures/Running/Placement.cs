using NodaTime;

namespace HomeCare.Domain.CallOff;

/// <summary>The award of one package to one provider: an individual contract under the framework or beside it (CLC26-036b).</summary>
/// <param name="Package">The package.</param>
/// <param name="Provider">The provider.</param>
/// <param name="Tier">The tier of the stage that awarded it.</param>
/// <param name="Route">What kind of contract it is.</param>
/// <param name="Broker">The broker who confirmed it.</param>
/// <param name="At">When.</param>
/// <param name="OverrideReason">Why the broker overrode the order, or null where nobody did.</param>
public sealed record Placement(
    PackageReference Package,
    ProviderId Provider,
    TierId Tier,
    ContractRoute Route,
    BrokerId Broker,
    Instant At,
    string? OverrideReason);
