using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.CallOff.Tests;

public class InputTests
{
    [Theory]
    [InlineData(2026, 8, 31, false)]
    [InlineData(2026, 9, 1, true)]
    [InlineData(2034, 8, 31, true)]
    [InlineData(2034, 9, 1, false)]
    [Rule("HCL26-003c")]
    public void A_package_is_decided_on_a_day_of_the_scheme(int year, int month, int day, bool inside)
    {
        var decided = new LocalDate(year, month, day);
        var faults = A.Terms.Faults(A.Request() with { DecidedOn = decided, RequiredStart = decided });
        faults.Select(fault => fault.Code).ShouldBe(inside ? [] : ["outside-scheme"]);
    }

    [Theory]
    [InlineData(22, "start-before-decision")]
    [InlineData(23, null)]
    public void Care_starts_on_or_after_the_decision(int day, string? code) =>
        A.Terms.Faults(A.Request() with { RequiredStart = new LocalDate(2026, 11, day) })
            .Select(fault => fault.Code).SingleOrDefault().ShouldBe(code);

    [Fact]
    public void All_faults_of_a_request_are_told_at_once()
    {
        var request = A.Request() with
        {
            Lot = new("2"),
            Band = new("lunar"),
            Zone = new("charnwood_north"),
            Needs = [new("stoma-car")],
            Parish = "a\tb",
            DecidedOn = new LocalDate(2025, 1, 2),
            RequiredStart = new LocalDate(2025, 1, 1),
        };
        CallOffRanker.Rank(A.Snapshot(), request, A.Seed).AsT1.Select(refusal => refusal.Code)
            .ShouldBe(["wrong-lot", "outside-scheme", "start-before-decision", "text", "unknown-zone", "unknown-need", "unknown-band"]);
    }

    [Fact]
    public void An_unknown_band_is_refused_with_the_bands_there_are()
    {
        var fault = A.Terms.Faults(A.Request() with { Band = new("lunar") }).ShouldHaveSingleItem();
        fault.Message.ShouldBe("lunar is not a price band of the scheme: its bands are urban, fringe, rural, isolated");
    }

    [Fact]
    public void An_unknown_zone_or_need_is_refused_with_the_one_meant() =>
        A.Terms.Faults(A.Request() with { Zone = new("charnwood_north"), Needs = [new("stoma-car")] }).Select(fault => fault.Message).ShouldBe([
            "charnwood_north is not a zone of the scheme: did you mean charnwood-north or charnwood-south?",
            "stoma-car is not a need the scheme names: did you mean stoma-care?",
        ]);

    [Theory]
    [InlineData(23, false)]
    [InlineData(24, true)]
    public void A_rating_from_after_the_decision_cannot_have_been_known(int day, bool refused)
    {
        var late = A.Candidate("A") with { Regulator = new(CqcRating.Good, new LocalDate(2026, 11, day), null) };
        var answer = CallOffRanker.Rank(A.Snapshot(late), A.Request(), A.Seed);
        answer.IsT1.ShouldBe(refused);
        if (refused)
        {
            answer.AsT1.ShouldHaveSingleItem().Code.ShouldBe("rated-after-decision");
        }
    }

    [Fact]
    public void Every_fault_of_every_candidate_is_told_at_once()
    {
        var refusals = CallOffSnapshot.Create(A.Terms, [
            A.Candidate("A"),
            A.Candidate("B") with { SpareMinutes = -1, AwardedMinutes = -1 },
            A.Candidate("A"),
            A.Candidate("C") with { Name = "bad\u0007name", Membership = new([], [], Standing.Suspended(" ")) },
            A.Candidate("E") with { Membership = new([], [], Standing.Limited(-1, "x")) },
            A.Candidate("D") with { Membership = new([], [], Standing.Limited(1, new string('x', 201))) },
        ]).AsT1;
        refusals.Select(refusal => (refusal.Code, refusal.Facts[0].Value)).ShouldBe([
            ("duplicate-candidate", "A"), ("negative-capacity", "B"), ("negative-award", "B"), ("text", "C"), ("text", "C"), ("text", "D"), ("negative-limit", "E"),
        ]);
    }

    [Fact]
    public void Nothing_to_spare_and_nothing_awarded_are_fine() =>
        CallOffSnapshot.Create(A.Terms, [A.Candidate("A") with { SpareMinutes = 0, AwardedMinutes = 0 }]).IsT0.ShouldBeTrue();
}
