using System.Text;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Files.Tests;

public class OfferPriceTests
{
    [Theory]
    [InlineData("-25.27", "-25.27 is not a price: write more than nought, or leave it empty where there is no offer")]
    [InlineData("0", "0 is not a price: write more than nought, or leave it empty where there is no offer")]
    [InlineData("0.00", "0.00 is not a price: write more than nought, or leave it empty where there is no offer")]
    [InlineData("25.275", "25.275: it has more than two decimals: write at most two, such as 25.27")]
    [InlineData("25.270", "25.270: it has more than two decimals: write at most two, such as 25.27")]
    [InlineData("=1+1", "=1+1: it is not a sum of money: write pounds and pence with a point, such as 25.27")]
    [InlineData("\"25,27\"", "25,27: it is not a sum of money: write pounds and pence with a point, such as 25.27")]
    [InlineData("1e2", "1e2: it is not a sum of money: write pounds and pence with a point, such as 25.27")]
    [InlineData("n/a", "n/a: it is not a sum of money: write pounds and pence with a point, such as 25.27")]
    public void What_is_not_a_price_is_refused_where_it_stands(string written, string problem) =>
        AnOffersFile.FaultsOfRow(("urban", written)).ShouldBe(["offers.csv:2:5: urban: " + problem]);

    [Fact]
    public void The_sessional_price_is_read_as_strictly_as_a_band() =>
        AnOffersFile.FaultsOfRow(("sessional", "0")).ShouldBe(
            ["offers.csv:2:9: sessional: 0 is not a price: write more than nought, or leave it empty where there is no offer"]);

    [Fact]
    public void A_scheme_without_a_sessional_rate_has_no_column_for_it()
    {
        var scheme = LeicestershireHomeCare2026.Scheme;
        var plain = scheme with { RankedPricing = SchemePart.Of(scheme.Pricing with { Sessional = null }, A.Citation) };
        var text = $"{AnOffersFile.Headings}\n{AnOffersFile.Row()}\n";

        OffersFile.Read("offers.csv", Encoding.UTF8.GetBytes(text.Replace(",sessional,", ",").Replace(",23.00,", ",")), plain, null)
            .AsT0.Single().Rates.Sessional.ShouldBeNull();
        OffersFile.Read("offers.csv", Encoding.UTF8.GetBytes(text), plain, null)
            .AsT1.Single().ToString().ShouldStartWith("offers.csv:1:9: heading: \"sessional\" is not a heading");
    }

    [Theory]
    [InlineData("26.36")]
    [InlineData("£26.36")]
    [InlineData(" 26.36 ")]
    [InlineData("\"26.36\"")]
    public void A_price_may_have_a_pound_sign_spaces_or_quotation_marks_around_it(string written) =>
        AnOffersFile.CandidateOf(("fringe", written)).Rates.In(A.Fringe).ShouldBe(A.Rate("26.36"));

    [Fact]
    public void An_empty_price_is_not_offered() =>
        AnOffersFile.CandidateOf(("fringe", string.Empty)).Rates.In(A.Fringe).ShouldBeNull();

    [Fact]
    public void A_price_far_above_the_ceiling_is_for_the_call_off_to_refuse() =>
        AnOffersFile.CandidateOf(("urban", "999999999999.99")).Rates.In(A.Urban).ShouldBe(A.Rate("999999999999.99"));
}
