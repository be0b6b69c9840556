using System.Globalization;
using NodaTime;

namespace HomeCare.Domain.Pricing;

/// <summary>A visit that is planned for the same time every week.</summary>
/// <param name="Day">The day it starts on.</param>
/// <param name="Start">When it starts, on the clock, to the minute.</param>
/// <param name="Minutes">How long it is planned to last. It may run past midnight.</param>
/// <param name="Carers">How many carers come. Each is paid for; the length of the visit alone decides whether it is sessional.</param>
public readonly record struct WeeklyVisit(IsoDayOfWeek Day, LocalTime Start, int Minutes, int Carers)
{
    /// <summary>The longest visit: a whole day.</summary>
    public const int MostMinutes = 24 * 60;

    /// <summary>The most carers at one visit.</summary>
    public const int MostCarers = 6;

    internal const int MinutesInAWeek = 7 * MostMinutes;

    /// <summary>Minutes from the start of Monday to the start of the visit.</summary>
    internal long StartsAt => (((long)Day - 1) * MostMinutes) + (Start.Hour * 60) + Start.Minute;

    /// <summary>Care minutes: the length of the visit, once for each carer.</summary>
    public int CareMinutes => Minutes * Carers;

    /// <summary>Everything that stops this from being a visit that can be planned.</summary>
    /// <returns>
    /// Refusals with the codes <c>visit-day</c>, <c>visit-start</c> (not a whole minute), <c>visit-minutes</c> (outside 1
    /// to 1440) and <c>visit-carers</c> (outside 1 to 6), or none.
    /// </returns>
    public ValueList<Refusal> Faults()
    {
        var faults = new List<Refusal>();
        if (Day is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
        {
            faults.Add(Fault("visit-day", "a visit has a day from Monday (1) to Sunday (7)", PlainText.Of((int)Day)));
        }

        if (Start.NanosecondOfDay % NodaConstants.NanosecondsPerMinute != 0)
        {
            faults.Add(Fault("visit-start", "a visit starts on a whole minute", Start.ToString("o", CultureInfo.InvariantCulture)));
        }

        if (Minutes is < 1 or > MostMinutes)
        {
            faults.Add(Fault("visit-minutes", "a visit lasts 1 to 1440 minutes", PlainText.Of(Minutes)));
        }

        if (Carers is < 1 or > MostCarers)
        {
            faults.Add(Fault("visit-carers", "a visit has 1 to 6 carers", PlainText.Of(Carers)));
        }

        return faults.ToValueList();

        static Refusal Fault(string code, string message, string found) =>
            new(code, $"{message}, not {found}", [new("found", found)]);
    }

    /// <summary>The visit as people read it, such as <c>Monday 07:30, 30 minutes, 2 carers</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Day} {PlainText.Of(Start)}, {PlainText.Of(Minutes)} minutes, {PlainText.Of(Carers)} {(Carers == 1 ? "carer" : "carers")}";
}
