using HomeCare.Domain.Pricing;
using NodaTime;
using OneOf;

namespace HomeCare.Domain.Absences;

/// <summary>How absences are paid for and charged: by a contract to the provider, and by a charging policy to the person.</summary>
/// <param name="Payment">What the provider is paid.</param>
/// <param name="Charging">What the person is charged, or null where only the payment is asked.</param>
public sealed record AbsenceTerms(AbsencePolicy Payment, AbsencePolicy? Charging)
{
    /// <summary>Which cost a person's charge for a week is never above; by default what the provider is paid.</summary>
    public CostLimit CostLimit { get; init; } = CostLimit.Incurred;

    /// <summary>
    /// Where and how exact amounts become whole pence: by default each line of a price, half a penny away from zero. For a whole
    /// invoice: the care and the absences of each total, and the charge of each week, are added exactly and rounded once.
    /// </summary>
    public RoundingPolicy Rounding { get; init; } = RoundingPolicy.Default;

    /// <summary>The day of the week on which a charging week begins; by default Monday.</summary>
    public IsoDayOfWeek WeekBegins { get; init; } = IsoDayOfWeek.Monday;

    /// <summary>What the contribution is for a week that the ledger cuts, or that it changes in: by default a seventh for each day; or such weeks are refused.</summary>
    public PartWeek PartWeek { get; init; } = PartWeek.Sevenths;

    /// <summary>Assesses a ledger: every planned visit and session, and the totals.</summary>
    /// <remarks>
    /// <para>The result does not depend on the order of the ledger. It is the one thing that is allocated for each visit or session.</para>
    /// <para>Arithmetic is checked: amounts beyond the range of 64 bits of pence, or fractions of them beyond 128 bits, far above any
    /// cost of care, throw <see cref="OverflowException"/>.</para>
    /// </remarks>
    /// <param name="ledger">The ledger.</param>
    /// <returns>
    /// <para>The assessment, or every refusal. Of the policies: those of <see cref="AbsencePolicy.Faults"/>, <c>week-begins</c>. Of the days:
    /// <c>ledger-period</c> (it ends before it begins), <c>outside-period</c> (care that starts on another day), <c>part-week</c>.</para>
    /// <para>Of the care: <c>no-price</c>, <c>above-framework-rate</c>, <c>framework-price</c> (its lines do not match),
    /// <c>plans-overlap</c> (two of one person with one provider at the same time; with two providers it is a finding).</para>
    /// <para>Of the notices: <c>notice-twice</c>, <c>notice-scope</c>, <c>notice-cause</c>, <c>notice-period</c>, <c>resumed-before-absence</c>,
    /// <c>withdrawn-before-received</c>, <c>sent-after-received</c>, <c>recorded-before-received</c>, <c>no-notice-moment</c>, <c>corrects-unknown</c>, <c>corrects-another</c>,
    /// <c>corrected-before-received</c>, <c>corrected-before-sent</c>, <c>corrected-twice</c>, <c>corrects-itself</c>, <c>corrects-withdrawn</c> and
    /// <c>corrects-resumed</c> (the last correction does not say so too). Of the contributions, where a charging policy is given: <c>no-contribution</c>,
    /// <c>negative-contribution</c>, <c>contribution-period</c>, <c>contributions-overlap</c>, <c>full-cost-in-mid-week</c>, and <c>part-week</c> where one
    /// changes in mid-week and only whole weeks are charged. And those of <see cref="NoticeRule.DeadlineFor"/>, for each visit or session that needs it, once
    /// the notices can be read.</para>
    /// </returns>
    public OneOf<AbsenceAssessment, ValueList<Refusal>> Assess(CareLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var care = LedgerOrder.Of(ledger.Care);
        var refusals = LedgerFaults.Of(this, ledger, care);
        return refusals.Count > 0 ? refusals : new Assessor(this, ledger, care).Assess();
    }
}
