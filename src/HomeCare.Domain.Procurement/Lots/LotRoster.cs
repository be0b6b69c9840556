using NodaTime;
using OneOf;

namespace HomeCare.Domain.Procurement;

/// <summary>The members of a framework lot by lot: who holds which role, and what is vacant, on any day.</summary>
/// <remarks>Everybody counts who is a member on the day, whatever its standing: a suspended lead is still the lead.</remarks>
public sealed partial class LotRoster
{
    private LotRoster(ValueList<MembershipLife> lives) => Lives = lives;

    /// <summary>The memberships, in ordinal order of their providers, those of one provider in the order of time.</summary>
    public ValueList<MembershipLife> Lives { get; }

    /// <summary>A roster of memberships.</summary>
    /// <param name="lives">The memberships, in any order. A provider that came back has one for each time.</param>
    /// <returns>
    /// The roster, or a refusal with the code <c>overlapping-lives</c> for each membership that begins before another of the same
    /// provider has ended.
    /// </returns>
    public static OneOf<LotRoster, ValueList<Refusal>> Create(IEnumerable<MembershipLife> lives)
    {
        ArgumentNullException.ThrowIfNull(lives);
        var ordered = lives
            .OrderBy(life => life.Provider)
            .ThenBy(life => life.Acts.Count == 0 ? LocalDate.MinIsoValue : life.Acts[0].Day)
            .ToValueList();
        var refusals = ordered.Zip(ordered.Skip(1)).Where(pair => Overlap(pair.First, pair.Second)).Select(pair => new Refusal(
            "overlapping-lives",
            $"provider {pair.Second.Provider} has a membership that begins before an earlier one has ended: a provider has one at a time",
            [new("provider", pair.Second.Provider.Value)])).ToValueList();
        return refusals.Count > 0 ? refusals : new LotRoster(ordered);
    }

    /// <summary>Who holds a role in an area on a day.</summary>
    /// <param name="area">The lot, or a zone of it.</param>
    /// <param name="role">The role.</param>
    /// <param name="day">The day.</param>
    /// <returns>The providers, each once and in ordinal order.</returns>
    public ValueList<ProviderId> HoldersOn(LotArea area, LotRole role, LocalDate day) =>
        HoldersOn(area, day, appointment => appointment.Role == role);

    /// <summary>What an area is without on a day.</summary>
    /// <param name="area">The lot, or a zone of it.</param>
    /// <param name="day">The day.</param>
    /// <returns>That it has no lead, or nobody at all; null where it has a lead.</returns>
    public LotVacancy? VacancyOn(LotArea area, LocalDate day) =>
        HoldersOn(area, LotRole.Lead, day).Count > 0 ? null
        : HoldersOn(area, day, _ => true).Count > 0 ? LotVacancy.NoLead
        : LotVacancy.Nobody;

    /// <summary>The providers that were awarded a lot and withdrew before its service started.</summary>
    /// <param name="lot">The lot.</param>
    /// <returns>The withdrawals, in ordinal order of the providers.</returns>
    public ValueList<LotWithdrawal> LateWithdrawals(LotId lot) => Lives
        .Where(life => life.LotsAwarded.Contains(lot))
        .SelectMany(life => life.Acts.OfType<LateWithdrawal>().Select(act => new LotWithdrawal(life.Provider, lot, act)))
        .ToValueList();

    /// <summary>The roster after one lot was procured again by itself: its supplier is the lead from the start on.</summary>
    /// <param name="reprocurement">The lot, the supplier and the days.</param>
    /// <returns>
    /// The roster, or every refusal: <c>start-before-award</c>, <c>lot-not-vacant</c> (it has a lead on the first day),
    /// <c>not-in-lot</c> (the supplier is not a member in the lot on the first day: a new one needs a
    /// <see cref="MembershipAward"/> and a <see cref="ServiceStart"/>, a member a <see cref="LotExtension"/>), and those of
    /// <see cref="MembershipLife.With(RoleAppointment)"/>.
    /// </returns>
    public OneOf<LotRoster, ValueList<Refusal>> With(LotReprocurement reprocurement)
    {
        ArgumentNullException.ThrowIfNull(reprocurement);
        var (lot, supplier, _, start) = reprocurement;
        var life = Lives.FirstOrDefault(life => life.Provider == supplier && life.LotsOn(start).Contains(lot));
        var faults = Faults(reprocurement, life).ToValueList();
        return faults.Count > 0 || life is null
            ? faults
            : life.With(new RoleAppointment(LotRole.Lead, lot, [], start, null)).Match<OneOf<LotRoster, ValueList<Refusal>>>(
                appointed => new LotRoster(Lives.Select(other => other == life ? appointed : other).ToValueList()),
                refusals => refusals);
    }

    private static bool Overlap(MembershipLife earlier, MembershipLife later) =>
        earlier.Provider == later.Provider
        && (earlier.Permitted.Count > 0 || later.Acts.Count == 0 || earlier.Acts[^1].Day > later.Acts[0].Day);

    private ValueList<ProviderId> HoldersOn(LotArea area, LocalDate day, Func<RoleAppointment, bool> isWanted) => Lives
        .Where(life => life.RolesOn(day).Any(appointment => appointment.IsHeldIn(area) && isWanted(appointment)))
        .Select(life => life.Provider)
        .Distinct()
        .ToValueList();

    private IEnumerable<Refusal> Faults(LotReprocurement reprocurement, MembershipLife? life)
    {
        var (lot, supplier, awarded, start) = reprocurement;
        if (start < awarded)
        {
            yield return new(
                "start-before-award",
                $"lot {lot} starts on {PlainText.Of(start)}, before its award on {PlainText.Of(awarded)}: service starts on or after it",
                [new("lot", lot.Value), new("awarded-on", PlainText.Of(awarded)), new("starts-on", PlainText.Of(start))]);
        }

        if (HoldersOn(new(lot, null), LotRole.Lead, start) is { Count: > 0 } leads)
        {
            yield return new(
                "lot-not-vacant",
                $"lot {lot} has a lead on {PlainText.Of(start)}: {PlainText.List(leads)}",
                [new("lot", lot.Value), new("starts-on", PlainText.Of(start)), new("leads", PlainText.List(leads))]);
        }

        if (life is null)
        {
            yield return new(
                "not-in-lot",
                $"provider {supplier} is not a member in lot {lot} on {PlainText.Of(start)}: award it the lot first",
                [new("provider", supplier.Value), new("lot", lot.Value), new("starts-on", PlainText.Of(start))]);
        }
    }
}
