using NodaTime;

namespace HomeCare.Domain.Cli;

/// <summary>Today in England: the one place where the command looks at a clock, for a day that was not given.</summary>
internal static class Today
{
    internal static LocalDate InEngland =>
#pragma warning disable RS0030 // The library takes the day as an argument; this is where it comes from, and every answer prints it.
        LondonTime.DateOf(SystemClock.Instance.GetCurrentInstant());
#pragma warning restore RS0030
}
