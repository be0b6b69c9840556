using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>A scheme as the rules look at it: its awards in order, and the periods that run from them under its readings.</summary>
internal sealed partial class Inspection
{
    internal Inspection(FrameworkScheme scheme, LocalDate asOf, WorkingDayCalendar calendar)
    {
        (Scheme, AsOf, Calendar) = (scheme, asOf, calendar);
        Awards = [.. Numbered.Select(one => (one.Number, one.Round, Day: AwardDay(one.Round)))
            .Where(one => one.Day is not null)
            .Select(one => new AwardedRound(one.Number, one.Round, one.Day!.Value))];
        Kind = LightTouch.IsLost(this) ? scheme.Kind.WithoutLightTouch : scheme.Kind;
    }

    internal FrameworkScheme Scheme { get; }

    internal LocalDate AsOf { get; }

    internal WorkingDayCalendar Calendar { get; }

    internal LegalReadings Readings => Scheme.Readings;

    /// <summary>The kind whose duties bind: without light touch where the services turn out not to be (ambiguity A24).</summary>
    internal FrameworkKind Kind { get; }

    /// <summary>The awarded rounds, in order.</summary>
    internal IReadOnlyList<AwardedRound> Awards { get; }

    /// <summary>Every round with its number, from 1.</summary>
    internal IEnumerable<(int Number, Round Round)> Numbered => Scheme.Rounds.Select((round, index) => (index + 1, round));

    /// <summary>The award of the first round, where its day is recorded.</summary>
    internal AwardedRound? First => Awards.Count > 0 && Awards[0].Number == 1 ? Awards[0] : null;

    internal AwardedRound? Second => First is not null && Awards.Count > 1 && Awards[1].Number == 2 ? Awards[1] : null;

    internal string AwardDateName => Readings.DayOfAward switch
    {
        DayOfAward.Decision => "the award date",
        DayOfAward.AwardNotice => "the date of the award notice",
        DayOfAward.Entry => "the date of entry",
        DayOfAward.TermStart => "the start of the term",
    };

    /// <summary>A number of years beginning with a day (ambiguity A22).</summary>
    internal StatutoryPeriod Years(LocalDate first, int years)
    {
        var period = StatutoryPeriod.YearsBeginningWith(first, years);
        var skipsLeapDay = first is { Month: 2, Day: 29 } && period.ExclusiveEnd.Month == 3;
        return skipsLeapDay && Readings.LeapDayAnniversary == LeapDayAnniversary.DayBeforeTheLastOfFebruary
            ? StatutoryPeriod.DaysBeginningWith(first, Period.DaysBetween(first, period.LastDay))
            : period;
    }

    /// <summary>The day a framework was entered into (ambiguity A23).</summary>
    internal LocalDate? Entered(Round round)
    {
        var signatures = round.Appointments.Where(one => one.SignedOn is not null).Select(one => one.SignedOn!.Value).ToArray();
        return signatures.Length == 0 ? round.EnteredOn
            : Readings.ManySignatures == ManySignatures.FirstSignature ? signatures.Min()
            : signatures.Max();
    }

    /// <summary>The judgement recorded on a topic, for one round or for the whole scheme; the latest where there are several.</summary>
    internal RecordedDecision? Decision(DecisionTopic topic, int? round = null, LotId? lot = null, PackageReference? callOff = null) =>
        Scheme.Decisions
            .Where(one => one.Topic == topic && (one.Round is null || one.Round == round) && (one.Lot is null || one.Lot == lot) && (one.CallOff is null || one.CallOff == callOff))
            .OrderBy(one => one.DecidedOn)
            .LastOrDefault();

    private LocalDate? AwardDay(Round round) => Readings.DayOfAward switch
    {
        DayOfAward.Decision when Readings.AwardDatesInARound == AwardDatesInARound.EarliestOfSuppliers =>
            round.Appointments.Select(one => one.AwardDecidedOn).Append(round.AwardDecidedOn).Where(day => day is not null).Min(),
        DayOfAward.Decision => round.AwardDecidedOn,
        DayOfAward.AwardNotice => round.AwardNotice?.Published,
        DayOfAward.Entry => Entered(round),
        DayOfAward.TermStart => round.TermStart,
    };
}
