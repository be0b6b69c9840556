namespace HomeCare.Domain.CallOff;

public sealed partial class Gate
{
    /// <summary>The gates that have nothing to set, in the order in which a scheme would usually list them.</summary>
    public static ValueList<Gate> BuiltIn => WithoutSettings.All;

    /// <summary>The gate of a name and settings, as a record or a scheme file states them.</summary>
    /// <param name="name">The name.</param>
    /// <param name="settings">The settings; none for a gate that has nothing to set.</param>
    /// <returns>The gate, or null when there is none of that name and those settings.</returns>
    public static Gate? Read(string name, ValueList<Fact> settings)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(settings);
        var builtIn = BuiltIn.FirstOrDefault(gate => gate.Name == name);
        var read = builtIn ?? (name == RatedBelow ? ReadRating(settings) : ReadDeclared(name, settings));
        return read is not null && read.Settings.Equals(CallOff.Declared.InOrder(settings)) ? read : null;
    }

    // A class of its own, because the gates stand in several files and are all made before it is first used.
    private static class WithoutSettings
    {
        internal static readonly ValueList<Gate> All =
        [
            Lot, Zone, Exclusion, Suspension, Limit, Departure, Dormancy, Rating, Needs, WorkerConfirmed, StaffingRatio, Capacity,
            Start, Choice, PersonsRefusal, PriceOffered, SessionalOffered, Ceiling, Floor, SessionalBelowBand,
        ];
    }
}
