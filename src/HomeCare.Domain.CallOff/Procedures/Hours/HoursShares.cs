using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>The shares of an area's hours, such as seven tenths for a principal provider and three tenths for the framework.</summary>
public sealed record HoursShares
{
    private HoursShares(ValueList<HoursShare> shares) => Shares = shares;

    /// <summary>The shares, in the published order, which decides between sides exactly as far below their shares.</summary>
    public ValueList<HoursShare> Shares { get; }

    /// <summary>Published shares.</summary>
    /// <param name="shares">The shares, in the published order.</param>
    /// <returns>
    /// The shares, or every refusal: <c>duplicate-side</c>, <c>share-out-of-range</c> (not more than nought), <c>shares-not-whole</c> (together
    /// they are not exactly one).
    /// </returns>
    public static OneOf<HoursShares, ValueList<Refusal>> Create(IEnumerable<HoursShare> shares)
    {
        ArgumentNullException.ThrowIfNull(shares);
        var made = new HoursShares(shares.ToValueList());
        var refusals = made.Faults().ToValueList();
        return refusals.Count > 0 ? refusals : made;
    }

    /// <summary>The sides, the one furthest below its share first.</summary>
    /// <param name="minutes">The minutes of care that each side has; a side that is not named has none.</param>
    /// <returns>
    /// Where each side stands, or every refusal: <c>unknown-side</c>, <c>negative-minutes</c>. Give their tiers to
    /// <see cref="ProcedurePlan.InOrderOf"/>.
    /// </returns>
    public OneOf<ValueList<ShareStanding>, ValueList<Refusal>> InOrder(IReadOnlyDictionary<TierId, long> minutes)
    {
        ArgumentNullException.ThrowIfNull(minutes);
        var refusals = Faults(minutes).ToValueList();
        if (refusals.Count > 0)
        {
            return refusals;
        }

        var total = minutes.Values.Aggregate(Int128.Zero, (sum, side) => sum + side);
        var ordered = Shares
            .Select(share => Standing(share, minutes.GetValueOrDefault(share.Side), total))
            .OrderByDescending(standing => standing.Shortfall)
            .ToArray();
        return ordered
            .Select((standing, i) => standing with { IsLevelWithAbove = i > 0 && ordered[i - 1].Shortfall == standing.Shortfall })
            .ToValueList();
    }

    private static ShareStanding Standing(HoursShare share, long minutes, Int128 total) => new(
        share.Side,
        share.Target,
        minutes,
        total == 0 ? share.Target : share.Target - Fraction.Of(minutes, total),
        IsLevelWithAbove: false);

    private IEnumerable<Refusal> Faults()
    {
        foreach (var repeated in Shares.GroupBy(share => share.Side).Where(group => group.Count() > 1))
        {
            yield return new("duplicate-side", $"the side {repeated.Key} has two shares", [new("side", repeated.Key.Value)]);
        }

        foreach (var share in Shares.Where(share => share.Target <= Fraction.Zero))
        {
            yield return new(
                "share-out-of-range",
                $"the share of {share.Side} must be more than nought",
                [new("side", share.Side.Value), new("share", share.Target.ToString())]);
        }

        var sum = Shares.Aggregate(Fraction.Zero, (sum, share) => sum + share.Target);
        if (sum != Fraction.One)
        {
            yield return new("shares-not-whole", $"the shares together are {sum}: they must be exactly 1", [new("sum", sum.ToString())]);
        }
    }

    private IEnumerable<Refusal> Faults(IReadOnlyDictionary<TierId, long> minutes)
    {
        foreach (var (side, has) in minutes.OrderBy(entry => entry.Key))
        {
            if (Shares.All(share => share.Side != side))
            {
                yield return new("unknown-side", $"the side {side} has no share", [new("side", side.Value)]);
            }

            if (has < 0)
            {
                yield return new("negative-minutes", $"the side {side} has less than no minutes", [new("side", side.Value), new("minutes", PlainText.Of(has))]);
            }
        }
    }
}
