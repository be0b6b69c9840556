using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Absences;

/// <summary>A sum that becomes whole pence where the rounding policy says.</summary>
internal struct RunningSum
{
    private ExactAmount exact;
    private Money rounded;

    internal void Add((ExactAmount Exact, Money Rounded) amount, RoundingPolicy rounding)
    {
        if (ReferenceEquals(rounding.Point, RoundingPoint.PerInvoice))
        {
            exact += amount.Exact;
        }

        rounded += amount.Rounded;
    }

    internal readonly Money In(RoundingPolicy rounding) =>
        ReferenceEquals(rounding.Point, RoundingPoint.PerInvoice) ? exact.Round(rounding.Half) : rounded;
}
