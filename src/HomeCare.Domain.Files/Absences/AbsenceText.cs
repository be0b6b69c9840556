using HomeCare.Domain.Absences;
using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Files;

/// <summary>The words of tables of care and of their results. What an empty cell stands for comes first.</summary>
internal static class AbsenceText
{
    internal static readonly (string Word, ServiceDays Value)[] Days =
        [("any day", ServiceDays.AnyDay), ("weekdays only", ServiceDays.WeekdaysOnly)];

    internal static readonly (string Word, AbsenceInPrice Value)[] Absences =
        [("charged", AbsenceInPrice.ChargedSeparately), ("in the rate", AbsenceInPrice.InTheRate)];

    internal static readonly (string Word, FundingRoute Value)[] Funding =
        [("council", FundingRoute.CouncilCommissioned), ("direct payment", FundingRoute.DirectPayment)];

    internal static readonly (string Word, ClockChangeReading Value)[] Clocks =
        [(string.Empty, ClockChangeReading.Refused), ("summer", ClockChangeReading.SummerTime), ("winter", ClockChangeReading.WinterTime)];

    internal static readonly Attendance[] Attendances = [Attendance.NotRecorded, Attendance.AsPlanned, Attendance.Absent];

    internal static string Of(FundingRoute funding) => Array.Find(Funding, one => one.Value == funding).Word;

    /// <summary>As a table of care has it: <c>120</c> and not <c>there for 120 minutes</c>.</summary>
    internal static string Of(Attendance attendance) => attendance.Minutes is { } minutes ? PlainText.Of(minutes) : attendance.ToString();

    /// <summary>By which clock the start is, where the clocks do not settle it; otherwise nothing.</summary>
    internal static string ClockOf(PlannedCare care) => LondonTime.InstantOf(care.Start, ClockChangeReading.Refused).IsT0
        ? string.Empty
        : Array.Find(Clocks, one => one.Value != ClockChangeReading.Refused && LondonTime.InstantOf(care.Start, one.Value).AsT0 == care.StartsAt).Word;
}
