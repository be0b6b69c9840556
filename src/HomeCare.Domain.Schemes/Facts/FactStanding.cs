namespace HomeCare.Domain.Schemes;

/// <summary>Whether a fact of a scheme is set.</summary>
public enum FactStanding
{
    /// <summary>The documents publish it.</summary>
    Published,

    /// <summary>The documents speak of it and do not publish it.</summary>
    NotYetSet,

    /// <summary>The scheme has none.</summary>
    NotInScheme,
}
