using System.Collections.Immutable;

namespace HomeCare.Domain.Pricing;

/// <summary>Priced visits: a line for each, and their total under one rounding policy.</summary>
public sealed class VisitInvoice
{
    private readonly long amount;
    private readonly long unit;

    internal VisitInvoice(ImmutableArray<VisitLine> lines, RoundingPolicy rounding, long amount, long unit, Money total)
    {
        (Lines, Rounding, Total) = (lines, rounding, total);
        (this.amount, this.unit) = (amount, unit);
    }

    /// <summary>The lines, in the order of the visits.</summary>
    public ImmutableArray<VisitLine> Lines { get; }

    /// <summary>Where and how the amounts became whole pence.</summary>
    public RoundingPolicy Rounding { get; }

    /// <summary>The total: the sum of the rounded lines, or the rounded sum of the exact ones, as the rounding point says.</summary>
    public Money Total { get; }

    /// <summary>The exact sum of the lines.</summary>
    public ExactAmount ExactTotal => ExactAmount.FromFractionOfPence(amount, unit);

    /// <summary>Whether any line has a provisional price.</summary>
    public bool IsProvisional => Lines.Any(line => line.IsProvisional);

    /// <summary>The lines and the total as people read them, a line each.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Join('\n', Lines.Select(line => line.ToString())) + $"\ntotal {Total}, rounded {Rounding.Point.Name}";
}
