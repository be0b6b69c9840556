namespace HomeCare.Domain;

/// <summary>Why an input was not accepted. An expected outcome, so a value and never an exception.</summary>
/// <param name="Code">A stable code that an application may put into its own words, in any language.</param>
/// <param name="Message">What was wrong and what would be right, in one English sentence without a capital or a full stop.</param>
/// <param name="Facts">The values that decided.</param>
public sealed record Refusal(string Code, string Message, ValueList<Fact> Facts);
