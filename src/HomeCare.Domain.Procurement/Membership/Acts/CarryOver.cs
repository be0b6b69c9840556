using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>An existing supplier was awarded the next framework of the scheme when it re-opened.</summary>
/// <remarks>Its lots, zones and standing stay as they are: a suspension is not lifted by it.</remarks>
/// <param name="Day">The day of the award.</param>
/// <param name="Round">The round of the re-opening; after the round it was last awarded in.</param>
/// <param name="Basis">What it was awarded on.</param>
/// <param name="SupplierLimit">
/// The most suppliers there may be on the framework or on a lot of it, at least 1, or null without a limit. With one, the bare
/// past award is no basis (section 49(5), EX-03).
/// </param>
/// <param name="Exclusion">The supplier's status on that day; an excluded one is refused (EX-08).</param>
public sealed record CarryOver(LocalDate Day, int Round, AwardBasis Basis, int? SupplierLimit, SupplierStatus Exclusion)
    : MembershipAct(Day)
{
    /// <inheritdoc/>
    public override MembershipActKind Kind => MembershipActKind.CarriedOver;

    internal override IEnumerable<Refusal> Faults(LifeState before)
    {
        if (Round <= before.Round)
        {
            yield return AwardFault.Round(Round, before.Round);
        }

        if (SupplierLimit < 1)
        {
            yield return new(
                "supplier-limit",
                $"suppliers cannot be limited to {PlainText.Of(SupplierLimit.Value)}: write at least 1, or nothing where there is no limit",
                [new("supplier-limit", PlainText.Of(SupplierLimit.Value))]);
        }

        if (SupplierLimit is { } limit && Basis == AwardBasis.PastAward)
        {
            yield return new(
                "award-basis",
                $"where suppliers are limited, here to {PlainText.Of(limit)}, one cannot be awarded on {Basis.Name}: only on "
                    + $"{AwardBasis.EarlierTender.Name} or {AwardBasis.CurrentTender.Name} (EX-03)",
                [new("basis", Basis.Name), new("supplier-limit", PlainText.Of(limit))]);
        }

        if (Exclusion == SupplierStatus.Excluded)
        {
            yield return AwardFault.Excluded("EX-08");
        }
    }

    internal override LifeState After(LifeState before) => before with { Round = Round };
}
