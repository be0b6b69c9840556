using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.Files.Tests;

public class FrameworkMemberTests
{
    [Fact]
    public void What_is_left_out_is_not_recorded() =>
        AFrameworkFile.SchemeOf().ShouldBe(new FrameworkScheme
        {
            Id = new("EX-2026"),
            Title = "An example",
            Kind = FrameworkKind.LightTouchOpenFramework,
        });

    [Theory]
    [InlineData("format")]
    [InlineData("id")]
    [InlineData("title")]
    [InlineData("kind")]
    [InlineData("rounds")]
    public void A_scheme_cannot_be_without_five_members(string member) =>
        AFrameworkFile.FaultsOf((member, string.Empty)).ShouldBe([$"scheme.json:1:1: {member}: this member is missing: add it"]);

    [Theory]
    [InlineData("\"homecare.framework/2\"", "\"homecare.framework/2\" is not a format that can be read: write homecare.framework/1")]
    [InlineData("\"\"", "\"\" is not a format that can be read: write homecare.framework/1")]
    [InlineData("1", "this must be text in quotation marks")]
    public void Another_version_is_refused_with_the_one_that_is_known(string format, string problem) =>
        AFrameworkFile.FaultsOf(("format", format)).ShouldBe(["scheme.json:2:13: format: " + problem]);

    [Theory]
    [InlineData("kinds", "did you mean kind?")]
    [InlineData("calloffs", "did you mean callOffs?")]
    [InlineData("$schema", "write one of: format, id, title, kind, rounds, procedureBegan, recordedUntil, statedEnd, savesCallOffsInProgress, hasCoreTermsAndMechanism, promisesCarryOver, "
        + "estimatedValue, estimatedValueWithoutVat, spent, services, healthServicesValue, lots, reopening, callOffs, exclusions, modifications, decisions, authorityChanges, readings")]
    public void An_unknown_member_is_refused_with_the_nearest_ones(string member, string suggestion) =>
        AFrameworkFile.FaultsOf((member, "1")).ShouldBe([$"scheme.json:7:{member.Length + 7}: {member}: this member is not known: {suggestion}"]);

    [Fact]
    public void An_unknown_member_of_a_record_is_named_by_its_path() =>
        AFrameworkFile.FaultsOf(("rounds", """[{ "tenderNotice": { "published": "2026-03-02", "publised": 1 } }]""")).ShouldBe(
            ["scheme.json:6:73: rounds[0].tenderNotice.publised: this member is not known: did you mean published?"]);

    [Fact]
    public void A_member_given_twice_is_refused_at_its_last_place() =>
        AFrameworkFile.FaultsOf(("rounds", """[{ "numberAwarded": 3, "numberAwarded": 4 }]""")).ShouldBe(
            ["scheme.json:6:53: rounds[0].numberAwarded: numberAwarded is given twice: give it once"]);

    [Theory]
    [InlineData("kind", "\"light-touch-open-framwork\"", "11: kind: \"light-touch-open-framwork\" is not a kind of framework: did you mean light-touch-open-framework or light-touch-closed-framework or light-touch-reopening-framework?")]
    [InlineData("kind", "\"Open-Framework\"", "11: kind: \"Open-Framework\" is not a kind of framework: did you mean open-framework or closed-framework?")]
    [InlineData("kind", "null", "11: kind: this must be text in quotation marks")]
    public void A_misspelt_name_is_refused_with_the_one_that_was_meant(string member, string json, string fault) =>
        AFrameworkFile.FaultsOf((member, json)).ShouldBe(["scheme.json:5:" + fault]);

    [Theory]
    [InlineData("procedureBegan", "\"02/03/2026\"", "\"02/03/2026\" is not a date: write a date as year-month-day, such as 2026-09-01")]
    [InlineData("procedureBegan", "\"2026-03\"", "\"2026-03\" is not a date: write a date as year-month-day, such as 2026-09-01")]
    [InlineData("procedureBegan", "null", "this must be text in quotation marks: leave the member out where nothing is recorded")]
    [InlineData("statedEnd", "\"2034-13\"", "\"2034-13\" is not a day or a month: write year-month-day or year-month, such as 2034-09-30 or 2034-09")]
    [InlineData("statedEnd", "2034", "this must be text in quotation marks")]
    [InlineData("promisesCarryOver", "\"yes\"", "this must be true or false")]
    [InlineData("promisesCarryOver", "null", "this must be true or false: leave the member out where nothing is recorded")]
    [InlineData("spent", "\"1,000.00\"", "\"1,000.00\": it is not a sum of money: write pounds and pence with a point, such as 25.27")]
    [InlineData("spent", "\"1.005\"", "\"1.005\": it has more than two decimals: write at most two, such as 25.27")]
    [InlineData("spent", "1000.00", "this must be text in quotation marks")]
    [InlineData("lots", "{}", "this must be a list in square brackets")]
    [InlineData("lots", "null", "this must be a list in square brackets: leave the member out where nothing is recorded")]
    [InlineData("reopening", "[]", "this must be an object with openings, openingsAtLeast, firstWithinYears, gapAtMostYears")]
    [InlineData("reopening", "null", "this must be an object with openings, openingsAtLeast, firstWithinYears, gapAtMostYears: leave the member out where nothing is recorded")]
    public void A_value_of_another_kind_is_refused_with_the_right_one(string member, string json, string problem) =>
        AFrameworkFile.FaultsOf((member, json)).ShouldBe([$"scheme.json:7:{member.Length + 7}: {member}: {problem}"]);

    [Theory]
    [InlineData("\"3\"", "this must be a whole number")]
    [InlineData("3.0", "3.0 is not a whole number: write one in digits, such as 30")]
    [InlineData("3e1", "3e1 is not a whole number: write one in digits, such as 30")]
    [InlineData("2147483648", "2147483648 is not a whole number: write one in digits, such as 30")]
    [InlineData("null", "this must be a whole number: leave the member out where nothing is recorded")]
    [InlineData("0", "0 is not a number of suppliers, weeks, years or openings: write 1 or more, or leave it out")]
    public void A_number_is_whole_and_not_text(string json, string problem) =>
        AFrameworkFile.FaultsOf(("rounds", $$"""[{ "numberAwarded": {{json}} }]""")).ShouldBe(["scheme.json:6:33: rounds[0].numberAwarded: " + problem]);

    [Theory]
    [InlineData("\"\"", "it is empty: write up to 200 characters on one line")]
    [InlineData("\"a\\nb\"", "it has a control character, an invisible one, or is not Unicode: write up to 200 characters on one line")]
    [InlineData("5", "this must be text in quotation marks")]
    public void A_title_can_be_shown_on_one_line(string title, string problem) =>
        AFrameworkFile.FaultsOf(("title", title)).ShouldBe(["scheme.json:4:12: title: " + problem]);

    [Fact]
    public void A_lot_says_whether_it_buys_health_care() =>
        AFrameworkFile.FaultsOf(("lots", """[{ "id": "1", "name": "Home care" }]""")).ShouldBe(
            ["scheme.json:7:12: lots[0].isNhsContinuingHealthCare: this member is missing: add it"]);

    [Fact]
    public void The_end_of_a_term_may_be_a_month_or_a_day()
    {
        AFrameworkFile.SchemeOf(("statedEnd", "\"2034-09\"")).StatedEnd.ShouldBe(StatedDay.In(new YearMonth(2034, 9)));
        AFrameworkFile.SchemeOf(("statedEnd", "\"2034-09-30\"")).StatedEnd.ShouldBe(StatedDay.On(new(2034, 9, 30)));
    }

    [Fact]
    public void The_limits_an_authority_sets_itself_are_cited_as_what_the_file_says()
    {
        var plan = AFrameworkFile.SchemeOf(
            ("reopening", """{ "openings": [{ "earliest": "2028-01-01", "latest": "2028-03-01" }], "openingsAtLeast": 2 }""")).Reopening!;
        var source = new Source("An example", "the authority", null);
        plan.OpeningsAtLeast.ShouldBe(new(2, new("OWN-01", source, "scheme file, reopening.openingsAtLeast")));
        plan.Openings.ShouldHaveSingleItem().Citation.ShouldBe(new("OWN-00", source, "scheme file, reopening.openings[0]"));
        (plan.FirstWithinYears, plan.GapAtMostYears).ShouldBe((null, null));
    }

    [Fact]
    public void A_point_the_Act_leaves_open_is_read_as_the_file_says_and_the_others_as_by_default() =>
        AFrameworkFile.SchemeOf(("readings", """{ "shorterScheme": "unlawful" }""")).Readings.ShouldBe(
            LegalReadings.Default with { ShorterScheme = ShorterScheme.Unlawful });

    [Theory]
    [InlineData("\"shorterScheme\": \"unlawfull\"", "shorterScheme: unlawfull is not a reading of A12 (shorterScheme): did you mean unlawful?")]
    [InlineData("\"shorterScheme\": \"\\u001b[31m\"", "shorterScheme: \\u001b[31m is not a reading of A12 (shorterScheme): write one of: warned, unlawful, allowed")]
    [InlineData("\"shorterScheme\": 1", "shorterScheme: this must be text in quotation marks")]
    [InlineData("\"shorterScheme\": null", "shorterScheme: this must be text in quotation marks: leave the member out where nothing is recorded")]
    [InlineData("\"shorterSchemes\": 1", "shorterSchemes: this member is not known: did you mean shorterScheme?")]
    public void A_reading_that_there_is_not_is_refused_with_those_that_there_are(string json, string fault) =>
        AFrameworkFile.FaultsOf(("readings", $$"""{ {{json}} }""")).ShouldHaveSingleItem().ShouldEndWith(": readings." + fault);
}
