using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>Why a package may be awarded without a call-off under the framework.</summary>
public sealed class DirectAwardGrounds : OneOfBase<PersonsPreference, ExceptionalNeed>
{
    /// <summary>The person's choice.</summary>
    /// <param name="preference">The conditions of the Act.</param>
    public DirectAwardGrounds(PersonsPreference preference)
        : base(preference) => ArgumentNullException.ThrowIfNull(preference);

    /// <summary>An exceptional need.</summary>
    /// <param name="need">The need.</param>
    public DirectAwardGrounds(ExceptionalNeed need)
        : base(need) => ArgumentNullException.ThrowIfNull(need);

    /// <summary>The route that these grounds are for.</summary>
    public ContractRoute Route => Match(_ => ContractRoute.UserChoice, _ => ContractRoute.Exception);

    /// <summary>The conditions that are not met, each a fact with the value <c>no</c>; none when the award is lawful on these grounds.</summary>
    public ValueList<Fact> Unmet => Conditions.Where(condition => !condition.IsMet).Select(condition => new Fact(condition.Name, "no")).ToValueList();

    internal IEnumerable<Fact> Texts => Match<IEnumerable<Fact>>(_ => [], need => [new("reason", need.Reason)]);

    private (string Name, bool IsMet)[] Conditions => Match<(string, bool)[]>(
        preference =>
        [
            ("light-touch", preference.IsLightTouch),
            ("for-one-individual", preference.Conditions.ForOneIndividual),
            ("views-must-be-regarded", preference.Conditions.ViewsMustBeRegarded),
            ("preference-or-sole-supplier", preference.Conditions.PreferenceOrSoleSupplier),
            ("competition-not-in-interests", preference.Conditions.CompetitionNotInInterests),
        ],
        need => [("nobody-on-the-framework-can-meet-it", need.NobodyOnTheFrameworkCanMeetIt)]);
}
