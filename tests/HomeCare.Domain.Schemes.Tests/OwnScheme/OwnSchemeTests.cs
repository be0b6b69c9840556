using Exampleshire;
using HomeCare.Domain.Absences;
using HomeCare.Domain.CallOff;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.Schemes.Tests.OwnScheme;

/// <summary>A council that this library has never heard of: its scheme is composed of policies, and works.</summary>
public class OwnSchemeTests
{
    private static readonly Scheme Scheme = ExampleshireHomeCare.Scheme;
    private static readonly LocalDate Start = new(2027, 4, 1);

    // 75p more on the moor, which nobody bids.
    [Fact]
    public void A_bidder_picks_a_price_point_and_the_moor_has_its_supplement()
    {
        // <bid>
        var outcome = Bid("22.75");
        outcome.IsSound.ShouldBeTrue();
        outcome.Accepted.Select(price => (price.Item.Key.Zone?.Value, price.Price.ToDigits(), price.Supplement.ToDigits()))
            .ShouldBe([(null, "22.75", "0.00"), ("moor", "23.50", "0.75")]);
        // </bid>

        var between = Bid("22.80");
        between.Accepted.ShouldBeEmpty();
        between.Faults.Single().Reason.Code.ShouldBe("not-a-price-point");
    }

    [Fact]
    public void A_visit_on_the_moor_costs_the_price_of_the_moor()
    {
        var book = PriceBook.Create(Bid("22.75").ToRows(Start, null, Scheme.Bids.Citation!)).AsT0;
        var terms = Scheme.VisitTerms.AsT0.Value;
        var visit = VisitSchedule.Create([new() { Start = Start + new LocalTime(8, 0), Length = VisitLength.OfMinutes(30) }]).AsT0;

        Price(terms).ShouldBe("11.38");
        Price(terms with { Key = PriceKey.Everything with { Zone = new("moor") } }).ShouldBe("11.75");

        string Price(VisitTerms of) => new VisitPricer(of, book).Price(visit, HomeBands.Unbanded).AsT0.Total.ToDigits();
    }

    [Fact]
    public void Tier_1_is_asked_in_order_then_tier_2_and_then_a_broker_buys_outside()
    {
        // <tiers>
        var begun = Instant.FromUtc(2027, 5, 4, 9, 0);
        TierList[] lists = [List("tier-1", "EX-01", "EX-02"), List("tier-2", "EX-11"), List("spot", "EX-99")];
        var procedure = Procedure.Begin(Scheme.Procedures.Single().Plan().AsT0, new(new("P-0001"), [.. lists]), begun).AsT0;

        procedure.Apply(new Offered(begun, new("EX-11"), null)).AsT1.Code.ShouldBe("tier-not-exhausted");
        foreach (var provider in (string[])["EX-01", "EX-02", "EX-11"])
        {
            procedure = procedure.Apply(new Offered(begun, new(provider), null)).AsT0.Apply(new Declined(begun, new(provider))).AsT0;
        }

        var chosen = procedure.Apply(new BrokerChose(begun, new("broker-1"), new("EX-99"), "nobody on the tiers is able")).AsT0;
        chosen.Apply(new Awarded(begun, new("broker-1"), new("EX-99"))).AsT0.Outcome.Placement!.Route.ShouldBe(ContractRoute.DirectAward);
        // </tiers>
    }

    [Fact]
    public void Tier_1_has_three_providers_at_most()
    {
        var begun = Instant.FromUtc(2027, 5, 4, 9, 0);
        var plan = Scheme.Procedures.Single().Plan().AsT0;
        Begun("EX-01", "EX-02", "EX-03").IsT0.ShouldBeTrue();
        Begun("EX-01", "EX-02", "EX-03", "EX-04").AsT1.ShouldContain(refusal => refusal.Code == "too-many-providers");

        OneOf.OneOf<Procedure, ValueList<Refusal>> Begun(params string[] first) =>
            Procedure.Begin(plan, new(new("P-0001"), [List("tier-1", first), List("tier-2"), List("spot")]), begun);
    }

    [Theory]
    [InlineData(49, "person", "in-time")]
    [InlineData(47, "person", "late-notice")]
    [InlineData(1, "emergency-admission", "cause-not-charged")]
    public void Forty_eight_hours_of_notice_are_needed_but_for_an_emergency(int hours, string cause, string reason)
    {
        var book = PriceBook.Create(Bid("22.75").ToRows(Start, null, Scheme.Bids.Citation!)).AsT0;
        var visit = VisitSchedule.Create([new() { Start = Start.PlusDays(7) + new LocalTime(8, 0), Length = VisitLength.OfMinutes(30) }]).AsT0;
        var invoice = new VisitPricer(Scheme.VisitTerms.AsT0.Value, book).Price(visit, HomeBands.Unbanded).AsT0;
        var care = PlannedCare.Of(new(new("P-1"), new("EX-01"), new("care")), invoice).Single();
        var notice = new AbsenceNotice
        {
            Id = new("N-1"),
            Cause = AbsenceCause.FromName(cause),
            Person = care.Arrangement.Person,
            From = care.Start,
            Received = care.StartsAt - Duration.FromHours(hours),
        };

        Scheme.Absences.AsT0.Value.Judge(care, [notice]).AsT0.Reason.Name.ShouldBe(reason);
    }

    // 4% on £22.75 are £23.66; on £23.50 they are £24.44, above the ceiling.
    [Fact]
    public void An_uplift_stops_at_the_ceiling()
    {
        var book = PriceBook.Create(Bid("22.75").ToRows(Start, null, Scheme.Bids.Citation!)).AsT0;
        // <uplift>
        var uplift = Uplift.Create(new()
        {
            DecidedBy = "the cabinet",
            DecidedOn = new(2028, 2, 1),
            Citation = A.Citation,
            Timing = UpliftTiming.On(new(2028, 4, 1)),
            Steps = Scheme.Uplift.AsT0.Value.StepsOf(UpliftStep.Percent(4)),
        }).AsT0;
        // </uplift>

        var after = uplift.ApplyTo(book).AsT0.Book;
        PricedItem[] items = [new(PriceKey.Everything, PriceUnit.Hour), new(new() { Zone = new("moor") }, PriceUnit.Hour)];
        items.Select(item => after.PriceOf(item, new(2028, 4, 1)).AsT0.Amount.ToDigits()).ShouldBe(["23.66", "24.00"]);
    }

    [Fact]
    public void The_Act_is_checked_as_for_any_scheme()
    {
        var report = ProcurementAct2023.WholeAct.Check(Scheme.Framework, Start).AsT0;
        report.Verdicts.ShouldContain(verdict => verdict.Verdict == Verdict.NotRecorded);
    }

    [Fact]
    public void Its_facts_are_told_like_those_of_any_scheme()
    {
        var facts = SchemeFacts.Of(Scheme).Select(fact => fact.ToString()).ToArray();
        facts.ShouldContain("ceilings: £24.00 (everything by the hour) (EX-6.2)");
        facts.ShouldContain(fact => fact.StartsWith("everything by the hour: one of £22.00, £22.75, £23.50; £0.75 more in zone moor (EX-3.1"));
        facts.ShouldContain("indices: none: the authority decides the change (EX-6.1)");
        SchemeComparison.Of(PublishedSchemes.Find(new("hcl-2026")).AsT0, Scheme).Changes.ShouldNotBeEmpty();
    }

    private static BidOutcome Bid(string pounds) => Scheme.Bids.AsT0.Value.Evaluate(new()
    {
        Bidder = new("EX-01"),
        Prices = [new(new(PriceKey.Everything, PriceUnit.Hour), ExactAmount.FromMoney(A.Money(pounds)))],
    });

    private static TierList List(string tier, params string[] providers) =>
        new(new(tier), providers.Select(id => new ListedProvider(new(id))).ToValueList());
}
