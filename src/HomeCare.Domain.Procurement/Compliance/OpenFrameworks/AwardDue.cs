namespace HomeCare.Domain.Procurement;

/// <summary>A period of section 49(2)(a), or of an authority's own rules, in which a further framework is to be awarded.</summary>
/// <param name="What">The period in words, such as <c>the three years beginning with the first award</c>.</param>
/// <param name="Period">Its days.</param>
/// <param name="After">The award that is not counted, and none before it.</param>
internal sealed record AwardDue(string What, StatutoryPeriod Period, AwardedRound After)
{
    /// <summary>Whether the period is the Act's, so that an award on its first day may count (ambiguity A3).</summary>
    internal bool IsOfTheAct { get; init; } = true;

    internal void Check(Inspection scheme, Ruling ruling, Severity whenMissed = Severity.Breach)
    {
        var later = scheme.Awards.Where(award => award.Number > After.Number).ToArray();
        var planned = scheme.PlannedAhead.ToArray();
        var next = later.Length > 0 ? later[0] : null;
        var last = PlainText.Of(Period.LastDay);
        Fact[] facts =
        [
            new("first-day", PlainText.Of(Period.FirstDay)),
            new("last-lawful-day", last),
            new("next-award", next is null ? "not recorded" : PlainText.Of(next.Day)),
        ];
        var opens = IsOfTheAct && scheme.Readings.AwardThatOpensAWindow == AwardThatOpensAWindow.Counts && After.Day == Period.FirstDay;
        var done = opens ? After : later.FirstOrDefault(award => Period.Contains(award.Day)) ?? next;
        ruling.Note($"award of a further framework, in {What}", Period.LastDay, done?.Day);
        if (opens || later.Any(award => Period.Contains(award.Day)))
        {
            ruling.Met();
        }
        else if (next is not null && scheme.Between(After, next).Any())
        {
            ruling.Missing($"{scheme.AwardDateName} of round {PlainText.Of(scheme.Between(After, next).First())}");
        }
        else if (next is not null)
        {
            ruling.Find(whenMissed, $"no further framework is awarded in {What}, which end on {last}: {next.Name} on {PlainText.Of(next.Day)} is {Inspection.Days(Period.LastDay, next.Day)} late", facts);
        }
        else if (scheme.AsOf > Period.LastDay && scheme.AwardedWithoutADay(After, Period.LastDay) is { } undated)
        {
            ruling.Missing($"{scheme.AwardDateName} of round {PlainText.Of(undated)}");
        }
        else if (scheme.AsOf > Period.LastDay)
        {
            ruling.Find(whenMissed, $"no further framework was awarded in {What}, which ended on {last}", facts);
        }
        else if (planned.Any(opening => Period.Contains(opening.Earliest) && Period.Contains(opening.Latest)))
        {
            ruling.Met();
        }
        else if (planned.FirstOrDefault(opening => opening.Earliest <= Period.LastDay && opening.Latest >= Period.FirstDay) is { } straddling)
        {
            ruling.Warn($"the re-opening planned from {PlainText.Of(straddling.Earliest)} to {PlainText.Of(straddling.Latest)} may fall outside {What}: the last day to award in them is {last}", facts);
        }
        else if (planned.FirstOrDefault(opening => opening.Earliest > Period.LastDay) is { } late)
        {
            ruling.Find(whenMissed, $"the next re-opening is planned for {PlainText.Of(late.Earliest)} at the earliest, and the last day to award in {What} is {last}", facts);
        }
        else
        {
            ruling.Advise($"the last day to award in {What} is {last}", facts);
        }
    }
}
