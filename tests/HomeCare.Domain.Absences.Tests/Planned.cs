using HomeCare.Domain.Pricing;
using HomeCare.Domain.Schemes;
using NodaTime;
using NodaTime.Text;

namespace HomeCare.Domain.Absences.Tests;

/// <summary>Planned care and notices to start a test from. People, providers and prices are invented.</summary>
internal static class Planned
{
    internal static readonly PersonReference Person = new("P-1");

    internal static readonly CareArrangement EveryDay = new(Person, new("EX-01"), new("day-service"));

    internal static readonly CareArrangement Weekdays = EveryDay with { Days = ServiceDays.WeekdaysOnly };

    internal static AbsencePolicy Policy => LeicestershireCommunityLifeChoices2026.Absences;

    /// <summary>Care from a time such as <c>2026-09-01 10:00</c>, at £60.00.</summary>
    internal static PlannedCare Care(string start, int minutes = 360, CareArrangement? arrangement = null, string price = "60.00") =>
        PlannedCare.Create(arrangement ?? EveryDay, new() { Start = Time(start), Length = VisitLength.OfMinutes(minutes) }, CarePrice.Of(A.Money(price))).AsT0;

    /// <summary>A notice of a person's absence received at a time, about all care from it on.</summary>
    internal static AbsenceNotice Notice(string received, string id = "N-1") => new()
    {
        Id = new(id),
        Cause = AbsenceCause.Person,
        Person = Person,
        From = new(2000, 1, 1, 0, 0),
        Received = Moment(received),
    };

    internal static AbsenceJudgement Judge(this AbsencePolicy policy, PlannedCare care, string received) =>
        policy.Judge(care, [Notice(received)]).AsT0;

    /// <summary>A time on the clock: <c>2026-09-01 10:00</c>, or with seconds.</summary>
    internal static LocalDateTime Time(string text) =>
        LocalDateTimePattern.CreateWithInvariantCulture(text.Length > 16 ? "uuuu-MM-dd HH:mm:ss" : "uuuu-MM-dd HH:mm").Parse(text).Value;

    /// <summary>The moment at which the clock in London shows a time; the later one where it shows it twice.</summary>
    internal static Instant Moment(string text) => LondonTime.InstantOf(Time(text), ClockChangeReading.WinterTime).AsT0;
}
