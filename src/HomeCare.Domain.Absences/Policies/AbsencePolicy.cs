using OneOf;

namespace HomeCare.Domain.Absences;

/// <summary>When absences are charged, to one payer: to the council by a contract, or to the person by a charging policy.</summary>
/// <remarks>
/// The two are two policies, and neither reads the other. A notice is judged for each planned visit or session on its own, so
/// that one notice of a long absence leaves no more than what starts within the notice period to be charged.
/// </remarks>
/// <param name="Title">What it is called, for messages.</param>
/// <param name="Treatment">How absences are charged that no exception is for, and care that nobody gave notice of.</param>
/// <param name="Citation">Where it stands.</param>
public sealed record AbsencePolicy(string Title, AbsenceTreatment Treatment, Citation Citation)
{
    /// <summary>
    /// Causes that are treated in a way of their own, each once; by default none. The provider's own cancellation and its suspension
    /// are never charged unless an exception says otherwise.
    /// </summary>
    public ValueList<AbsenceException> Exceptions { get; init; } = [];

    /// <summary>Which moment of a notice counts; by default its receipt .</summary>
    public NoticeMoment Moment { get; init; } = NoticeMoment.Received;

    /// <summary>What is charged when a person comes late or leaves early; by default the care as planned .</summary>
    public PartAttendance PartAttendance { get; init; } = PartAttendance.AsPlanned;

    /// <summary>Whether an absence is charged with hours added to a session; by default it is .</summary>
    public AddOnHours AddOns { get; init; } = AddOnHours.Charged;

    /// <summary>How absences of a cause are treated.</summary>
    /// <param name="cause">The cause.</param>
    /// <returns>The treatment of the exception for it; or never charged, for what the provider does; or the general one.</returns>
    public AbsenceTreatment TreatmentOf(AbsenceCause cause)
    {
        ArgumentNullException.ThrowIfNull(cause);
        foreach (var exception in Exceptions)
        {
            if (ReferenceEquals(exception.Cause, cause))
            {
                return exception.Treatment;
            }
        }

        return ReferenceEquals(cause, AbsenceCause.Provider) || ReferenceEquals(cause, AbsenceCause.ProviderSuspended)
            ? AbsenceTreatment.Never
            : Treatment;
    }

    /// <summary>Everything that stops this from being a policy.</summary>
    /// <returns><c>policy-title</c> (not fit to be shown), <c>cause-twice</c>, or none.</returns>
    public ValueList<Refusal> Faults() =>
    [
        .. PlainText.ProblemWith(Title) is { } problem
            ? [new("policy-title", $"the title of a policy will not do: {problem}", [])]
            : Array.Empty<Refusal>(),
        .. Exceptions.GroupBy(one => one.Cause).Where(group => group.Count() > 1).Select(group => new Refusal(
            "cause-twice",
            $"the policy {Title} has two exceptions for {group.Key.Words}: write one",
            [new("policy", Title), new("cause", group.Key.Name)])),
    ];

    /// <summary>Judges one planned visit or session, without regard to price.</summary>
    /// <remarks>
    /// Other care is not known here, so <see cref="ChargedPart.HoursOfCare"/> takes this to be the first that a notice is about;
    /// <see cref="AbsenceTerms.Assess"/> knows it.
    /// </remarks>
    /// <param name="care">The care.</param>
    /// <param name="notices">The notices, in any order; those of other people or times are passed over.</param>
    /// <returns>
    /// The judgement, or every refusal: those of <see cref="Faults"/>, those of the notices (see <see cref="AbsenceTerms.Assess"/>),
    /// and those of <see cref="NoticeRule.DeadlineFor"/>.
    /// </returns>
    public OneOf<AbsenceJudgement, ValueList<Refusal>> Judge(PlannedCare care, IEnumerable<AbsenceNotice> notices)
    {
        ArgumentNullException.ThrowIfNull(care);
        ArgumentNullException.ThrowIfNull(notices);
        var all = notices.ToValueList();
        ValueList<Refusal> refusals = [.. Faults(), .. NoticeFaults.Of(all, [Moment])];
        return refusals.Count > 0
            ? refusals
            : new AbsenceJudge(this).Judge([care], 0, new NoticeBook(all).Of(care.Arrangement.Person)).MapT1(refusal => ValueList.Create([refusal]));
    }
}
