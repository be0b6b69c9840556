using HomeCare.Domain.Absences;
using HomeCare.Domain.CallOff;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.Schemes.Tests.EndToEnd;

/// <summary>What a council has around the library: its members, packages, notices and decisions. All of it is invented.</summary>
internal static class Council
{
    internal static Scheme SchemeOf(string id) => PublishedSchemes.Find(new(id)).AsT0;

    /// <summary>A policy that the scheme is known to have set.</summary>
    internal static T Set<T>(this SchemePart<T> part) => part.AsT0.Value;

    internal static Bid BidOf(string bidder, params (PricedItem Item, string Pounds)[] prices) => new()
    {
        Bidder = new(bidder),
        Prices = prices.Select(price => new BidPrice(price.Item, ExactAmount.FromMoney(A.Money(price.Pounds)))).ToValueList(),
    };

    internal static string[] CodesOf(BidOutcome outcome) => [.. outcome.Faults.Select(fault => fault.Reason.Code)];

    /// <summary>The prices that a bid was accepted with, from the start of the service.</summary>
    internal static PriceBook BookOf(BidOutcome outcome, LocalDate start) => PriceBook.Create(outcome.ToRows(start, null, A.Citation)).AsT0;

    /// <summary>A provider that was awarded places in a lot and serves from a day.</summary>
    internal static MembershipLife Member(string provider, LocalDate start, LotId lot, params ZoneId[] zones) => MembershipLife.Create(
        new(provider),
        [
            new MembershipApplication(start),
            new MembershipEvaluation(start, [new("quality", CriterionOutcome.Passed)]),
            new MembershipAward(start, 1, AwardBasis.CurrentTender, SupplierStatus.Clear, [lot], [.. zones]),
            new ServiceStart(start),
        ],
        []).AsT0;

    internal static MembershipLife As(this MembershipLife member, LotRole role, LocalDate start) =>
        member.With(new RoleAppointment(role, member.LotsOn(start)[0], member.ZonesOn(start), start, null)).AsT0;

    internal static LotRoster Roster(params MembershipLife[] members) => LotRoster.Create(members).AsT0;

    internal static TierList List(TierId tier, params string[] providers) =>
        new(tier, providers.Select(id => new ListedProvider(new(id))).ToValueList());

    internal static Procedure Begin(this ProcedurePlan plan, LocalDate day, params TierList[] lists) =>
        Procedure.Begin(plan, new(new("EX-0001"), [.. lists]), Noon(day)).AsT0;

    internal static Instant Noon(LocalDate day) => Instant.FromUtc(day.Year, day.Month, day.Day, 12, 0);

    internal static Procedure Then(this Procedure procedure, ProcedureEvent happened) => procedure.Apply(happened).AsT0;

    internal static Procedure Declines(this Procedure procedure, string provider) =>
        procedure.Then(new Offered(procedure.BegunAt, new(provider), null)).Then(new Declined(procedure.BegunAt, new(provider)));

    internal static Procedure Accepts(this Procedure procedure, string provider) =>
        procedure.Then(new Offered(procedure.BegunAt, new(provider), null)).Then(new Accepted(procedure.BegunAt, new(provider), null));

    internal static Placement Award(this Procedure procedure, string provider) =>
        procedure.Then(new Awarded(procedure.BegunAt, new("broker-1"), new(provider))).Outcome.Placement!;

    /// <summary>The invoice of one visit at eight in the morning.</summary>
    internal static VisitInvoice Visit(VisitTerms terms, PriceBook book, HomeBands bands, LocalDate day, int minutes) => new VisitPricer(terms, book)
        .Price(VisitSchedule.Create([new() { Start = day + new LocalTime(8, 0), Length = VisitLength.OfMinutes(minutes) }]).AsT0, bands).AsT0;

    internal static CareArrangement Arrangement(ServiceDays days) => new(new("P-1"), new("EX-01"), new("care")) { Days = days };

    /// <summary>What is charged of care that the person cancels so long before it starts.</summary>
    internal static AbsenceJudgement Cancelled(this AbsencePolicy policy, PlannedCare care, Duration before) => policy.Judge(
        care,
        [
            new()
            {
                Id = new("N-1"),
                Cause = AbsenceCause.Person,
                Person = care.Arrangement.Person,
                From = care.Start,
                Received = care.StartsAt - before,
            },
        ]).AsT0;

    /// <summary>The prices after an uplift by the scheme's two indices: 60% of a rise of 4% and 40% of a rise of 3%, which is 3.6%.</summary>
    internal static PriceBook Uplifted(this UpliftTerms terms, PriceBook book, LocalDate on)
    {
        var month = new YearMonth(on.Year - 1, 9);
        var index = terms.ChangeBy(
            [new(terms.Indices[0], month, Fraction.Percent(60)), new(terms.Indices[1], month, Fraction.Percent(40))],
            [Reading(terms.Indices[0], month, 4), Reading(terms.Indices[1], month, 3)]).AsT0;
        return Uplift.Create(new()
        {
            DecidedBy = "the Cabinet",
            DecidedOn = on.PlusMonths(-1),
            Citation = A.Citation,
            Timing = UpliftTiming.On(on),
            Steps = [UpliftStep.By(index)],
        }).AsT0.ApplyTo(book).AsT0.Book;
    }

    internal static Money AmountOf(this PriceBook book, PricedItem item, LocalDate day) => book.PriceOf(item, day).AsT0.Amount;

    /// <summary>The report under the whole Act, as recorded.</summary>
    internal static ComplianceReport Check(this Scheme scheme) =>
        ProcurementAct2023.WholeAct.Check(scheme.Framework, scheme.Framework.RecordedUntil!.Value).AsT0;

    private static IndexReading Reading(PriceIndexId index, YearMonth month, decimal percent) =>
        new(index, month, new(new Cited<Fraction>(Fraction.Percent(percent), A.Citation)));
}
