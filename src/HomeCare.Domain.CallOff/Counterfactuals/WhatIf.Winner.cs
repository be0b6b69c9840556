using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.CallOff;

public sealed partial class WhatIf
{
    /// <summary>The smallest single change of each kind that would have given the package to somebody else.</summary>
    /// <remarks>
    /// <para>One rate of one provider, up or down as far as it is allowed; one requirement that kept a provider out; the hours that the winner has to spare; the hours
    /// already awarded to a provider, where they decide; the rating of a provider, one step up or down. Each is changed by itself. Of
    /// prices and of hours the smallest change is given, with equal ones in ordinal order of the providers; of requirements and
    /// ratings, which have no size, every one.</para>
    /// <para>Kinds in this order: price, requirement, capacity, hours awarded, rating.</para>
    /// </remarks>
    /// <returns>The changes; none where no single change of these kinds moves the winner.</returns>
    public ValueList<WinnerChange> ChangesOfWinner() =>
    [
        .. Smallest(Prices(), change => change.Weekly!.Value),
        .. Requirements(),
        .. Capacity(),
        .. Smallest(HoursAwarded(), change => Fraction.Whole(change.Minutes!.Value)),
        .. Ratings(),
    ];

    private static IEnumerable<WinnerChange> Smallest<T>(IEnumerable<WinnerChange> changes, Func<WinnerChange, T> size) =>
        changes.OrderBy(size).ThenBy(change => change.Provider).Take(1);

    private IEnumerable<WinnerChange> Prices()
    {
        foreach (var offer in ranking.Offers)
        {
            foreach (var rateFor in UsedRates())
            {
                var found = Highest(offer, rateFor);
                if (found.Highest is not { } highest || (offer.Rank == 1 && highest.PerHour >= Allowed(offer.Candidate, rateFor).Highest))
                {
                    continue;
                }

                var moved = offer.Rank > 1 ? found.AtHighest! : With(At(offer.Candidate, rateFor, new(highest.PerHour + Penny)));
                if (!IsSameWinner(moved))
                {
                    var rate = offer.Rank > 1 ? highest : new(highest.PerHour + Penny);
                    var (before, after) = (offer.Cost.Total, ranking.Snapshot.Terms.Pricing.CostOf(ranking.Request.Plan, ranking.Request.Band, At(offer.Candidate, rateFor, rate).Rates)!.Total);
                    var weekly = before > after ? before - after : after - before;
                    yield return new(
                        "price", offer.Candidate.Id, weekly, null, moved,
                        $"{Subject(offer.Candidate, rateFor)} at {rate.PerHour} instead of {RateOf(offer.Candidate, rateFor).PerHour}, {weekly} a week {(before > after ? "less" : "more")}: {Goes(moved)}");
                }
            }
        }
    }

    private IEnumerable<WinnerChange> Requirements() =>
        from refused in ranking.Refusals
        where refused.Reasons.Count == 1
        let accepted = IfAccepted(refused.Candidate.Id).AsT0
        where accepted.Place == 1
        select new WinnerChange("requirement", refused.Candidate.Id, null, null, accepted.Ranked!, accepted.Words);

    private IEnumerable<WinnerChange> Capacity()
    {
        if (ranking.Winner is { } winner
            && ranking.Snapshot.Terms.Eligibility.Any(rule => rule.Gate == Gate.Capacity))
        {
            var minutes = winner.Candidate.SpareMinutes - ranking.Request.Plan.CareMinutes + 1;
            var moved = With(winner.Candidate with { SpareMinutes = winner.Candidate.SpareMinutes - minutes });
            yield return new(
                "capacity", winner.Candidate.Id, null, minutes, moved,
                $"{winner.Candidate.Name} ({winner.Candidate.Id}) with {PlainText.Hours(minutes)} a week less to spare: {Goes(moved)}");
        }
    }

    private IEnumerable<WinnerChange> HoursAwarded()
    {
        if (ranking.Winner is not { } winner || !ranking.Snapshot.Terms.Rungs.Contains(Rung.FewerHoursAwarded))
        {
            yield break;
        }

        foreach (var level in ranking.Offers.Skip(1).TakeWhile(offer => offer.Cost.Total == winner.Cost.Total))
        {
            // Either the other has no more hours than the winner, or fewer; and the same from the winner's side.
            (Candidate Changed, int Hours)[] tries =
            [
                (level.Candidate, winner.Candidate.AwardedMinutes), (level.Candidate, winner.Candidate.AwardedMinutes - 1),
                (winner.Candidate, level.Candidate.AwardedMinutes), (winner.Candidate, level.Candidate.AwardedMinutes + 1),
            ];
            foreach (var (changed, hours) in tries.Where(one => one.Hours >= 0 && one.Hours != one.Changed.AwardedMinutes))
            {
                if (With(changed with { AwardedMinutes = hours }) is var moved && !IsSameWinner(moved))
                {
                    var minutes = Math.Abs((long)hours - changed.AwardedMinutes);
                    yield return new(
                        "hours-awarded", changed.Id, null, minutes, moved,
                        $"{changed.Name} ({changed.Id}) with {PlainText.Hours(minutes)} a week {(hours < changed.AwardedMinutes ? "less" : "more")} already awarded: {Goes(moved)}");
                }
            }
        }
    }

    private IEnumerable<WinnerChange> Ratings()
    {
        foreach (var offer in ranking.Offers)
        {
            foreach (var rating in Neighbours(offer.Candidate.Regulator.Rating))
            {
                var changed = offer.Candidate with { Regulator = offer.Candidate.Regulator with { Rating = rating } };
                if (With(changed) is var moved && !IsSameWinner(moved))
                {
                    yield return new(
                        "rating", changed.Id, null, null, moved,
                        $"{changed.Name} ({changed.Id}) rated {rating.Title} instead of {offer.Candidate.Regulator.Rating.Title}: {Goes(moved)}");
                }
            }
        }
    }

    private static CqcRating[] Neighbours(CqcRating rating) => rating == CqcRating.NotRated
        ? []
        : [.. CqcRating.List.Where(other => other != CqcRating.NotRated && Math.Abs(other.Value - rating.Value) == 1).OrderBy(other => other.Value)];

    private bool IsSameWinner(Ranking moved) => moved.Winner?.Candidate.Id == ranking.Winner?.Candidate.Id;

    private static string Goes(Ranking moved) => moved.Winner is { } winner
        ? $"the package goes to {winner.Candidate.Name} ({winner.Candidate.Id})"
        : "nobody is eligible";
}
