using NodaTime;

namespace HomeCare.Domain.Procurement;

internal sealed partial class Inspection
{
    /// <summary>The eight years of section 49(2)(c), once the first award is recorded.</summary>
    internal StatutoryPeriod? EightYears => First is { } first ? Years(first.Day, 8) : null;

    /// <summary>The last lawful day for each award to one supplier only (section 49(6), ambiguity A10).</summary>
    internal IEnumerable<(AwardedRound Award, LocalDate LastDay, string Where)> SingleSupplierLimits()
    {
        foreach (var award in Awards)
        {
            var period = Years(award.Day, 4);
            var last = Readings.BeforeTheEnd == BeforeTheEnd.OnTheDayBefore ? period.LastDay.PlusDays(-1) : period.LastDay;
            if (award.Round.SuppliersAwarded == 1)
            {
                yield return (award, last, award.Name);
            }
            else if (Readings.SingleSupplier == SingleSupplier.InEachLot)
            {
                foreach (var lot in LotsWithOneSupplier(award.Round))
                {
                    yield return (award, last, $"{award.Name}, lot {lot}");
                }
            }
        }
    }

    internal IEnumerable<LotId> LotsWithOneSupplier(Round round) =>
        !AwardedRound.Lists(round) ? []
        : Scheme.Lots.Select(lot => lot.Id).Where(lot => round.Lots.Count == 0 || round.Lots.Contains(lot))
            .Where(lot => round.Appointments.Count(one => one.Lots.Count == 0 || one.Lots.Contains(lot)) == 1);

    /// <summary>The last day on which an open framework may be in force: eight years, or less for one supplier.</summary>
    internal LocalDate? LastLawfulDay => lastLawfulDay.Value;

    /// <summary>The last day of the scheme: the last lawful one of an open framework, or an earlier one that is stated or brought about.</summary>
    /// <returns>The day, or null where none is known, and for an open framework while its first award is not recorded.</returns>
    internal LocalDate? LastDay => Kind.IsOpenFramework && LastLawfulDay is null
        ? null
        : new[] { LastLawfulDay, Scheme.StatedEnd?.Latest, Terminated }.Min();

    /// <summary>The day the newest framework was ended early, which ends the scheme.</summary>
    private LocalDate? Terminated => Awards.Count > 0 ? Awards[^1].Round.TerminatedOn : null;

    /// <summary>When an awarded framework stops, as far as is recorded.</summary>
    /// <param name="award">The framework.</param>
    /// <returns>The earliest of what ends it, or null while nothing does.</returns>
    internal Expiry? ExpiryOf(AwardedRound award)
    {
        var ends = new List<Expiry>();
        if (award.Round.TerminatedOn is { } terminated)
        {
            ends.Add(new(terminated, terminated.PlusDays(1), "its termination"));
        }

        if (EndOfTerm(award.Round) is { } end)
        {
            ends.Add(new(end.Latest, end.Latest.PlusDays(1), "the end of its term"));
        }

        if (Scheme.StatedEnd is { } schemeEnd)
        {
            ends.Add(new(schemeEnd.Latest, schemeEnd.Latest.PlusDays(1), "the stated end of the scheme"));
        }

        if (Kind.IsOpenFramework)
        {
            if (Next(award) is { } next && TriggerOf(next) is { } trigger)
            {
                ends.Add(new(trigger, FirstDayAfter(trigger), $"the award of round {PlainText.Of(next.Number)}"));
            }

            if (LastLawfulDay is { } lawful)
            {
                ends.Add(new(lawful, lawful.PlusDays(1), "the last day of the open framework"));
            }
        }

        return ends.MinBy(expiry => expiry.ExclusiveEnd);
    }

    // An option to extend that nobody took up before the term was over extends nothing.
    private StatedDay? EndOfTerm(Round round)
    {
        var made = round.Extensions.Where(one => one.DecidedOn is not null).Select(one => one.NewEnd).ToArray();
        var end = made.Length > 0 ? StatedDay.On(made.Max()) : round.StatedEnd;
        return end is null || end.Latest >= AsOf ? round.EndWithExtensions : end;
    }

    internal AwardedRound? Next(AwardedRound award) => Awards.FirstOrDefault(one => one.Number > award.Number);

    /// <summary>The day on which the next framework expires the one before (ambiguity A6).</summary>
    internal LocalDate? TriggerOf(AwardedRound next) => Readings.ExpiryTrigger switch
    {
        ExpiryTrigger.Decision => next.Day,
        ExpiryTrigger.Entry => Entered(next.Round),
        ExpiryTrigger.TermStart => next.Round.TermStart,
    };

    /// <summary>The first day on which an awarded framework can be used: entered into, and its term begun.</summary>
    internal LocalDate? UsableFrom(AwardedRound award) => (Entered(award.Round), award.Round.TermStart) switch
    {
        ({ } entered, { } start) => LocalDate.Max(entered, start),
        (var entered, var start) => entered ?? start,
    };
}
