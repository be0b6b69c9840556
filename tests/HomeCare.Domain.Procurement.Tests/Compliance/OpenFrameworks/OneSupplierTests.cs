using static HomeCare.Domain.Procurement.Tests.Compliance.Words;

namespace HomeCare.Domain.Procurement.Tests.Compliance;

public class OneSupplierTests
{
    [Theory]
    [InlineData(BeforeTheEnd.OnTheDayBefore, "2030-02-03", "met")]
    [InlineData(BeforeTheEnd.OnTheDayBefore, "2030-02-04", "breach")]
    [InlineData(BeforeTheEnd.OnTheLastDay, "2030-02-04", "met")]
    [InlineData(BeforeTheEnd.OnTheLastDay, "2030-02-05", "breach")]
    [Rule("OF-08")]
    [Rule("A10")]
    public void A_scheme_with_one_supplier_expires_before_the_end_of_four_years_A10(BeforeTheEnd reading, string ends, string says) =>
        One("2026-02-05").EndingOn(ends).Reading(all => all with { BeforeTheEnd = reading }).Says("OF-08").ShouldBe(says);

    [Theory]
    [InlineData("2033-02-02", "met")]
    [InlineData("2033-02-03", "breach")]
    [InlineData("2033-02", "warning")]
    [Rule("OF-08")]
    public void The_four_years_begin_with_the_award_to_one_supplier_and_bind_the_whole_scheme(string ends, string says) =>
        Awarded("2026-02-05", "2029-02-04").WithRound(2, round => round with { NumberAwarded = 1 }).EndingOn(ends).Says("OF-08").ShouldBe(says);

    [Theory]
    [InlineData("2030-02-03", "met")]
    [InlineData("2030-02-04", "breach")]
    [Rule("OF-08")]
    public void The_framework_itself_expires_in_time_too_and_not_only_the_scheme(string ends, string says) =>
        One("2026-02-05").EndingOn("2030-02-03").WithRound(1, round => round with { StatedEnd = StatedDay.Read(ends) }).Says("OF-08").ShouldBe(says);

    [Theory]
    [InlineData("2030-02-03", "met")]
    [InlineData("2030-02-04", "breach")]
    [Rule("OF-08")]
    public void And_so_does_every_framework_after_it(string ends, string says) =>
        Awarded("2026-02-05", "2029-02-04").WithRound(1, round => round with { NumberAwarded = 1 }).EndingOn("2030-02-03")
            .WithRound(2, round => round with { StatedEnd = StatedDay.Read(ends) }).Says("OF-08").ShouldBe(says);

    [Theory]
    [InlineData("2030-02-03", "met")]
    [InlineData("2030-02-04", "breach")]
    [Rule("OF-08")]
    public void No_framework_is_awarded_after_the_scheme_had_to_expire(string second, string says) =>
        Awarded("2026-02-05", second).WithRound(1, round => round with { NumberAwarded = 1 }).EndingOn("2030-02-03").Says("OF-08").ShouldBe(says);

    [Fact]
    [Rule("OF-08")]
    public void Where_no_end_is_stated_the_last_lawful_day_is_told()
    {
        One("2026-02-05").Says("OF-08").ShouldBe("warning");
        One("2026-02-05").Fact("OF-08", "last-lawful-day").ShouldBe("2030-02-03");
        One("2026-02-05").Verdict("OF-08").NotRecorded.ShouldBe(["the end of the scheme as stated"]);
    }

    [Fact]
    [Rule("OF-08")]
    public void Two_suppliers_set_no_limit() => Awarded("2026-02-05").EndingOn("2034-02-04").Says("OF-08").ShouldBe("met");

    [Fact]
    [Rule("OF-08")]
    public void The_number_awarded_has_to_be_recorded() =>
        Awarded("2026-02-05").WithRound(1, round => round with { NumberAwarded = null })
            .Verdict("OF-08").NotRecorded.ShouldBe(["how many suppliers round 1 was awarded to"]);

    [Theory]
    [InlineData(SingleSupplier.OnTheWholeFramework, "2034-02-04", "warning")]
    [InlineData(SingleSupplier.InEachLot, "2034-02-04", "breach")]
    [InlineData(SingleSupplier.InEachLot, "2030-02-04", "breach")]
    [InlineData(SingleSupplier.InEachLot, "2030-02-03", "met")]
    [Rule("OF-08")]
    [Rule("A10")]
    public void Whether_one_supplier_in_a_lot_is_one_supplier_is_a_reading_A10(SingleSupplier reading, string ends, string says) =>
        OneInTheSouth().EndingOn(ends).Reading(all => all with { SingleSupplier = reading }).Says("OF-08").ShouldBe(says);

    [Theory]
    [InlineData(SingleSupplier.OnTheWholeFramework, "met")]
    [InlineData(SingleSupplier.InEachLot, "not recorded")]
    [Rule("OF-08")]
    [Rule("A10")]
    public void A_list_that_is_not_whole_shows_no_lot_with_one_supplier(SingleSupplier reading, string says) =>
        OneInTheSouth().WithRound(1, round => round with { NumberAwarded = 3 }).EndingOn("2034-02-04")
            .Reading(all => all with { SingleSupplier = reading }).Says("OF-08").ShouldBe(says);

    [Theory]
    [InlineData(SingleSupplier.OnTheWholeFramework)]
    [InlineData(SingleSupplier.InEachLot)]
    [Rule("OF-08")]
    [Rule("A10")]
    public void Two_suppliers_in_every_lot_are_lawful_on_both_readings(SingleSupplier reading) =>
        ALawfulScheme.Scheme.Reading(all => all with { SingleSupplier = reading }).Says("OF-08").ShouldBe("met");

    [Fact]
    [Rule("OF-08")]
    public void A_lot_that_was_not_opened_has_no_suppliers_to_count() =>
        OneInTheSouth().WithRound(1, round => round with { Lots = [ALawfulScheme.North] }).EndingOn("2034-02-04").Says("OF-08").ShouldBe("met");

    [Theory]
    [InlineData("2028-12-31", "met")]
    [InlineData("2029-01-01", "warning")]
    [Rule("OF-09")]
    public void A_supplier_left_alone_is_warned_of_from_the_day_the_other_is_no_longer_party(string asOf, string says) =>
        OneLeft().Says("OF-09", asOf).ShouldBe(says);

    [Fact]
    [Rule("OF-08")]
    [Rule("OF-09")]
    public void And_brings_no_four_years_about() => OneLeft().EndingOn("2034-02-04").Says("OF-08").ShouldBe("met");

    [Fact]
    [Rule("OF-09")]
    public void A_framework_awarded_to_one_from_the_beginning_is_OF_08s() => One("2026-02-05").Says("OF-09").ShouldBe("not applicable");

    private static FrameworkScheme One(string award) => Awarded(award).WithRound(1, round => round with { NumberAwarded = 1 });

    private static FrameworkScheme OneLeft() => Awarded("2026-02-05").WithRound(1, round => round with
    {
        NumberAwarded = null,
        Appointments = [ALawfulScheme.New(ALawfulScheme.Ash), ALawfulScheme.New(ALawfulScheme.Birch) with { LeftOn = On("2029-01-01") }],
    });

    private static FrameworkScheme OneInTheSouth() => Awarded("2026-02-05").WithRound(1, round => round with
    {
        NumberAwarded = null,
        Appointments = [ALawfulScheme.New(ALawfulScheme.Ash), ALawfulScheme.New(ALawfulScheme.Birch) with { Lots = [ALawfulScheme.North] }],
    }) with
    {
        Lots = ALawfulScheme.Scheme.Lots,
    };
}
