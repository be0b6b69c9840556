using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using NodaTime;
using static HomeCare.Domain.Schemes.Tests.Figures;

namespace HomeCare.Domain.Schemes.Tests;

/// <summary>The counts of providers that the reports print, each beside what follows from the others.</summary>
public class CountsOfProvidersTests
{
    [Fact]
    [Rule("HCL26-025")]
    [Rule("HCL26-027a")]
    [Rule("HCL26-037a")]
    [Rule("HCL26-055")]
    [Rule("C-24")]
    public void The_active_providers_cannot_be_all_that_were_ever_appointed_after_eight_left()
    {
        Printed(HomeCareFigures2025.Appointed).ShouldBe(("87", "HCL26-025"));
        Printed(HomeCareFigures2025.Operational).ShouldBe(("80", "HCL26-027a"));
        Printed(HomeCareFigures2025.Exited).ShouldBe(("8", "HCL26-037a"));
        (HomeCareFigures2025.BidsOf2021Exceed.Value, HomeCareFigures2025.BidsOf2021Exceed.Citation.Id).ShouldBe((150, "HCL26-055"));

        var left = HomeCareFigures2025.Appointed.Value() - HomeCareFigures2025.Exited.Value();
        (Fraction.Whole(HomeCareQuality2025.OnTheFramework.Value) - left).ShouldBe(Fraction.Whole(8));
        HomeCareFigures2025.Operational.BesideComputed(left).Off.ShouldBe(Fraction.One);
    }

    [Fact]
    [Rule("HCL21-007c")]
    [Rule("HCL21-007d")]
    [Rule("HCL21-009a")]
    [Rule("HCL21-019")]
    [Rule("C-69")]
    public void Providers_that_were_there_and_new_ones_are_those_that_passed()
    {
        Printed(HomeCareFigures2021.Passed).ShouldBe(("49", "HCL21-009a"));
        Printed(HomeCareFigures2021.Existing).ShouldBe(("32", "HCL21-019"));
        Printed(HomeCareFigures2021.New).ShouldBe(("17", "HCL21-019"));
        Printed(HomeCareFigures2021.ProvidersInAZoneAtLeast).ShouldBe(("2", "HCL21-007c"));
        Printed(HomeCareFigures2021.EarlierLots).ShouldBe(("18", "HCL21-007d"));
        HomeCareFigures2021.Passed.BesideComputed(new[] { HomeCareFigures2021.Existing, HomeCareFigures2021.New }.Sum()).Agrees.ShouldBeTrue();
    }

    // Lead, supplementary, contingency, exception and new.
    [Theory]
    [InlineData("a", "Ashby and Coalville", 18, 2, 3, 5, 0, 8)]
    [InlineData("b", "Charnwood North", 16, 4, 3, 2, 0, 7)]
    [InlineData("c", "Charnwood South", 22, 5, 3, 6, 0, 8)]
    [InlineData("d", "West Leicester", 27, 3, 4, 9, 0, 11)]
    [InlineData("e", "Oadby and Wigston", 26, 4, 4, 8, 1, 9)]
    [InlineData("f", "Hinckley", 20, 2, 2, 6, 0, 10)]
    [InlineData("g", "Melton", 8, 2, 2, 2, 0, 2)]
    [InlineData("h", "South Leicestershire", 24, 3, 3, 7, 0, 11)]
    [InlineData("i", "Market Harborough", 12, 1, 1, 1, 0, 9)]
    [InlineData("j", "Castle Donington", 5, 0, 0, 0, 0, 5)]
    [InlineData("k", "Lutterworth", 10, 1, 1, 2, 0, 6)]
    [InlineData("l", "Bottesford", 2, 0, 0, 0, 0, 2)]
    [InlineData("m", "West Leicestershire rural", 13, 1, 2, 5, 0, 5)]
    [InlineData("n", "Harborough rural", 3, 0, 0, 0, 0, 3)]
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
    [Rule("C-70")]
    public void The_successful_bids_of_a_zone_add_up_and_the_zone_is_known_by_its_name_of_2021(string row, string zone, int total, params int[] byRole)
    {
        var bids = HomeCareFigures2021.BidsByZone.Single(one => one.Citation.Id == "HCL21-010" + row);
        (bids.Zone, bids.Total).ShouldBe((zone, total));
        bids.Existing.Select(one => one.Role).ShouldBe(HomeCareFigures2021.RolesInTheTable.Value);
        bids.Existing.Select(one => one.Providers).Append(bids.New).ShouldBe(byRole);
        byRole.Sum().ShouldBe(total);
        LeicestershireHomeCare2026.Scheme.Gazetteer.Find(PlaceKind.Zone, zone, new LocalDate(2021, 11, 1)).IsT0.ShouldBeTrue();
    }

    [Fact]
    [Rule("HCL21-010o")]
    [Rule("C-71")]
    public void Every_zone_of_the_scheme_is_in_the_table_of_2021_once() =>
        HomeCareFigures2021.BidsByZone
            .Select(row => LeicestershireHomeCare2026.Scheme.Gazetteer.Find(PlaceKind.Zone, row.Zone, new LocalDate(2021, 11, 1)).AsT0.Key)
            .ShouldBe(LeicestershireHomeCare2026.Scheme.Zones.Select(zone => PlaceKey.Of(zone.Id)), ignoreOrder: true);

    [Fact]
    [Rule("HTLAH18-010b")]
    [Rule("LEEDS14-3.9.2c")]
    public void People_transferred_and_leads_of_an_area_are_as_printed()
    {
        Printed(HelpToLiveAtHomeFigures2018.PeopleTransferred).ShouldBe(("688", "HTLAH18-010b"));
        Printed(LeedsFigures2014.LeadsInAnArea).ShouldBe(("2", "LEEDS14-3.9.2c"));
    }

    [Theory]
    [InlineData("lead", true)]
    [InlineData("supplementary", true)]
    [InlineData("contingency", true)]
    [InlineData("exception", true)]
    [InlineData("new", false)]
    [Rule("HCL21-010p")]
    [Rule("HTLAH18-008a")]
    [Rule("C-72")]
    public void The_four_kinds_of_existing_provider_are_roles_and_new_is_none(string term, bool isRole)
    {
        LotRole.Read(term).IsT0.ShouldBe(isRole);
        HomeCareFigures2021.RolesInTheTable.Value.Any(role => role.Name == term).ShouldBe(isRole);
        HelpToLiveAtHomeFigures2018.Roles.Value.Select(role => role.Name).ShouldBe(["lead", "contingency"]);
    }

    [Fact]
    [Rule("CLC26-037b")]
    [Rule("CLC26-053b")]
    [Rule("C-110")]
    public void What_a_bidder_must_pass_is_six_things_in_one_place_and_five_in_another() =>
        (CommunityLifeChoicesFigures2025.CriteriaToPass.Value.Count, CommunityLifeChoicesFigures2025.CriteriaToPassRepeated.Value.Count).ShouldBe((6, 5));

    private static (string Value, string Id) Printed(PrintedFigure figure) => (figure.Value().ToString(), figure.Citation.Id);
}
