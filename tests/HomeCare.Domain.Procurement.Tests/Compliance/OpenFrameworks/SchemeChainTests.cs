using static HomeCare.Domain.Procurement.Tests.Compliance.Words;

namespace HomeCare.Domain.Procurement.Tests.Compliance;

/// <summary>Chains of awards with what each rule says of them, the day after the scheme's last.</summary>
public class SchemeChainTests
{
    [Theory]
    [InlineData("2026-02-05 2029-02-04", "met", "breach", "not applicable", "met", "2034-02-04")]
    [InlineData("2026-02-05 2029-02-04 2034-02-03", "met", "met", "not applicable", "met", "2034-02-04")]
    [InlineData("2026-02-05 2029-02-05", "breach", "breach", "not applicable", "met", "2034-02-04")]
    [InlineData("2026-01-01 2026-06-01 2027-01-01", "met", "met", "warning", "met", "2033-12-31")]
    [InlineData("2028-02-29 2031-02-28 2036-02-27", "met", "met", "not applicable", "met", "2036-02-28")]
    [InlineData("2025-03-01 2028-02-29", "met", "breach", "not applicable", "met", "2033-02-28")]
    [InlineData("2025-03-01 2028-02-29 2033-02-28", "met", "met", "not applicable", "met", "2033-02-28")]
    [InlineData("2026-02-05 2029-02-04 2034-02-04", "met", "breach", "not applicable", "met", "2034-02-04")]
    [InlineData("2026-02-05 2029-02-04 2034-02-05", "met", "breach", "not applicable", "breach", "2034-02-04")]
    [Rule("OF-02")]
    [Rule("OF-03")]
    [Rule("OF-04")]
    [Rule("OF-07")]
    public void A_chain_of_awards_to_many_suppliers(string awards, string second, string five, string rolling, string past, string lastDay)
    {
        var chain = Awarded(awards.Split(' ')).EndingOn(lastDay);
        var after = PlainText.Of(On(lastDay).PlusDays(1));

        new[] { "OF-02", "OF-03", "OF-04", "OF-06", "OF-07", "OF-08", "OF-16" }.Select(rule => chain.Says(rule, after))
            .ShouldBe([second, five, rolling, "met", past, "met", "met"]);
        chain.EndingOn(after).Says("OF-06", after).ShouldBe("breach");
    }

    [Theory]
    [InlineData("2026-02-05", 1, "2030-02-03")]
    [InlineData("2026-02-05 2029-02-04", 2, "2033-02-02")]
    [InlineData("2028-02-29", 1, "2032-02-27")]
    [InlineData("2025-03-01", 1, "2029-02-27")]
    [InlineData("2024-03-01", 1, "2028-02-28")]
    [Rule("OF-08")]
    public void A_chain_with_one_award_to_one_supplier(string awards, int single, string lastDay)
    {
        var chain = Awarded(awards.Split(' ')).WithRound(single, round => round with { NumberAwarded = 1 }).EndingOn(lastDay);

        new[] { "OF-02", "OF-07", "OF-08", "OF-16" }.Select(rule => chain.Says(rule, awards[..10]))
            .ShouldBe([single == 1 ? "advice" : "met", "met", "met", "met"]);
        chain.EndingOn(PlainText.Of(On(lastDay).PlusDays(1))).Says("OF-08").ShouldBe("breach");
    }

    [Fact]
    [Rule("OF-08")]
    public void An_award_to_one_supplier_late_in_the_scheme_does_not_lengthen_it() =>
        Awarded("2026-02-05", "2029-02-04", "2033-06-01").WithRound(3, round => round with { NumberAwarded = 1 }).EndingOn("2034-02-05")
            .Report().Breaches().ShouldContain("OF-06");
}
