namespace HomeCare.Domain.Pricing;

public sealed partial record DayPlan
{
    private static IEnumerable<Refusal> NotSold(DayServiceTerms terms, DaySegment segment)
    {
        var commissioning = terms.Band(segment.Band)!.Commissioning;
        if (commissioning.UnitFor(segment.Minutes) is not null)
        {
            return [];
        }

        ValueList<Fact> facts = [new("band", segment.Band.Value), new("minutes", PlainText.Of(segment.Minutes))];
        var blocks = string.Join(" and ", commissioning.Units.Select(unit => PlainText.Hours(unit.Minutes!.Value)));
        return commissioning.Step is { } step
            ? [new("not-" + step.Name, $"{segment} is not sold: band {segment.Band} is bought in {step.Name.Replace('-', ' ')}", facts)]
            : [new("not-a-block", $"{segment} is not sold: band {segment.Band} is bought in whole blocks of {blocks}", facts)];
    }

    // Over all session bands of the day: two shorter segments must not buy what one longer one may not.
    private static IEnumerable<Refusal> TooLong(DayServiceTerms terms, DaySegment[] segments)
    {
        var sessions = Minutes(segments.Where(segment => terms.Band(segment.Band)!.Commissioning.IsBySession));
        if (terms.LongDay == LongDay.Refused && sessions > terms.SessionMinutes.Value)
        {
            yield return new(
                "too-long",
                $"the sessions of the day last {PlainText.Hours(sessions)}, more than the {PlainText.Hours(terms.SessionMinutes.Value)} of one session",
                [new("minutes", PlainText.Of(sessions)), new("session-minutes", PlainText.Of(terms.SessionMinutes.Value))]);
        }

        var all = Minutes(segments.Where(segment => !terms.Band(segment.Band)!.IsSupplement));
        if (all > DaySegment.MostMinutes)
        {
            yield return new(
                "more-than-a-day",
                $"the segments last {PlainText.Hours(all)}: a day has 24 h",
                [new("minutes", PlainText.Of(all))]);
        }
    }

    private static IEnumerable<Refusal> Overlaps(DayServiceTerms terms, DaySegment[] segments)
    {
        var timed = segments.Where(segment => segment.Start is not null).ToArray();
        for (var i = 0; i < timed.Length; i++)
        {
            for (var j = i + 1; j < timed.Length && timed[j].StartsAt < timed[i].EndsAt; j++)
            {
                if (!LiesOn(terms, timed[i], timed[j]) && !LiesOn(terms, timed[j], timed[i]))
                {
                    yield return new(
                        "overlap",
                        $"{timed[j]} starts before the end of {timed[i]}: segments follow each other",
                        [new("segment", timed[j].ToString()), new("overlaps", timed[i].ToString())]);
                }
            }
        }
    }

    private static bool LiesOn(DayServiceTerms terms, DaySegment supplement, DaySegment session) =>
        terms.SupplementTime == SupplementTime.DuringTheBase && terms.Band(supplement.Band)!.Supplements.Contains(session.Band);

    private static IEnumerable<Refusal> BeyondBase(DayServiceTerms terms, ServiceBand band, DaySegment[] segments)
    {
        var bases = segments.Where(segment => band.Supplements.Contains(segment.Band)).ToArray();
        if (bases.Length == 0)
        {
            yield break;
        }

        var supplements = segments.Where(segment => segment.Band == band.Id).ToArray();
        var (added, most) = (Minutes(supplements), Minutes(bases));
        if (added > most)
        {
            yield return new(
                "more-hours-than-base",
                $"band {band.Id} has {PlainText.Hours(added)}, more than the {PlainText.Hours(most)} of the sessions it adds to",
                [new("band", band.Id.Value), new("minutes", PlainText.Of(added)), new("base-minutes", PlainText.Of(most))]);
        }

        // Nothing can be said of the times where a base session has none.
        if (terms.SupplementTime == SupplementTime.DuringTheBase && bases.All(session => session.Start is not null))
        {
            foreach (var outside in supplements.Where(one => one.Start is not null && Covered(one, bases) < one.Minutes))
            {
                yield return new(
                    "outside-base",
                    $"{outside} lies outside the sessions it adds to: {string.Join("; ", bases.Select(session => session.ToString()))}",
                    [new("segment", outside.ToString())]);
            }
        }
    }

    private static long Covered(DaySegment segment, DaySegment[] by) => by.Sum(session =>
        (long)Math.Max(0, Math.Min(segment.EndsAt, session.EndsAt) - Math.Max(segment.StartsAt, session.StartsAt)));

    private static long Minutes(IEnumerable<DaySegment> segments) => segments.Sum(segment => (long)segment.Minutes);
}
