using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>A scheme as the rules look at it: its awards in order, and the periods that run from them under its readings.</summary>
internal sealed partial class Inspection
{
    // There can be one for each of thousands of call-offs, so the one that holds for each round and lot is found once.
    private readonly ILookup<(DecisionTopic Topic, PackageReference? CallOff), RecordedDecision> decisions;
    private readonly ILookup<ProviderId, ExclusionDecision> exclusions;
    private readonly Lazy<LocalDate?> lastLawfulDay;

    internal Inspection(FrameworkScheme scheme, LocalDate asOf, WorkingDayCalendar calendar)
    {
        (Scheme, AsOf, Calendar) = (scheme, scheme.RecordedUntil is { } until ? LocalDate.Min(until, asOf) : asOf, calendar);
        decisions = InOrder(scheme.Decisions)
            .Reverse()
            .DistinctBy(one => (one.Topic, one.CallOff, one.Round, one.Lot))
            .Reverse()
            .ToLookup(one => (one.Topic, one.CallOff));
        exclusions = scheme.Exclusions.ToLookup(one => one.Supplier);
        lastLawfulDay = new(() => Kind!.IsOpenFramework && EightYears is { } eight
            ? SingleSupplierLimits().Select(limit => limit.LastDay).Append(eight.LastDay).Min()
            : null);
        Numbered = [.. scheme.Rounds.Select((round, index) => (index + 1, round))];
        Frameworks = [.. Numbered.Where(one => one.Round.AbandonedOn is null)];
        Awards = [.. Frameworks.Select(one => (one.Number, one.Round, Day: AwardDay(one.Round, scheme.Readings)))
            .Where(one => one.Day is not null)
            .Select(one => new AwardedRound(one.Number, one.Round, one.Day!.Value))];
        Kind = LightTouch.IsLost(this) ? scheme.Kind.WithoutLightTouch : scheme.Kind;
        CallOffs = [.. scheme.CallOffs.Select(award => new Called(this, award))];
    }

    internal FrameworkScheme Scheme { get; }

    /// <summary>The day of the check, or the last day that the record tells of where that is earlier.</summary>
    internal LocalDate AsOf { get; }

    internal WorkingDayCalendar Calendar { get; }

    internal LegalReadings Readings => Scheme.Readings;

    /// <summary>The kind whose duties bind: without light touch where the services turn out not to be (ambiguity A24).</summary>
    internal FrameworkKind Kind { get; }

    /// <summary>The awarded rounds, in order.</summary>
    internal IReadOnlyList<AwardedRound> Awards { get; }

    /// <summary>Every call-off as the rules look at it, in the order of the record.</summary>
    internal IReadOnlyList<Called> CallOffs { get; }

    /// <summary>Every round with its number, from 1; abandoned ones too.</summary>
    internal IReadOnlyList<(int Number, Round Round)> Numbered { get; }

    /// <summary>Every round that led or may yet lead to a framework, with its number, from 1. An abandoned one does not.</summary>
    internal IReadOnlyList<(int Number, Round Round)> Frameworks { get; }

    /// <summary>The award of the first framework, where its day is recorded.</summary>
    internal AwardedRound? First => Frameworks.Count > 0 ? AwardOf(Frameworks[0].Number) : null;

    internal AwardedRound? Second => First is not null && Frameworks.Count > 1 ? AwardOf(Frameworks[1].Number) : null;

    /// <summary>The awards after the first framework's.</summary>
    internal IEnumerable<AwardedRound> Reopenings => Awards.Where(award => award.Number > Frameworks[0].Number);

    internal string AwardDateName => Readings.DayOfAward switch
    {
        DayOfAward.Decision => "the award date",
        DayOfAward.AwardNotice => "the date of the award notice",
        DayOfAward.Entry => "the date of entry",
        DayOfAward.TermStart => "the start of the term",
    };

    internal AwardedRound? AwardOf(int number) => Awards.FirstOrDefault(award => award.Number == number);

    /// <summary>The number of the framework before another.</summary>
    internal int NumberBefore(AwardedRound award) => Frameworks.Last(one => one.Number < award.Number).Number;

    /// <summary>The rounds after one award and before another, none of which has an award date.</summary>
    internal IEnumerable<int> Between(AwardedRound award, AwardedRound next) =>
        Frameworks.Select(one => one.Number).Where(number => number > award.Number && number < next.Number);

    /// <summary>A later round that was awarded, as its record shows, on a day that is not recorded and may have been in time.</summary>
    internal int? AwardedWithoutADay(AwardedRound award, LocalDate lastDay) => Frameworks
        .Where(one => one.Number > award.Number && AwardOf(one.Number) is null)
        .Where(one => one.Round is { AwardDecidedOn: not null } or { AwardNotice: not null } or { DetailsNotice: not null } || Entered(one.Round) is not null)
        .Where(one => !(one.Round.TenderNotice?.Published > lastDay))
        .Select(one => (int?)one.Number)
        .FirstOrDefault();

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
    internal LocalDate? Entered(Round round) => Entered(round, Readings);

    /// <summary>The judgement recorded on a topic, for one round or for the whole scheme; the latest where there are several.</summary>
    internal RecordedDecision? Decision(DecisionTopic topic, int? round = null, LotId? lot = null, PackageReference? callOff = null) =>
        InOrder(decisions[(topic, null)]
            .Concat(callOff is null ? [] : decisions[(topic, callOff)])
            .Where(one => (one.Round is null || one.Round == round) && (one.Lot is null || one.Lot == lot)))
            .LastOrDefault();

    /// <summary>A supplier's status on a day: what is recorded for that day, or else the last determination up to it.</summary>
    internal SupplierStatus? StatusOn(ProviderId supplier, LocalDate day, SupplierStatus? recorded) =>
        recorded ?? ExclusionsOf(supplier)
            .Where(one => one.DecidedOn <= day)
            .OrderBy(one => one.DecidedOn)
            .ThenBy(one => one.Status.Value) // of two on one day, the graver
            .LastOrDefault()?.Status;

    /// <summary>What was decided about a supplier's status.</summary>
    internal IEnumerable<ExclusionDecision> ExclusionsOf(ProviderId supplier) => exclusions[supplier];

    /// <summary>The day of a round's award, as the readings have it (ambiguities A4 and A5).</summary>
    internal static LocalDate? AwardDay(Round round, LegalReadings readings) => readings.DayOfAward switch
    {
        DayOfAward.Decision when readings.AwardDatesInARound == AwardDatesInARound.EarliestOfSuppliers =>
            round.Appointments.Select(one => one.AwardDecidedOn).Append(round.AwardDecidedOn).Where(day => day is not null).Min(),
        DayOfAward.Decision => round.AwardDecidedOn,
        DayOfAward.AwardNotice => round.AwardNotice?.Published,
        DayOfAward.Entry => Entered(round, readings),
        DayOfAward.TermStart => round.TermStart,
    };

    // Two answers of one day: the record's order does not say which holds, so "no" comes last.
    private static IEnumerable<RecordedDecision> InOrder(IEnumerable<RecordedDecision> some) =>
        some.OrderBy(one => one.DecidedOn).ThenByDescending(one => one.Answer);

    private static LocalDate? Entered(Round round, LegalReadings readings)
    {
        var signatures = round.Appointments.Where(one => one.SignedOn is not null).Select(one => one.SignedOn!.Value).ToArray();
        return signatures.Length == 0 ? round.EnteredOn
            : readings.ManySignatures == ManySignatures.FirstSignature ? signatures.Min()
            : signatures.Max();
    }
}
