using static HomeCare.Domain.Procurement.Tests.Compliance.Words;

namespace HomeCare.Domain.Procurement.Tests.Compliance;

public class DayOfAwardTests
{
    [Theory]
    [InlineData(DayOfAward.Decision, "2034-04-30")]
    [InlineData(DayOfAward.AwardNotice, "2034-05-04")]
    [InlineData(DayOfAward.Entry, "2034-05-19")]
    [InlineData(DayOfAward.TermStart, "2034-08-31")]
    [Rule("OF-06")]
    [Rule("A4")]
    public void What_day_the_eight_years_begin_with_is_a_reading_A4(DayOfAward reading, string last)
    {
        var read = ALawfulScheme.Scheme.Reading(all => all with { DayOfAward = reading });

        read.EndingOn(last).Says("OF-06").ShouldBe("met");
        read.EndingOn(PlainText.Of(On(last).PlusDays(1))).Says("OF-06").ShouldBe("breach");
    }

    [Theory]
    [InlineData(DayOfAward.Decision, "2029-04-30", "2029-05-01")]
    [InlineData(DayOfAward.AwardNotice, "2029-05-04", "2029-05-05")]
    [InlineData(DayOfAward.Entry, "2029-05-19", "2029-05-20")]
    [InlineData(DayOfAward.TermStart, "2029-08-31", "2029-09-01")]
    [Rule("OF-02")]
    [Rule("A4")]
    public void So_is_what_day_the_second_award_falls_on_A4(DayOfAward reading, string inTime, string late) =>
        new[] { inTime, late }
            .Select(day => ALawfulScheme.Scheme
                .WithRound(2, round => round with
                {
                    AwardDecidedOn = On(day),
                    AwardNotice = round.AwardNotice! with { Published = On(day) },
                    EnteredOn = On(day),
                    TermStart = On(day),
                    DetailsNotice = null,
                })
                .Reading(all => all with { DayOfAward = reading })
                .Says("OF-02"))
            .ShouldBe(["met", "breach"]);

    [Theory]
    [InlineData(DayOfAward.Decision, "the award date of round 1")]
    [InlineData(DayOfAward.AwardNotice, "the date of the award notice of round 1")]
    [InlineData(DayOfAward.Entry, "the date of entry of round 1")]
    [InlineData(DayOfAward.TermStart, "the start of the term of round 1")]
    [Rule("OF-02")]
    [Rule("A4")]
    public void A_day_that_is_not_recorded_is_never_taken_from_another(DayOfAward reading, string missing) =>
        ALawfulScheme.Scheme
            .WithRound(1, round => reading switch
            {
                DayOfAward.Decision => round with { AwardDecidedOn = null },
                DayOfAward.AwardNotice => round with { AwardNotice = null },
                DayOfAward.Entry => round with { EnteredOn = null },
                DayOfAward.TermStart => round with { TermStart = null },
            })
            .Reading(all => all with { DayOfAward = reading })
            .Verdict("OF-02").NotRecorded.ShouldBe([missing]);

    [Theory]
    [InlineData(AwardDatesInARound.OneForAll, null, "met")]
    [InlineData(AwardDatesInARound.EarliestOfSuppliers, null, "met")]
    [InlineData(AwardDatesInARound.EarliestOfSuppliers, "2026-04-30", "breach")]
    [InlineData(AwardDatesInARound.EarliestOfSuppliers, "2026-05-02", "met")]
    [Rule("OF-06")]
    [Rule("A5")]
    public void Whether_suppliers_have_award_dates_of_their_own_is_a_reading_A5(AwardDatesInARound reading, string? own, string says) =>
        ALawfulScheme.Scheme
            .WithRound(1, round => round with { Appointments = [round.Appointments[0] with { AwardDecidedOn = own is null ? null : On(own) }, round.Appointments[1]] })
            .Reading(all => all with { AwardDatesInARound = reading })
            .Says("OF-06").ShouldBe(says);

    [Theory]
    [InlineData(ManySignatures.FirstSignature, "2034-05-19", "met")]
    [InlineData(ManySignatures.FirstSignature, "2034-05-20", "breach")]
    [InlineData(ManySignatures.LastSignature, "2034-05-31", "met")]
    [InlineData(ManySignatures.LastSignature, "2034-06-01", "breach")]
    [Rule("OF-06")]
    [Rule("A23")]
    [Rule("A4")]
    public void Where_entry_is_the_award_which_signature_enters_is_a_reading_A23(ManySignatures reading, string ends, string says) =>
        ALawfulScheme.Scheme
            .Appointing(
                1,
                ALawfulScheme.New(ALawfulScheme.Ash) with { SignedOn = On("2026-06-01") },
                ALawfulScheme.New(ALawfulScheme.Birch) with { SignedOn = On("2026-05-20") },
                ALawfulScheme.New(ALawfulScheme.Cedar))
            .Reading(all => all with { DayOfAward = DayOfAward.Entry, ManySignatures = reading })
            .EndingOn(ends).Says("OF-06").ShouldBe(says);
}
