using NodaTime;

namespace HomeCare.Domain.Absences;

/// <summary>A notice that planned care will not happen, or did not: for one visit or session, for days, or until further notice.</summary>
/// <remarks>
/// <para>It covers the care of its person, provider and service that is planned to start from <see cref="From"/> and before
/// <see cref="Until"/>. Several notices may cover the same care; the one that costs least decides, so that a further notice never
/// makes an absence cost more.</para>
/// <para>A notice is what was said at its time. A slip in writing it down is put right in the record of it; what somebody said
/// later is a correction, a notice of its own with <see cref="Corrects"/>. A correction may extend, shorten or move the absence, or
/// change its cause. It takes the place of the first for care that starts when it has come or later, by the moment of notice that
/// the policy goes by: its cause and its days count; what both cover keeps the time of the first; what only the first covered is
/// planned again; and what only the correction covers has the time of the correction. For care that started before, the first
/// stands as it was, and the correction is a notice that came after the start. A correction may be corrected in its turn, and a
/// notice is corrected by one other at most.</para>
/// <para>That it was withdrawn, and when the service began again, are facts about the absence and not what a notice said: of an
/// absence that was corrected they are those of the last correction. So the absence is withdrawn with its last correction, all of
/// it; to go back to what was said first, correct once more. What is given again after a withdrawal is a notice of its own, with a
/// time of its own.</para>
/// </remarks>
public sealed record AbsenceNotice
{
    /// <summary>What the notice is called.</summary>
    public required NoticeReference Id { get; init; }

    /// <summary>Why the care does not happen.</summary>
    public required AbsenceCause Cause { get; init; }

    /// <summary>Whose care, or null for everybody's with the provider, as in a suspension.</summary>
    public PersonReference? Person { get; init; }

    /// <summary>Whose provider, or null for every provider of the person.</summary>
    public ProviderId? Provider { get; init; }

    /// <summary>Which service, or null for every one.</summary>
    public ServiceId? Service { get; init; }

    /// <summary>Care that starts at this time or later is covered, on the clock in London.</summary>
    public required LocalDateTime From { get; init; }

    /// <summary>Care that starts at this time or later is not covered any more; null until further notice.</summary>
    public LocalDateTime? Until { get; init; }

    /// <summary>
    /// When the service began again, where it did; care from then on is not covered. It is what a retainer waits for, and an
    /// expected <see cref="Until"/> is not. Of an absence that was corrected, the last correction says it.
    /// </summary>
    public LocalDateTime? Resumed { get; init; }

    /// <summary>When the provider received it; of the provider's own notice, when the person did.</summary>
    public required Instant Received { get; init; }

    /// <summary>When it was sent, where that is known.</summary>
    public Instant? Sent { get; init; }

    /// <summary>When it was recorded in a system, where that is known.</summary>
    public Instant? Recorded { get; init; }

    /// <summary>
    /// The notice that this one corrects, which is about the same person, provider and service and was received before; or null.
    /// </summary>
    public NoticeReference? Corrects { get; init; }

    /// <summary>
    /// When the care was said to happen after all, or null where it was not. The notice stands for care that started before that.
    /// Of an absence that was corrected, the last correction says it. A withdrawal is no <see cref="Resumed"/>.
    /// </summary>
    public Instant? Withdrawn { get; init; }

    /// <summary>Where it is written down, such as <c>line 3</c>, for messages; null where that does not matter.</summary>
    public string? Place { get; init; }

    /// <summary>The notice as people read it, such as <c>notice N-1 (line 3)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Place is null ? $"notice {Id}" : $"notice {Id} ({Place})";

    internal Instant? At(NoticeMoment moment) =>
        ReferenceEquals(moment, NoticeMoment.Received) ? Received
        : ReferenceEquals(moment, NoticeMoment.Sent) ? Sent
        : Recorded;

    internal bool Covers(PlannedCare care) =>
        care.Start >= From
        && (Until is null || care.Start < Until)
        && (Resumed is null || care.Start < Resumed)
        && (Provider is null || Provider == care.Arrangement.Provider)
        && (Service is null || Service == care.Arrangement.Service)
        && (Person is null || Person == care.Arrangement.Person);
}
