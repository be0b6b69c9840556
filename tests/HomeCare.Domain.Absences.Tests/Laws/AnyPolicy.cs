using FsCheck;
using FsCheck.Fluent;

namespace HomeCare.Domain.Absences.Tests;

/// <summary>Some policy.</summary>
public sealed record AnyPolicy(AbsencePolicy Policy)
{
    public static Arbitrary<AnyPolicy> Arbitrary() => Arb.From(Gens.Policy().Select(policy => new AnyPolicy(policy)));
}
