namespace HomeCare.Domain.Pricing;

/// <summary>A price book after an uplift.</summary>
/// <param name="Book">The book: the days before the uplift are as they were, and as they were known.</param>
/// <param name="Uplifted">The prices uplifted, in the order of the book.</param>
/// <param name="Unchanged">The prices left as they were, in the order of the book.</param>
public sealed record UpliftedBook(PriceBook Book, ValueList<UpliftedPrice> Uplifted, ValueList<UnchangedPrice> Unchanged);
