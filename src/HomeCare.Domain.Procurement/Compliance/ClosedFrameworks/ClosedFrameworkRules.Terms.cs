namespace HomeCare.Domain.Procurement;

internal static partial class ClosedFrameworkRules
{
    private static void FourYears(Inspection scheme, Ruling ruling)
    {
        foreach (var (number, round) in scheme.Kind.HasFourYearLimit ? scheme.Numbered.Where(one => one.Round.AbandonedOn is null) : [])
        {
            var name = $"round {PlainText.Of(number)}";
            if (round.TermStart is not { } start || round.EndWithExtensions is not { } end)
            {
                ruling.Missing($"the start and the end of the term of {name}");
                continue;
            }

            var last = scheme.Years(start, 4).LastDay;
            Fact[] facts =
            [
                Inspection.Day("term-start", start),
                new("stated-end", end.ToString()),
                Inspection.Day("last-day-of-four-years", last),
            ];
            if (end.Earliest <= last)
            {
                ruling.Met();
            }
            else if (scheme.Decision(DecisionTopic.LongerTermRequired, number) is not { Answer: true })
            {
                ruling.Breach(
                    $"{name}: the term from {PlainText.Of(start)} to {end} runs {Inspection.Days(last, end.Earliest)} past four years, which end on {PlainText.Of(last)}, and no decision is recorded that its nature needs longer",
                    facts);
            }
            else if (round.TenderNotice?.StatesReasonsForLongerTerm is not { } states)
            {
                ruling.Missing($"whether the tender notice of {name} gives the reasons for more than four years");
            }
            else
            {
                ruling.Require(states, $"{name}: the term runs past four years, which end on {PlainText.Of(last)}, and the tender notice gives no reasons for it", facts);
            }
        }
    }

    private static void ReopeningOutsideSection49(Inspection scheme, Ruling ruling)
    {
        if (scheme.Scheme.Kind != FrameworkKind.LightTouchReopeningFramework)
        {
            return;
        }

        if (scheme.Readings.LightTouchReopening == LightTouchReopening.MustFollowSection49)
        {
            ruling.Breach("the framework re-opens, and is not let as an open framework under section 49 (ambiguity A1)", new Fact("kind", scheme.Scheme.Kind.Name));
        }
        else
        {
            ruling.Warn("the framework re-opens on its own terms, outside section 49, which is untested (ambiguity A1)", new Fact("kind", scheme.Scheme.Kind.Name));
        }

        foreach (var (number, round) in scheme.Numbered)
        {
            NotCalledOpen(number, "tender notice", round.TenderNotice?.SaysOpenFramework);
            NotCalledOpen(number, "contract details notice", round.DetailsNotice?.SaysOpenFramework);
        }

        var seen = new HashSet<ProcurementId>();
        foreach (var award in scheme.Awards)
        {
            var notice = award.Round.TenderNotice;
            if (notice is null)
            {
                ruling.Breach($"{award.Name} was awarded without a tender notice of its own", Inspection.Day("awarded", award.Day));
            }
            else if (notice.Procurement is { } procurement && !seen.Add(procurement))
            {
                ruling.Breach($"{award.Name} has the tender notice of an earlier round ({procurement}): each round needs its own", new Fact("procurement", procurement.Value));
            }
        }

        void NotCalledOpen(int number, string notice, bool? says)
        {
            if (says == true)
            {
                ruling.Breach($"round {PlainText.Of(number)}: the {notice} says that it is an open framework, and it is not let under section 49", new Fact("notice", notice));
            }
        }
    }
}
