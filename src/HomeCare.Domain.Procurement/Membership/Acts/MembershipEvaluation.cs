using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>The application was evaluated. One failed criterion fails it.</summary>
/// <param name="Day">The day of the result.</param>
/// <param name="Results">
/// The criteria in the order they were applied; at least one, each once. A criterion may be left out only after a failed one.
/// </param>
public sealed record MembershipEvaluation(LocalDate Day, ValueList<CriterionResult> Results) : MembershipAct(Day)
{
    /// <inheritdoc/>
    public override MembershipActKind Kind => Results.Any(result => result.Outcome == CriterionOutcome.Failed)
        ? MembershipActKind.Failed
        : MembershipActKind.Passed;

    internal override IEnumerable<Fact> Texts => Results.Select(result => new Fact("criterion", result.Criterion));

    internal override IEnumerable<Refusal> Faults(LifeState before)
    {
        if (Results.Count == 0)
        {
            yield return new("no-criteria", "there are no criteria: an evaluation has at least one", []);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var failed = false;
        foreach (var (criterion, outcome) in Results)
        {
            if (!seen.Add(criterion))
            {
                yield return new(
                    "duplicate-criterion", $"the criterion \"{PlainText.OneLine(criterion)}\" is there twice: write each once", [new("criterion", criterion)]);
            }

            if (outcome == CriterionOutcome.NotEvaluated && !failed)
            {
                yield return new(
                    "criterion-not-evaluated",
                    $"the criterion \"{PlainText.OneLine(criterion)}\" was not evaluated: it may be left out only after a failed one",
                    [new("criterion", criterion)]);
            }

            failed |= outcome == CriterionOutcome.Failed;
        }
    }
}
