using static HomeCare.Domain.Procurement.Tests.Compliance.Words;

namespace HomeCare.Domain.Procurement.Tests.Compliance;

[Rule("OF-14")]
public class CallOffInProgressTests
{
    [Theory]
    [InlineData("2029-04-01", "2029-04-01", false, "not applicable")]
    [InlineData("2029-04-01", "2029-04-02", true, "met")]
    [InlineData("2029-04-01", "2029-04-02", false, "breach")]
    [InlineData("2029-04-02", "2029-04-02", false, "not applicable")]
    public void A_call_off_begun_before_the_next_award_is_made_after_it_only_where_the_scheme_saves_it(string began, string decided, bool saves, string says) =>
        CalledOff(began, decided, saves).Says("OF-14").ShouldBe(says);

    [Theory]
    [InlineData(NextAwardDay.OldHasExpired, "2029-04-02", "breach")]
    [InlineData(NextAwardDay.OldIsInForce, "2029-04-02", "not applicable")]
    [InlineData(NextAwardDay.OldIsInForce, "2029-04-03", "breach")]
    [Rule("A7")]
    public void On_the_day_of_the_next_award_it_depends_on_the_reading_A7(NextAwardDay reading, string decided, string says) =>
        CalledOff("2029-04-01", decided, saves: false).Reading(all => all with { NextAwardDay = reading }).Says("OF-14").ShouldBe(says);

    [Theory]
    [InlineData(ExpiryTrigger.Decision, "breach")]
    [InlineData(ExpiryTrigger.Entry, "not applicable")]
    [InlineData(ExpiryTrigger.TermStart, "not applicable")]
    [Rule("A6")]
    public void So_it_does_on_what_expires_a_framework_A6(ExpiryTrigger reading, string says) =>
        CalledOff("2029-04-01", "2029-04-03", saves: false)
            .WithRound(2, round => round with { EnteredOn = On("2029-04-04"), TermStart = On("2029-04-04") })
            .Reading(all => all with { ExpiryTrigger = reading })
            .Says("OF-14").ShouldBe(says);

    [Theory]
    [InlineData("2034-04-30", "not applicable")]
    [InlineData("2034-05-01", "breach")]
    public void The_end_of_the_scheme_expires_its_last_framework(string decided, string says) =>
        CalledOff("2034-04-29", decided, saves: false).Says("OF-14").ShouldBe(says);

    [Theory]
    [InlineData("2028-06-30", "not applicable")]
    [InlineData("2028-07-01", "breach")]
    public void So_does_its_termination(string decided, string says) =>
        CalledOff("2028-06-30", decided, saves: false).WithRound(1, round => round with { TerminatedOn = On("2028-06-30") })
            .Says("OF-14").ShouldBe(says);

    [Fact]
    public void Whether_the_scheme_saves_them_has_to_be_recorded() =>
        (CalledOff("2029-04-01", "2029-04-02", saves: false) with { SavesCallOffsInProgress = null })
            .Verdict("OF-14").NotRecorded.ShouldBe(["whether the scheme saves call-offs in progress"]);

    [Fact]
    public void A_direct_award_by_the_persons_choice_is_outside_the_framework()
    {
        var scheme = CalledOff("2029-04-01", "2029-04-02", saves: false);

        (scheme with { CallOffs = [scheme.CallOffs[0] with { UserChoice = new(true, true, true, true) }] })
            .Says("OF-14").ShouldBe("not applicable");
    }

    [Fact]
    [Rule("OF-14")]
    [Rule("CALL-11")]
    public void One_that_does_not_meet_the_conditions_of_that_is_a_call_off_like_any_other()
    {
        var scheme = CalledOff("2029-04-01", "2029-04-02", saves: false);

        (scheme with { CallOffs = [scheme.CallOffs[0] with { UserChoice = new(true, true, true, false) }] })
            .Says("OF-14").ShouldBe("breach");
    }

    private static FrameworkScheme CalledOff(string began, string decided, bool saves) => ALawfulScheme.Scheme with
    {
        SavesCallOffsInProgress = saves,
        CallOffs = [ALawfulScheme.CallOff("EX-0009", decided, ALawfulScheme.Ash) with { ProcessBegan = On(began) }],
    };
}
