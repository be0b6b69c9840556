namespace HomeCare.Domain.Schemes;

/// <summary>One comparison of a check: what is printed, what was computed and how.</summary>
public sealed record FigureCheckLine
{
    internal FigureCheckLine(string what, PrintedStatement? printed, string computed, string how, bool? agrees) =>
        (What, Printed, Computed, How, Agrees) = (what, printed, computed, how, agrees);

    /// <summary>What is compared or computed.</summary>
    public string What { get; }

    /// <summary>What the source prints; null where it prints nothing to compare with.</summary>
    public PrintedStatement? Printed { get; }

    /// <summary>What was computed, rounded to be read; or what another place prints, see <see cref="Elsewhere"/>.</summary>
    public string Computed { get; }

    /// <summary>The computed number before it was rounded; null where it is no number.</summary>
    public Fraction? Exact { get; internal init; }

    /// <summary>Where the sources print what is in <see cref="Computed"/>, when two places of them are compared; null where it was computed.</summary>
    public Citation? Elsewhere { get; internal init; }

    /// <summary>How it was computed, in words.</summary>
    public string How { get; }

    /// <summary>Why the text cannot settle the comparison, or null where it can.</summary>
    public string? Unsettled { get; private init; }

    /// <summary>
    /// What came of it: <see cref="FigureVerdict.Warns"/> where it is unsettled; otherwise as the printed and the computed compare,
    /// and <see cref="FigureVerdict.Derived"/> where nothing is printed.
    /// </summary>
    public FigureVerdict Verdict => (Unsettled, Agrees) switch
    {
        (not null, _) => FigureVerdict.Warns,
        (null, null) => FigureVerdict.Derived,
        (null, true) => FigureVerdict.Agrees,
        (null, false) => FigureVerdict.Disagrees,
    };

    private bool? Agrees { get; }

    internal FigureCheckLine But(string unsettled) => this with { Unsettled = unsettled };
}
