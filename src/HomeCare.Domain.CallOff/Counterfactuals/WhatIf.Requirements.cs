using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using OneOf;

namespace HomeCare.Domain.CallOff;

public sealed partial class WhatIf
{
    /// <summary>What a refused provider would have needed, and its place with all of that met.</summary>
    /// <param name="provider">A provider that was refused.</param>
    /// <returns>The answer, or a refusal: <c>unknown-candidate</c>, or <c>not-refused</c> (it is ranked).</returns>
    public OneOf<IfAccepted, Refusal> IfAccepted(ProviderId provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        if (ranking.Refusals.FirstOrDefault(refused => refused.Candidate.Id == provider) is not { } refused)
        {
            return ranking.Offers.Any(offer => offer.Candidate.Id == provider)
                ? new Refusal("not-refused", $"provider {provider} is ranked: ask for its highest winning rate", [new("provider", provider.Value)])
                : Unknown(provider);
        }

        var remedies = refused.Reasons.Select(reason => Remedy(reason, refused.Candidate)).ToArray();
        var needed = remedies.Select(remedy => remedy.Needed).ToValueList();
        var ranked = remedies.All(remedy => remedy.Changes is not null) ? Remedied(refused.Candidate, remedies) : null;
        var place = ranked?.Offers.FirstOrDefault(offer => offer.Candidate.Id == provider)?.Rank;
        var outcome = place is { } rank
            ? $"it would have been ranked {PlainText.Of(rank)} of {PlainText.Of(ranked!.Offers.Count)}"
            : "what place it would have had is not known";
        var only = needed.Count == 1 ? "one requirement kept it out" : $"{PlainText.Of(needed.Count)} requirements kept it out";
        return new IfAccepted(
            provider, needed, place, place is null ? null : ranked, $"{refused.Candidate.Name} ({provider}): {only}; had {string.Join(", and ", needed)}, {outcome}");
    }

    private Ranking Remedied(Candidate candidate, IEnumerable<Change> remedies)
    {
        var (changed, request) = remedies.Aggregate((candidate, ranking.Request), (state, remedy) => remedy.Changes!(state.candidate, state.Request));
        return With(changed, request);
    }

    private Change Remedy(IneligibleReason reason, Candidate candidate)
    {
        var (request, gate) = (ranking.Request, reason.Rule.Gate);
        return gate.Name switch
        {
            "not-in-lot" => Membership($"it been appointed to lot {request.Lot}", of => of with { Lots = [.. of.Lots, request.Lot] }),
            "zone-not-chosen" => Membership($"it chosen zone {request.Zone}", of => of with { Zones = [.. of.Zones, request.Zone] }),
            "over-limit" => Membership(
                $"its limit on new work been {PlainText.Hours(request.Plan.CareMinutes)} a week",
                of => of with { Standing = Standing.Limited(request.Plan.CareMinutes, of.Standing.AsT2.Reason) }),
            "suspended" => Membership("it not been suspended", Active),
            "excluded" => Membership("it not been an excluded supplier", Active),
            "leaving" => Membership("it not been leaving", Active),
            "dormant" => Membership("it not been dormant", Active),
            "rated-inadequate" => Own("it not been rated Inadequate", of => of with { Regulator = of.Regulator with { Rating = CqcRating.RequiresImprovement } }),
            "rated-below" => Own(gate.Sentence.Split('.')[0] is var sentence ? $"this been so: {sentence}" : string.Empty, of => of with { Regulator = Raised(of.Regulator, gate) }),
            "need-not-met" => Own($"it been able to provide {Value("missing")}", of => of with { Capabilities = [.. of.Capabilities.Concat(request.Needs).Distinct()] }),
            "not-enough-capacity" => Own(
                $"it had {PlainText.Hours(request.Plan.CareMinutes - candidate.SpareMinutes)} more a week to spare",
                of => of with { SpareMinutes = request.Plan.CareMinutes }),
            "cannot-start" => Own($"it been able to start on {PlainText.Of(request.RequiredStart)}", of => of with { EarliestStart = request.RequiredStart }),
            "price-above-ceiling" => Own("no price been above its ceiling", of => of with { Rates = Within(of.Rates, range => range.Ceiling, (price, limit) => price > limit) }),
            "price-below-floor" => Own("no price been below its floor", of => of with { Rates = Within(of.Rates, range => range.Floor, (price, limit) => price < limit) }),
            "sessional-not-below-band" => new(
                $"its sessional rate been below {Value("limit")}",
                Limit(candidate) > Money.Zero
                    ? (of, package) => (of with { Rates = new(of.Rates.Bands, new(Limit(of)!.Value - Penny)) }, package)
                    : null),
            "no-price" => new($"it offered a price for {Value("missing")}", null),
            "no-sessional-price" => new("it offered a sessional price", null),
            "not-confirmed" => Persons("the allocated worker confirmed it as suitable", of => of with { FoundSuitable = [.. of.FoundSuitable, candidate.Id] }),
            "not-chosen" => Persons("it been among the providers that the person would have", of => of with { Acceptable = [.. of.Acceptable, candidate.Id] }),
            "refused-by-person" => Persons("the person not refused it", of => of with { NotWanted = of.NotWanted.Where(id => id != candidate.Id).ToValueList() }),
            _ => Own($"its {Value("declaration")} been {Value("wanted")}", of => of with { Details = of.Details with { Declarations = Declaring(of, reason) } }),
        };

        Money? Limit(Candidate of) => LimitOfSessional(of, ranking.Snapshot.Terms.Pricing.Sessional!.Below!.Value);

        string Value(string name) => Declared.Get(reason.Facts, name) ?? string.Empty;

        static Membership Active(Membership of) => of with { Standing = Standing.Active };
    }

    private static Change Own(string needed, Func<Candidate, Candidate> change) => new(needed, (candidate, request) => (change(candidate), request));

    private static Change Membership(string needed, Func<Membership, Membership> change) =>
        Own(needed, candidate => candidate with { Membership = change(candidate.Membership) });

    private static Change Persons(string needed, Func<PackageDetails, PackageDetails> change) =>
        new(needed, (candidate, request) => (candidate, request with { Details = change(request.Details) }));

    private OfferedRates Within(OfferedRates rates, Func<PriceRange, Published<Money>> limit, Func<Money, Money, bool> isOut)
    {
        var pricing = ranking.Snapshot.Terms.Pricing;
        return new(
            rates.Bands.Select(one => pricing.Band(one.Band) is { } band ? one with { Rate = Held(one.Rate, band.Range) } : one).ToValueList(),
            rates.Sessional is { } sessional && pricing.Sessional is { } terms ? Held(sessional, terms.Range) : rates.Sessional);

        HourlyRate Held(HourlyRate rate, PriceRange range) => limit(range).TryGet(out var bound) && isOut(rate.PerHour, bound) ? new(bound) : rate;
    }

    private static RegulatorStanding Raised(RegulatorStanding standing, Gate gate)
    {
        var lowest = CqcRating.FromName(Declared.Get(gate.Settings, "lowest")!);
        var asked = Declared.Get(gate.Settings, "questions")!.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => CqcKeyQuestion.FromName(name)).ToArray();
        return standing with
        {
            Rating = Best(standing.Rating),
            KeyQuestions =
            [
                .. standing.KeyQuestions.Where(one => !asked.Contains(one.Question)),
                .. asked.Select(question => new KeyQuestionRating(question, Best(standing.RatingOf(question)))),
            ],
        };

        CqcRating Best(CqcRating rating) => rating.Value <= lowest.Value ? rating : lowest;
    }

    private ValueList<Fact> Declaring(Candidate candidate, IneligibleReason reason)
    {
        var (name, settings) = (Declared.Get(reason.Facts, "declaration")!, reason.Rule.Gate.Settings);
        var asked = Declared.Get(settings, "value") ?? Declared.Get(ranking.Request.Details.Declarations, Declared.Get(settings, "by-package") ?? name)!;
        return [.. candidate.Details.Declarations.Where(fact => fact.Name != name), new(name, asked)];
    }

    private sealed record Change(string Needed, Func<Candidate, CallOffRequest, (Candidate, CallOffRequest)>? Changes);
}
