using Ardalis.SmartEnum;

namespace HomeCare.Domain.Pricing;

/// <summary>How care goes on after the review of a protected package. Staying commissioned outside the framework is none of them.</summary>
public sealed class ReviewOutcome : SmartEnum<ReviewOutcome>
{
    /// <summary>The person takes a direct payment and stays with the provider (HCL26-059c, CLC26-018b).</summary>
    public static readonly ReviewOutcome DirectPaymentStay = new("direct-payment-stay", 1);

    /// <summary>The care is with a provider of the framework.</summary>
    public static readonly ReviewOutcome MoveToFramework = new("move-to-framework", 2);

    private ReviewOutcome(string name, int value)
        : base(name, value)
    {
    }
}
