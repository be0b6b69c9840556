using NodaTime;

namespace HomeCare.Domain.Absences;

/// <summary>What one policy says of one planned visit or session: which share of its price is charged, and why.</summary>
/// <remarks>Care that happened as planned shares one judgement, so that nothing is allocated for it.</remarks>
public sealed record AbsenceJudgement
{
    internal AbsenceJudgement(AbsenceReason reason, Fraction share) => (Reason, Share) = (reason, share);

    /// <summary>Why.</summary>
    public AbsenceReason Reason { get; }

    /// <summary>The share of the price that is charged, from nought to one.</summary>
    public Fraction Share { get; }

    /// <summary>
    /// The notice that decided, or null where none did. Where a rule of notice was applied, it is the one whose time counted, and
    /// otherwise the one whose cause and days did: a correction may have changed those (see <see cref="AbsenceNotice"/>).
    /// </summary>
    public AbsenceNotice? Notice { get; init; }

    /// <summary>The moment of it that the policy goes by, or null where no notice decided.</summary>
    public Instant? NoticeAt { get; init; }

    /// <summary>The rule of notice that was applied, or null where none was.</summary>
    public NoticeRule? Rule { get; init; }

    /// <summary>When notice had to come, or null where no rule of notice was applied.</summary>
    public NoticeDeadline? Deadline { get; init; }

    /// <summary>Whether anything is charged.</summary>
    public bool IsCharged => Share > Fraction.Zero;

    /// <summary>Whether the care did not happen. Care that nothing is recorded of counts as care that happened.</summary>
    public bool IsAbsence => !Reason.IsCare;

    /// <summary>The judgement in one sentence, with the moments that decided and why a working day moved them.</summary>
    /// <param name="care">The care that was judged.</param>
    /// <returns>The text, without a capital or a full stop.</returns>
    public string Explain(PlannedCare care)
    {
        ArgumentNullException.ThrowIfNull(care);
        return AbsenceWords.Of(this, care);
    }
}
