using HomeCare.Domain.CallOff;
using OneOf;

namespace HomeCare.Domain.Schemes;

/// <summary>How bidders for a place are evaluated.</summary>
/// <param name="Criteria">What they must pass or are marked on, in the order of the documents.</param>
/// <param name="MainWeight">Which side has the main weight, or null where the documents do not say.</param>
/// <param name="Weights">
/// The weights of price and quality, in words: they are not yet set in any scheme of the sources. Null where the documents do not
/// speak of any.
/// </param>
public sealed record EvaluationTerms(ValueList<Cited<string>> Criteria, Cited<MainWeight>? MainWeight, Published<string>? Weights)
{
    /// <summary>Scoring by weights that the authority decided, held to the scheme's main weight.</summary>
    /// <param name="decided">The authority's rules.</param>
    /// <returns>The scoring, or every refusal of <see cref="CompetitionScoring.Create"/>, such as <c>quality-must-be-main-weight</c>.</returns>
    public OneOf<CompetitionScoring, ValueList<Refusal>> Scoring(ScoringTerms decided)
    {
        ArgumentNullException.ThrowIfNull(decided);
        return CompetitionScoring.Create(MainWeight is { } main ? decided with { MainWeight = main.Value } : decided);
    }
}
