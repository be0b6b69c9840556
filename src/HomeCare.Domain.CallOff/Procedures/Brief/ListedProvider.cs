namespace HomeCare.Domain.CallOff;

/// <summary>A provider's place on the list of a tier for one package.</summary>
/// <param name="Provider">The provider.</param>
public sealed record ListedProvider(ProviderId Provider)
{
    /// <summary>
    /// What the package costs a week at the provider's tendered prices, exactly; null where the list has no costs. The person's choice and an
    /// offer limit need one.
    /// </summary>
    public ExactAmount? WeeklyCost { get; init; }

    /// <summary>What is declared of the provider for the stages that ask for something, such as <c>former-contingency</c> is <c>yes</c>.</summary>
    public ValueList<Fact> Declared { get; init; } = [];
}
