using NodaTime;

namespace HomeCare.Domain.CallOff.Tests;

/// <summary>A procedure under test, told in short sentences. All figures and providers are invented.</summary>
internal sealed class Run(Procedure procedure)
{
    internal static readonly Instant Start = Instant.FromUtc(2026, 11, 23, 9, 0);
    internal static readonly BrokerId Broker = new("broker-7");
    internal static readonly PackageReference Package = new("EX-0001");
    internal static readonly OfferTerms FourHours = new(ResponseTime.Within(Duration.FromHours(4)));

    internal Procedure Procedure { get; private set; } = procedure;

    internal Instant At { get; private set; } = Start;

    internal ProcedureOutcome Outcome => Procedure.Outcome;

    internal string? Winner => Outcome.Placement?.Provider.Value;

    internal string? Due => Procedure.Due?.Value;

    internal static ProviderId P(string id) => new(id);

    internal static TierId T(string id) => new(id);

    internal static ProcedurePlan Plan(params Stage[] stages) =>
        ProcedurePlan.Create("A test, version 1", A.Citation, new(2026, 9, 1), new(2034, 8, 31), stages).AsT0;

    /// <summary>A list such as <c>lead: A 120.00, B</c>.</summary>
    internal static TierList List(string tier, params string[] places) => new(T(tier), places.Select(Place).ToValueList());

    internal static ListedProvider Place(string text) => text.Split(' ') is [var id, var cost]
        ? new(P(id)) { WeeklyCost = ExactAmount.FromMoney(A.Money(cost)) }
        : new(P(text));

    internal static CallOffBrief Brief(params TierList[] lists) => new(Package, [.. lists]);

    internal static Run Of(ProcedurePlan plan, params TierList[] lists) => Of(plan, Brief(lists));

    internal static Run Of(ProcedurePlan plan, CallOffBrief brief) => new(Procedure.Begin(plan, brief, Start).Match(
        begun => begun,
        refusals => throw new InvalidOperationException(string.Join("; ", refusals))));

    internal Run Do(ProcedureEvent happened)
    {
        Procedure = Procedure.Apply(happened).Match(next => next, refusal => throw new InvalidOperationException(refusal.ToString()));
        return this;
    }

    internal Run Later(Duration time)
    {
        At += time;
        return this;
    }

    internal Run Hours(int hours) => Later(Duration.FromHours(hours));

    internal Run Offer(string provider) => Do(new Offered(At, P(provider), null));

    internal Run OfferToAll() => Do(new OfferedToAll(At, null));

    internal Run Accept(string provider, LocalDate? start = null) => Do(new Accepted(At, P(provider), start));

    internal Run Decline(params string[] providers) => providers.Aggregate(this, (run, provider) => run.Do(new Declined(run.At, P(provider))));

    internal Run OfferAndDecline(params string[] providers) =>
        providers.Aggregate(this, (run, provider) => run.Offer(provider).Decline(provider));

    internal Run Silence() => Hours(4).Later(Duration.Epsilon).Do(new DeadlinePassed(At));

    internal Run PersonRefuses(params string[] providers) =>
        providers.Aggregate(this, (run, provider) => run.Do(new PersonRefused(run.At, P(provider))));

    internal Run Award() => Do(new Awarded(At, Broker, Procedure.Due!));

    internal Run Bid(string provider, string cost, params Fact[] declared) =>
        Do(new OfferMade(At, P(provider), ExactAmount.FromMoney(A.Money(cost)), [.. declared]));

    internal Refusal Refused(ProcedureEvent happened) => Procedure.Apply(happened).AsT1;

    internal string Code(ProcedureEvent happened) => Procedure.Apply(happened).Match(_ => "accepted", refusal => refusal.Code);

    internal string OfferCode(string provider) => Code(new Offered(At, P(provider), null));

    internal string AwardCode(string provider) => Code(new Awarded(At, Broker, P(provider)));

    internal void NobodyIsLeft()
    {
        Outcome.IsNobodyLeft.ShouldBeTrue();
        Procedure.Permitted.ShouldBeEmpty();
        Procedure.Due.ShouldBeNull();
    }
}
