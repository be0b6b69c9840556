namespace HomeCare.Domain.Pricing;

/// <summary>Who arranges a package (HCL26-059d). Both routes are priced from one table of rates (CLC26-077).</summary>
public enum FundingRoute
{
    /// <summary>The council, with the provider.</summary>
    CouncilCommissioned,

    /// <summary>The person, with a provider they choose and a payment from the council.</summary>
    DirectPayment,
}
