namespace HomeCare.Domain.Tests;

public class MoneyTests
{
    [Theory]
    [InlineData("25.27", 2527)]
    [InlineData("£25.27", 2527)]
    [InlineData("25", 2500)]
    [InlineData("25.2", 2520)]
    [InlineData("-£3.00", -300)]
    [InlineData("0.01", 1)]
    public void Pounds_are_read_to_the_penny(string text, long pence) =>
        Money.Read(text).AsT0.ShouldBe(Money.FromPence(pence));
}
