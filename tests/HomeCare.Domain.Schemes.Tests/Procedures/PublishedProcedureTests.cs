using HomeCare.Domain.CallOff;
using NodaTime;

namespace HomeCare.Domain.Schemes.Tests;

/// <summary>The procedures that the schemes publish. Providers, blocks and offers are invented.</summary>
public class PublishedProcedureTests
{
    private static readonly BrokerId Broker = new("broker-7");

    [Fact]
    public void Every_procedure_has_a_name_of_its_own_and_stages() =>
        PublishedProcedures.All.Select(one => one.Id.Value).ShouldBe(["hcl-2026", "hcl-2026-live-in", "clc-2026", "hcl-2021", "htlah-2016", "leeds-2016"]);

    [Theory]
    [Rule("HCL26-003c")]
    [Rule("HCL26-048b")]
    [Rule("CLC26-006e")]
    [Rule("CLC26-004b")]
    [Rule("HCL21-002a")]
    [Rule("HCL26-002c")]
    [Rule("HTLAH18-003a")]
    [Rule("HCL21-006")]
    [InlineData("hcl-2026", "2026-09-01", "2034-08-31")]
    [InlineData("hcl-2026-live-in", "2026-09-01", "2034-08-31")]
    [InlineData("clc-2026", "2026-08-31", "2031-08-30")]
    [InlineData("hcl-2021", "2021-11-01", "2026-10-31")]
    [InlineData("htlah-2016", "2016-11-07", "2021-10-31")]
    public void It_may_begin_on_the_days_of_its_scheme(string name, string first, string last)
    {
        var plan = Find(name).Plan().AsT0;
        (PlainText.Of(plan.FirstDay), PlainText.Of(plan.LastDay)).ShouldBe((first, last));
        Begun(plan, plan.LastDay).IsT0.ShouldBeTrue();
        Begun(plan, plan.LastDay.PlusDays(1)).AsT1[0].Code.ShouldBe("outside-scheme");
        Begun(plan, plan.FirstDay.PlusDays(-1)).AsT1[0].Code.ShouldBe("outside-scheme");
    }

    [Fact]
    [Rule("LEEDS14-4.5.1b")]
    public void Where_the_documents_do_not_settle_the_days_they_are_the_authoritys()
    {
        PublishedProcedures.Leeds2016.Plan().AsT1[0].Code.ShouldBe("days-not-published");
        PublishedProcedures.Leeds2016.PlanFor(new(2016, 4, 1), new(2016, 3, 31)).AsT1[0].Code.ShouldBe("days-reversed");
        PublishedProcedures.Leeds2016.PlanFor(new(2016, 3, 1), new(2021, 2, 28)).IsT0.ShouldBeTrue();
    }

    [Fact]
    [Rule("HCL26-078a")]
    [Rule("HCL26-078b")]
    [Rule("HCL26-066")]
    public void Home_care_of_2026_is_due_to_the_first_of_the_ranking_and_a_broker_confirms()
    {
        var begun = Begin(PublishedProcedures.HomeCare2026, List("framework", "B", "A"));
        begun.Due.ShouldBe(new ProviderId("B"));
        begun.Outcome.IsOpen.ShouldBeTrue();
        After(begun, new Awarded(begun.BegunAt, Broker, new("B"))).Outcome.Placement!.Broker.ShouldBe(Broker);
        After(begun, new Declined(begun.BegunAt, new("B"))).Due.ShouldBe(new ProviderId("A"));
    }

    [Fact]
    [Rule("HCL26-045d")]
    [Rule("HCL26-062")]
    [Rule("HCL26-064a")]
    [Rule("HCL26-064b")]
    [Rule("HCL26-064c")]
    public void Live_in_care_of_2026_is_a_mini_competition_for_packages_that_need_it()
    {
        var live = new CallOffBrief(new("EX-1"), [List("framework", "A", "B")]) { Declared = [new("live-in", "yes")] };
        var plan = PublishedProcedures.HomeCare2026LiveIn.Plan().AsT0;
        Procedure.Begin(plan, live with { Declared = [] }, Noon(plan.FirstDay)).AsT1[0].Code.ShouldBe("not-declared");
        var begun = Procedure.Begin(plan, live, Noon(plan.FirstDay)).AsT0;
        var at = begun.BegunAt;
        var invited = After(begun, new Invited(at, "SP-1", null));
        invited.Apply(new OfferMade(at, new("A"), Pounds("1900.00"), [])).AsT1.Code.ShouldBe("declaration-missing");
        var offered = After(invited, new OfferMade(at, new("A"), Pounds("1900.00"), [InviteOffers.LocalSupervision]));
        offered.Due.ShouldBeNull();
        After(offered, new OfferMade(at, new("B"), Pounds("1899.99"), [InviteOffers.LocalSupervision])).Due.ShouldBe(new ProviderId("B"));
    }

    [Fact]
    [Rule("CLC26-060b")]
    [Rule("CLC26-059b")]
    [Rule("CLC26-029")]
    public void A_day_service_outside_the_framework_comes_only_after_every_one_on_it_and_with_grounds()
    {
        var begun = Begin(PublishedProcedures.CommunityLifeChoices2026, List("framework", "A"), List("exception", "X"));
        var at = begun.BegunAt;
        begun.Due.ShouldBe(new ProviderId("A"));
        begun.Apply(new BrokerChose(at, Broker, new("X"), "signs")).AsT1.Code.ShouldBe("tier-not-exhausted");
        var over = After(begun, new Declined(at, new("A")));
        over.Apply(new BrokerChose(at, Broker, new("X"), "signs")).AsT1.Code.ShouldBe("no-grounds");
        var grounds = After(over, new GroundsStated(at, Broker, new(new ExceptionalNeed("British Sign Language", true))));
        var chosen = After(grounds, new BrokerChose(at, Broker, new("X"), "signs"));
        After(chosen, new Awarded(at, Broker, new("X"))).Outcome.Placement!.Route.ShouldBe(ContractRoute.Exception);
    }

    [Fact]
    [Rule("HCL21-015a")]
    [Rule("HCL21-015b")]
    [Rule("HCL21-016a")]
    public void In_2021_the_former_contingency_comes_after_every_appointed_provider_and_by_direct_award()
    {
        TierList former = new(Tiers.Contingency, [new(new("F")) { Declared = [new("former-contingency", "yes"), new("unsuccessful-bid", "yes")] }, new(new("G"))]);
        var begun = Begin(PublishedProcedures.HomeCare2021, List("framework", "A"), former);
        var at = begun.BegunAt;
        begun.Apply(new Offered(at, new("F"), null)).AsT1.Code.ShouldBe("tier-not-exhausted");
        var next = After(begun, new Offered(at, new("A"), null), new Declined(at, new("A")));
        next.Apply(new Offered(at, new("G"), null)).AsT1.Code.ShouldBe("not-eligible");
        After(next, new Offered(at, new("F"), null), new Accepted(at, new("F"), null), new Awarded(at, Broker, new("F")))
            .Outcome.Placement!.Route.ShouldBe(ContractRoute.DirectAward);
    }

    [Fact]
    [Rule("HTLAH18-008a")]
    [Rule("HCL21-007d")]
    public void A_lot_of_2016_has_one_lead_which_is_asked_before_supplementary_and_contingency_providers()
    {
        var begun = Begin(PublishedProcedures.HelpToLiveAtHome2016, List("lead", "L"), List("supplementary", "S"), List("contingency", "C"));
        Next(begun).ShouldBe("L");
        Next(Decline(begun, "L")).ShouldBe("S");
        Next(Decline(Decline(begun, "L"), "S")).ShouldBe("C");
        Procedure.Begin(begun.Plan, new(new("EX-1"), [List("lead", "L", "M"), List("supplementary"), List("contingency")]), begun.BegunAt)
            .AsT1[0].Code.ShouldBe("too-many-providers");
    }

    [Fact]
    [Rule("LEEDS14-3.6.2b")]
    [Rule("LEEDS14-3.6.2c")]
    [Rule("LEEDS14-3.6.2d")]
    [Rule("LEEDS14-3.9.2c")]
    [Rule("LEEDS14-3.10.3a")]
    public void In_Leeds_the_leads_with_hours_left_are_asked_and_then_direct_secondary_providers()
    {
        var plan = PublishedProcedures.Leeds2016.PlanFor(new(2016, 3, 1), new(2021, 2, 28)).AsT0;
        GuaranteedBlock Block(string lead) => new(new(lead), new(new Cited<BlockHours>(new(60, Pricing.HoursPeriod.Week), A.Citation)), 0);
        CallOffBrief Brief(params string[] leads) => new(new("EX-1"), [List("lead", leads), List("secondary", "S")])
        {
            Blocks = BlockLedger.Create(new(2016, 4, 4), new(2016, 4, 10), leads.Select(Block)).AsT0,
        };
        var begun = Procedure.Begin(plan, Brief("L"), Noon(plan.FirstDay)).AsT0;
        begun.Apply(new Offered(begun.BegunAt, new("S"), null)).AsT1.Code.ShouldBe("within-guaranteed-block");
        Next(After(Decline(begun, "L"), new Directed(begun.BegunAt, new("L"), new("S")))).ShouldBe("S");
        Procedure.Begin(plan, Brief("L", "M"), Noon(plan.FirstDay)).IsT0.ShouldBeTrue();
        Procedure.Begin(plan, Brief("L", "M", "N"), Noon(plan.FirstDay)).AsT1[0].Code.ShouldBe("too-many-providers");
    }

    [Fact]
    [Rule("K-09")]
    public void No_procedure_has_a_time_to_answer_but_the_authoritys_own_which_its_name_says()
    {
        foreach (var procedure in PublishedProcedures.All)
        {
            TimesOf(procedure).ShouldAllBe(time => time.IsT0);
            var own = procedure.WithTimeToAnswer(ResponseTime.Within(Duration.FromHours(4)), "4 hours");
            TimesOf(own).ShouldAllBe(time => time.IsT1);
            own.Title.ShouldEndWith("; 4 hours to answer, which is the authority's own");
            own.Stages.Count.ShouldBe(procedure.Stages.Count);
        }
    }

    [Fact]
    public void What_is_read_into_the_documents_is_said_and_where_they_speak_is_cited() => PublishedProcedures.All.ShouldAllBe(one =>
        one.Reading.EndsWith('.') && one.Citations.Contains(one.PublishedIn) && one.Citations.Distinct().Count() == one.Citations.Count);

    private static ResponseTime[] TimesOf(PublishedProcedure procedure) =>
    [
        .. procedure.Stages.Select(stage => stage.Approach.Match<ResponseTime?>(
            _ => null, one => one.Terms.ResponseTime, all => all.Terms.ResponseTime, invite => invite.ResponseTime, lead => lead.Terms.ResponseTime, _ => null, _ => null))
            .OfType<ResponseTime>(),
    ];

    private static PublishedProcedure Find(string name) => PublishedProcedures.All.Single(one => one.Id.Value == name);

    private static Instant Noon(LocalDate day) => Instant.FromUtc(day.Year, day.Month, day.Day, 12, 0);

    private static OneOf.OneOf<Procedure, ValueList<Refusal>> Begun(ProcedurePlan plan, LocalDate day) => Procedure.Begin(
        plan,
        new(new("EX-1"), plan.Stages.Select(stage => new TierList(stage.Tier, [])).ToValueList()) { Declared = plan.Requires },
        Noon(day));

    private static Procedure Begin(PublishedProcedure procedure, params TierList[] lists)
    {
        var plan = procedure.Plan().AsT0;
        return Procedure.Begin(plan, new(new("EX-1"), [.. lists]), Noon(plan.FirstDay)).AsT0;
    }

    private static TierList List(string tier, params string[] providers) => new(new(tier), providers.Select(one => new ListedProvider(new(one))).ToValueList());

    private static Procedure After(Procedure procedure, params ProcedureEvent[] events) =>
        events.Aggregate(procedure, (before, happened) => before.Apply(happened).Match(next => next, refusal => throw new InvalidOperationException(refusal.ToString())));

    private static Procedure Decline(Procedure procedure, string provider) =>
        After(procedure, new Offered(procedure.BegunAt, new(provider), null), new Declined(procedure.BegunAt, new(provider)));

    private static string? Next(Procedure procedure) =>
        procedure.Permitted.FirstOrDefault(permitted => permitted.Kind == ProcedureEventKind.Offered)?.Providers[0].Value;

    private static ExactAmount Pounds(string text) => ExactAmount.FromMoney(A.Money(text));
}
