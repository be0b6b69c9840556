using Ardalis.SmartEnum;

namespace HomeCare.Domain.Pricing;

/// <summary>Where exact amounts become whole pence.</summary>
public sealed class RoundingPoint : SmartEnum<RoundingPoint>
{
    /// <summary>Each line is rounded once, and the total is the sum of the rounded lines. The default.</summary>
    public static readonly RoundingPoint PerLine = new("per-line", 1);

    /// <summary>The exact lines are added and only their total is rounded.</summary>
    public static readonly RoundingPoint PerInvoice = new("per-invoice", 2);

    private RoundingPoint(string name, int value)
        : base(name, value)
    {
    }
}
