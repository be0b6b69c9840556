// <scheme>
using HomeCare.Domain;
using HomeCare.Domain.Absences;
using HomeCare.Domain.CallOff;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using HomeCare.Domain.Schemes;

namespace Exampleshire;

/// <summary>Home care of Exampleshire, which does not exist: every name, figure and date is invented.</summary>
public static class ExampleshireHomeCare
{
    private static readonly Source Handbook = new("Exampleshire home care handbook", "Exampleshire Council", new(2027, 1, 15));
    private static readonly LotId HomeCare = new("home-care");
    private static readonly ZoneId Moor = new("moor");
    private static readonly TierId First = new("tier-1");
    private static readonly TierId Second = new("tier-2");

    /// <summary>The scheme.</summary>
    public static Scheme Scheme { get; } = new()
    {
        Id = new("exampleshire-2027"),
        Title = "Exampleshire home care 2027",
        AuthorityName = "Exampleshire Council",
        Authority = new("E10000099"),
        Source = Handbook,
        Framework = new()
        {
            Id = new("exampleshire-2027"),
            Title = "Exampleshire home care 2027",
            Kind = FrameworkKind.LightTouchOpenFramework,
            StatedEnd = StatedDay.In(new(2031, 3)),
            Rounds = [new() { TermStart = new(2027, 4, 1) }],
        },
        Period = new(
            Begins: new(Cited(StatedDay.On(new(2027, 4, 1)), "1.1")),
            Ends: new(Cited(StatedDay.In(new(2031, 3)), "1.1")),
            Extensions: []),
        Lots = [new(new(HomeCare, "home care", new("home-care"), Section("1.2")), "providers are asked in the order of their tier")],
        Zones = [Ward("town"), Ward("vale"), Ward("moor")],
        Roles =
        [
            new(LotRole.Tier(1), Areas(), ExactlyInEach: 3, TermsOf: null, Section("2.1")),
            new(LotRole.Tier(2), Areas(), ExactlyInEach: null, TermsOf: null, Section("2.2")),
        ],
        Bids = SchemePart.Of(PricePoints(), Section("3.1")),
        VisitTerms = SchemePart.Of(new VisitTerms { ShortestVisit = 15 }, Section("3.3")),
        Procedures = [TierByTier()],
        Absences = SchemePart.Of(FortyEightHours(), Section("5.1")),
        Uplift = SchemePart.Of(
            new UpliftTerms([], new(new NotYetSet(Section("6.1"))), Discretion: null) { Ceilings = Ceilings() },
            Section("6.1")),
    };

    // A bidder picks one point for all wards; the council adds 75p an hour on the moor.
    private static BidSchedule PricePoints() => new(
        [
            new()
            {
                Item = new(PriceKey.Everything, PriceUnit.Hour),
                Name = "an hour of home care",
                Rule = BidRule.PickFrom(
                    [Cited(Pounds("22.00"), "3.1"), Cited(Pounds("22.75"), "3.1"), Cited(Pounds("23.50"), "3.1")],
                    [new(Moor, Cited(Pounds("0.75"), "3.2"))],
                    Section("3.1")),
                Citation = Section("3.1"),
            },
        ],
        below: [],
        rising: [])
    {
        Title = "Price points of 2027",
        Citation = Section("3.1"),
        Consequence = new(Cited(BidConsequence.RejectPrice, "3.4")),
        Zones = [new("town"), new("vale"), Moor],
    };

    // Tier 1 in the order of its ranking, three at most; then tier 2; then a spot contract.
    private static PublishedProcedure TierByTier() => new()
    {
        Id = new("exampleshire-2027"),
        Title = "Tier 1, tier 2, spot",
        PublishedIn = Section("4.1"),
        FirstDay = new(Cited(new NodaTime.LocalDate(2027, 4, 1), "1.1")),
        LastDay = new(Cited(new NodaTime.LocalDate(2031, 3, 31), "1.1")),
        Stages =
        [
            new(First, Approach.InOrder(new(ResponseTime.Within(NodaTime.Duration.FromHours(4))))) { MostProviders = 3 },
            new(Second, Approach.InOrder(new(ResponseTime.Within(NodaTime.Duration.FromHours(4))))),
            new(new("spot"), Approach.BrokersChoice) { Route = ContractRoute.DirectAward },
        ],
        Citations = [Section("4.1")],
        Reading = "None: the handbook is the council's own.",
    };

    private static AbsencePolicy FortyEightHours() => new(
        "48 hours of notice", AbsenceTreatment.ByNotice(NoticeRule.Hours(48)), Section("5.1"))
    {
        Exceptions = [new(AbsenceCause.EmergencyAdmission, AbsenceTreatment.Never, Section("5.2"))],
    };

    private static Cited<ValueList<ItemAmount>> Ceilings() => Cited(ValueList.Create([ItemAmount.ForEvery(PriceUnit.Hour, Pounds("24.00"))]), "6.2");

    private static ValueList<LotArea> Areas() => [new(HomeCare, new("town")), new(HomeCare, new("vale")), new(HomeCare, Moor)];

    private static Zone Ward(string id) => new(new(id), id, "ward", Localities: [], Aliases: [], Section("1.3"));

    private static Citation Section(string section) => new("EX-" + section, Handbook, "section " + section);

    private static Cited<T> Cited<T>(T value, string section) => new(value, Section(section));

    private static Money Pounds(string pounds) => Money.Read(pounds).AsT0;
}

// </scheme>
