using NodaTime;
using OneOf;

namespace HomeCare.Domain.Pricing;

/// <summary>How long a visit is planned to last: so many minutes, or until a time on the clock.</summary>
/// <remarks>The two differ when the clocks change: 22:00 until 06:00 is seven, eight or nine hours.</remarks>
public sealed class VisitLength : OneOfBase<int, LocalTime>
{
    private VisitLength(OneOf<int, LocalTime> length)
        : base(length)
    {
    }

    /// <summary>So many minutes, as they pass.</summary>
    /// <param name="minutes">The minutes.</param>
    /// <returns>The length.</returns>
    public static VisitLength OfMinutes(int minutes) => new(minutes);

    /// <summary>Until the next time the clock shows a time; until the same time as the start is until then on the next day.</summary>
    /// <param name="end">The time on the clock.</param>
    /// <returns>The length.</returns>
    public static VisitLength Until(LocalTime end) => new(end);

    /// <summary>The length as people read it, such as <c>30 minutes</c> or <c>until 06:00</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Match(minutes => $"{PlainText.Of(minutes)} minutes", end => "until " + PlainText.Of(end));
}
