namespace HomeCare.Domain;

/// <summary>What makes a day not a working day.</summary>
public enum ClosedBecause
{
    /// <summary>It is a day of the week on which the calendar does not work.</summary>
    DayOfWeek,

    /// <summary>It is a bank holiday in a division that the calendar counts.</summary>
    BankHoliday,

    /// <summary>The calendar's own terms take it out.</summary>
    OwnTerms,
}
