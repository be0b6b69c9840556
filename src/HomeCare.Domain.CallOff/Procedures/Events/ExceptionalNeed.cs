namespace HomeCare.Domain.CallOff;

/// <summary>The grounds of a spot or exception package (CLC26-029).</summary>
/// <param name="Reason">The need, in the authority's words; it may not be empty.</param>
/// <param name="NobodyOnTheFrameworkCanMeetIt">Whether nobody on the framework can meet the need.</param>
public sealed record ExceptionalNeed(string Reason, bool NobodyOnTheFrameworkCanMeetIt);
