using Ardalis.SmartEnum;

namespace HomeCare.Domain.Pricing;

/// <summary>What a surplus is a percentage of. Sources that print one do not always say.</summary>
public abstract class SurplusBase : SmartEnum<SurplusBase>
{
    /// <summary>Of the price: 5 % of £25.27 is £1.2635. The default.</summary>
    public static readonly SurplusBase Price = new OfPrice();

    /// <summary>Of the costs that the price covers.</summary>
    public static readonly SurplusBase Cost = new OfCost();

    private SurplusBase(string name, int value)
        : base(name, value)
    {
    }

    internal abstract ExactAmount Whole(ExactAmount price, ExactAmount costs);

    private sealed class OfPrice() : SurplusBase("price", 1)
    {
        internal override ExactAmount Whole(ExactAmount price, ExactAmount costs) => price;
    }

    private sealed class OfCost() : SurplusBase("cost", 2)
    {
        internal override ExactAmount Whole(ExactAmount price, ExactAmount costs) => costs;
    }
}
