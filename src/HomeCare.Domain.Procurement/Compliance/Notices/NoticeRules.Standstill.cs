using NodaTime;

namespace HomeCare.Domain.Procurement;

internal static partial class NoticeRules
{
    internal const int StandstillDays = 8;

    // The least that section 54(4) gives tenders for other contracts where everything is electronic and nothing is urgent.
    private const int ShortTenderDays = 25;

    private static void TimeForTenders(Inspection scheme, Ruling ruling)
    {
        foreach (var (number, round) in scheme.Numbered)
        {
            if (round.TenderNotice is not { } notice)
            {
                continue;
            }

            if (round.TenderDeadline is not { } deadline)
            {
                ruling.Missing($"the deadline for tenders of {Name(number)}");
                continue;
            }

            var days = Period.DaysBetween(notice.Published, deadline);
            var decision = scheme.Decision(DecisionTopic.TimeLimitsConsidered, number);
            if (decision is { Answer: true } || (decision is null && days >= ShortTenderDays))
            {
                ruling.Met();
            }
            else
            {
                ruling.Warn(
                    $"{Name(number)}: tenders had {Inspection.Days(notice.Published, deadline)}, and {(decision is null ? "no decision is recorded that this regards" : "it is recorded that this does not regard")} the complexity of the contract",
                    new Fact("days", PlainText.Of(days)),
                    new Fact("short-below", PlainText.Of(ShortTenderDays)),
                    Inspection.Day("published", notice.Published),
                    Inspection.Day("deadline", deadline));
            }
        }
    }

    private static void SummariesFirst(Inspection scheme, Ruling ruling)
    {
        foreach (var (number, round) in scheme.Numbered)
        {
            if (round.AwardNotice is { } notice && round.Route is not { IsCompetitive: false })
            {
                ruling.Deadline(
                    $"{Name(number)}: sending the assessment summaries",
                    round.AssessmentSummariesSent,
                    notice.Published,
                    scheme.AsOf,
                    Inspection.Day("award-notice", notice.Published));
            }
        }
    }

    private static void AwardNoticeFirst(Inspection scheme, Ruling ruling)
    {
        foreach (var (number, round, entered) in EnteredRounds(scheme, ruling))
        {
            ruling.Deadline($"{Name(number)}: the contract award notice", round.AwardNotice?.Published, entered, scheme.AsOf, Inspection.Day("entered", entered));
        }
    }

    private static void MandatoryStandstill(Inspection scheme, Ruling ruling)
    {
        if (scheme.Kind.HasMandatoryStandstill)
        {
            LongEnough(scheme, ruling);
        }
    }

    private static void VoluntaryStandstill(Inspection scheme, Ruling ruling)
    {
        if (!scheme.Kind.HasMandatoryStandstill)
        {
            LongEnough(scheme, ruling);
        }
    }

    private static void LongEnough(Inspection scheme, Ruling ruling)
    {
        foreach (var (number, round) in scheme.Numbered)
        {
            if (round.AwardNotice is { } notice
                && (scheme.Kind.HasMandatoryStandstill || notice.StandstillEnds is not null)
                && scheme.LastWorkingDayOf(notice.Published, StandstillDays, ruling) is { } last)
            {
                ruling.Require(
                    notice.StandstillEnds >= last,
                    notice.StandstillEnds is { } ends
                        ? $"{Name(number)}: the standstill ends on {PlainText.Of(ends)}, and eight working days beginning with {PlainText.Of(notice.Published)} end on {PlainText.Of(last)}"
                        : $"{Name(number)}: the award notice provides for no standstill: it lasts to {PlainText.Of(last)} at least",
                    Inspection.Day("published", notice.Published),
                    Inspection.Day("standstill-ends", notice.StandstillEnds),
                    Inspection.Day("eighth-working-day", last));
            }
        }
    }

    private static void EntryAfterStandstill(Inspection scheme, Ruling ruling)
    {
        foreach (var (number, round) in scheme.Numbered)
        {
            if (StandstillOf(scheme, round, ruling) is not { } last)
            {
                continue;
            }

            var from = PlainText.Of(last.PlusDays(1));
            if (scheme.Entered(round) is { } entered)
            {
                ruling.Require(
                    entered > last,
                    $"{Name(number)} was entered into on {PlainText.Of(entered)}, before its standstill was over: it lasts through {PlainText.Of(last)}, so enter into it on {from} or later",
                    Inspection.Day("entered", entered),
                    Inspection.Day("last-day", last),
                    new("enter-from", from));
            }
            else if (last >= scheme.AsOf)
            {
                ruling.Advise(
                    $"{Name(number)}: its standstill lasts through {PlainText.Of(last)}, so enter into it on {from} or later",
                    Inspection.Day("last-day", last),
                    new("enter-from", from));
            }
            else
            {
                EntryIsMissing(scheme, ruling, number, round);
            }
        }
    }

    /// <summary>The last day of the standstill that the notice provides for, or of the longer one that the Act requires.</summary>
    private static LocalDate? StandstillOf(Inspection scheme, Round round, Ruling ruling)
    {
        if (round.AwardNotice is not { } notice || !scheme.Kind.HasMandatoryStandstill)
        {
            return round.AwardNotice?.StandstillEnds;
        }

        return scheme.LastWorkingDayOf(notice.Published, StandstillDays, ruling) is { } least
            ? LocalDate.Max(least, notice.StandstillEnds ?? least)
            : notice.StandstillEnds;
    }

    private static void StartAfterEntry(Inspection scheme, Ruling ruling)
    {
        foreach (var (number, round, entered) in EnteredRounds(scheme, ruling))
        {
            if (round.TermStart is not { } start)
            {
                continue;
            }

            if (start >= entered || scheme.Decision(DecisionTopic.StartBeforeEntry, number) is { Answer: true })
            {
                ruling.Met();
            }
            else
            {
                ruling.Warn(
                    $"{Name(number)}: its term starts on {PlainText.Of(start)}, {Inspection.Days(start, entered)} before it is entered into on {PlainText.Of(entered)}, and no reason is recorded",
                    Inspection.Day("term-start", start),
                    Inspection.Day("entered", entered));
            }
        }
    }
}
