namespace HomeCare.Domain.Tests;

public class MoneyTextTests
{
    [Theory]
    [InlineData(0, "0.00")]
    [InlineData(5, "0.05")]
    [InlineData(-5, "-0.05")]
    [InlineData(99, "0.99")]
    [InlineData(100, "1.00")]
    [InlineData(2527, "25.27")]
    [InlineData(-300, "-3.00")]
    [InlineData(123450000, "1234500.00")]
    [InlineData(long.MaxValue, "92233720368547758.07")]
    [InlineData(long.MinValue, "-92233720368547758.08")]
    public void Digits_have_no_sign_of_currency_and_no_separators(long pence, string text) =>
        Money.FromPence(pence).ToDigits().ShouldBe(text);

    [Theory]
    [InlineData(0, "£0.00")]
    [InlineData(1, "£0.01")]
    [InlineData(-1, "-£0.01")]
    [InlineData(123450, "£1234.50")]
    [InlineData(-300, "-£3.00")]
    [InlineData(long.MinValue, "-£92233720368547758.08")]
    public void Text_for_people_has_the_minus_before_the_pound_sign(long pence, string text) =>
        Money.FromPence(pence).ToString().ShouldBe(text);
}
