using HomeCare.Domain.Pricing;
using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>What would have changed a ranking. Every answer is proved by ranking again with the changed value.</summary>
public sealed partial class WhatIf
{
    private readonly Ranking ranking;
    private readonly DrawSeed seed;

    private WhatIf(Ranking ranking, DrawSeed seed) => (this.ranking, this.seed) = (ranking, seed);

    /// <summary>Questions about a ranking.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <param name="seed">The seed it was drawn with: a changed ranking can have a tie that this one has not.</param>
    /// <returns>The questions, or a refusal <c>other-seed</c> where the ranking was drawn with another one.</returns>
    public static OneOf<WhatIf, Refusal> Of(Ranking ranking, DrawSeed seed)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(seed);
        return ranking.Draw is { } draw && (draw.Commitment != seed.Commitment || draw.Key != seed.DrawFor(ranking.Request.Reference).Key)
            ? new Refusal(
                "other-seed",
                $"the ranking was drawn with the seed committed to as {draw.Commitment}, and not with this one",
                [new("drawn", draw.Commitment), new("given", seed.Commitment)])
            : new WhatIf(ranking, seed);
    }

    /// <summary>Everything that can be said about one provider, line by line.</summary>
    /// <param name="provider">The provider.</param>
    /// <returns>The lines, or a refusal <c>unknown-candidate</c>.</returns>
    public OneOf<ValueList<string>, Refusal> Explain(ProviderId provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return ranking.Offers.Any(offer => offer.Candidate.Id == provider)
            ? UsedRates().Select(rate => HighestWinningRate(provider, rate).AsT0.Words).ToValueList()
            : IfAccepted(provider).MapT0(accepted => ValueList.Create([accepted.Words]));
    }

    // The bands, or sessional, that the package has visits for.
    private string[] UsedRates()
    {
        var (pricing, plan) = (ranking.Snapshot.Terms.Pricing, ranking.Request.Plan);
        return
        [
            .. pricing.NeedsBandRate(plan) ? [ranking.Request.Band.Value] : Array.Empty<string>(),
            .. pricing.NeedsSessionalRate(plan) ? [Gate.SessionalName] : Array.Empty<string>(),
        ];
    }

    private Refusal Unknown(ProviderId provider) => new(
        "unknown-candidate",
        $"provider {provider} is not among the candidates: {Spelling.Suggest(provider.Value, ranking.Snapshot.Candidates.Select(candidate => candidate.Id.Value))}",
        [new("provider", provider.Value)]);

    private Ranking With(Candidate changed) => With(changed, ranking.Request);

    private Ranking With(Candidate changed, CallOffRequest request)
    {
        var candidates = ranking.Snapshot.Candidates.Select(candidate => candidate.Id == changed.Id ? changed : candidate);
        return CallOffRanker.Rank(CallOffSnapshot.Create(ranking.Snapshot.Terms, candidates).AsT0, request, seed).AsT0;
    }

    private static bool IsFirst(Ranking ranking, ProviderId provider) => ranking.Winner?.Candidate.Id == provider;

    private static Candidate At(Candidate candidate, string rateFor, HourlyRate rate) => candidate with
    {
        Rates = rateFor == Gate.SessionalName
            ? new OfferedRates(candidate.Rates.Bands, rate)
            : new OfferedRates(
                candidate.Rates.Bands.Select(one => one.Band.Value == rateFor ? one with { Rate = rate } : one).ToValueList(),
                candidate.Rates.Sessional),
    };
}
