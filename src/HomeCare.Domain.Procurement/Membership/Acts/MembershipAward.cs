using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>A new supplier was awarded a place: in the first round, or joining at a re-opening.</summary>
/// <param name="Day">The day of the award; packages come only after <see cref="ServiceStart"/>.</param>
/// <param name="Round">The round; 1 is the first competition, and each re-opening is one more.</param>
/// <param name="Basis">What it was awarded on: for a new supplier a tender in the present round and nothing else (EX-04).</param>
/// <param name="Exclusion">The supplier's status on that day; an excluded one is refused (SUP-01).</param>
/// <param name="Lots">The lots; at least one.</param>
/// <param name="Zones">The zones; none where the scheme has none.</param>
public sealed record MembershipAward(
    LocalDate Day, int Round, AwardBasis Basis, SupplierStatus Exclusion, ValueList<LotId> Lots, ValueList<ZoneId> Zones)
    : MembershipAct(Day)
{
    /// <summary>Awarded in the first round, joined in a later one.</summary>
    public override MembershipActKind Kind => Round > 1 ? MembershipActKind.Joined : MembershipActKind.Awarded;

    internal override IEnumerable<Refusal> Faults(LifeState before)
    {
        if (Round < 1)
        {
            yield return AwardFault.Round(Round, after: 0);
        }

        if (Basis != AwardBasis.CurrentTender)
        {
            yield return new(
                "award-basis",
                $"a new supplier cannot be awarded on {Basis.Name}: only on {AwardBasis.CurrentTender.Name} (EX-04)",
                [new("basis", Basis.Name)]);
        }

        if (Exclusion == SupplierStatus.Excluded)
        {
            yield return AwardFault.Excluded("SUP-01");
        }

        if (Lots.Count == 0)
        {
            yield return new("no-lots", "there are no lots: an award has at least one", []);
        }
    }

    internal override LifeState After(LifeState before) => before with
    {
        Round = Round,
        Lots = Lots.Distinct().Order().ToValueList(),
        Zones = Zones.Distinct().Order().ToValueList(),
    };
}
