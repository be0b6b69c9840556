using NodaTime;
using NodaTime.Text;

namespace HomeCare.Domain.CallOff;

/// <summary>The one written form of instants in facts and records: <c>2026-11-23T09:30:00Z</c>, with any part of a second.</summary>
internal static class Moment
{
    /// <summary>The first instant that an event may have: the beginning of the year 1900.</summary>
    internal static readonly Instant First = Instant.FromUtc(1900, 1, 1, 0, 0);

    /// <summary>The first instant that is too late for an event: the beginning of the year 9000.</summary>
    internal static readonly Instant End = Instant.FromUtc(9000, 1, 1, 0, 0);

    internal static string Text(Instant instant) => InstantPattern.ExtendedIso.Format(instant);

    internal static Fact Fact(string name, Instant instant) => new(name, Text(instant));
}
