using OneOf;

namespace HomeCare.Domain.Pricing;

/// <summary>From how many added hours a dearer session is cheaper than a cheaper one with added hours.</summary>
/// <param name="Hours">The exact number of added hours at which both cost the same; negative where the dearer session is the cheaper.</param>
public sealed record BreakEven(Fraction Hours)
{
    /// <summary>The fewest whole hours at which the dearer session is cheaper. At the exact number of hours both cost the same.</summary>
    public Int128 CheaperFromWholeHours => Int128.Max(0, Hours.Floor() + 1);

    /// <summary>The break-even of two sessions and an hour.</summary>
    /// <param name="session">The price of the session that hours are added to.</param>
    /// <param name="addedHour">The price of an added hour.</param>
    /// <param name="dearerSession">The price of the session to compare with.</param>
    /// <returns>
    /// The break-even, or every refusal: <c>unlike-units</c> where the sessions are not priced by one unit or the added time not
    /// by the hour, and <c>never</c> where an added hour costs nothing.
    /// </returns>
    public static OneOf<BreakEven, ValueList<Refusal>> Between(Price session, Price addedHour, Price dearerSession)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(addedHour);
        ArgumentNullException.ThrowIfNull(dearerSession);
        ValueList<Refusal> refusals =
        [
            .. session.Unit == dearerSession.Unit && addedHour.Unit == PriceUnit.Hour
                ? Array.Empty<Refusal>()
                : [Fault("unlike-units", "the sessions are by one unit and the added time is by the hour")],
            .. addedHour.Amount > Money.Zero ? Array.Empty<Refusal>() : [Fault("never", "an added hour has a price above nought")],
        ];
        return refusals.Count > 0
            ? refusals
            : new BreakEven(Fraction.Of(dearerSession.Amount.Pence - session.Amount.Pence, addedHour.Amount.Pence));

        Refusal Fault(string code, string wanted) => new(
            code,
            $"there is no break-even between {session} with {addedHour}, and {dearerSession}: {wanted}",
            [new("session", session.ToString()), new("added", addedHour.ToString()), new("dearer", dearerSession.ToString())]);
    }
}
