using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>The change from the Public Contracts Regulations 2015 to the Act (SI 2024/716, regulation 5).</summary>
public static class Transition
{
    /// <summary>The first day of the Act: a procurement begun before it stays under the earlier regulations (KIND-08).</summary>
    public static LocalDate ActApplies { get; } = new(2025, 2, 24);

    /// <summary>The last day of a dynamic purchasing system that was set up before the Act: four years beginning with it (KIND-09).</summary>
    public static LocalDate LastDayOfSavedSystems { get; } = StatutoryPeriod.YearsBeginningWith(ActApplies, 4).LastDay;
}
