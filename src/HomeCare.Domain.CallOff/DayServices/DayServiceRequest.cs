using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.CallOff;

/// <summary>One person's package of day services, or of a personal assistant, that needs a provider.</summary>
/// <param name="Reference">The authority's reference. It says nothing about the person, and the draw depends on it.</param>
/// <param name="Lot">The lot it is called off from.</param>
/// <param name="Attendances">The days of the week and what is commissioned for each; no day of the week twice.</param>
/// <param name="Needs">What the service must be able to do.</param>
/// <param name="Transport">Whether the person needs transport to it.</param>
/// <param name="RequiredStart">The day care must start.</param>
/// <param name="DecidedOn">The day of the decision; not after the required start.</param>
public sealed record DayServiceRequest(
    PackageReference Reference,
    LotId Lot,
    ValueList<WeeklyAttendance> Attendances,
    ValueList<CapabilityId> Needs,
    TransportNeed Transport,
    LocalDate RequiredStart,
    LocalDate DecidedOn) : IPackage
{
    /// <summary>The days of the week and what is commissioned for each, from the earliest day.</summary>
    public ValueList<WeeklyAttendance> Attendances { get; init => field = FromTheEarliest(value); } = FromTheEarliest(Attendances);

    /// <summary>What the service must be able to do, each once and in ordinal order.</summary>
    public ValueList<CapabilityId> Needs { get; init => field = CallOffSnapshot.Sorted(value); } = CallOffSnapshot.Sorted(Needs);

    /// <summary>The outcomes of the assessment that the service must be able to work towards, as it must meet needs; none by default.</summary>
    public ValueList<CapabilityId> Outcomes { get; init => field = CallOffSnapshot.Sorted(value); } = [];

    /// <summary>What the person would like of the service. It is recorded and told, and decides nothing (K-17); none by default.</summary>
    public ValueList<CapabilityId> Wishes { get; init => field = CallOffSnapshot.Sorted(value); } = [];

    /// <summary>The transport quotes that there are, in ordinal order of the services; one for a service, none by default.</summary>
    public ValueList<TransportQuote> TransportQuotes
    {
        get;
        init => field = (value ?? throw new ArgumentNullException(nameof(value))).OrderBy(quote => quote.Provider).ThenBy(quote => quote.PerWeek).ToValueList();
    } = [];

    /// <summary>The district or zone of the home, where the lot goes by it; null by default.</summary>
    public ZoneId? Zone { get; init; }

    /// <summary>What else is known of the package; nothing by default.</summary>
    public PackageDetails Details { get; init; } = PackageDetails.None;

    /// <summary>The days of an ordinary week, the first seven from the required start. That a service may be closed on one changes nothing.</summary>
    public ValueList<PlannedDay> Week => Attendances
        .SelectMany(attendance => attendance.Between(RequiredStart, RequiredStart.PlusDays(6)))
        .OrderBy(day => day.Day)
        .ToValueList();

    /// <summary>The minutes of attendance of a week. A supplement that lies within its session adds none.</summary>
    public int CareMinutes => Attendances.Sum(attendance => attendance.Days.Count * AttendedMinutes(attendance.Plan));

    ValueList<CapabilityId> IPackage.Needs => CallOffSnapshot.Sorted<CapabilityId>([.. Needs, .. Outcomes]);

    private static ValueList<WeeklyAttendance> FromTheEarliest(ValueList<WeeklyAttendance> attendances)
    {
        ArgumentNullException.ThrowIfNull(attendances);
        return attendances.OrderBy(attendance => attendance.Days[0]).ToValueList();
    }

    private static int AttendedMinutes(DayPlan plan) => plan.Segments
        .Where(segment => plan.Terms.SupplementTime == SupplementTime.BesideTheBase || !plan.Terms.Band(segment.Band)!.IsSupplement)
        .Sum(segment => segment.Minutes);
}
