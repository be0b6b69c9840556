namespace HomeCare.Domain.CallOff;

/// <summary>A candidate's prices beside what a package needs and a scheme allows.</summary>
public interface IOfferedPrices
{
    /// <summary>The bands that the package needs and the candidate does not price.</summary>
    IEnumerable<string> Missing { get; }

    /// <summary>Every price offered, whether the package needs it or not.</summary>
    IEnumerable<OfferedPrice> Offered { get; }
}
