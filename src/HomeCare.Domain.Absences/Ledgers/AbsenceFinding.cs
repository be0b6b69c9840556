namespace HomeCare.Domain.Absences;

/// <summary>Something in a ledger that somebody should look at: it was assessed, and the records do not fit together.</summary>
/// <param name="Code">A stable code that an application may put into its own words.</param>
/// <param name="Message">What was found, in one sentence without a capital or a full stop.</param>
/// <param name="Facts">The values compared.</param>
public sealed record AbsenceFinding(string Code, string Message, ValueList<Fact> Facts);
