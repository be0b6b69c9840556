using NodaTime;
using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>How long a provider has to answer.</summary>
public sealed class ResponseTime : OneOfBase<NoDeadline, RespondWithin, StatedDeadline>
{
    /// <summary>A response time.</summary>
    /// <param name="time">Which of the three.</param>
    public ResponseTime(OneOf<NoDeadline, RespondWithin, StatedDeadline> time)
        : base(time) => ArgumentNullException.ThrowIfNull(time.Value, nameof(time));

    /// <summary>No deadline: silence never counts. This is the default, since the sources print none (K-09).</summary>
    public static ResponseTime NoDeadline { get; } = new(new NoDeadline());

    /// <summary>Each offer states its own deadline.</summary>
    public static ResponseTime StatedInOffer { get; } = new(new StatedDeadline());

    /// <summary>So long from the moment of the offer.</summary>
    /// <param name="time">How long; an answer exactly at the end is in time.</param>
    /// <returns>The response time.</returns>
    public static ResponseTime Within(Duration time) => new(new RespondWithin(time));

    /// <summary>The deadline of an offer.</summary>
    /// <param name="offeredAt">When it is made.</param>
    /// <param name="stated">The deadline that it states, or null.</param>
    /// <returns>
    /// The last moment to answer, null for none; or a refusal: <c>deadline-missing</c>, <c>deadline-over</c> (not after the offer),
    /// <c>wrong-deadline</c> (not the published one).
    /// </returns>
    internal OneOf<Deadline, Refusal> DeadlineOf(Instant offeredAt, Instant? stated) => Match(
        _ => Published(null, stated),
        within => Published(offeredAt + within.Time, stated),
        _ => stated switch
        {
            null => new Refusal("deadline-missing", "the offer must state by when to answer", [Moment.Fact("offered-at", offeredAt)]),
            { } last when last <= offeredAt => new Refusal(
                "deadline-over",
                "the deadline must be after the offer",
                [Moment.Fact("offered-at", offeredAt), Moment.Fact("respond-by", last)]),
            _ => new Deadline(stated),
        });

    private static OneOf<Deadline, Refusal> Published(Instant? published, Instant? stated) => stated is null || stated == published
        ? new Deadline(published)
        : new Refusal(
            "wrong-deadline",
            published is { } at ? $"the published procedure gives until {Moment.Text(at)}" : "the published procedure has no deadline: state none",
            [Moment.Fact("respond-by", stated.Value), new("published", published is { } last ? Moment.Text(last) : "none")]);
}
