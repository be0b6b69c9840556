using NodaTime;

namespace HomeCare.Domain.CallOff.Tests;

public class AwardTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    [Fact]
    public void An_award_takes_hours_from_the_winner_and_from_nobody_else()
    {
        var before = A.Snapshot(A.Candidate("A") with { SpareMinutes = 100, AwardedMinutes = 50 }, A.Candidate("B"));
        var after = before.AfterAward(new("A"), 30, Today).AsT0;
        (after.Candidates[0].SpareMinutes, after.Candidates[0].AwardedMinutes, after.Candidates[0].Details.LastAwardedOn).ShouldBe((70, 80, Today));
        after.Candidates[1].ShouldBe(before.Candidates[1]);
        before.Candidates[0].SpareMinutes.ShouldBe(100);
    }

    [Theory]
    [InlineData(30, null)]
    [InlineData(29, "not-enough-capacity")]
    public void An_award_takes_no_more_than_there_is(int spare, string? code) =>
        A.Snapshot(A.Candidate("A") with { SpareMinutes = spare }).AfterAward(new("A"), 30, Today)
            .Match(after => after.Candidates[0].SpareMinutes == 0 ? null : "spare", refusal => refusal.Code).ShouldBe(code);

    [Fact]
    public void Nobody_unknown_has_an_award() => A.Snapshot(A.Candidate("A")).AfterAward(new("B"), 30, Today).AsT1.Code.ShouldBe("unknown-candidate");

    [Theory]
    [InlineData(int.MaxValue - 30, null)]
    [InlineData(int.MaxValue - 29, "too-many-awarded")]
    public void Hours_that_cannot_be_counted_are_refused(int awarded, string? code) =>
        A.Snapshot(A.Candidate("A") with { AwardedMinutes = awarded }).AfterAward(new("A"), 30, Today)
            .Match(after => null, refusal => (string?)refusal.Code).ShouldBe(code);

    [Fact]
    public void An_award_that_is_entered_late_leaves_the_last_one()
    {
        var snapshot = A.Snapshot(A.Candidate("A") with { Details = new() { LastAwardedOn = Today } });
        snapshot.AfterAward(new("A"), 30, Today.PlusDays(-1)).AsT0.Candidates[0].Details.LastAwardedOn.ShouldBe(Today);
        snapshot.AfterAward(new("A"), 30, Today.PlusDays(1)).AsT0.Candidates[0].Details.LastAwardedOn.ShouldBe(Today.PlusDays(1));
    }
}
