using Ardalis.SmartEnum;

namespace HomeCare.Domain.Absences;

/// <summary>How the hours of a notice are counted when the clocks change in between. The name is the form used in files and reports.</summary>
public sealed class NoticeClock : SmartEnum<NoticeClock>
{
    /// <summary>As they pass: 24 hours before a Sunday 10:00 on which the clocks went back is Saturday 11:00. The default.</summary>
    public static readonly NoticeClock Elapsed = new("elapsed", 1);

    /// <summary>As the clock shows: it is Saturday 10:00.</summary>
    public static readonly NoticeClock OnTheClock = new("on-the-clock", 2);

    private NoticeClock(string name, int value)
        : base(name, value)
    {
    }
}
