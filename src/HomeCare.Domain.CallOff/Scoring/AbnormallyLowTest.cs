namespace HomeCare.Domain.CallOff;

/// <summary>When a price is flagged as abnormally low. A flag rejects nothing: the authority must ask the provider first.</summary>
/// <param name="Average">The average of the prices that are scored, this one among them.</param>
/// <param name="PercentUnder">
/// A price is flagged when it is more than so many percent under the average; exactly so many is not. More than nought, less
/// than 100.
/// </param>
/// <param name="LeastOffers">With fewer scored offers than these no price is tested; at least two.</param>
public sealed record AbnormallyLowTest(PriceAverage Average, Fraction PercentUnder, int LeastOffers)
{
    internal AbnormallyLowFlag? Of(PriceField field, ExactAmount price)
    {
        if (field.Prices.Count < LeastOffers)
        {
            return null;
        }

        var average = Average.Of(field.Prices);
        var limit = average * (Fraction.One - (PercentUnder / Fraction.Whole(100)));
        return price < limit ? new(this, price, average, limit, field.Prices.Count) : null;
    }
}
