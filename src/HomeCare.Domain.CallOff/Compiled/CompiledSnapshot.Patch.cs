using OneOf;

namespace HomeCare.Domain.CallOff;

public sealed partial class CompiledSnapshot
{
    private const int MostLevelsForEach = 2;

    /// <summary>The same, after a provider was awarded a package: its spare minutes go down and its awarded minutes go up.</summary>
    /// <remarks>
    /// Only the few lists of the provider are sorted again; the rest is shared, and whoever still reads the old one is not
    /// disturbed. The limit of a <see cref="Procurement.Limited"/> provider stays: it is a limit on one new package.
    /// </remarks>
    /// <param name="provider">The provider.</param>
    /// <param name="careMinutes">The care minutes a week of the package; not negative.</param>
    /// <returns>
    /// The new snapshot, or a refusal: <c>unknown-candidate</c>, <c>negative-award</c> (less than nothing was awarded),
    /// <c>negative-capacity</c> (more than the provider has to spare), <c>award-too-large</c> (more minutes than can be counted).
    /// </returns>
    public OneOf<CompiledSnapshot, Refusal> AfterAward(ProviderId provider, int careMinutes)
    {
        ArgumentNullException.ThrowIfNull(provider);
        if (careMinutes < 0)
        {
            return Refuse("negative-award", provider, "cannot be awarded less than nothing", careMinutes);
        }

        if (NumberOf(provider) is not { } number)
        {
            return Refuse("unknown-candidate", provider, "is not a candidate", careMinutes);
        }

        var candidate = CandidateAt(number);
        if (careMinutes > candidate.SpareMinutes)
        {
            var spare = PlainText.Of(candidate.SpareMinutes);
            return Refuse("negative-capacity", provider, $"has {spare} minutes a week to spare and cannot be awarded more", careMinutes);
        }

        return careMinutes > int.MaxValue - candidate.AwardedMinutes
            ? Refuse("award-too-large", provider, "would have more minutes awarded than can be counted", careMinutes)
            : Changed(number, candidate with
            {
                SpareMinutes = candidate.SpareMinutes - careMinutes,
                AwardedMinutes = candidate.AwardedMinutes + careMinutes,
            });
    }

    /// <summary>The same, with one candidate changed in any way.</summary>
    /// <param name="candidate">The candidate as it is now. Its identifier says which one it replaces.</param>
    /// <returns>
    /// The new snapshot, or every refusal: <c>unknown-candidate</c>, <c>rate-too-high</c>, or those of
    /// <see cref="CallOffSnapshot.Create"/> for the candidate.
    /// </returns>
    public OneOf<CompiledSnapshot, ValueList<Refusal>> With(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        if (NumberOf(candidate.Id) is not { } number)
        {
            return ValueList.Create([new Refusal(
                "unknown-candidate", $"provider {candidate.Id} is not a candidate", [new("provider", candidate.Id.Value)])]);
        }

        if (CallOffSnapshot.Create(CompiledTerms.Terms, [candidate]).TryPickT1(out var refusals, out var alone))
        {
            return refusals;
        }

        var tooHigh = RatesTooHigh(CompiledTerms, alone.Candidates[0]).ToValueList();
        return tooHigh.Count > 0 ? tooHigh : Changed(number, alone.Candidates[0]);
    }

    /// <summary>The number of a candidate: its place in <see cref="CallOffSnapshot.Candidates"/>, from 0.</summary>
    /// <param name="provider">The provider.</param>
    /// <returns>The number, or null when it is not a candidate.</returns>
    public int? NumberOf(ProviderId provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var order = CandidateAt(middle).Id.CompareTo(provider);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    // Where the levels run out of numbers, or most are of candidates as they were, everything is compiled anew.
    private CompiledSnapshot Changed(int number, Candidate candidate)
    {
        var found = levels.Count < MostLevelsForEach * (Count + 1) ? levels.With(CompiledTerms.OrdersOf(candidate)) : null;
        if (found is var (table, level))
        {
            return new(this, number, candidate, table, level);
        }

        var all = AllCandidates();
        all[number] = candidate;
        return new(CompiledTerms, all, ids);
    }

    private static Refusal Refuse(string code, ProviderId provider, string what, int minutes) =>
        new(code, $"provider {provider} {what}", [new("provider", provider.Value), new("minutes", PlainText.Of(minutes))]);
}
