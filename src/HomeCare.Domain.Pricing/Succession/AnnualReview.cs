using NodaTime;

namespace HomeCare.Domain.Pricing;

/// <summary>When the next yearly review of a person's needs is due. A missed review changes nothing by itself.</summary>
/// <remarks>The sources say "annual" and not from when; counting from the last review is this library's reading.</remarks>
/// <param name="LastReviewed">The day of the last review.</param>
public readonly record struct AnnualReview(LocalDate LastReviewed)
{
    /// <summary>The last day on which the review is in time: twelve months on, the 28th after a 29th of February.</summary>
    public LocalDate Due => LastReviewed.PlusMonths(12);

    /// <summary>Whether the review is overdue.</summary>
    /// <param name="day">The day asked about.</param>
    /// <returns>Whether the day is after the day it was due.</returns>
    public bool IsOverdueOn(LocalDate day) => day > Due;
}
