using Ardalis.SmartEnum;

namespace HomeCare.Domain.Absences;

/// <summary>Why planned care is charged or not. The name is the form used in files and reports.</summary>
public sealed class AbsenceReason : SmartEnum<AbsenceReason>
{
    /// <summary>The person was there for all of the time, or more.</summary>
    public static readonly AbsenceReason Attended = new("attended", 1);

    /// <summary>The person was there for a part of the time.</summary>
    public static readonly AbsenceReason PartAttended = new("part-attended", 2);

    /// <summary>Nothing is recorded and no notice stands, so it counts as care that happened.</summary>
    public static readonly AbsenceReason AsPlanned = new("as-planned", 3);

    /// <summary>Cancelled before the start, too late.</summary>
    public static readonly AbsenceReason LateNotice = new("late-notice", 4);

    /// <summary>Notice came only at the start or later.</summary>
    public static readonly AbsenceReason NoticeAfterStart = new("notice-after-start", 5);

    /// <summary>The person was not there and no notice stands.</summary>
    public static readonly AbsenceReason NoShow = new("no-show", 6);

    /// <summary>Cancelled in time.</summary>
    public static readonly AbsenceReason InTime = new("in-time", 7);

    /// <summary>The rate already pays for absences (CLC26-066b, T-15).</summary>
    public static readonly AbsenceReason InTheRate = new("absence-in-rate", 8);

    /// <summary>Absences of this cause are never charged.</summary>
    public static readonly AbsenceReason NotCharged = new("cause-not-charged", 9);

    /// <summary>Absences of this cause are charged whatever the notice.</summary>
    public static readonly AbsenceReason Charged = new("cause-charged", 10);

    /// <summary>It is one of the days for which an absence of this cause is charged.</summary>
    public static readonly AbsenceReason WithinDays = new("within-days", 11);

    /// <summary>The days for which an absence of this cause is charged are over.</summary>
    public static readonly AbsenceReason DaysOver = new("days-over", 12);

    /// <summary>It would be charged if the service began again, which it has not.</summary>
    public static readonly AbsenceReason NotResumed = new("not-resumed", 13);

    private AbsenceReason(string name, int value)
        : base(name, value)
    {
    }

    /// <summary>Whether the care happened, or is taken to have.</summary>
    public bool IsCare => Value <= AsPlanned.Value;
}
