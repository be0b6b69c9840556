namespace HomeCare.Domain.CallOff;

/// <summary>How much of a price a package takes in a week.</summary>
/// <param name="Range">Which price: the number of its band and unit in <see cref="DayServiceCallOffTerms.Ranges"/>.</param>
/// <param name="Weight">How many parts of a penny a penny of the price comes to.</param>
internal readonly record struct WeightedPrice(int Range, long Weight);
