namespace HomeCare.Domain.Cli;

/// <summary>Why an event is not added.</summary>
/// <param name="Message">What is wrong.</param>
/// <param name="IsOfTheProcedure">Whether it is an event that cannot have happened now; otherwise it is none at all.</param>
internal sealed record EventRefusal(string Message, bool IsOfTheProcedure);
