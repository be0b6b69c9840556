namespace HomeCare.Domain.CallOff;

/// <summary>
/// The person chooses any provider of the list whose weekly cost is within the personal budget, the budget itself included. Without a choice
/// the award goes to the lowest weekly cost, and equal costs fall to the order of the list.
/// </summary>
public sealed record PersonsChoice;
