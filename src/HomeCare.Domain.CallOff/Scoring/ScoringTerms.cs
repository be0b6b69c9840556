namespace HomeCare.Domain.CallOff;

/// <summary>The published rules of a mini-competition: what is scored, how, and what wins.</summary>
/// <remarks>
/// No source publishes weights or thresholds for its mini-competitions, so none is shipped: where none is configured the
/// lowest price wins (<see cref="LowestPrice"/>). <see cref="CompetitionScoring.Create"/> says whether the rules hold together.
/// </remarks>
public sealed record ScoringTerms
{
    /// <summary>The lowest price wins and nothing else is looked at: the default where a scheme has published no weights.</summary>
    public static ScoringTerms LowestPrice { get; } = new() { Method = AwardMethod.LowestPrice, Questions = [] };

    /// <summary>How price and quality together decide.</summary>
    public required AwardMethod Method { get; init; }

    /// <summary>The quality questions, in the order they are shown. Their weights and that of the price add to exactly one.</summary>
    public required ValueList<QualityQuestion> Questions { get; init; }

    /// <summary>Which side must have the main weight. Either, unless set.</summary>
    public MainWeight MainWeight { get; init; } = MainWeight.Either;

    /// <summary>Where and how points are rounded. Nowhere, unless set.</summary>
    public ScoreRounding Rounding { get; init; } = ScoreRounding.None;

    /// <summary>The highest price that is scored, inclusive; null for none.</summary>
    public ExactAmount? Ceiling { get; init; }

    /// <summary>When a price is flagged as abnormally low; null when none is tested.</summary>
    public AbnormallyLowTest? AbnormallyLow { get; init; }

    /// <summary>What decides between offers of equal standing, in order, before any other rung and the draw. None, unless set.</summary>
    public ValueList<ScoreRung> TieBreaks { get; init; } = [];
}
