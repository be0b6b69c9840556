namespace HomeCare.Domain.Schemes;

/// <summary>What came of putting a printed figure beside a computed one. A later member outweighs an earlier one.</summary>
public enum FigureVerdict
{
    /// <summary>Nothing is printed to compare with; the figure follows from printed ones.</summary>
    Derived,

    /// <summary>The computed figure, rounded as the source rounds, is the printed one.</summary>
    Agrees,

    /// <summary>The text cannot settle it, or it holds only on an assumption.</summary>
    Warns,

    /// <summary>The computed figure is not the printed one, or two places of the sources contradict each other.</summary>
    Disagrees,
}
