namespace HomeCare.Domain.Procurement;

internal static partial class OpenFrameworkRules
{
    private static void ExpiryOnNextAward(Inspection scheme, Ruling ruling)
    {
        foreach (var next in scheme.Reopenings)
        {
            if (scheme.AwardOf(scheme.NumberBefore(next)) is not { } before)
            {
                ruling.Missing($"{scheme.AwardDateName} of round {PlainText.Of(scheme.NumberBefore(next))}");
                continue;
            }

            if (scheme.TriggerOf(next) is not { } expires)
            {
                ruling.Missing($"the day on which {next.Name} expires {before.Name}");
                continue;
            }

            var uncovered = scheme.FirstDayAfter(expires);
            foreach (var late in before.Round.Extensions.Where(extension => extension.DecidedOn >= uncovered))
            {
                ruling.Breach(
                    $"{before.Name} was extended on {PlainText.Of(late.DecidedOn!.Value)}, when it had expired on {PlainText.Of(expires)} with the award of {next.Name}",
                    Inspection.Day("extended", late.DecidedOn),
                    Inspection.Day("expired", expires));
            }

            if (scheme.UsableFrom(next) is not { } usable)
            {
                ruling.Missing($"the days on which {next.Name} was entered into and its term began");
            }
            else if (scheme.GapBefore(next) is { } gap)
            {
                var ended = gap.Start < uncovered ? scheme.ExpiryOf(before)!.On : expires;
                ruling.Warn(
                    $"there is no framework to call off from for {Inspection.Days(gap.Start, usable)}: {before.Name} expires on {PlainText.Of(ended)} and {next.Name} can be used from {PlainText.Of(usable)} (ambiguity A6)",
                    Inspection.Day("gap-first-day", gap.Start),
                    Inspection.Day("gap-last-day", gap.End),
                    new Fact("gap-days", PlainText.Of(gap.Length)));
            }
            else
            {
                ruling.Met();
            }
        }
    }

    private static void EightYears(Inspection scheme, Ruling ruling)
    {
        if (scheme.Scheme.StatedEnd is not { } stated)
        {
            ruling.Missing("the end of the scheme as stated");
            _ = FirstAward(scheme, ruling);
            return;
        }

        var needed = scheme.EarliestAwardFor(stated.Earliest);
        if (FirstAward(scheme, ruling) is not { } first)
        {
            ruling.Warn(
                $"cannot be checked: {scheme.AwardDateName} is not recorded; an end of {stated} can be lawful only with a first award on or after {PlainText.Of(needed)}",
                new Fact("stated-end", stated.ToString()),
                Inspection.Day("earliest-lawful-award", needed));
            return;
        }

        var last = scheme.Years(first.Day, 8).LastDay;
        ruling.NotAfter(
            stated,
            last,
            $"the scheme is stated to end {stated.Phrase}, {Inspection.Days(last, stated.Earliest)} after the eight years that began with the award on {PlainText.Of(first.Day)}: the last lawful day is {PlainText.Of(last)}",
            Inspection.Day("first-award", first.Day),
            Inspection.Day("last-lawful-day", last),
            new Fact("stated-end", stated.ToString()),
            Inspection.Day("earliest-lawful-award", needed));
    }

    private static void NothingPastEightYears(Inspection scheme, Ruling ruling)
    {
        if (FirstAward(scheme, ruling) is not { } first)
        {
            return;
        }

        var last = scheme.Years(first.Day, 8).LastDay;
        void NotPast(string what, StatedDay? stated)
        {
            if (stated is not null)
            {
                ruling.NotAfter(
                    stated,
                    last,
                    $"{what} {stated.Phrase} is past the last lawful day {PlainText.Of(last)} by {Inspection.Days(last, stated.Earliest)}",
                    new Fact("day", stated.ToString()),
                    Inspection.Day("last-lawful-day", last));
            }
        }

        foreach (var award in scheme.Awards)
        {
            NotPast($"{award.Name}: the award", StatedDay.On(award.Day));
            NotPast($"{award.Name}: the stated end", award.Round.StatedEnd);
            foreach (var extension in award.Round.Extensions)
            {
                NotPast($"{award.Name}: the extended end", StatedDay.On(extension.NewEnd));
            }
        }

        foreach (var opening in scheme.PlannedAhead)
        {
            NotPast("the re-opening planned", StatedDay.On(opening.Earliest));
        }
    }

    private static void PlansEnough(Inspection scheme, Ruling ruling)
    {
        if (FirstAward(scheme, ruling) is not { } first || scheme.LastDay is not { } end || scheme.AsOf > end)
        {
            return;
        }

        var planned = scheme.PlannedAhead.ToArray();
        var second = scheme.Second?.Day ?? (planned.Length > 0 ? planned[0].Earliest : scheme.Years(first.Day, 3).LastDay);
        var needed = end < scheme.Years(first.Day, 3).LastDay ? 1 : end < scheme.Years(second, 5).LastDay ? 2 : 3;
        var found = scheme.Awards.Count + planned.Length;
        if (found >= needed)
        {
            ruling.Met();
        }
        else
        {
            ruling.Warn(
                $"{PlainText.Of(found)} of at least {PlainText.Of(needed)} frameworks are awarded or planned: plan {PlainText.Of(needed - found)} more {(needed - found == 1 ? "re-opening" : "re-openings")}",
                new Fact("awarded", PlainText.Of(scheme.Awards.Count)),
                new Fact("planned", PlainText.Of(planned.Length)),
                new Fact("needed", PlainText.Of(needed)));
        }
    }

    private static void CallOffsInProgress(Inspection scheme, Ruling ruling)
    {
        foreach (var one in scheme.CallOffs.Where(one => !one.IsOutside))
        {
            if (one.InProgressAtExpiry is not { } framework)
            {
                continue;
            }

            if (scheme.Scheme.SavesCallOffsInProgress is not { } saves)
            {
                ruling.Missing("whether the scheme saves call-offs in progress");
                continue;
            }

            var (began, decided, expiry) = (one.Award.ProcessBegan!.Value, one.Award.DecidedOn, scheme.ExpiryOf(framework)!);
            ruling.Require(
                saves,
                $"{one.Name} began on {PlainText.Of(began)} and was awarded on {PlainText.Of(decided)}, after {framework.Name} had expired with {expiry.Why}; the scheme does not save it",
                Inspection.Day("began", began),
                Inspection.Day("awarded", decided),
                Inspection.Day("expired", expiry.On));
        }
    }

    private static void NotShorter(Inspection scheme, Ruling ruling)
    {
        if (FirstAward(scheme, ruling) is null || scheme.LastLawfulDay is not { } last)
        {
            return;
        }

        if (scheme.Scheme.StatedEnd is not { } stated)
        {
            ruling.Missing("the end of the scheme as stated");
            return;
        }

        if (stated.Latest >= last || scheme.Readings.ShorterScheme == ShorterScheme.Allowed)
        {
            ruling.Met();
        }
        else
        {
            ruling.Find(
                scheme.Readings.ShorterScheme == ShorterScheme.Unlawful ? Severity.Breach : Severity.Warning,
                $"the scheme is stated to end {stated.Phrase}, {Inspection.Days(stated.Latest, last)} before the end that the Act names, {PlainText.Of(last)} (ambiguity A12)",
                new Fact("stated-end", stated.ToString()),
                Inspection.Day("end-in-the-act", last));
        }
    }
}
