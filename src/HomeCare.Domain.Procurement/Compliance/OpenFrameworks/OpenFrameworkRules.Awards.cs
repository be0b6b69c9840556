using NodaTime;

namespace HomeCare.Domain.Procurement;

internal static partial class OpenFrameworkRules
{
    private static void FirstThreeYears(Inspection scheme, Ruling ruling)
    {
        if (FirstAward(scheme, ruling) is not { } first)
        {
            return;
        }

        var period = scheme.Years(first.Day, 3);
        if (IsWhole(scheme, period))
        {
            new AwardDue("the three years beginning with the first award", period, first).Check(scheme, ruling);
            if (scheme.Second is { } second && period.Contains(second.Day) && scheme.Entered(second.Round) is { } entered && !period.Contains(entered))
            {
                ruling.Warn(
                    $"the second framework is awarded in time, and entered into on {PlainText.Of(entered)}, after the three years end on {PlainText.Of(period.LastDay)} (ambiguity A4)",
                    Inspection.Day("entered", entered),
                    Inspection.Day("last-lawful-day", period.LastDay));
            }
        }
    }

    private static void FiveYears(Inspection scheme, Ruling ruling)
    {
        if (FirstAward(scheme, ruling) is null || scheme.LastDay is not { } end)
        {
            return;
        }

        if (scheme.Second is not { } second)
        {
            if (scheme.Awards.Count > 1)
            {
                ruling.Missing($"{scheme.AwardDateName} of round {PlainText.Of(scheme.Frameworks[1].Number)}");
            }

            return;
        }

        var period = scheme.Years(second.Day, 5);
        var after = second;
        while (period.FirstDay <= end && (IsWhole(scheme, period) || scheme.Readings.CutShortWindow == CutShortWindow.NeedsAnAward))
        {
            var due = IsWhole(scheme, period) ? period : StatutoryPeriod.DaysBeginningWith(period.FirstDay, Period.DaysBetween(period.FirstDay, end) + 1);
            new AwardDue($"{(due == period ? string.Empty : "the days that the scheme has of ")}the five years beginning on {PlainText.Of(period.FirstDay)}", due, after).Check(scheme, ruling);
            period = scheme.Years(period.ExclusiveEnd, 5);
            after = scheme.Awards.LastOrDefault(award => award.Day < period.FirstDay) ?? after;
        }
    }

    private static void RollingFiveYears(Inspection scheme, Ruling ruling)
    {
        if (FirstAward(scheme, ruling) is null)
        {
            return;
        }

        var severity = scheme.Readings.FiveYearWindows == FiveYearWindows.RollingFromEveryAward ? Severity.Breach : Severity.Warning;
        foreach (var award in scheme.Reopenings.Where(award => award.Number > scheme.Frameworks[1].Number))
        {
            var period = scheme.Years(award.Day, 5);
            if (IsWhole(scheme, period))
            {
                new AwardDue($"the five years beginning with the award of {award.Name}", period, award).Check(scheme, ruling, severity);
            }
        }
    }

    private static void CompetitiveRoute(Inspection scheme, Ruling ruling)
    {
        foreach (var award in scheme.Awards)
        {
            if (award.Round.Route is { } route)
            {
                ruling.Require(
                    route.IsCompetitive,
                    $"{award.Name} was awarded by {route.Name}: a framework of an open framework is awarded by a competitive tendering procedure",
                    new Fact("route", route.Name));
            }
            else
            {
                ruling.Missing($"the route of {award.Name}");
            }
        }
    }

    private static void OwnTenderNotice(Inspection scheme, Ruling ruling)
    {
        var seen = new HashSet<ProcurementId>();
        foreach (var award in scheme.Awards)
        {
            var notice = award.Round.TenderNotice;
            ruling.RequireOnAward(notice is not null, award, scheme.AsOf, $"{award.Name} is awarded without a tender notice of its own", Inspection.Day("awarded", award.Day));
            if (notice?.Procurement is { } procurement && !seen.Add(procurement))
            {
                ruling.Breach($"{award.Name} has the tender notice of an earlier round ({procurement}): each round needs its own", new Fact("procurement", procurement.Value));
            }
        }
    }

    private static void SameTerms(Inspection scheme, Ruling ruling)
    {
        foreach (var award in scheme.Reopenings)
        {
            if (scheme.Decision(DecisionTopic.TermsSubstantiallyTheSame, award.Number) is { } decision)
            {
                ruling.Require(
                    decision.Answer,
                    $"{award.Name}: its terms are recorded as not substantially those of the round before, so it is not a framework of this scheme",
                    new Fact("decision", "no"));
            }
            else
            {
                ruling.RequireOnAward(
                    false,
                    award,
                    scheme.AsOf,
                    $"{award.Name}: no decision is recorded that its terms are substantially those of the round before; record it with reasons",
                    new Fact("decision", "not recorded"));
            }
        }
    }

    private static void WholeReopening(Inspection scheme, Ruling ruling)
    {
        foreach (var award in scheme.Reopenings)
        {
            var closed = scheme.Scheme.Lots.Select(lot => lot.Id).Except(award.Round.Lots).ToArray();
            if (award.Round.Lots.Count == 0 || closed.Length == 0 || scheme.Readings.PartialReopening == PartialReopening.Allowed)
            {
                ruling.Met();
            }
            else
            {
                ruling.Find(
                    scheme.Readings.PartialReopening == PartialReopening.Unlawful ? Severity.Breach : Severity.Warning,
                    $"{award.Name} re-opens only some lots, and its award expires the framework for all: not re-opened are {PlainText.List(closed)} (ambiguity A13)",
                    new Fact("not-reopened", PlainText.List(closed)));
            }
        }
    }

    // A period that the end of the scheme cuts short needs no award, on the default reading.
    private static bool IsWhole(Inspection scheme, StatutoryPeriod period) => period.LastDay <= scheme.LastDay;
}
