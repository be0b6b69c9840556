using System.Text;
using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Files.Tests;

/// <summary>Providers, costs and blocks are invented.</summary>
public class TierListsFileTests
{
    [Fact]
    public void The_order_of_the_rows_is_the_order_of_each_tier()
    {
        var lists = Read("tier,provider,weekly_cost,declarations\nlead,B,301.50,\nsecondary,S,,former-contingency=yes; unsuccessful-bid=no\nlead,A,,\n").AsT0;
        lists.Lists.Select(list => $"{list.Tier}: {PlainText.List(list.Places.Select(place => place.Provider))}").ShouldBe(["lead: B, A", "secondary: S"]);
        lists.Lists[0].Places[0].WeeklyCost.ShouldBe(ExactAmount.FromMoney(A.Money("301.50")));
        lists.Lists[0].Places[1].WeeklyCost.ShouldBeNull();
        lists.Lists[1].Places[0].Declared.ShouldBe([new("former-contingency", "yes"), new("unsuccessful-bid", "no")]);
        lists.Blocks.ShouldBeEmpty();
    }

    [Fact]
    public void A_block_of_a_lead_has_its_size_its_period_and_what_is_used_of_it()
    {
        var block = Read("tier,provider,block_hours,block_per,commissioned_hours\nlead,L,5200,year,99.5\nlead,M,,,\n").AsT0.Blocks.ShouldHaveSingleItem();
        (block.Lead.Value, block.CommissionedMinutes, block.Size.AsT0.Value.MinutesAWeek).ShouldBe(("L", 5_970, Fraction.Whole(6_000)));
        BlockLedger.Create(new(2016, 4, 4), new(2016, 4, 10), [block]).IsT0.ShouldBeTrue();
    }

    [Theory]
    [InlineData("tier,provider\nlead,\n", "lists.csv:2:2: provider: it is empty")]
    [InlineData("tier,provider\nlead,A\nlead,A\n", "lists.csv:3:2: provider: A is listed twice in the tier lead, first on line 2: list a provider of a tier once")]
    [InlineData("tier,provider\nlead,A\nLead,B\n", "lists.csv:3:1: tier: Lead is lead on line 2 in other capitals")]
    [InlineData("tier,provider,weekly_cost\nlead,A,-1.00\n", "lists.csv:2:3: weekly_cost: -1.00 ")]
    [InlineData("tier,provider,declarations\nlead,A,yes\n", "lists.csv:2:3: declarations: \"yes\" is not a declaration")]
    [InlineData("tier,provider,block_hours,block_per,commissioned_hours\nlead,A,10,month,0\n", "lists.csv:2:4: block_per: \"month\" is not the period of a block: write week or year")]
    [InlineData("tier,provider,block_hours,block_per,commissioned_hours\nlead,A,10,week,\n", "lists.csv:2:5: commissioned_hours: \"\" is not a number of hours")]
    [InlineData("tier,provider,block_hours,block_per,commissioned_hours\nlead,A,,week,1\n", "lists.csv:2:3: block_hours: \"\" is not a number of hours")]
    public void A_cell_at_fault_is_named(string text, string problem) =>
        Read(text).AsT1.Select(fault => fault.ToString()).ShouldHaveSingleItem().ShouldStartWith(problem);

    [Fact]
    public void The_same_provider_may_be_in_two_tiers() => Read("tier,provider\nlead,A\nsecondary,A\n").IsT0.ShouldBeTrue();

    [Theory]
    [InlineData(100_000, null)]
    [InlineData(100_001, "lists.csv:100002:1: file: it has more than 100000 rows, each a provider, and is not read beyond them: see that it is the right file, or split it")]
    public void There_are_at_most_as_many_rows_as_a_table_of_providers_may_have(int rows, string? problem)
    {
        var text = new StringBuilder("tier,provider\n");
        for (var i = 0; i < rows; i++)
        {
            text.Append("t,").Append(i).Append('\n');
        }

        Read(text.ToString()).Match<string?>(_ => null, faults => faults.Single().ToString()).ShouldBe(problem);
    }

    private static OneOf.OneOf<TierLists, ValueList<InputFault>> Read(string text) => TierListsFile.Read("lists.csv", Encoding.UTF8.GetBytes(text));
}
