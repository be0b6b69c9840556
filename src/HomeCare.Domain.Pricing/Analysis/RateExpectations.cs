namespace HomeCare.Domain.Pricing;

/// <summary>What a council expects of the costs behind a rate. All of it is given from outside; nothing has a default.</summary>
/// <param name="MinimumPay">The lowest lawful pay for an hour on the day, such as the National Living Wage.</param>
/// <param name="Surplus">The surplus that is thought realistic.</param>
public sealed record RateExpectations(Money MinimumPay, SurplusRange Surplus);
