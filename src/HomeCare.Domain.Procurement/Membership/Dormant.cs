using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>In good standing and without a package for a long time. Whether it may take one is the scheme's to say.</summary>
/// <param name="Since">The day it became dormant.</param>
public sealed record Dormant(LocalDate Since);
