using HomeCare.Domain.Procurement;
using NodaTime;
using OneOf;

namespace HomeCare.Domain.Schemes;

/// <summary>
/// Interim contracts with providers that had packages before and are not on the framework: strictly for a time (HCL21-018b), after
/// quality checks.
/// </summary>
/// <param name="MonthsAtMost">How many months one lasts at most.</param>
public sealed record InterimTerms(int MonthsAtMost)
{
    /// <summary>An interim contract.</summary>
    /// <param name="firstDay">The first day.</param>
    /// <param name="lastDay">The last day, inside; null for one without an end, which is refused.</param>
    /// <param name="qualityCheck">What came of the quality check.</param>
    /// <returns>
    /// The contract, or every refusal: <c>interim-without-end</c>, <c>interim-ends-before-it-begins</c>, <c>interim-too-long</c>,
    /// <c>quality-check-not-passed</c>.
    /// </returns>
    public OneOf<InterimContract, ValueList<Refusal>> Contract(LocalDate firstDay, LocalDate? lastDay, CriterionOutcome qualityCheck)
    {
        ArgumentNullException.ThrowIfNull(qualityCheck);
        var faults = Faults(firstDay, lastDay, qualityCheck).ToValueList();
        return faults.Count > 0 || lastDay is not { } last ? faults : new InterimContract(firstDay, last);
    }

    private IEnumerable<Refusal> Faults(LocalDate firstDay, LocalDate? lastDay, CriterionOutcome qualityCheck)
    {
        var limit = StatutoryPeriod.MonthsBeginningWith(firstDay, MonthsAtMost).LastDay;
        if (lastDay is not { } last)
        {
            yield return new(
                "interim-without-end",
                $"an interim contract has an end: {PlainText.Of(limit)} at the latest",
                [new("limit", PlainText.Of(limit))]);
        }
        else if (last < firstDay)
        {
            yield return new(
                "interim-ends-before-it-begins",
                $"an interim contract that begins on {PlainText.Of(firstDay)} cannot end on {PlainText.Of(last)}",
                [new("first-day", PlainText.Of(firstDay)), new("last-day", PlainText.Of(last))]);
        }
        else if (last > limit)
        {
            yield return new(
                "interim-too-long",
                $"an interim contract lasts {PlainText.Of(MonthsAtMost)} months at most: until {PlainText.Of(limit)}, not {PlainText.Of(last)}",
                [new("last-day", PlainText.Of(last)), new("limit", PlainText.Of(limit))]);
        }

        if (qualityCheck != CriterionOutcome.Passed)
        {
            yield return new(
                "quality-check-not-passed",
                $"an interim contract needs a quality check that is passed, and this one is {qualityCheck.Name}",
                [new("outcome", qualityCheck.Name)]);
        }
    }
}
