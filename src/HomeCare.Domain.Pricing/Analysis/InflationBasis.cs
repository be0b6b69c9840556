namespace HomeCare.Domain.Pricing;

/// <summary>Whether a figure of money over several years has inflation in it.</summary>
public enum InflationBasis
{
    /// <summary>Its source does not say, or the figure is of one period of prices.</summary>
    NotStated,

    /// <summary>The figure is at constant prices: what is paid will be more.</summary>
    Excluded,

    /// <summary>Expected inflation is in the figure.</summary>
    Included,
}
