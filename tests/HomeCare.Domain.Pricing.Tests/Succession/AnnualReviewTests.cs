using NodaTime;

namespace HomeCare.Domain.Pricing.Tests;

public class AnnualReviewTests
{
    [Fact]
    [Rule("T-05")]
    public void A_review_is_in_time_until_twelve_months_after_the_last()
    {
        var review = new AnnualReview(new(2026, 1, 15));

        review.Due.ShouldBe(new LocalDate(2027, 1, 15));
        review.IsOverdueOn(new(2027, 1, 15)).ShouldBeFalse();
        review.IsOverdueOn(new(2027, 1, 16)).ShouldBeTrue();
    }

    [Fact]
    public void After_a_29th_of_February_it_is_due_on_the_28th() => new AnnualReview(new(2028, 2, 29)).Due.ShouldBe(new LocalDate(2029, 2, 28));
}
