using static HomeCare.Domain.Procurement.Tests.Compliance.Words;

namespace HomeCare.Domain.Procurement.Tests.Compliance;

public class LotsAndLengthTests
{
    [Theory]
    [InlineData(PartialReopening.Warned, "warning")]
    [InlineData(PartialReopening.Unlawful, "breach")]
    [InlineData(PartialReopening.Allowed, "met")]
    [Rule("OF-15")]
    [Rule("A13")]
    [Rule("R-12")]
    public void Whether_a_re_opening_may_leave_lots_out_is_a_reading_A13(PartialReopening reading, string says) =>
        Reopening(ALawfulScheme.North).Reading(all => all with { PartialReopening = reading }).Says("OF-15").ShouldBe(says);

    [Fact]
    [Rule("OF-15")]
    public void It_names_the_lots_left_out() => Reopening(ALawfulScheme.North).Fact("OF-15", "not-reopened").ShouldBe("south");

    [Fact]
    [Rule("OF-15")]
    public void All_lots_listed_are_all_lots() => Reopening(ALawfulScheme.South, ALawfulScheme.North).Says("OF-15").ShouldBe("met");

    [Fact]
    [Rule("OF-15")]
    public void A_first_round_re_opens_nothing() =>
        ALawfulScheme.Scheme.WithRound(1, round => round with { Lots = [ALawfulScheme.North] }).Says("OF-15").ShouldBe("met");

    [Theory]
    [InlineData("2034-02-03", ShorterScheme.Warned, "warning")]
    [InlineData("2034-02-03", ShorterScheme.Unlawful, "breach")]
    [InlineData("2034-02-03", ShorterScheme.Allowed, "met")]
    [InlineData("2034-02-04", ShorterScheme.Unlawful, "met")]
    [InlineData("2034-02", ShorterScheme.Unlawful, "met")]
    [InlineData("2034-01", ShorterScheme.Unlawful, "breach")]
    [InlineData("2034-02-05", ShorterScheme.Unlawful, "met")]
    [Rule("OF-16")]
    [Rule("A12")]
    public void Whether_a_scheme_may_end_before_eight_years_is_a_reading_A12(string ends, ShorterScheme reading, string says) =>
        Awarded("2026-02-05").EndingOn(ends).Reading(all => all with { ShorterScheme = reading }).Says("OF-16").ShouldBe(says);

    [Theory]
    [InlineData("2030-02-02", "warning")]
    [InlineData("2030-02-03", "met")]
    [Rule("OF-16")]
    public void A_scheme_of_one_supplier_is_not_shorter_for_ending_when_it_must(string ends, string says) =>
        Awarded("2026-02-05").WithRound(1, round => round with { NumberAwarded = 1 }).EndingOn(ends).Says("OF-16").ShouldBe(says);

    [Fact]
    [Rule("OF-16")]
    public void Without_a_stated_end_it_is_missing() =>
        Awarded("2026-02-05").Verdict("OF-16").NotRecorded.ShouldBe(["the end of the scheme as stated"]);

    [Fact]
    [Rule("OF-17")]
    public void A_framework_of_an_open_framework_has_no_four_year_limit_of_its_own() =>
        FrameworkKind.List.Where(kind => kind.IsOpenFramework).ShouldAllBe(kind => !kind.HasFourYearLimit);

    private static FrameworkScheme Reopening(params LotId[] lots) =>
        ALawfulScheme.Scheme.WithRound(2, round => round with { Lots = lots.ToValueList() });
}
