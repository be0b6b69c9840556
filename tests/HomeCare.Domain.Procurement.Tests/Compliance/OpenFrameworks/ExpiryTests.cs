using static HomeCare.Domain.Procurement.Tests.Compliance.Words;

namespace HomeCare.Domain.Procurement.Tests.Compliance;

[Rule("OF-05")]
public class ExpiryTests
{
    [Theory]
    [InlineData("2029-04-02", "met")]
    [InlineData("2029-04-03", "warning")]
    public void A_gap_opens_when_the_next_framework_cannot_be_used_on_the_day_of_its_award(string start, string says) =>
        Starting(start).Says("OF-05").ShouldBe(says);

    [Fact]
    public void The_gap_is_told_with_its_first_and_last_day_and_their_number()
    {
        var gap = Starting("2029-04-12");

        new[] { "gap-first-day", "gap-last-day", "gap-days" }.Select(name => gap.Fact("OF-05", name))
            .ShouldBe(["2029-04-02", "2029-04-11", "10"]);
    }

    [Theory]
    [InlineData(ExpiryTrigger.Decision, "2029-04-05", "2029-04-05", "warning")]
    [InlineData(ExpiryTrigger.Entry, "2029-04-05", "2029-04-05", "met")]
    [InlineData(ExpiryTrigger.Entry, "2029-04-05", "2029-04-06", "warning")]
    [InlineData(ExpiryTrigger.TermStart, "2029-04-05", "2029-04-06", "met")]
    [InlineData(ExpiryTrigger.TermStart, "2029-04-07", "2029-04-06", "warning")]
    [Rule("A6")]
    public void What_expires_the_old_framework_is_a_reading_A6(ExpiryTrigger reading, string entered, string start, string says) =>
        ALawfulScheme.Scheme
            .WithRound(2, round => round with { EnteredOn = On(entered), TermStart = On(start) })
            .Reading(all => all with { ExpiryTrigger = reading })
            .Says("OF-05").ShouldBe(says);

    [Theory]
    [InlineData(NextAwardDay.OldHasExpired, "2029-04-03", "warning")]
    [InlineData(NextAwardDay.OldIsInForce, "2029-04-03", "met")]
    [InlineData(NextAwardDay.OldIsInForce, "2029-04-04", "warning")]
    [Rule("A7")]
    public void Whether_the_old_framework_covers_the_day_of_the_award_is_a_reading_A7(NextAwardDay reading, string start, string says) =>
        Starting(start).Reading(all => all with { NextAwardDay = reading }).Says("OF-05").ShouldBe(says);

    [Theory]
    [InlineData(NextAwardDay.OldHasExpired, "2029-04-01", "met")]
    [InlineData(NextAwardDay.OldHasExpired, "2029-04-02", "breach")]
    [InlineData(NextAwardDay.OldIsInForce, "2029-04-02", "met")]
    [InlineData(NextAwardDay.OldIsInForce, "2029-04-03", "breach")]
    [Rule("A7")]
    public void An_expired_framework_cannot_be_extended(NextAwardDay reading, string decided, string says) =>
        ALawfulScheme.Scheme
            .WithRound(1, round => round with { Extensions = [new(ALawfulScheme.AsOf, On(decided))] })
            .Reading(all => all with { NextAwardDay = reading })
            .Says("OF-05").ShouldBe(says);

    [Fact]
    public void An_option_that_was_never_used_extends_nothing() =>
        ALawfulScheme.Scheme.WithRound(1, round => round with { Extensions = [new(ALawfulScheme.AsOf, null)] }).Says("OF-05").ShouldBe("met");

    [Fact]
    public void An_extension_after_expiry_is_found_although_the_next_start_is_not_recorded() =>
        ALawfulScheme.Scheme
            .WithRound(1, round => round with { Extensions = [new(ALawfulScheme.AsOf, On("2029-04-02"))] })
            .WithRound(2, round => round with { EnteredOn = null, TermStart = null })
            .Says("OF-05").ShouldBe("breach");

    [Theory]
    [InlineData(ManySignatures.FirstSignature, "met")]
    [InlineData(ManySignatures.LastSignature, "warning")]
    [Rule("A23")]
    public void Which_of_many_signatures_enters_into_the_framework_is_a_reading_A23(ManySignatures reading, string says) =>
        ALawfulScheme.Scheme
            .Appointing(2, Signed(ALawfulScheme.Ash, "2029-04-02"), Signed(ALawfulScheme.Birch, "2029-04-10"))
            .Reading(all => all with { ManySignatures = reading })
            .Says("OF-05").ShouldBe(says);

    [Theory]
    [InlineData(null, "2029-04-03", "warning")]
    [InlineData("2029-04-03", null, "warning")]
    [InlineData(null, null, "not recorded")]
    public void Either_entry_or_the_start_of_the_term_says_when_it_can_be_used(string? entered, string? start, string says) =>
        ALawfulScheme.Scheme
            .WithRound(2, round => round with { EnteredOn = entered is null ? null : On(entered), TermStart = start is null ? null : On(start) })
            .Says("OF-05").ShouldBe(says);

    [Fact]
    public void A_first_framework_without_an_award_date_is_missed_and_throws_nothing() =>
        ALawfulScheme.Scheme.WithRound(1, round => round with { AwardDecidedOn = null })
            .Verdict("OF-05").NotRecorded.ShouldBe(["the award date of round 1"]);

    [Fact]
    [Rule("A6")]
    public void Without_the_day_that_expires_the_old_framework_the_rule_says_so() =>
        ALawfulScheme.Scheme
            .WithRound(2, round => round with { EnteredOn = null })
            .Reading(all => all with { ExpiryTrigger = ExpiryTrigger.Entry })
            .Verdict("OF-05").NotRecorded.ShouldBe(["the day on which round 2 expires round 1"]);

    private static Appointment Signed(ProviderId supplier, string day) => ALawfulScheme.CarriedOver(supplier) with { SignedOn = On(day) };

    private static FrameworkScheme Starting(string start) => ALawfulScheme.Scheme.WithRound(2, round => round with { TermStart = On(start) });

    [Fact]
    [Rule("OF-05")]
    public void A_framework_whose_term_ended_before_the_next_award_leaves_the_longer_gap()
    {
        var scheme = ALawfulScheme.Scheme.WithRound(1, round => round with { StatedEnd = StatedDay.On(On("2029-03-31")) });

        scheme.Verdict("OF-05").Findings.ShouldHaveSingleItem().Message.ShouldBe(
            "there is no framework to call off from for 1 day: round 1 expires on 2029-03-31 and round 2 can be used from 2029-04-02 (ambiguity A6)");
        SchemeOutlook.Of(scheme, ALawfulScheme.AsOf).AsT0.Gaps.ShouldBe([new(On("2029-04-01"), On("2029-04-01"))]);
    }

    [Theory]
    [InlineData(null, "2028-07-01", "breach")]
    [InlineData(null, "2028-05-31", "met")]
    [InlineData("2028-05-01", "2028-07-01", "met")]
    [Rule("CALL-02")]
    public void An_option_that_nobody_took_up_extends_nothing_once_the_term_is_over(string? decided, string calledOff, string says)
    {
        var scheme = ALawfulScheme.Scheme with { CallOffs = [ALawfulScheme.CallOff("EX-0009", calledOff, ALawfulScheme.Ash) with { ProcessBegan = null }] };
        scheme = scheme.WithRound(1, round => round with
        {
            StatedEnd = StatedDay.On(On("2028-05-31")),
            Extensions = [new(On("2029-04-01"), decided is null ? null : On(decided))],
        });

        ProcurementAct2023.WholeAct.Check(scheme, ALawfulScheme.AsOf).AsT0.Of("CALL-02")!.Verdict.Equals(Verdict.Found).ShouldBe(says == "breach");
        ProcurementAct2023.WholeAct.Check(scheme, On("2028-05-31")).AsT0.Of("CALL-02")!.Findings.ShouldBeEmpty();
    }
}
