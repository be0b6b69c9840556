namespace HomeCare.Domain.Schemes;

/// <summary>How much of a scheme a re-opening may be limited to.</summary>
public enum ReopeningScope
{
    /// <summary>It opens the whole framework.</summary>
    WholeFramework,

    /// <summary>It may open single zones, such as those that are short of capacity.</summary>
    NamedZones,
}
