namespace HomeCare.Domain.Pricing.Tests;

/// <summary>Contingency providers stay on the terms of the contract before, beside leads on the new one. All prices are invented.</summary>
[Rule("HTLAH18-008b")]
public class ContingencyTermsTests
{
    private static readonly PackageTerms Before = new(new("dc-2011"), AbsenceInPrice.ChargedSeparately);
    private static readonly PackageTerms After = new(new("htlah-2016"), AbsenceInPrice.ChargedSeparately);
    private static readonly VisitTerms Lead = new() { Key = new() { Tier = new("lead") } };
    private static readonly VisitTerms Contingency = new() { Key = new() { Tier = new("contingency") } };
    private static readonly DatedRow<PricedItem, Money> LeadRow = Visiting.Row(Lead.HourItem, "15.81");
    private static readonly DatedRow<PricedItem, Money> ContingencyRow = new(
        Contingency.HourItem, new(new Cited<Money>(A.Money("14.20"), A.Citation with { Id = "DC-2011" })), Visiting.Day("2011-01-01"), null);

    [Fact]
    public void The_visit_of_a_contingency_provider_has_the_rate_of_the_contract_before_and_a_leads_that_of_the_new_one()
    {
        var book = Visiting.BookOf(LeadRow, ContingencyRow);
        var visit = Visiting.Planned("2017-12-04 08:00", 60);
        var line = Visiting.Price(Contingency, book, HomeBands.Unbanded, visit).Lines.Single();

        (line.Rounded, line.Citation.Id).ShouldBe((A.Money("14.20"), "DC-2011"));
        Visiting.Price(Lead, book, HomeBands.Unbanded, visit).Total.ShouldBe(A.Money("15.81"));
    }

    [Fact]
    public void It_never_falls_back_to_the_rate_of_a_lead() =>
        Visiting.Refusals(Contingency, Visiting.BookOf(LeadRow), HomeBands.Unbanded, Visiting.Planned("2017-12-04 08:00", 60))
            .Single().Code.ShouldBe("unknown-key");

    [Theory]
    [InlineData("2017-04-30", "dc-2011")]
    [InlineData("2017-05-01", "htlah-2016")]
    [Rule("HTLAH18-010a")]
    public void The_package_has_the_terms_before_until_it_goes_to_a_lead(string day, string terms)
    {
        var agreed = new PackagePrice(
            new("EX-0001"), FundingRoute.CouncilCommissioned, Contingency.HourItem, A.Money("14.20"), Before, Visiting.Day("2016-11-07"), null);
        var package = ProtectedPackage.Create(agreed, [new(new NewTermsCommenced(Visiting.Day("2017-05-01"), new(After, Lead.HourItem)))]).AsT0;

        package.PriceOn(Visiting.Day(day), []).Match(kept => kept.Terms, ended => ended.NewTerms!.Terms, _ => throw new InvalidOperationException())
            .Scheme.Value.ShouldBe(terms);
    }
}
