namespace HomeCare.Domain;

/// <summary>To come.</summary>
public sealed class WorkingDayCalendar
{
    /// <summary>To come.</summary>
    public static WorkingDayCalendar ProcurementAct2023 { get; } = new();
}
