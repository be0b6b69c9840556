namespace HomeCare.Domain.Pricing;

/// <summary>Goes through the visits of one home part by part; a part has one price and one enhancement, or none.</summary>
/// <remarks>A mutable value on the stack, which remembers the last prices found, so that pricing allocates nothing.</remarks>
internal struct VisitWalk(VisitPricer pricer, HomeBands bands)
{
    private const int MinutesInADay = 24 * 60;

    private BandRun? band;
    private RateRun? bandRate;
    private RateRun? sessionalRate;
    private DatedVisit visit = null!;
    private RateSeries? night;
    private bool isFlat;
    private bool isSessional;
    private int charged;
    private int next;

    /// <summary>The first minute of the part, counted from the start of the visit.</summary>
    internal int From { get; private set; }

    /// <summary>The charged minutes of the part; of a flat night, the minutes of the visit.</summary>
    internal int Minutes { get; private set; }

    /// <summary>The price of the part.</summary>
    internal RateRun Rate { get; private set; } = null!;

    /// <summary>The enhanced span that the part is in.</summary>
    internal EnhancedSpan Span { get; private set; } = null!;

    /// <summary>The exact amount of the part for all carers, in <see cref="VisitPricer.Unit"/>ths of a penny.</summary>
    internal readonly long Amount => !isFlat
        ? (Rate.Pence + Span.AddedPence) * Span.Multiplier * Minutes * visit.Carers
        : Rate.Pence * visit.Carers * pricer.Unit;

    /// <summary>Turns to a visit.</summary>
    /// <returns>Whether the terms say how many minutes of it are charged.</returns>
    internal bool Begin(DatedVisit of)
    {
        visit = of;
        next = 0;
        isFlat = pricer.IsFlat(of, out night);
        isSessional = pricer.IsSessional(of);
        return pricer.TryCharge(of, isFlat, out charged);
    }

    /// <summary>Whether the visit has a further part; the first is there even when it charges no minutes.</summary>
    internal readonly bool HasNext => next < charged || next == 0;

    /// <summary>Goes on to the next part.</summary>
    /// <returns>Whether it has a price.</returns>
    internal bool TryNext()
    {
        From = next;
        if (!Look(From, out var rate, out var span, out next))
        {
            return false;
        }

        while (next < charged)
        {
            if (!Look(next, out var laterRate, out var laterSpan, out var until))
            {
                return false;
            }

            if (!ReferenceEquals(laterRate, rate) || !ReferenceEquals(laterSpan.Enhancement, span.Enhancement))
            {
                break;
            }

            next = until;
        }

        (Rate, Span, Minutes) = (rate, span, next - From);
        // A visit that charges no minutes has had its one part.
        next = charged == 0 ? int.MaxValue : next;
        return true;
    }

    // What holds at a minute of the visit, and until which minute nothing changes.
    private bool Look(int at, out RateRun rate, out EnhancedSpan span, out int until)
    {
        var isAfterChange = at >= visit.MinutesToClockChange;
        var (later, minute) = Math.DivRem(visit.StartMinute + at + (isAfterChange ? visit.ClockChangeMinutes : 0), MinutesInADay);
        until = charged;
        if (!isFlat && pricer.MayHaveParts)
        {
            until = Math.Min(until, at + MinutesInADay - minute);
            until = isAfterChange ? until : Math.Min(until, visit.MinutesToClockChange);
        }

        var found = EnhancedSpan.WholeDay;
        if (!isFlat && pricer.Terms.Enhancements is { } calendar)
        {
            found = pricer.EnhancesByTheMinute ? calendar.At(visit.Day + later, minute) : calendar.At(visit.Day, visit.StartMinute);
            until = pricer.EnhancesByTheMinute && found is not null ? Math.Min(until, at + found.UntilMinute - minute) : until;
        }

        var known = RateOn(pricer.SplitsAtMidnight ? visit.Day + later : visit.Day);
        (rate, span) = (known!, found!);
        return known is not null && found is not null;
    }

    private RateRun? RateOn(int day) => isFlat ? night?.On(day) : isSessional ? SessionalRateOn(day) : BandRateOn(day);

    private RateRun? SessionalRateOn(int day) =>
        sessionalRate is { } known && known.Covers(day) ? known : sessionalRate = pricer.SessionalRates?.On(day);

    private RateRun? BandRateOn(int day)
    {
        if (bandRate is { } known && known.Covers(day) && band!.Covers(day))
        {
            return known;
        }

        band = bands.On(day);
        bandRate = band is null ? null : pricer.RatesOf(band.Band)?.On(day);
        return bandRate;
    }
}
