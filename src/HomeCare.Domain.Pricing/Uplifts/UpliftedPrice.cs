using NodaTime;

namespace HomeCare.Domain.Pricing;

/// <summary>A price after an uplift, with what each step did to it.</summary>
/// <param name="Item">What the price is of.</param>
/// <param name="Before">The price before.</param>
/// <param name="Lines">The steps in order, each with its exact result.</param>
/// <param name="After">The price after, rounded once.</param>
/// <param name="From">The first day of the new price.</param>
/// <param name="Citation">Where the uplift is recorded.</param>
public sealed record UpliftedPrice(PricedItem Item, Money Before, ValueList<UpliftLine> Lines, Money After, LocalDate From, Citation Citation)
{
    /// <summary>The exact price before it was rounded.</summary>
    public ExactAmount Exact => Lines[^1].After;
}
