using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>The rows of a timeline, from the scheme and from what lies ahead of it.</summary>
internal sealed class TimelineRows(Inspection scheme, SchemeOutlook outlook)
{
    internal IEnumerable<TimelineItem> Frameworks()
    {
        foreach (var (number, round) in scheme.Frameworks)
        {
            var name = "round " + PlainText.Of(number);
            var award = scheme.AwardOf(number);
            var first = award is null ? round.TermStart : scheme.UsableFrom(award) ?? award.Day;
            var last = award is null ? round.EndWithExtensions?.Latest : scheme.ExpiryOf(award)?.ExclusiveEnd.PlusDays(-1);
            if (first is { } start && (last ?? scheme.Scheme.StatedEnd?.Latest) is { } end && end >= start)
            {
                yield return new(
                    award is null ? name + ", not yet awarded" : name,
                    start,
                    end,
                    award is null || start > scheme.AsOf ? TimelineMark.Planned : TimelineMark.InForce);
            }
        }

        foreach (var gap in outlook.Gaps)
        {
            yield return new("no framework to call off from", gap.Start, gap.End, TimelineMark.Alert);
        }
    }

    internal IEnumerable<TimelineItem> Periods()
    {
        if (!scheme.Kind.IsOpenFramework || scheme.First is not { } first)
        {
            yield break;
        }

        yield return Period("three years from the first award", scheme.Years(first.Day, 3));
        if (scheme.Second is { } second)
        {
            yield return Period("five years from the second award", scheme.Years(second.Day, 5));
        }

        foreach (var (award, last, where) in scheme.SingleSupplierLimits())
        {
            yield return new($"one supplier only: {where}", award.Day, last, TimelineMark.Period);
        }

        yield return Period("eight years from the first award", scheme.Years(first.Day, 8));
    }

    internal IEnumerable<TimelineSection> Rounds()
    {
        foreach (var (number, round) in scheme.Numbered)
        {
            (string Name, LocalDate? Day)[] days =
            [
                ("tender notice", round.TenderNotice?.Published),
                ("deadline for tenders", round.TenderDeadline),
                ("abandoned", round.AbandonedOn),
                ("assessment summaries sent", round.AssessmentSummariesSent),
                ("award decided", round.AwardDecidedOn),
                ("award notice", round.AwardNotice?.Published),
                ("entered into", scheme.Entered(round)),
                ("start of term", round.TermStart),
                ("details notice", round.DetailsNotice?.Published),
                ("copy of the contract", round.ContractCopyPublished),
                ("terminated", round.TerminatedOn),
                ("termination notice", round.TerminationNoticePublished),
                .. round.Extensions.Select(one => (one.DecidedOn is null ? "end of the option to extend" : "extended end", (LocalDate?)one.NewEnd)),
                .. round.Appointments.Where(one => one.LeftOn is not null).Select(one => ($"{one.Supplier} left", one.LeftOn)),
            ];
            var items = days.Where(one => one.Day is not null)
                .Select(one => new TimelineItem(one.Name, one.Day!.Value, one.Day.Value, TimelineMark.Event));
            if (round.AwardNotice is { StandstillEnds: { } ends, Published: var published })
            {
                items = items.Append(new("standstill", published, ends, TimelineMark.Period));
            }

            yield return new("Round " + PlainText.Of(number), items.OrderBy(item => item.First).ToValueList());
        }
    }

    internal IEnumerable<TimelineItem> Planned() =>
        (scheme.Scheme.Reopening?.Openings ?? []).Select(opening => new TimelineItem("re-opening", opening.Earliest, opening.Latest, TimelineMark.Planned));

    internal IEnumerable<TimelineItem> OtherEvents()
    {
        foreach (var change in scheme.Scheme.AuthorityChanges)
        {
            yield return new($"successor authority: {change.Successor}", change.On, change.On, TimelineMark.Event);
        }

        foreach (var modification in scheme.Scheme.Modifications)
        {
            yield return new($"modification: {modification.What}", modification.On, modification.On, TimelineMark.Event);
        }

        if (scheme.Scheme.StatedEnd is { } end)
        {
            yield return new("end of the scheme as stated", end.Earliest, end.Latest, TimelineMark.Event);
        }
    }

    internal IEnumerable<TimelineItem> LastDays()
    {
        foreach (var deadline in outlook.Open)
        {
            yield return new(
                $"{deadline.What} ({deadline.Rule.Id})",
                deadline.LastDay,
                deadline.LastDay,
                deadline.LastDay < scheme.AsOf ? TimelineMark.Alert : TimelineMark.Deadline);
        }

        if (outlook.LastLawfulDay is { } last)
        {
            yield return new($"last lawful day of the scheme ({(scheme.EightYears?.LastDay == last ? "OF-06" : "OF-08")})", last, last, TimelineMark.Deadline);
        }
    }

    private static TimelineItem Period(string name, StatutoryPeriod period) => new(name, period.FirstDay, period.LastDay, TimelineMark.Period);
}
