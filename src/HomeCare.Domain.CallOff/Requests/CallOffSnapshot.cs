using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>The terms of a lot and the providers on it at one moment: immutable, and shared by any number of call-offs.</summary>
public sealed partial class CallOffSnapshot
{
    private readonly Lazy<OneOf<CompiledSnapshot, ValueList<Refusal>>> compiled;

    private CallOffSnapshot(CallOffTerms terms, ValueList<Candidate> candidates)
    {
        Terms = terms;
        Candidates = candidates;
        compiled = new(() => CompiledSnapshot.Make(this));
    }

    // Of candidates that are compiled, and so are checked and in order already.
    internal CallOffSnapshot(CompiledSnapshot compiled)
    {
        Terms = compiled.CompiledTerms.Terms;
        Candidates = ValueList.Create<Candidate>(compiled.AllCandidates());
        this.compiled = new(compiled);
    }

    /// <summary>The terms.</summary>
    public CallOffTerms Terms { get; }

    /// <summary>
    /// The candidates, in ordinal order of their identifiers, and their lots, zones and capabilities each once and in
    /// ordinal order: the order they were given in never matters.
    /// </summary>
    public ValueList<Candidate> Candidates { get; }

    /// <summary>The form in which packages are ranked, or why there is none. It is made when it is first asked for, and kept.</summary>
    internal OneOf<CompiledSnapshot, ValueList<Refusal>> Compiled => compiled.Value;

    /// <summary>A snapshot of the providers on a lot.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="candidates">The providers, in any order.</param>
    /// <returns>
    /// The snapshot, or every refusal: <c>duplicate-candidate</c>, <c>negative-capacity</c>, <c>negative-award</c>,
    /// <c>negative-limit</c>, <c>duplicate-declaration</c>,
    /// <c>text</c> (a name or a reason that <see cref="PlainText.ProblemWith"/> refuses).
    /// </returns>
    public static OneOf<CallOffSnapshot, ValueList<Refusal>> Create(CallOffTerms terms, IEnumerable<Candidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(candidates);
        var ordered = candidates.OrderBy(candidate => candidate.Id).Select(InOneOrder).ToValueList();
        var refusals = new List<Refusal>();
        for (var i = 0; i < ordered.Count; i++)
        {
            if (i > 0 && ordered[i].Id == ordered[i - 1].Id)
            {
                refusals.Add(Refuse("duplicate-candidate", ordered[i], "is listed twice", ordered[i].Id.Value));
            }

            refusals.AddRange(Faults(ordered[i]));
        }

        return refusals.Count > 0 ? refusals.ToValueList() : new CallOffSnapshot(terms, ordered);
    }

    /// <summary>Everything that stops a package from being called off from this snapshot.</summary>
    /// <param name="request">The package.</param>
    /// <returns>
    /// The refusals of <see cref="CallOffTerms.Faults"/>, and <c>rated-after-decision</c> for each candidate whose rating
    /// was published after the decision, which could not have been known; or none.
    /// </returns>
    public ValueList<Refusal> Faults(CallOffRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var tooLate = Candidates
            .Where(candidate => candidate.Regulator.RatedOn > request.DecidedOn)
            .Select(candidate => Refuse(
                "rated-after-decision",
                candidate,
                $"was rated on {PlainText.Of(candidate.Regulator.RatedOn!.Value)}, after the decision on {PlainText.Of(request.DecidedOn)}",
                PlainText.Of(candidate.Regulator.RatedOn.Value)));
        return [.. Terms.Faults(request), .. tooLate];
    }

    private static Candidate InOneOrder(Candidate candidate) => candidate with
    {
        Membership = candidate.Membership with
        {
            Lots = Sorted(candidate.Membership.Lots),
            Zones = Sorted(candidate.Membership.Zones),
        },
        Capabilities = Sorted(candidate.Capabilities),
    };

    internal static ValueList<T> Sorted<T>(ValueList<T> identifiers)
        where T : Identifier => identifiers.Distinct().Order().ToValueList();

    internal static IEnumerable<Refusal> Faults(ICandidate candidate)
    {
        if (candidate.SpareMinutes < 0)
        {
            yield return Refuse(
                "negative-capacity", candidate, "has less than no capacity", PlainText.Of(candidate.SpareMinutes));
        }

        if (candidate.AwardedMinutes < 0)
        {
            yield return Refuse(
                "negative-award", candidate, "has been awarded less than nothing", PlainText.Of(candidate.AwardedMinutes));
        }

        if (candidate.Membership.Standing.TryPickT2(out var limit, out _) && limit.NewMinutesAWeek < 0)
        {
            yield return Refuse(
                "negative-limit", candidate, "is limited to less than nothing", PlainText.Of(limit.NewMinutesAWeek));
        }

        string[] texts = candidate.Membership.Standing.Match<string[]>(
            active => [candidate.Name],
            suspended => [candidate.Name, suspended.Reason],
            limited => [candidate.Name, limited.Reason],
            excluded => [candidate.Name, excluded.Reason],
            dormant => [candidate.Name],
            leaving => [candidate.Name, leaving.Reason]);
        foreach (var problem in texts.Select(PlainText.ProblemWith).OfType<string>())
        {
            yield return Refuse("text", candidate, "has a name or a reason that cannot be shown: " + problem, problem);
        }

        foreach (var (code, problem) in Declared.Problems(candidate.Details.Declarations))
        {
            yield return Refuse(code, candidate, problem, problem);
        }
    }

    internal static Refusal Refuse(string code, ICandidate candidate, string what, string found) =>
        new(code, $"provider {candidate.Id} {what}", [new("provider", candidate.Id.Value), new("found", found)]);
}
