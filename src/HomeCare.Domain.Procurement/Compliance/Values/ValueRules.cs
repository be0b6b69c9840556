using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>Spend against the estimate, and modifications (VAL-01, MOD-01 to MOD-03). Who may replace a supplier is SUP-09.</summary>
internal static partial class ValueRules
{
    internal static ValueList<Check> Checks { get; } =
    [
        Bound("VAL-01", "Schedule 3 paragraph 2", "What is spent under the scheme stays below its estimated value.", Spend, Severity.Warning),
        Bound("MOD-01", "section 74(2)", "A light touch framework may be modified without one of the grounds of section 74(1).", LightTouchChanges),
        Bound("MOD-02", "section 49(2), (6), (7), (9)", "A modification of an open framework leaves its last day lawful and its terms substantially the same.", OpenFrameworkChanges),
        Bound("MOD-03", "section 74(3)(a)", "A modification that is not light touch changes the term by at most 10 per cent of the longest term on award.", TermChanges),
    ];

    private static Check Bound(string id, string place, string sentence, Action<Inspection, Ruling> apply, Severity severity = Severity.Breach) =>
        Check.UnderTheAct(Law.Rule(id, place, sentence, severity), apply);

    private static void Spend(Inspection scheme, Ruling ruling)
    {
        if (scheme.Awards.Count == 0)
        {
            return;
        }

        if (scheme.Scheme.EstimatedValue is not { } estimate)
        {
            ruling.Missing("the estimated value of the scheme");
        }
        else if (scheme.Scheme.Spent is not { } spent)
        {
            ruling.Missing("what was spent under the scheme so far");
        }
        else if ((Int128)spent.Pence * 100 < (Int128)estimate.Pence * 90)
        {
            ruling.Met();
        }
        else
        {
            var whole = spent >= estimate;
            ruling.Warn(
                whole
                    ? $"{spent} is spent, the whole estimated value of {estimate}{(spent > estimate ? $" and {spent - estimate} more" : string.Empty)}"
                    : $"{spent} is spent, 90 % or more of the estimated value of {estimate}: {estimate - spent} is left",
                new Fact("spent", spent.ToDigits()),
                new Fact("estimated-value", estimate.ToDigits()),
                new Fact("line", whole ? "100 %" : "90 %"));
        }
    }

    private static void LightTouchChanges(Inspection scheme, Ruling ruling)
    {
        foreach (var change in scheme.Scheme.Kind.IsLightTouch ? scheme.Scheme.Modifications : [])
        {
            if (scheme.Kind.IsLightTouch)
            {
                ruling.Met();
            }
            else
            {
                ruling.Warn(
                    $"the modification of {PlainText.Of(change.On)} needs a ground of section 74(1): the framework was let as light touch and is not (ambiguity A24)",
                    Inspection.Day("modified", change.On));
            }
        }
    }

    private static void OpenFrameworkChanges(Inspection scheme, Ruling ruling)
    {
        if (!scheme.Kind.IsOpenFramework || scheme.Scheme.Modifications.Count == 0)
        {
            return;
        }

        foreach (var change in scheme.Scheme.Modifications.Where(change => change.NewEnd is not null))
        {
            if (scheme.LastLawfulDay is not { } last)
            {
                ruling.Missing($"{scheme.AwardDateName} of round 1");
                continue;
            }

            var end = change.NewEnd!.Value;
            ruling.Require(
                end <= last,
                $"the modification of {PlainText.Of(change.On)} moves the end of round {PlainText.Of(change.Round)} to {PlainText.Of(end)}, and the last lawful day is {PlainText.Of(last)}",
                Inspection.Day("new-end", end),
                Inspection.Day("last-lawful-day", last));
        }

        foreach (var number in scheme.Scheme.Modifications.Select(change => change.Round).Distinct())
        {
            if (scheme.Decision(DecisionTopic.ModificationKeepsTerms, number) is not { } decision)
            {
                ruling.Missing("the decision whether modifications leave the terms substantially the same");
                continue;
            }

            ruling.Require(
                decision.Answer,
                $"round {PlainText.Of(number)}: its modifications are recorded as not leaving the terms substantially the same, so it is no longer a framework of this scheme",
                new Fact("decision", "no"));
        }
    }

    private static void TermChanges(Inspection scheme, Ruling ruling)
    {
        foreach (var change in scheme.Kind.IsLightTouch ? [] : scheme.Scheme.Modifications.Where(change => change.NewEnd is not null))
        {
            var round = scheme.Scheme.Rounds[change.Round - 1];
            if (round.TermStart is not { } start || round.EndWithExtensions is not { } end)
            {
                ruling.Missing($"the start and the end of the term of round {PlainText.Of(change.Round)}");
                continue;
            }

            // Where only a month is stated, the day of it that makes the change smallest.
            var newEnd = change.NewEnd!.Value;
            var before = LocalDate.Max(end.Earliest, LocalDate.Min(newEnd, end.Latest));
            var term = Period.DaysBetween(start, before) + 1;
            var changed = Math.Abs(Period.DaysBetween(before, newEnd));
            ruling.Require(
                changed * 10L <= term,
                $"the modification of {PlainText.Of(change.On)} changes the term of round {PlainText.Of(change.Round)} by {PlainText.Of(changed)} days, more than 10 per cent of its {PlainText.Of(term)} days: that is substantial",
                Inspection.Day("new-end", newEnd),
                new Fact("stated-end", end.ToString()),
                new Fact("days-changed", PlainText.Of(changed)),
                new Fact("days-allowed", PlainText.Of(term / 10)));
        }
    }
}
