using FsCheck;
using FsCheck.Xunit;

namespace HomeCare.Domain.Pricing.Tests;

public class NetCostTests
{
    [Fact]
    [Rule("HCL26-063c")]
    [Rule("C-08")]
    [Rule("CLC26-090")]
    [Rule("HCL21-013a")]
    public void What_Health_pays_leaves_the_net_cost()
    {
        var cost = NetCost.Create(A.Money("29116.19"), [new("Health", A.Money("7723.19"))]).AsT0;

        cost.Net.ShouldBe(A.Money("21393.00"));
        (cost.ContributedShare * Fraction.Whole(100)).ToDecimalText(2, PennyRounding.HalfAwayFromZero).ShouldBe("26.53");
    }

    [Fact]
    public void Several_payers_are_added_up_in_the_order_of_their_names()
    {
        // All invented.
        var cost = NetCost.Create(A.Money("100.00"), [new("Health", A.Money("30.01")), new("Children's services", A.Money("20.00"))]).AsT0;

        cost.Contributions.Select(one => one.Payer).ShouldBe(["Children's services", "Health"]);
        (cost.Contributed, cost.Net, cost.ContributedShare).ShouldBe((A.Money("50.01"), A.Money("49.99"), Fraction.Of(5001, 10000)));
    }

    [Fact]
    public void Care_without_contributions_is_all_the_authoritys() => NetCost.Create(A.Money("100.00"), []).AsT0.Net.ShouldBe(A.Money("100.00"));

    [Fact]
    public void Care_that_costs_nothing_has_no_share() =>
        NetCost.Create(Money.Zero, [new("Health", Money.Zero)]).AsT0.ContributedShare.ShouldBe(Fraction.Zero);

    [Fact]
    public void Contributions_may_be_all_of_the_cost_and_not_a_penny_more()
    {
        NetCost.Create(A.Money("100.00"), [new("Health", A.Money("100.00"))]).AsT0.Net.ShouldBe(Money.Zero);
        NetCost.Create(A.Money("100.00"), [new("Health", A.Money("100.01"))]).AsT1.ShouldHaveSingleItem()
            .ShouldBe(new(
                "contributions-above-gross",
                "others pay £100.01, more than the whole cost of £100.00",
                [new("contributed", "100.01"), new("gross", "100.00")]));
    }

    [Fact]
    public void Everything_wrong_is_told_at_once() => NetCost.Create(
        Money.FromPence(-1),
        [new("Health", Money.FromPence(-1)), new("Health", Money.FromPence(5)), new(" ", Money.FromPence(1))]).AsT1
        .Select(refusal => refusal.Code).ShouldBe(["negative-gross", "payer", "negative-contribution", "payer-twice", "contributions-above-gross"]);

    [Fact]
    public void Two_payers_without_a_name_are_told_of_once_each() =>
        NetCost.Create(A.Money("1.00"), [new(string.Empty, Money.Zero), new(string.Empty, Money.Zero)]).AsT1
            .Select(refusal => refusal.Code).ShouldBe(["payer", "payer"]);

    [Property]
    public void Net_and_contributions_are_the_gross(NonNegativeInt net, NonNegativeInt first, NonNegativeInt second)
    {
        var gross = Money.FromPence((long)net.Get + first.Get + second.Get);
        Contribution[] contributions = [new("one", Money.FromPence(first.Get)), new("two", Money.FromPence(second.Get))];
        var cost = NetCost.Create(gross, contributions).AsT0;

        cost.Net.ShouldBe(Money.FromPence(net.Get));
        cost.ShouldBe(NetCost.Create(gross, Enumerable.Reverse(contributions)).AsT0);
    }
}
