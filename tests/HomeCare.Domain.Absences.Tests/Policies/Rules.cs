using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.Absences.Tests;

/// <summary>Policies made by hand for one rule of notice, and care and moments in the hours in which the clocks change. All are invented.</summary>
internal static class Rules
{
    internal static readonly Citation Citation = new("TEST-1", new("A contract", "A council", null), "clause 1.1");

    internal static AbsencePolicy By(NoticeRule rule) => new("A council", AbsenceTreatment.ByNotice(rule), Citation);

    internal static AbsencePolicy By(HoursOfNotice rule) => By(new NoticeRule(rule));

    internal static AbsencePolicy By(WorkingDaysOfNotice rule) => By(new NoticeRule(rule));

    internal static AbsencePolicy By(WeeksOfNotice rule) => By(new NoticeRule(rule));

    internal static string Deadline(this NoticeRule rule, PlannedCare care) => rule.DeadlineFor(care).AsT0.ToString();

    internal static string Deadline(this HoursOfNotice rule, PlannedCare care) => new NoticeRule(rule).Deadline(care);

    internal static string Deadline(this WorkingDaysOfNotice rule, PlannedCare care) => new NoticeRule(rule).Deadline(care);

    internal static string Deadline(this WeeksOfNotice rule, PlannedCare care) => new NoticeRule(rule).Deadline(care);

    /// <summary>Care that starts in an hour that the clocks skip or show twice, by one of the two clocks.</summary>
    internal static PlannedCare Care(string start, int minutes, string reading) => PlannedCare.Create(
        Planned.EveryDay,
        new() { Start = Planned.Time(start), Length = VisitLength.OfMinutes(minutes), StartReading = ClockChangeReading.FromName(reading) },
        CarePrice.Of(A.Money("60.00"))).AsT0;

    /// <summary>The moment at which the clock in London shows a time, by one of the two clocks.</summary>
    internal static Instant Moment(string text, string reading) => LondonTime.InstantOf(Planned.Time(text), ClockChangeReading.FromName(reading)).AsT0;

    internal static AbsenceNotice Notice(Instant received) => Planned.Notice("2000-01-01 00:00") with { Received = received };

    internal static AbsenceJudgement Judge(this AbsencePolicy policy, PlannedCare care, Instant received) => policy.Judge(care, [Notice(received)]).AsT0;

    /// <summary>The same care, so many days later.</summary>
    internal static PlannedCare PlusDays(this PlannedCare care, int days) => PlannedCare.Create(
        care.Arrangement, new() { Start = care.Start.PlusDays(days), Length = VisitLength.OfMinutes(care.Minutes) }, care.Price).AsT0;
}
