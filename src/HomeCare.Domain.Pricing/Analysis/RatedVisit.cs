namespace HomeCare.Domain.Pricing;

/// <summary>What kind of visit a rate is for.</summary>
public enum RatedVisit
{
    /// <summary>An ordinary visit, with the way to the next one.</summary>
    Standard,

    /// <summary>A long visit at the sessional rate, with no way to a next one.</summary>
    Sessional,
}
