namespace HomeCare.Domain.Tests;

public class ExactAmountTextTests
{
    [Theory]
    [InlineData(0, 7, "0")]
    [InlineData(2527, 1, "2527")]
    [InlineData(5054, 2, "2527")]
    [InlineData(-2527, 1, "-2527")]
    [InlineData(12635, 6, "12635/6")]
    [InlineData(126350, 60, "12635/6")]
    [InlineData(-126350, 60, "-12635/6")]
    [InlineData(1, 60, "1/60")]
    public void The_text_of_records_is_a_fraction_in_lowest_terms(long above, long below, string text) =>
        ExactAmount.FromFractionOfPence(above, below).ToFractionOfPence().ShouldBe(text);

    [Theory]
    [InlineData(0, 1, "£0.00")]
    [InlineData(5, 1, "£0.05")]
    [InlineData(100, 1, "£1.00")]
    [InlineData(-100, 1, "-£1.00")]
    [InlineData(123456, 1, "£1234.56")]
    [InlineData(126350, 60, "£21.05 and 5/6p")]
    [InlineData(-126350, 60, "-£21.05 and 5/6p")]
    [InlineData(1, 2, "£0.00 and 1/2p")]
    [InlineData(-1, 2, "-£0.00 and 1/2p")]
    public void The_text_for_people_keeps_the_part_of_a_penny(long above, long below, string text) =>
        ExactAmount.FromFractionOfPence(above, below).ToString().ShouldBe(text);
}
