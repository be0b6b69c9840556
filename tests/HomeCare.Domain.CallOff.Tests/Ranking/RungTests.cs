using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.CallOff.Tests;

public class RungTests
{
    private static readonly GridReference Home = new(450_000, 300_000);

    [Theory]
    [InlineData(Way.First, 3000, 3100)]
    [InlineData(Way.Level, 3000, 3000)]
    [InlineData(Way.First, 3000, null)]
    [InlineData(Way.Level, null, null)]
    [Rule("CLC26-059b")]
    public void The_nearer_provider_comes_first_and_an_unknown_distance_last(Way way, int? left, int? right)
    {
        var request = A.Request() with { Details = new() { Home = Home } };
        Compare(Rung.ShorterDistance, request, At("L", left), At("R", right)).ShouldBe(way);
    }

    [Fact]
    public void A_callers_own_metric_stands_in_for_every_straight_line()
    {
        var request = A.Request() with { Details = new() { Home = Home, Distances = [new(new("R"), 9000)] } };
        Compare(Rung.ShorterDistance, request, At("L", 1), At("R", 5000)).ShouldBe(Way.Last);
        Rung.ShorterDistance.ValueOf(request, At("L", 1)).ShouldBe("not-known");
        Rung.ShorterDistance.InWords(request, At("R", 1)).ShouldBe("9000 m");
    }

    [Theory]
    [InlineData(Way.First, null, "2026-11-01")]
    [InlineData(Way.First, "2026-10-31", "2026-11-01")]
    [InlineData(Way.Level, "2026-11-01", "2026-11-01")]
    [InlineData(Way.Level, null, null)]
    public void The_longest_without_an_award_comes_first_and_never_is_longest(Way way, string? left, string? right) =>
        Compare(Rung.LongestSinceLastAward, A.Request(), Awarded("L", left), Awarded("R", right)).ShouldBe(way);

    [Theory]
    [InlineData(Way.First, 71, 70)]
    [InlineData(Way.Level, 70, 70)]
    [InlineData(Way.First, 1, null)]
    public void The_higher_tender_score_comes_first(Way way, int? left, int? right) =>
        Compare(Rung.HigherTenderQuality, A.Request(), Scored("L", left), Scored("R", right)).ShouldBe(way);

    [Fact]
    public void The_current_provider_comes_first()
    {
        var request = A.Request() with { Details = new() { CurrentProvider = new("L") } };
        Compare(Rung.Continuity, request, A.Candidate("L"), A.Candidate("R")).ShouldBe(Way.First);
        Compare(Rung.Continuity, A.Request(), A.Candidate("L"), A.Candidate("R")).ShouldBe(Way.Level);
    }

    [Fact]
    public void Every_rung_is_antisymmetric_and_says_what_it_compared()
    {
        var request = A.Request() with { Details = new() { Home = Home, CurrentProvider = new("L") } };
        var left = At("L", 10) with { AwardedMinutes = 5, Regulator = new(CqcRating.Outstanding, null, null) };
        foreach (var rung in Rung.List)
        {
            rung.Compare(request, left, At("R", 20)).ShouldBe(-rung.Compare(request, At("R", 20), left));
            rung.ValueOf(request, left).ShouldNotBeEmpty();
            rung.InWords(request, left).ShouldNotBeEmpty();
        }
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(3, 4, 5)]
    [InlineData(1, 1, 1)]
    [InlineData(2, 2, 2)]
    [InlineData(-3, -4, 5)]
    [InlineData(int.MaxValue, int.MaxValue, 3037000498)]
    public void A_straight_line_is_whole_metres_rounded_down(int east, int north, long metres) =>
        new GridReference(0, 0).MetresTo(new(east, north)).ShouldBe(metres);

    [FsCheck.Xunit.Property]
    public void A_straight_line_is_the_whole_root_of_its_square(int east, int north, int otherEast, int otherNorth)
    {
        var metres = new GridReference(east, north).MetresTo(new(otherEast, otherNorth));
        var (x, y) = ((Int128)east - otherEast, (Int128)north - otherNorth);
        var square = (x * x) + (y * y);
        ((Int128)metres * metres <= square && ((Int128)metres + 1) * (metres + 1) > square).ShouldBeTrue();
        new GridReference(otherEast, otherNorth).MetresTo(new(east, north)).ShouldBe(metres);
    }

    public enum Way
    {
        First,
        Level,
        Last,
    }

    private static Way Compare(Rung rung, CallOffRequest request, Candidate left, Candidate right) =>
        rung.Compare(request, left, right) switch
        {
            < 0 => Way.First,
            0 => Way.Level,
            _ => Way.Last,
        };

    private static Candidate At(string id, int? metres) => A.Candidate(id) with
    {
        Details = new() { Base = metres is { } east ? new(Home.Easting + east, Home.Northing) : null },
    };

    private static Candidate Awarded(string id, string? day) => A.Candidate(id) with
    {
        Details = new() { LastAwardedOn = day is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value },
    };

    private static Candidate Scored(string id, int? score) => A.Candidate(id) with
    {
        Details = new() { TenderQuality = score is { } points ? Fraction.Whole(points) : null },
    };
}
