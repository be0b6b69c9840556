using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.Schemes.Tests;

public class LeicestershirePlacesTests
{
    private static readonly Scheme Scheme = LeicestershireHomeCare2026.Scheme;
    private static readonly Gazetteer Gazetteer = Scheme.Gazetteer;
    private static readonly LocalDate LastOld = new(2026, 8, 31);
    private static readonly LocalDate FirstNew = new(2026, 9, 1);

    [Theory]
    [InlineData("Ibstock", "coalville-and-ashby", "a")]
    [InlineData("Ellistown", "coalville-and-ashby", "a")]
    [InlineData("Shepshed", "charnwood-north", "b")]
    [InlineData("Syston", "charnwood-south", "c")]
    [InlineData("Markfield", "west-leicester", "d")]
    [InlineData("Fleckney", "oadby-and-wigston", "e")]
    [InlineData("Sapcote", "hinckley", "f")]
    [InlineData("Asfordby", "melton", "g")]
    [InlineData("Blaby", "south-leicestershire", "h")]
    [InlineData("Bagworth", "west-leicestershire-rural", "m")]
    [Rule("HCL26-043a")]
    [Rule("HCL26-044a")]
    [Rule("HCL26-044b")]
    [Rule("HCL26-044c")]
    [Rule("HCL26-044d")]
    [Rule("HCL26-044e")]
    [Rule("HCL26-044f")]
    [Rule("HCL26-044g")]
    [Rule("HCL26-044h")]
    [Rule("HCL26-044m")]
    public void A_locality_lies_in_the_zone_that_lists_it(string locality, string zone, string row)
    {
        Gazetteer.WholeOf(locality, PlaceKind.Zone, FirstNew).AsT0.Key.ShouldBe(PlaceKey.Of(new ZoneId(zone)));
        Gazetteer.Places.Of(new(PlaceKind.Parish, locality))!.Rows.ShouldHaveSingleItem().Value.Citation.Id.ShouldBe("HCL26-044" + row);
    }

    [Fact]
    public void The_gazetteer_has_the_zones_their_localities_and_what_the_changes_name_and_no_more()
    {
        Gazetteer.All(PlaceKind.Zone, FirstNew).Select(zone => zone.Key.Code).ShouldBe(Scheme.Zones.Select(zone => zone.Id.Value), ignoreOrder: true);
        Gazetteer.All(PlaceKind.Parish, FirstNew).Count.ShouldBe(34 + 5);
        Gazetteer.All(PlaceKind.Subzone, FirstNew).Count.ShouldBe(8);
        Gazetteer.Places.All.Count.ShouldBe(14 + 39 + 8);
        Gazetteer.Bands.All.Count.ShouldBe(12);
    }

    [Fact]
    [Rule("HCL21-007b")]
    [Rule("C-21")]
    public void There_were_fourteen_zones_in_2021_too() => Gazetteer.All(PlaceKind.Zone, new(2021, 11, 1)).Count.ShouldBe(14);

    [Theory]
    [InlineData("Coalville and Ashby")]
    [InlineData("Ashby and Coalville")]
    [InlineData("ASHBY AND COALVILLE")]
    [InlineData("coalville-and-ashby")]
    [Rule("U-11")]
    public void The_zone_that_changed_its_name_is_found_by_both(string name) =>
        Gazetteer.Find(name, FirstNew).AsT0.Name.ShouldBe("Coalville and Ashby");

    [Theory]
    [InlineData("Asfordby", "urban", "fringe", "d", "melton")]
    [InlineData("Gilmorton", "isolated", "rural", "e", null)]
    [InlineData("Markfield", "fringe", "urban", "f", "west-leicester")]
    [InlineData("Witherley", "isolated", "rural", "g", null)]
    [InlineData("Barlestone", "rural", "fringe", "h", null)]
    [InlineData("Desford", "rural", "fringe", "h", "west-leicestershire-rural")]
    [InlineData("Market Bosworth", "rural", "fringe", "h", "west-leicestershire-rural")]
    [InlineData("Newbold Verdon", "rural", "fringe", "h", "west-leicestershire-rural")]
    [InlineData("East Goscote", "rural", "fringe", "i", null)]
    [InlineData("Kegworth", "rural", "fringe", "j", "charnwood-north")]
    [InlineData("Measham", "fringe", "urban", "k", "coalville-and-ashby")]
    [InlineData("Queniborough", "rural", "fringe", "l", null)]
    [Rule("HCL26-006")]
    [Rule("HCL26-044p")]
    [Rule("HCL26-045a")]
    [Rule("HCL26-047a")]
    [Rule("HCL26-047d")]
    [Rule("HCL26-047e")]
    [Rule("HCL26-047f")]
    [Rule("HCL26-047g")]
    [Rule("HCL26-047h")]
    [Rule("HCL26-047i")]
    [Rule("HCL26-047j")]
    [Rule("HCL26-047k")]
    [Rule("HCL26-047l")]
    [Rule("HCL26-067a")]
    [Rule("U-12")]
    [Rule("C-22")]
    public void A_reclassified_parish_has_its_old_band_to_August_2026_and_the_new_one_from_September(
        string parish, string before, string after, string row, string? zone)
    {
        Gazetteer.BandOf(parish, LastOld).AsT0.Value.ShouldBe(before);
        Gazetteer.BandOf(parish, FirstNew).AsT0.Value.ShouldBe(after);
        Gazetteer.BandOf(parish, new(2034, 8, 31)).AsT0.Value.ShouldBe(after);
        Gazetteer.Bands.Of(new(PlaceKind.Parish, parish))!.Rows.ShouldAllBe(band => band.Value.Citation.Id == "HCL26-047" + row);
        Gazetteer.WholeOf(parish, PlaceKind.Zone, FirstNew).Match(found => found.Key.Code, refusal => refusal.Code).ShouldBe(zone ?? "not-yet-set");
    }

    [Fact]
    [Rule("HCL26-047b")]
    public void The_map_of_2019_20_is_taken_to_hold_from_2021_and_nothing_is_said_of_earlier_days()
    {
        LeicestershireHomeCare2026.EarlierMapFrom.Value.ShouldBe(new LocalDate(2021, 1, 1));
        Gazetteer.BandOf("Kegworth", new(2021, 1, 1)).AsT0.Value.ShouldBe("rural");
        Gazetteer.BandOf("Kegworth", new(2020, 12, 31)).AsT1.Code.ShouldBe("not-on-that-day");
    }

    [Fact]
    public void Every_day_of_the_map_is_in_exactly_one_band_row()
    {
        foreach (var series in Gazetteer.Bands.All)
        {
            for (var day = LeicestershireHomeCare2026.EarlierMapFrom.Value; day <= Scheme.Term.LastPossibleDay; day = day.PlusDays(1))
            {
                series.Rows.Count(row => row.Covers(day, day)).ShouldBe(1);
                series.On(day).Kind.ShouldBe(DatedAnswerKind.InForce);
            }
        }
    }

    [Fact]
    public void Every_band_of_the_map_is_a_band_of_the_scheme() =>
        Gazetteer.Bands.All.SelectMany(series => series.Rows).ShouldAllBe(row => Scheme.Pricing.Band(row.Value.AsT0.Value) != null);

    [Theory]
    [InlineData("Ibstock")]
    [InlineData("Bagworth")]
    [InlineData("Melton")]
    [InlineData("Isolated West")]
    [Rule("HCL26-044p")]
    [Rule("C-22")]
    [Rule("P-09")]
    public void No_band_is_inferred_where_none_is_published(string place) => Gazetteer.BandOf(place, FirstNew).AsT1.Code.ShouldBe("not-published");

    [Fact]
    [Rule("HCL26-044p")]
    public void A_fringe_parish_lies_in_a_rural_zone_beside_one_whose_band_is_not_published()
    {
        var zone = new ZoneId("west-leicestershire-rural");
        Scheme.Locate("Market Bosworth", null, null, FirstNew).AsT0.ShouldBe(new Place("Market Bosworth", zone, new("fringe")));
        Scheme.Locate("Bagworth", null, null, FirstNew).AsT1.ShouldHaveSingleItem().Code.ShouldBe("band-needed");
        Scheme.Locate("Bagworth", null, "rural", FirstNew).AsT0.Zone.ShouldBe(zone);
    }

    [Theory]
    [InlineData("Measham", "coalville-and-ashby", "North West Leics.")]
    [InlineData("Kegworth", "charnwood-north", "Castle Donington and Charnwood North West")]
    [InlineData("Markfield", "west-leicester", "West Leicester Fringe")]
    [Rule("HCL26-047n")]
    [Rule("C-23")]
    public void A_parish_lies_in_a_zone_and_in_a_subzone_that_is_in_no_zone(string parish, string zone, string subzone)
    {
        Gazetteer.WholeOf(parish, PlaceKind.Zone, FirstNew).AsT0.Key.Code.ShouldBe(zone);
        Gazetteer.WholeOf(parish, PlaceKind.Subzone, FirstNew).AsT0.Name.ShouldBe(subzone);
        Gazetteer.WholeOf(subzone, PlaceKind.Zone, FirstNew).AsT1.Code.ShouldBe("not-published");
    }

    [Fact]
    [Rule("T-07")]
    public void A_package_is_in_the_band_of_the_visit_and_a_frozen_one_in_that_of_the_day_it_was_frozen_on()
    {
        var (visit, frozenOn) = (new LocalDate(2026, 9, 15), LastOld);
        Gazetteer.BandOf("Kegworth", visit).AsT0.Value.ShouldBe("fringe");
        Gazetteer.BandOf("Kegworth", frozenOn).AsT0.Value.ShouldBe("rural");
    }
}
