using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.Absences.Tests;

/// <summary>Care and notices from moments, also those that the clocks show twice.</summary>
internal static class CareAt
{
    /// <summary>Care that starts at a moment, to the minute.</summary>
    internal static PlannedCare Moment(Instant start, int minutes, CareArrangement arrangement, CarePrice? price = null)
    {
        var time = LondonTime.TimeAt(start);
        var reading = LondonTime.InstantOf(time, ClockChangeReading.SummerTime).AsT0 == start ? ClockChangeReading.SummerTime : ClockChangeReading.WinterTime;
        return PlannedCare.Create(
            arrangement,
            new() { Start = time, Length = VisitLength.OfMinutes(minutes), StartReading = reading },
            price ?? CarePrice.Of(A.Money("60.00"))).AsT0;
    }

    /// <summary>A notice of a person's absence, sent, received and recorded at one moment, about all care of the person.</summary>
    internal static AbsenceNotice Notice(Instant at, string id = "N-1") => new()
    {
        Id = new(id),
        Cause = AbsenceCause.Person,
        Person = Planned.Person,
        From = new(2000, 1, 1, 0, 0),
        Received = at,
        Sent = at,
        Recorded = at,
    };

    internal static AbsencePolicy ByNotice(NoticeRule rule) => new("Example", AbsenceTreatment.ByNotice(rule), A.Citation);

    /// <summary>The shares charged of a person's care under one notice.</summary>
    internal static Fraction[] Shares(NoticeRule rule, IEnumerable<PlannedCare> care, Instant notice) =>
        [.. new AbsenceTerms(ByNotice(rule), Charging: null)
            .Assess(new(new(2025, 1, 1), new(2027, 12, 31), care.ToValueList()) { Notices = [Notice(notice)] }).AsT0
            .Care.Select(one => one.Payment.Share)];
}
