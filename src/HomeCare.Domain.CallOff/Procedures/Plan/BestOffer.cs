using Ardalis.SmartEnum;

namespace HomeCare.Domain.CallOff;

/// <summary>Which offer of a mini-competition is the best value. The name is the form used in files.</summary>
public sealed class BestOffer : SmartEnum<BestOffer>
{
    /// <summary>The lowest weekly cost; equal costs fall to the order of the list, which is the scheme's ladder (K-08).</summary>
    public static readonly BestOffer LowestCost = new("lowest-cost", 1);

    /// <summary>
    /// The first of the scored offers, in the order that the scoring gives and <see cref="OffersScored"/> records. When one is withdrawn the
    /// next of the same order is due, and the rest are not scored again.
    /// </summary>
    public static readonly BestOffer BestScore = new("best-score", 2);

    private BestOffer(string name, int value)
        : base(name, value)
    {
    }
}
