namespace HomeCare.Domain.Pricing;

/// <summary>A price and the days it holds, both inside, counted from 1 January 1970.</summary>
internal sealed record RateRun(DatedRow<PricedItem, Money> Row, long Pence, int FirstDay, int LastDay)
{
    internal bool Covers(int day) => day >= FirstDay && day <= LastDay;
}
