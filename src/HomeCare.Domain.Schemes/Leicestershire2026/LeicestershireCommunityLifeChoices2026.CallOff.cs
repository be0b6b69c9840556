using HomeCare.Domain.CallOff;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.Schemes;

public static partial class LeicestershireCommunityLifeChoices2026
{
    /// <summary>How packages of day services are called off: bands 1 to 6.</summary>
    /// <remarks>
    /// The report says that a call-off process will be developed in line with that of home care (CLC26-058), that the cost of
    /// the service, its distance from home and transport count together (CLC26-059b, CLC26-060b, CLC26-064), and that the
    /// allocated worker decides whether a service suits the person (CLC26-052b). It publishes no ladder. That transport quotes
    /// are added to the cost, that distance comes after cost and before rating and hours already awarded, that suspended,
    /// limited and leaving members are not considered or only within their limit, that capacity and the day of the start are
    /// gates, and that the person's choice is recorded and decides nothing, is this library's reading. Its floors and ceilings
    /// are those printed: where prices are uplifted the authority's own terms take the uplifted ones.
    /// </remarks>
    public static DayServiceCallOffTerms DayServicesCallOff => CallOff(DayServicesLot, []);

    /// <summary>How packages of personal assistants are called off: the PA band, in the districts where a provider works.</summary>
    /// <remarks>As <see cref="DayServicesCallOff"/>; the districts are those that providers name (CLC26-065), and the zone of a package is its district.</remarks>
    public static DayServiceCallOffTerms PersonalAssistantsCallOff => CallOff(PersonalAssistantsLot, [new(Gate.Zone, Paragraph(65, "065"))]);

    private static DayServiceCallOffTerms CallOff(LotId lot, ValueList<EligibilityRule> ofTheLot) => new(
        Framework.Id,
        lot,
        Commencement.Value,
        LastPossibleDay,
        DayServices,
        Bids.Asked.Where(asked => asked.Lot == lot).Select(Range).ToValueList(),
        RoundingPolicy.Default,
        [.. Eligibility(), .. ofTheLot],
        [Rung.ShorterDistance, Rung.HigherRating, Rung.FewerHoursAwarded]);

    private static LocalDate LastPossibleDay =>
        StatutoryPeriod.YearsBeginningWith(Commencement.Value, Years.Value + OptionYears.Value).LastDay;

    private static DayServiceRange Range(AskedPrice asked) => new(asked.Item.Key.Band!, asked.Item.Unit, asked.Rule.AsT1.Range);

    private static ValueList<EligibilityRule> Eligibility() =>
    [
        new(Gate.Lot, Paragraph(53, "053a")),
        new(Gate.Exclusion, new("SUP-03", ProcurementAct2023.Source, "section 45(6)(a)")),
        new(Gate.Suspension, Paragraph(37, "037a")),
        new(Gate.Limit, Paragraph(37, "037a")),
        new(Gate.Departure, Paragraph(37, "037a")),
        new(Gate.Needs, Paragraph(59, "059b")),
        new(Gate.WorkerConfirmed, Paragraph(52, "052b")),
        new(Gate.Capacity, Paragraph(59, "059b")),
        new(Gate.Start, Paragraph(60, "060b")),
        new(Gate.PriceOffered, Paragraph(59, "059a")),
        new(Gate.Ceiling, Paragraph(44, "044a")),
        new(Gate.Floor, Paragraph(44, "044a")),
    ];
}
