using HomeCare.Domain.CallOff;
using HomeCare.Domain.Files;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Cli.Tests;

public class ShippedExampleTests
{
    private static readonly ValueList<Candidate> Candidates = OffersFile.Read(
        ShippedExample.Offers, ShippedExample.Read(ShippedExample.Offers), LeicestershireHomeCare2026.Scheme, decidedOn: null).AsT0;

    // The table of awards of 2021, in the order of its rows.
    [Theory]
    [Rule("HCL21-010a")]
    [Rule("HCL21-010b")]
    [Rule("HCL21-010c")]
    [Rule("HCL21-010d")]
    [Rule("HCL21-010e")]
    [Rule("HCL21-010f")]
    [Rule("HCL21-010g")]
    [Rule("HCL21-010h")]
    [Rule("HCL21-010i")]
    [Rule("HCL21-010j")]
    [Rule("HCL21-010k")]
    [Rule("HCL21-010l")]
    [Rule("HCL21-010m")]
    [Rule("HCL21-010n")]
    [InlineData("coalville-and-ashby", 18)]
    [InlineData("charnwood-north", 16)]
    [InlineData("charnwood-south", 22)]
    [InlineData("west-leicester", 27)]
    [InlineData("oadby-and-wigston", 26)]
    [InlineData("hinckley", 20)]
    [InlineData("melton", 8)]
    [InlineData("south-leicestershire", 24)]
    [InlineData("market-harborough", 12)]
    [InlineData("castle-donington", 5)]
    [InlineData("lutterworth", 10)]
    [InlineData("bottesford", 2)]
    [InlineData("west-leicestershire-rural", 13)]
    [InlineData("harborough-rural", 3)]
    public void Each_zone_has_as_many_providers_as_were_awarded_it_in_2021(string zone, int providers) =>
        Candidates.Count(candidate => candidate.Membership.Zones.Contains(new(zone))).ShouldBe(providers);

    [Fact]
    public void The_zones_of_all_providers_add_up_to_the_awards_of_2021() =>
        Candidates.Sum(candidate => candidate.Membership.Zones.Count).ShouldBe(206);

    [Fact]
    public void There_are_as_many_providers_as_were_awarded_a_zone_in_2021() => Candidates.Count.ShouldBe(49);

    [Fact]
    public void Every_provider_is_named_as_an_example() =>
        Candidates.ShouldAllBe(candidate => candidate.Id.Value.StartsWith("EX-") && candidate.Name.StartsWith("Example Care "));
}
