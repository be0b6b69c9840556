namespace HomeCare.Domain.Pricing;

/// <summary>Why an uplift leaves a price as it is.</summary>
public enum UnchangedBecause
{
    /// <summary>The package was agreed too recently.</summary>
    AgreedRecently,

    /// <summary>The package costs more a week than is uplifted.</summary>
    AboveWeeklyValue,

    /// <summary>The price is above the guide price already.</summary>
    AboveGuidePrice,

    /// <summary>The provider joined too recently.</summary>
    JoinedRecently,

    /// <summary>Its source has not set the price.</summary>
    NotYetSet,

    /// <summary>The price ended before the uplift, and not on the day before.</summary>
    Ended,
}
