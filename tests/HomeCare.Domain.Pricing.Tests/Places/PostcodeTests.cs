namespace HomeCare.Domain.Pricing.Tests;

public class PostcodeTests
{
    [Theory]
    [InlineData("le12 9tx", "LE12 9TX")]
    [InlineData("LE129TX", "LE12 9TX")]
    [InlineData("  Le12   9tX ", "LE12 9TX")]
    [InlineData("M11AE", "M1 1AE")]
    [InlineData("B338TH", "B33 8TH")]
    [InlineData("ec1a1bb", "EC1A 1BB")]
    [InlineData("w1a 0ax", "W1A 0AX")]
    [Rule("HCL26-047a")]
    [Rule("P-17")]
    public void A_postcode_has_one_written_form(string written, string postcode) =>
        Postcode.Read(written).AsT0.ToString().ShouldBe(postcode);

    [Theory]
    [InlineData("")]
    [InlineData("LE12")]
    [InlineData("LE1 29TX")]
    [InlineData("LE12 9T")]
    [InlineData("LE12 9TXX")]
    [InlineData("LE12 9TO")]
    [InlineData("LE12 OTX")]
    [InlineData("LEI2 9TX1")]
    [InlineData("12 9TX")]
    [InlineData("LE12-9TX")]
    [InlineData("LE12 9TX\n")]
    [InlineData("ＬＥ12 9TX")]
    [InlineData("LE1٢ 9TX")]
    public void What_has_not_the_form_of_a_postcode_is_refused(string written)
    {
        var refusal = Postcode.Read(written).AsT1;
        refusal.Code.ShouldBe("not-a-postcode");
        refusal.Message.ShouldEndWith(" is not a postcode: write it whole, such as LE1 1AA");
        refusal.Facts.ShouldBe([new("postcode", written)]);
    }

    [Fact]
    public void The_code_of_a_postcode_is_its_written_form_and_no_other()
    {
        PlaceKey.Of(Postcode.Read("le129tx").AsT0).ShouldBe(new(PlaceKind.Postcode, "LE12 9TX"));
        Should.Throw<ArgumentException>(() => new PlaceKey(PlaceKind.Postcode, "LE129TX")).Message.ShouldStartWith("LE129TX is not the written form");
        Should.Throw<ArgumentException>(() => new PlaceKey(PlaceKind.Postcode, "Milton"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" north")]
    [InlineData("Ynys Môn")]
    public void A_code_is_an_identifier(string code) => Should.Throw<ArgumentException>(() => new PlaceKey(PlaceKind.Zone, code));
}
