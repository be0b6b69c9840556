using FsCheck.Xunit;

namespace HomeCare.Domain.Tests;

[Properties(Arbitrary = new[] { typeof(Generators) })]
public class MoneyReadingTests
{
    [Theory]
    [InlineData("25.27", 2527)]
    [InlineData("£25.27", 2527)]
    [InlineData("25", 2500)]
    [InlineData("25.2", 2520)]
    [InlineData("25.02", 2502)]
    [InlineData("-£3.00", -300)]
    [InlineData("-3", -300)]
    [InlineData("0.01", 1)]
    [InlineData("-0", 0)]
    [InlineData("007.50", 750)]
    [InlineData("123456789.09", 12345678909)]
    public void Pounds_are_read_to_the_penny(string text, long pence) =>
        Money.Read(text).AsT0.ShouldBe(Money.FromPence(pence));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("£")]
    [InlineData("-")]
    [InlineData("-£")]
    [InlineData("£-3.00")]
    [InlineData("--3")]
    [InlineData("££3")]
    [InlineData("+3")]
    [InlineData(" 3")]
    [InlineData("3 ")]
    [InlineData("3.")]
    [InlineData(".50")]
    [InlineData("3.x")]
    [InlineData("3.5x7")]
    [InlineData("3.5.7")]
    [InlineData("1,000.00")]
    [InlineData("25,27")]
    [InlineData("1e3")]
    [InlineData("3/")]
    [InlineData("3:")]
    [InlineData("٢٥.٢٧")]
    [InlineData("twelve")]
    [InlineData("-0x1")]
    public void What_is_not_pounds_is_refused_as_not_money(string? text) => Money.Read(text).AsT1.ShouldBe(new Refusal(
        "not-money",
        "it is not a sum of money: write pounds and pence with a point, such as 25.27",
        [new("text", text ?? string.Empty)]));

    [Theory]
    [InlineData("48.125")]
    [InlineData("25.270")]
    [InlineData("-£0.001")]
    public void A_part_of_a_penny_is_refused_and_not_rounded(string text) => Money.Read(text).AsT1.ShouldBe(new Refusal(
        "too-many-decimals",
        "it has more than two decimals: write at most two, such as 25.27",
        [new("text", text)]));

    [Fact]
    public void Twelve_digits_of_pounds_are_read() =>
        Money.Read("999999999999.99").AsT0.ShouldBe(Money.FromPence(99_999_999_999_999));

    [Fact]
    public void Thirteen_digits_of_pounds_are_refused() => Money.Read("1000000000000").AsT1.Code.ShouldBe("not-money");

    [Property]
    public void Text_for_people_is_read_back_as_the_same_money(Money money) =>
        Money.Read(money.ToString()).AsT0.ShouldBe(money);

    [Property]
    public void Digits_are_read_back_as_the_same_money(Money money) =>
        Money.Read(money.ToDigits()).AsT0.ShouldBe(money);
}
