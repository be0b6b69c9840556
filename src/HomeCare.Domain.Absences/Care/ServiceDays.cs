namespace HomeCare.Domain.Absences;

/// <summary>On which days a service runs: a property of the service, and not of its provider or of a person's plan .</summary>
public enum ServiceDays
{
    /// <summary>Every day of the week, or some that are not only weekdays.</summary>
    AnyDay,

    /// <summary>Weekdays only, so that a rule of working days applies where the policy has one (CLC26-070).</summary>
    WeekdaysOnly,
}
