using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>Dynamic markets (DM-01 to DM-03), and the purchasing systems that the Act saves (KIND-09).</summary>
internal static class DynamicMarketRules
{
    private static readonly (Rule Rule, Action<DynamicMarket, LocalDate, Ruling> Apply)[] Checks =
    [
        Market("DM-01", "section 36", "A dynamic market takes applications at any time, has no cap on members, and keeps its conditions for its whole term.", OpenToAll),
        Market("DM-02", "section 37", "A supplier debarred on a mandatory ground is removed, and nobody is removed before being told why.", Removals),
        Market("DM-03", "sections 34 and 35", "A dynamic market is not a contract: it has no standstill and no price list, and every award from it follows a competitive procedure.", NotAContract),
        (Law.Rule(Law.Transitional, "KIND-09", "regulation 5(4)(b)", "A dynamic purchasing system saved from before the Act ends with 23 February 2029."), SavedSystem),
    ];

    internal static ValueList<Rule> Rules { get; } = Checks.Select(check => check.Rule).ToValueList();

    internal static ValueList<RuleVerdict> Check(DynamicMarket market, LocalDate asOf) => Checks.Select(check =>
    {
        var ruling = new Ruling(check.Rule);
        check.Apply(market, asOf, ruling);
        return ruling.Verdict();
    }).ToValueList();

    private static (Rule Rule, Action<DynamicMarket, LocalDate, Ruling> Apply) Market(string id, string place, string sentence, Action<DynamicMarket, LocalDate, Ruling> apply)
    {
        return (Law.Rule(id, place, sentence), WhereBound);

        void WhereBound(DynamicMarket market, LocalDate asOf, Ruling ruling)
        {
            if (!market.IsSavedPurchasingSystem)
            {
                apply(market, asOf, ruling);
            }
        }
    }

    private static void OpenToAll(DynamicMarket market, LocalDate asOf, Ruling ruling)
    {
        if (market.AcceptsApplicationsAtAnyTime is not { } accepts)
        {
            ruling.Missing("whether it accepts applications at any time");
        }
        else
        {
            ruling.Require(accepts, "it does not accept applications for membership at any time", new Fact("accepts-at-any-time", "no"));
        }

        if (market.MostMembers is { } most)
        {
            ruling.Breach($"it lets in {PlainText.Of(most)} members at most: it may set no cap", new Fact("most-members", PlainText.Of(most)));
        }

        if (market.ConditionsChangedOn is { } changed && changed <= asOf)
        {
            ruling.Breach($"its conditions for membership were changed on {PlainText.Of(changed)}: they stay as they are for its whole term", Inspection.Day("changed", changed));
        }
    }

    private static void Removals(DynamicMarket market, LocalDate asOf, Ruling ruling)
    {
        foreach (var member in market.Members)
        {
            Fact[] facts =
            [
                new("supplier", member.Supplier.Value),
                Inspection.Day("debarred", member.DebarredOnMandatoryGroundOn),
                Inspection.Day("reasons-given", member.ReasonsGivenOn),
                Inspection.Day("removed", member.RemovedOn),
            ];
            if (member.RemovedOn is { } removed && removed <= asOf)
            {
                if (member.ReasonsGivenOn is not { } told)
                {
                    ruling.Missing($"the day {member.Supplier} was told why it would be removed");
                    continue;
                }

                ruling.Require(told <= removed, $"{member.Supplier} was removed on {PlainText.Of(removed)} and told why on {PlainText.Of(told)}: the reasons come first", facts);
            }
            else
            {
                ruling.Require(
                    !(member.DebarredOnMandatoryGroundOn <= asOf),
                    $"{member.Supplier} is debarred on a mandatory ground and is still a member on {PlainText.Of(asOf)}: give it the reasons and remove it",
                    facts);
            }
        }
    }

    private static void NotAContract(DynamicMarket market, LocalDate asOf, Ruling ruling)
    {
        ruling.Require(market.StandstillEnds is null, "a standstill is provided for joining it: nothing is awarded by that", Inspection.Day("standstill-ends", market.StandstillEnds));
        ruling.Require(!market.HasPriceList, "it has a price list: prices belong to the contracts awarded from it", new Fact("price-list", "yes"));
        foreach (var route in market.AwardRoutes.Where(route => !route.IsCompetitive))
        {
            ruling.Breach($"a contract was awarded from it by {route.Name}: each award follows a competitive procedure", new Fact("route", route.Name));
        }
    }

    private static void SavedSystem(DynamicMarket market, LocalDate asOf, Ruling ruling)
    {
        if (!market.IsSavedPurchasingSystem)
        {
            return;
        }

        var last = Transition.LastDayOfSavedSystems;
        Fact[] facts = [new("stated-end", market.StatedEnd?.ToString() ?? "not recorded"), Inspection.Day("last-lawful-day", last)];
        if (market.StatedEnd is not { } end)
        {
            ruling.Missing("the end of the system as stated");
        }
        else
        {
            ruling.Require(end.Earliest <= last, $"the system is stated to end {end.Phrase}, and ends with {PlainText.Of(last)} at the latest", facts);
        }
    }
}
