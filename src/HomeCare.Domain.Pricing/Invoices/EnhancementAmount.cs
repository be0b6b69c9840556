using OneOf;

namespace HomeCare.Domain.Pricing;

/// <summary>What an enhancement does to an hourly price: multiply it, or add to it.</summary>
public sealed class EnhancementAmount : OneOfBase<Fraction, Money>
{
    private EnhancementAmount(OneOf<Fraction, Money> amount)
        : base(amount)
    {
    }

    /// <summary>The price times a factor, such as 3/2 for time and a half.</summary>
    /// <param name="factor">The factor; not negative.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The factor is negative.</exception>
    public static EnhancementAmount Times(Fraction factor)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(factor, Fraction.Zero);
        return new(factor);
    }

    /// <summary>The price and so much more for each hour of each carer.</summary>
    /// <param name="perHour">The money; not negative.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The money is negative.</exception>
    public static EnhancementAmount Plus(Money perHour)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(perHour, Money.Zero);
        return new(perHour);
    }

    /// <summary>The amount as people read it, such as <c>times 3/2</c> or <c>plus £1.50 an hour</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Match(factor => "times " + factor, perHour => $"plus {perHour} an hour");
}
