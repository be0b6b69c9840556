using OneOf;

namespace HomeCare.Domain.CallOff;

public sealed partial class WhatIf
{
    private static readonly Money Penny = Money.FromPence(1);

    /// <summary>The highest rate at which an eligible provider would have had the package; for the winner, up to where it keeps it.</summary>
    /// <remarks>
    /// The other rates and all other values stay as they are. The rate keeps to the scheme's floor and ceiling, and to the rule that a
    /// sessional rate is below a band's. One penny more does not win, or is not allowed.
    /// </remarks>
    /// <param name="provider">A provider that is ranked.</param>
    /// <param name="rateFor">The band of the home, or <c>sessional</c>.</param>
    /// <returns>
    /// The answer, or a refusal: <c>unknown-candidate</c>, <c>not-ranked</c> (it was refused), or <c>rate-not-used</c> (the package has no
    /// visit at that rate).
    /// </returns>
    public OneOf<WinningRate, Refusal> HighestWinningRate(ProviderId provider, string rateFor)
    {
        ArgumentNullException.ThrowIfNull(provider);
        ArgumentNullException.ThrowIfNull(rateFor);
        if (ranking.Offers.FirstOrDefault(offer => offer.Candidate.Id == provider) is not { } offer)
        {
            return ranking.Refusals.Any(refused => refused.Candidate.Id == provider)
                ? new Refusal("not-ranked", $"provider {provider} was refused: ask what it would have needed", [new("provider", provider.Value)])
                : Unknown(provider);
        }

        if (!UsedRates().Contains(rateFor, StringComparer.Ordinal))
        {
            return new Refusal(
                "rate-not-used",
                $"the package has no visit at the rate for {PlainText.OneLine(rateFor)}: it uses {string.Join(" and ", UsedRates())}",
                [new("rate", rateFor)]);
        }

        return Highest(offer, rateFor);
    }

    private WinningRate Highest(RankedOffer offer, string rateFor)
    {
        var candidate = offer.Candidate;
        var offered = RateOf(candidate, rateFor);
        var (lowest, highest) = Allowed(candidate, rateFor);
        var rival = ranking.Offers.FirstOrDefault(other => other.Candidate.Id != candidate.Id);
        var start = rival is null ? highest : Lower(highest, Matching(offer, rateFor, rival));
        if (start is not { } from)
        {
            return new(candidate.Id, rateFor, offered, null, null, $"{Subject(candidate, rateFor)}: no rate is too high, since it is the only eligible provider and no ceiling is set");
        }

        // At the rival's own cost the rungs and the draw decide; a penny below they do not.
        foreach (var rate in new[] { from, from - Penny }.Where(rate => rate >= lowest))
        {
            if (With(At(candidate, rateFor, new(rate))) is var again && IsFirst(again, candidate.Id))
            {
                return new(candidate.Id, rateFor, offered, new(rate), again, InWords(offer, rateFor, rate, highest, again));
            }
        }

        return new(candidate.Id, rateFor, offered, null, null, $"{Subject(candidate, rateFor)}: no rate that is allowed would have won, the lowest being {lowest}");
    }

    // The highest whole penny at which the package costs no more than with the rival.
    private static Money Matching(RankedOffer offer, string rateFor, RankedOffer rival)
    {
        var mine = offer.Cost.Lines.Where(line => (line.Band?.Value ?? Gate.SessionalName) == rateFor).ToArray();
        var minutes = mine.Sum(line => (long)line.Visits * line.Minutes * line.Carers);
        var others = mine.Aggregate(offer.Cost.Total, (sum, line) => sum - line.Amount);
        var pence = (rival.Cost.Total - others).Pence * Fraction.Of(60, minutes);
        return Money.FromPence((long)pence.Floor());
    }

    // Inclusive bounds of what the rate may be, from the scheme's range and from the rule about sessional rates.
    private (Money Lowest, Money? Highest) Allowed(Candidate candidate, string rateFor)
    {
        var terms = ranking.Snapshot.Terms;
        var pricing = terms.Pricing;
        var isSessional = rateFor == Gate.SessionalName;
        var range = isSessional ? pricing.Sessional!.Range : pricing.Band(new(rateFor))!.Range;
        var lowest = Tests(Gate.Floor) && range.Floor.TryGet(out var floor) ? floor : Money.Zero;
        Money? highest = Tests(Gate.Ceiling) && range.Ceiling.TryGet(out var ceiling) ? ceiling : null;
        if (Tests(Gate.SessionalBelowBand) && pricing.Sessional?.Below?.Value is { } reference)
        {
            if (isSessional)
            {
                highest = Lower(highest, LimitOfSessional(candidate, reference) - Penny);
            }
            else if (rateFor == reference.Value && candidate.Rates.Sessional is { } sessional)
            {
                lowest = lowest > sessional.PerHour + Penny ? lowest : sessional.PerHour + Penny;
            }
        }

        return (lowest, highest);

        bool Tests(Gate gate) => terms.Eligibility.Any(rule => rule.Gate == gate);
    }

    // What a sessional rate must be below: the provider's own rate in the reference band, or that band's ceiling if it is lower.
    private Money? LimitOfSessional(Candidate candidate, BandId reference)
    {
        var own = candidate.Rates.In(reference)?.PerHour;
        Money? ceiling = ranking.Snapshot.Terms.Pricing.Band(reference)?.Range.Ceiling.TryGet(out var highest) == true ? highest : null;
        return Lower(own, ceiling);
    }

    private static Money? Lower(Money? one, Money? other) => one is null || other < one ? other ?? one : one;

    private static HourlyRate RateOf(Candidate candidate, string rateFor) =>
        rateFor == Gate.SessionalName ? candidate.Rates.Sessional!.Value : candidate.Rates.In(new(rateFor))!.Value;

    private static string Subject(Candidate candidate, string rateFor) => $"{candidate.Name} ({candidate.Id}), rate for {rateFor}";

    private string InWords(RankedOffer offer, string rateFor, Money rate, Money? highest, Ranking again)
    {
        var isWinner = IsFirst(ranking, offer.Candidate.Id);
        var verb = isWinner ? "keeps the package up to" : "would have won at";
        var bound = rate == highest ? ", the highest that is allowed" : string.Empty;
        var level = again.Offers.ElementAtOrDefault(1) is { } second && second.Cost.Total == again.Winner!.Cost.Total
            ? $", where it costs the same as {second.Candidate.Id} and {DecidedBy(second)}"
            : string.Empty;
        var now = RateOf(offer.Candidate, rateFor).PerHour;
        return $"{Subject(offer.Candidate, rateFor)}: {verb} {rate} an hour{bound}{level} (it offers {now})";
    }

    private static string DecidedBy(RankedOffer second) => second.DecidedBy!.Criterion switch
    {
        Decider.Draw => "the draw puts it first",
        Decider.Identifier => "its identifier puts it first",
        var rung => $"its {Rung.FromName(rung).Title} puts it first",
    };
}
