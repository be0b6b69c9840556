using System.Globalization;

namespace HomeCare.Domain;

/// <summary>A price for a session of a fixed number of minutes, such as a six-hour day session.</summary>
/// <remarks>
/// Not the "sessional rate" of a home care framework, which is an <see cref="HourlyRate"/> for long visits.
/// <c>default</c> has no length and can price nothing.
/// </remarks>
public readonly record struct SessionRate
{
    /// <summary>A price for a session.</summary>
    /// <param name="perSession">The price of the whole session; not negative.</param>
    /// <param name="sessionMinutes">The length of the session; at least one minute.</param>
    /// <exception cref="ArgumentOutOfRangeException">The price is negative or the session has no length.</exception>
    public SessionRate(Money perSession, int sessionMinutes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(perSession.Pence, nameof(perSession));
        ArgumentOutOfRangeException.ThrowIfLessThan(sessionMinutes, 1);
        PerSession = perSession;
        SessionMinutes = sessionMinutes;
    }

    /// <summary>The price of the whole session.</summary>
    public Money PerSession { get; }

    /// <summary>How many minutes the price buys.</summary>
    public int SessionMinutes { get; }

    /// <summary>The exact price of a number of minutes, pro rata of the session and without rounding an hour first.</summary>
    /// <param name="minutes">The minutes; not negative.</param>
    /// <returns>The price times the minutes, divided by the length of the session, unrounded.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The minutes are negative.</exception>
    /// <exception cref="InvalidOperationException">This is the <c>default</c> value.</exception>
    public ExactAmount For(long minutes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minutes);
        return SessionMinutes > 0
            ? ExactAmount.FromFractionOfPence((Int128)PerSession.Pence * minutes, SessionMinutes)
            : throw new InvalidOperationException("A default SessionRate has no length of session.");
    }

    /// <summary>The rate as people read it, such as <c>£49.42 for a session of 360 minutes</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{PerSession} for a session of {SessionMinutes} minutes");
}
