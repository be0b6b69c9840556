namespace HomeCare.Domain.Tests;

/// <summary>The identifiers whose form somebody else has published.</summary>
public class PublishedIdentifierTests
{
    [Theory]
    [InlineData("PABC-1234-WXYZ")]
    [InlineData("PZZZ-0009-AAAA")]
    public void A_public_procurement_organisation_number_is_accepted(string text) =>
        new Ppon(text).Value.ShouldBe(text);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ABCD-1234-WXYZ")]
    [InlineData("PAB-1234-WXYZ")]
    [InlineData("PABCD-1234-WXYZ")]
    [InlineData("PABC-123-WXYZ")]
    [InlineData("PABC-12345-WXYZ")]
    [InlineData("PABC-1234-WXY")]
    [InlineData("PABC-1234-WXYZA")]
    [InlineData("pabc-1234-wxyz")]
    [InlineData("PABC-12E4-WXYZ")]
    [InlineData("PABC-١٢٣٤-WXYZ")]
    [InlineData("PABC1234WXYZ")]
    [InlineData("GB-PPON-PABC-1234-WXYZ")]
    [InlineData("PABC-1234-WXYZ\n")]
    [InlineData(" PABC-1234-WXYZ")]
    public void Another_form_is_not_a_public_procurement_organisation_number(string? text) =>
        Ppon.ProblemWith(text).ShouldBe(
            "it is not a public procurement organisation number: write P and three letters, four digits, four letters, "
            + "such as PABC-1234-WXYZ");

    [Fact]
    public void A_wrong_public_procurement_organisation_number_throws_with_the_problem() =>
        Refused(() => new Ppon("P")).ShouldBe((Ppon.ProblemWith("P") + " (Parameter 'value')", "value"));

    [Theory]
    [InlineData("1-123456")]
    [InlineData("1-1234567890")]
    [InlineData("1-123456789012")]
    public void A_CQC_location_identifier_of_6_to_12_digits_is_accepted(string text) =>
        new CqcLocationId(text).Value.ShouldBe(text);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1-12345")]
    [InlineData("1-1234567890123")]
    [InlineData("2-1234567890")]
    [InlineData("1234567890")]
    [InlineData("1-12345678x")]
    [InlineData("1-١٢٣٤٥٦٧")]
    [InlineData("11-1234567890")]
    [InlineData("1-1234567890\n")]
    public void Another_form_is_not_a_CQC_location_identifier(string? text) =>
        CqcLocationId.ProblemWith(text).ShouldBe(
            "it is not a CQC location identifier: write 1, a hyphen and 6 to 12 digits, such as 1-1234567890");

    [Fact]
    public void A_wrong_CQC_location_identifier_throws_with_the_problem() =>
        Refused(() => new CqcLocationId("1"))
            .ShouldBe((CqcLocationId.ProblemWith("1") + " (Parameter 'value')", "value"));

    [Theory]
    [InlineData("E10000018")]
    [InlineData("W06000023")]
    public void A_GSS_code_is_accepted(string text) => new GssCode(text).Value.ShouldBe(text);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("E1000001")]
    [InlineData("E100000180")]
    [InlineData("e10000018")]
    [InlineData("EE0000018")]
    [InlineData("10000018")]
    [InlineData("E1000001١")]
    [InlineData("E10000018\n")]
    [InlineData("xE10000018")]
    public void Another_form_is_not_a_GSS_code(string? text) => GssCode.ProblemWith(text).ShouldBe(
        "it is not an area code: write a capital letter and eight digits, such as E10000018");

    [Fact]
    public void A_wrong_GSS_code_throws_with_the_problem() =>
        Refused(() => new GssCode("E")).ShouldBe((GssCode.ProblemWith("E") + " (Parameter 'value')", "value"));

    private static (string Message, string? Parameter) Refused(Func<Identifier> make)
    {
        var thrown = Should.Throw<ArgumentException>(() => make());
        return (thrown.Message, thrown.ParamName);
    }
}
