using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Schemes.Tests;

public class CommunityLifeChoicesSuccessionTests
{
    [Theory]
    [InlineData("B", "1", "CLC26-047a")]
    [InlineData("C", "3", "CLC26-047b")]
    [InlineData("D", "4", "CLC26-043e")]
    [InlineData("F", "6|pa", "CLC26-043g")]
    [InlineData("C E", "3 5", "CLC26-047b|CLC26-043f")]
    [InlineData("E D", "4 5", "CLC26-043e|CLC26-043f")]
    [InlineData("C F", "3 6|3 pa", "CLC26-047b|CLC26-043g")]
    [InlineData("B C E", "1 3 5", "CLC26-047a|CLC26-047b|CLC26-043f")]
    [Rule("T-03")]
    [Rule("CLC26-047a")]
    [Rule("CLC26-047b")]
    [Rule("CLC26-049b")]
    public void Bands_have_proposals_for_the_review(string held, string proposed, string citations)
    {
        var proposal = Propose(held);

        proposal.Combinations.Select(bands => string.Join(' ', bands)).ShouldBe(proposed.Split('|'));
        proposal.Rows.Select(row => row.Citation.Id).ShouldBe(citations.Split('|'));
        proposal.Problems.ShouldBeEmpty();
    }

    [Fact]
    [Rule("T-03")]
    public void Band_A_has_no_successor()
    {
        var proposal = Propose("A");

        proposal.Combinations.ShouldBeEmpty();
        proposal.Problems.ShouldHaveSingleItem().ShouldBe(
            new("no-successor", "nothing succeeds band A: the new bands have no remote support", [new("band", "A")]));
    }

    [Fact]
    [Rule("T-03")]
    public void Band_A_is_no_obstacle_to_a_proposal_for_the_other_bands()
    {
        var proposal = Propose("A C");

        proposal.Combinations.ShouldHaveSingleItem().ShouldBe([new("3")]);
        proposal.Problems.ShouldHaveSingleItem().Code.ShouldBe("no-successor");
    }

    [Fact]
    [Rule("T-03")]
    public void Bands_B_and_E_have_no_lawful_combination_as_band_5_needs_3_or_4()
    {
        var proposal = Propose("B E");

        proposal.Combinations.ShouldBeEmpty();
        var problem = proposal.Problems.ShouldHaveSingleItem();
        problem.Code.ShouldBe("no-legal-combination");
        problem.Message.ShouldBe("1 + 5 may not be commissioned: band 5 does not go with 1: it adds to 3 or 4 (CLC26-043f)");
    }

    [Fact]
    [Rule("T-03")]
    [Rule("CLC26-048")]
    public void Nothing_leads_to_band_2() =>
        LeicestershireCommunityLifeChoices2021.Successions.Rows.SelectMany(row => row.Candidates).ShouldNotContain(new BandId("2"));

    [Theory]
    [InlineData("B", "1")]
    [InlineData("C", "3")]
    [Rule("CLC26-047a")]
    [Rule("CLC26-047b")]
    public void Bands_B_and_C_have_the_ratio_of_their_successors(string earlier, string later) =>
        Clc.Legacy.Band(new(earlier))!.Ratio.ShouldNotBeNull().ShouldBe(Clc.Terms.Band(new(later))!.Ratio);

    private static BandProposal Propose(string bands) =>
        LeicestershireCommunityLifeChoices2021.Successions.ProposeFor(bands.Split(' ').Select(band => new BandId(band))).AsT0;
}
