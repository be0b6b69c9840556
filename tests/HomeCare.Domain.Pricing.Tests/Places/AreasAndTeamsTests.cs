using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Pricing.Tests;

/// <summary>Three areas, thirteen teams in them, and an inner and an outer price area across them. All names are invented: none is published.</summary>
public class AreasAndTeamsTests
{
    private static readonly PlaceKey Inner = PlaceKey.Of(new PriceAreaId("inner"));
    private static readonly PlaceKey Outer = PlaceKey.Of(new PriceAreaId("outer"));

    private static readonly Gazetteer Gazetteer = Map.Of(
        [
            .. Enumerable.Range(1, Areas).Select(area => Map.Place(Area(area), $"Example area {area}")),
            .. Enumerable.Range(1, Teams).Select(team => Map.Place(Team(team), $"Example team {team}")),
            Map.Place(Inner, "Inner"),
            Map.Place(Outer, "Outer"),
        ],
        [
            .. Enumerable.Range(1, Teams).Select(team => Map.Lies(Team(team), Area(1 + (team % Areas)))),
            .. Enumerable.Range(1, 12).Select(team => Map.Lies(Team(team), team % 2 == 0 ? Inner : Outer)),
            Map.Lies(Team(13), Inner, Outer),
        ]);

    // As many as the report prints.
    private static int Areas => (int)LeedsFigures2014.Areas.Figure.Value.Numerator;

    private static int Teams => (int)LeedsFigures2014.NeighbourhoodTeams.Figure.Value.Numerator;

    [Fact]
    [Rule("LEEDS14-3.9.2a")]
    public void There_are_three_areas_and_none_is_without_a_team()
    {
        LeedsFigures2014.Areas.Citation.Id.ShouldBe("LEEDS14-3.9.2a");
        Gazetteer.All(PlaceKind.Subzone, Map.Day).Select(team => Gazetteer.WholeOf(team.Name, PlaceKind.Zone, Map.Day).AsT0.Key).Distinct().Count()
            .ShouldBe(3);
    }

    [Fact]
    [Rule("LEEDS14-3.9.2b")]
    public void There_are_thirteen_teams_each_in_exactly_one_area()
    {
        var teams = Gazetteer.All(PlaceKind.Subzone, Map.Day);
        teams.Count.ShouldBe(13);
        teams.ShouldAllBe(team => Gazetteer.WholeOf(team.Name, PlaceKind.Zone, Map.Day).IsT0);
    }

    [Fact]
    [Rule("LEEDS14-3.7.1a")]
    public void There_are_two_price_areas_and_either_is_found_in_every_area()
    {
        Gazetteer.All(PlaceKind.PriceArea, Map.Day).Select(area => area.Key).ShouldBe([Inner, Outer]);
        Enumerable.Range(1, 12)
            .Select(team => $"Example team {team}")
            .Select(team => (Gazetteer.WholeOf(team, PlaceKind.Zone, Map.Day).AsT0.Name, Gazetteer.AreaOf(team, Map.Day).AsT0.Value))
            .Distinct()
            .Count()
            .ShouldBe(6);
    }

    [Fact]
    public void A_team_across_the_boundary_has_no_one_price_area() => Map.Text(Gazetteer.AreaOf("Example team 13", Map.Day).AsT1)
        .ShouldBe("in-more-than-one: subzone team-13 lies in more than one price-area: price-area inner and price-area outer");

    private static PlaceKey Area(int number) => new(PlaceKind.Zone, $"area-{number}");

    private static PlaceKey Team(int number) => new(PlaceKind.Subzone, $"team-{number}");
}
