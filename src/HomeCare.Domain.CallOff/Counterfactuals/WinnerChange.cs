namespace HomeCare.Domain.CallOff;

/// <summary>A single change that would have given the package to somebody else.</summary>
/// <param name="Kind">What is changed: <c>price</c>, <c>requirement</c>, <c>capacity</c>, <c>hours-awarded</c> or <c>rating</c>. Changes of two kinds have no common measure.</param>
/// <param name="Provider">Whose value is changed.</param>
/// <param name="Weekly">For a price, how much the package changes a week; null for the other kinds.</param>
/// <param name="Minutes">For hours, how many minutes a week; null for the other kinds.</param>
/// <param name="Ranked">The ranking after the change, which proves it.</param>
/// <param name="Words">The change in one English sentence without a full stop.</param>
public sealed record WinnerChange(string Kind, ProviderId Provider, ExactAmount? Weekly, long? Minutes, Ranking Ranked, string Words);
