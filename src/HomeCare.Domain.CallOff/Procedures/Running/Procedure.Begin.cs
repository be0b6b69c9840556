using NodaTime;
using OneOf;

namespace HomeCare.Domain.CallOff;

public sealed partial class Procedure
{
    /// <summary>Begins a procedure for one package.</summary>
    /// <param name="plan">The published procedure.</param>
    /// <param name="brief">The package, and one list for each tier of the plan.</param>
    /// <param name="requestedAt">When the request for care was received; its date in London must be one on which the procedure may begin.</param>
    /// <returns>
    /// The procedure, or every refusal: <c>out-of-range</c> (before 1900 or after 8999), <c>outside-scheme</c>, <c>not-declared</c> (something
    /// that the plan requires of the package), <c>list-missing</c>, <c>duplicate-list</c>, <c>unknown-tier</c>, <c>duplicate-provider</c> (on one list),
    /// <c>too-many-providers</c>, <c>blocks-missing</c>, <c>block-missing</c> (of a lead on the list), <c>blocks-over</c> (their period ended before the request),
    /// <c>budget-missing</c>, <c>cost-missing</c>, <c>negative-amount</c> (a cost or the budget is less than nothing), <c>text</c> (a fact that <see cref="PlainText.ProblemWith"/> refuses).
    /// </returns>
    public static OneOf<Procedure, ValueList<Refusal>> Begin(ProcedurePlan plan, CallOffBrief brief, Instant requestedAt)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(brief);
        var refusals = Faults(plan, requestedAt)
            .Concat(Faults(plan, brief))
            .Concat(LedgerFaults(plan, brief, requestedAt))
            .Concat(AmountFaults(brief))
            .Concat(brief.Lists.SelectMany(Faults))
            .Concat(plan.Stages.SelectMany(stage => Faults(stage, brief)).Distinct())
            .Concat(Texts(plan, brief))
            .ToValueList();
        return refusals.Count > 0 ? refusals : new Procedure(requestedAt, [], ProcedureState.Begin(plan, brief));
    }

    private static IEnumerable<Refusal> Faults(ProcedurePlan plan, Instant requestedAt)
    {
        if (requestedAt < Moment.First || requestedAt >= Moment.End)
        {
            yield return new("out-of-range", "a request is in the years 1900 to 8999", []);
        }
        else if (LondonTime.DateOf(requestedAt) is var day && (day < plan.FirstDay || day > plan.LastDay))
        {
            yield return new(
                "outside-scheme",
                $"the procedure may begin from {PlainText.Of(plan.FirstDay)} to {PlainText.Of(plan.LastDay)}, and not on {PlainText.Of(day)}",
                [new("day", PlainText.Of(day)), new("first-day", PlainText.Of(plan.FirstDay)), new("last-day", PlainText.Of(plan.LastDay))]);
        }
    }

    private static IEnumerable<Refusal> Faults(ProcedurePlan plan, CallOffBrief brief)
    {
        foreach (var fact in plan.Requires.Where(fact => !brief.Declared.Contains(fact)))
        {
            yield return new(
                "not-declared",
                $"this procedure is for packages of which {fact.Name} is {fact.Value}",
                [new("missing", $"{fact.Name}={fact.Value}")]);
        }

        var tiers = plan.Stages.Select(stage => stage.Tier).Distinct().ToArray();
        foreach (var tier in tiers.Where(tier => brief.Lists.All(list => list.Tier != tier)))
        {
            yield return new("list-missing", $"there is no list of the tier {tier}: give an empty one where nobody is able", [new("tier", tier.Value)]);
        }

        foreach (var lists in brief.Lists.GroupBy(list => list.Tier))
        {
            if (!tiers.Contains(lists.Key))
            {
                yield return new("unknown-tier", $"the procedure has no stage for the tier {lists.Key}", [new("tier", lists.Key.Value)]);
            }

            if (lists.Count() > 1)
            {
                yield return new("duplicate-list", $"the tier {lists.Key} has two lists", [new("tier", lists.Key.Value)]);
            }
        }
    }

    private static IEnumerable<Refusal> LedgerFaults(ProcedurePlan plan, CallOffBrief brief, Instant requestedAt)
    {
        if (brief.Blocks is { } blocks
            && plan.Stages.Any(stage => stage.Entry == StageEntry.WithinBlock)
            && requestedAt >= Moment.First
            && requestedAt < Moment.End
            && LondonTime.DateOf(requestedAt) is var day
            && blocks.LastDay < day)
        {
            yield return new(
                "blocks-over",
                $"the ledger of the guaranteed blocks ended on {PlainText.Of(blocks.LastDay)}, before the request on {PlainText.Of(day)}: give that of the current period",
                [new("last-day", PlainText.Of(blocks.LastDay)), new("day", PlainText.Of(day))]);
        }
    }

    private static IEnumerable<Refusal> AmountFaults(CallOffBrief brief)
    {
        if (brief.PersonalBudget is { } budget && budget < ExactAmount.Zero)
        {
            yield return new("negative-amount", "the personal budget is less than nothing", [new("budget", budget.ToString())]);
        }

        foreach (var (list, place) in brief.Lists.SelectMany(list => list.Places, (list, place) => (list, place)).Where(one => one.place.WeeklyCost < ExactAmount.Zero))
        {
            yield return new(
                "negative-amount",
                $"the weekly cost of provider {place.Provider} on the list of the tier {list.Tier} is less than nothing",
                [new("provider", place.Provider.Value), new("tier", list.Tier.Value), new("weekly-cost", place.WeeklyCost.ToString()!)]);
        }
    }

    private static IEnumerable<Refusal> Faults(TierList list) => list.Places
        .GroupBy(place => place.Provider)
        .Where(group => group.Count() > 1)
        .Select(group => new Refusal(
            "duplicate-provider",
            $"provider {group.Key} is twice on the list of the tier {list.Tier}",
            [new("provider", group.Key.Value), new("tier", list.Tier.Value)]));

    private static IEnumerable<Refusal> Faults(Stage stage, CallOffBrief brief)
    {
        Fact tier = new("tier", stage.Tier.Value);
        var places = brief.Lists.FirstOrDefault(list => list.Tier == stage.Tier)?.Places ?? [];
        if (places.Count > stage.MostProviders)
        {
            yield return new(
                "too-many-providers",
                $"the tier {stage.Tier} has {PlainText.Of(places.Count)} providers and may have {PlainText.Of(stage.MostProviders.Value)}",
                [tier, new("providers", PlainText.Of(places.Count)), new("most", PlainText.Of(stage.MostProviders.Value))]);
        }

        if (stage.Entry == StageEntry.WithinBlock)
        {
            if (brief.Blocks is null)
            {
                yield return new("blocks-missing", $"the tier {stage.Tier} has guaranteed blocks, and there is no ledger of them", [tier]);
            }

            foreach (var place in places.Where(place => brief.Blocks is { } blocks && blocks.Of(place.Provider) is null))
            {
                yield return new("block-missing", $"provider {place.Provider} has no guaranteed block in the ledger", [tier, new("provider", place.Provider.Value)]);
            }
        }

        if (stage.Approach.IsT5 && brief.PersonalBudget is null)
        {
            yield return new("budget-missing", "the person chooses within a personal budget, and there is none", [tier]);
        }

        var needsCost = stage.Approach.IsT5 || (stage.Approach.TryPickT3(out var competition, out _) && competition.Limit == OfferLimit.TenderedCost);
        foreach (var place in places.Where(place => needsCost && place.WeeklyCost is null))
        {
            yield return new("cost-missing", $"provider {place.Provider} has no weekly cost on the list of the tier {stage.Tier}", [tier, new("provider", place.Provider.Value)]);
        }
    }

    private static IEnumerable<Refusal> Texts(ProcedurePlan plan, CallOffBrief brief) => brief.Declared
        .Concat(plan.Requires)
        .Concat(plan.Stages.SelectMany(stage => stage.Requires))
        .Concat(plan.Stages.SelectMany(stage => stage.Approach.TryPickT3(out var competition, out _) ? competition.MustDeclare : []))
        .Concat(brief.ChosenBecause)
        .Concat(brief.Lists.SelectMany(list => list.Places).SelectMany(place => place.Declared))
        .SelectMany(fact => new[] { fact.Name, fact.Value })
        .Select(PlainText.ProblemWith)
        .OfType<string>()
        .Distinct(StringComparer.Ordinal)
        .Select(problem => new Refusal("text", $"a fact cannot be shown: {problem}", [new("problem", problem)]));
}
