using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>The limits on re-opening that an authority sets itself, as a rule set beside the Act: the two can differ.</summary>
/// <remarks>
/// <para>The first competition is no re-opening, and what counts is its award. A gap of five years ends with the day before
/// the fifth anniversary. The Act's five years stand in fixed periods from the second award; a gap moves with every award.</para>
/// <para>While no first award is recorded the years are counted from the start of the first term, since an authority's own
/// rule, unlike the Act's, does not say that the award starts its clock.</para>
/// </remarks>
public static class OwnReopeningRules
{
    /// <summary>The rules of a scheme's own re-opening plan.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <returns>The rule set, or null where the scheme sets itself no limit.</returns>
    public static RuleSet? For(FrameworkScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        var checks = Checks(scheme.Reopening).ToArray();
        return checks.Length == 0 ? null : new RuleSet($"{scheme.Title}: its own re-opening rules", checks);
    }

    private static IEnumerable<Check> Checks(ReopeningPlan? plan)
    {
        if (plan?.OpeningsAtLeast is { } least)
        {
            yield return new(
                new(least.Citation, $"The framework is re-opened at least {Times(least.Value)} over its term.", Severity.Breach),
                (scheme, ruling) => Enough(scheme, ruling, least.Value));
        }

        if (plan?.FirstWithinYears is { } first)
        {
            yield return new(
                new(first.Citation, $"The first re-opening comes within {Years(first.Value)}.", Severity.Breach),
                (scheme, ruling) => FirstInTime(scheme, ruling, first.Value));
        }

        if (plan?.GapAtMostYears is { } gap)
        {
            yield return new(
                new(gap.Citation, $"No gap between awards is longer than {Years(gap.Value)}.", Severity.Breach),
                (scheme, ruling) => NoLongGap(scheme, ruling, gap.Value));
        }
    }

    private static void Enough(Inspection scheme, Ruling ruling, int least)
    {
        var held = scheme.Reopenings.Count();
        var planned = scheme.PlannedAhead.Count();
        if (held + planned >= least)
        {
            ruling.Met();
        }
        else
        {
            ruling.Find(
                scheme.AsOf > scheme.LastDay ? Severity.Breach : Severity.Warning,
                $"the framework was re-opened {Times(held)} and {Times(planned)} more {(planned == 1 ? "is" : "are")} planned: at least {PlainText.Of(least)} in all are needed",
                new Fact("held", PlainText.Of(held)),
                new Fact("planned", PlainText.Of(planned)),
                new Fact("at-least", PlainText.Of(least)));
        }
    }

    private static void FirstInTime(Inspection scheme, Ruling ruling, int years)
    {
        if (Start(scheme) is { } start)
        {
            new AwardDue($"the {(years == 1 ? "12 months" : Years(years))} beginning on {PlainText.Of(start.Day)}", scheme.Years(start.Day, years), start) { IsOfTheAct = false }.Check(scheme, ruling);
        }
        else
        {
            ruling.Missing("the award date of round 1, and the start of its term");
        }
    }

    private static void NoLongGap(Inspection scheme, Ruling ruling, int years)
    {
        if (Start(scheme) is not { } start)
        {
            ruling.Missing("the award date of round 1, and the start of its term");
            return;
        }

        var before = (start.Name, Earliest: start.Day, Latest: start.Day);
        var number = start.Number;
        foreach (var award in scheme.Reopenings)
        {
            var next = (award.Name, Earliest: award.Day, Latest: award.Day);
            if (!scheme.Years(before.Latest, years).Contains(award.Day) && scheme.Frameworks.Any(one => one.Number > number && one.Number < award.Number))
            {
                ruling.Missing($"{scheme.AwardDateName} of each round between {before.Name} and {award.Name}");
            }
            else
            {
                Gap(scheme, ruling, before, next, years);
            }

            (before, number) = (next, award.Number);
        }

        foreach (var opening in scheme.PlannedAhead)
        {
            var next = (Name: "the planned re-opening", opening.Earliest, opening.Latest);
            Gap(scheme, ruling, before, next, years);
            before = next;
        }

        if (scheme.LastDay is { } end && scheme.Years(before.Latest, years).LastDay is var last && last < end)
        {
            ruling.Warn(
                $"from {before.Name} on {PlainText.Of(before.Latest)} to the end of the scheme on {PlainText.Of(end)} is more than {Years(years)}; the rule speaks of gaps between awards only",
                Inspection.Day("from", before.Latest),
                Inspection.Day("end", end));
        }
    }

    // Of days that are only planned, a gap that is too long on any of them is a breach, and on some a warning.
    private static void Gap(
        Inspection scheme,
        Ruling ruling,
        (string Name, LocalDate Earliest, LocalDate Latest) before,
        (string Name, LocalDate Earliest, LocalDate Latest) next,
        int years)
    {
        var isTooLong = !scheme.Years(before.Latest, years).Contains(next.Earliest);
        var (from, to) = isTooLong ? (before.Latest, next.Earliest) : (before.Earliest, next.Latest);
        var period = scheme.Years(from, years);
        if (period.Contains(to))
        {
            ruling.Met();
            return;
        }

        ruling.Find(
            isTooLong ? Severity.Breach : Severity.Warning,
            $"from {before.Name} on {PlainText.Of(from)} to {next.Name} on {PlainText.Of(to)} {(isTooLong ? "is" : "would be")} more than {Years(years)}: the last day without a longer gap is {PlainText.Of(period.LastDay)}",
            Inspection.Day("from", from),
            Inspection.Day("to", to),
            Inspection.Day("last-day", period.LastDay));
    }

    private static AwardedRound? Start(Inspection scheme) =>
        scheme.First
        ?? (scheme.Scheme.Rounds.Count > 0 && scheme.Scheme.Rounds[0].TermStart is { } start ? new(1, scheme.Scheme.Rounds[0], start) : null);

    private static string Years(int years) => years == 1 ? "1 year" : PlainText.Of(years) + " years";

    private static string Times(int times) => times switch
    {
        1 => "once",
        2 => "twice",
        _ => PlainText.Of(times) + " times",
    };
}
