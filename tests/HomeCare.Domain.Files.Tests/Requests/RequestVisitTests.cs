using NodaTime;

namespace HomeCare.Domain.Files.Tests;

public class RequestVisitTests
{
    [Theory]
    [InlineData("\"minutes\": 30", "\"minutes\": 0", "62: visits[0].minutes: a visit lasts 1 to 1440 minutes, not 0")]
    [InlineData("\"minutes\": 30", "\"minutes\": 1441", "62: visits[0].minutes: a visit lasts 1 to 1440 minutes, not 1441")]
    [InlineData("\"minutes\": 30", "\"minutes\": -5", "62: visits[0].minutes: a visit lasts 1 to 1440 minutes, not -5")]
    [InlineData("\"minutes\": 30", "\"minutes\": 7.5", "62: visits[0].minutes: 7.5 is not a whole number: write one in digits, such as 30")]
    [InlineData("\"minutes\": 30", "\"minutes\": 99999999999", "62: visits[0].minutes: 99999999999 is not a whole number: write one in digits, such as 30")]
    [InlineData("\"minutes\": 30", "\"minutes\": \"30\"", "62: visits[0].minutes: this must be a whole number")]
    [InlineData("\"minutes\": 30", "\"minutes\": true", "62: visits[0].minutes: this must be a whole number")]
    [InlineData("\"carers\": 1", "\"carers\": 0", "76: visits[0].carers: a visit has 1 to 6 carers, not 0")]
    [InlineData("\"carers\": 1", "\"carers\": 7", "76: visits[0].carers: a visit has 1 to 6 carers, not 7")]
    [InlineData("08:00", "8:00", "42: visits[0].start: \"8:00\" is not a time of day: write hours and minutes such as 07:30")]
    [InlineData("08:00", "24:00", "42: visits[0].start: \"24:00\" is not a time of day: write hours and minutes such as 07:30")]
    [InlineData("08:00", "", "42: visits[0].start: \"\" is not a time of day: write hours and minutes such as 07:30")]
    [InlineData("\"Mon\"", "\"Man\"", "25: visits[0].days[0]: \"Man\" is not a day: did you mean Mon or Sat or Sun?")]
    [InlineData("\"Mon\"", "\"Mon\", \"mon\"", "32: visits[0].days[1]: mon is listed twice: list a day once")]
    [InlineData("\"Mon\"", "", "24: visits[0].days: there is no day: list at least one, such as [\"Mon\"]")]
    [InlineData("\"Mon\"", "1", "25: visits[0].days[0]: this must be text in quotation marks")]
    [InlineData("[\"Mon\"]", "\"Mon\"", "24: visits[0].days: this must be a list of days, such as [\"Mon\", \"Thu\"]")]
    [InlineData(", \"carers\": 1", "", "14: visits[0].carers: this member is missing: add it")]
    public void A_visit_that_cannot_be_planned_is_refused_where_it_is_wrong(string written, string instead, string fault) =>
        ARequestFile.FaultsOf(("visits", $"[{ARequestFile.Visit.Replace(written, instead)}]")).ShouldBe(["request.json:5:" + fault]);

    [Theory]
    [InlineData("\"minutes\": 1")]
    [InlineData("\"minutes\": 1440")]
    public void The_shortest_and_the_longest_visit_can_be_planned(string minutes) =>
        ARequestFile.RequestOf(("visits", $"[{ARequestFile.Visit.Replace("\"minutes\": 30", minutes)}]")).Plan.Visits.Count.ShouldBe(1);

    [Fact]
    public void A_visit_on_two_days_is_two_visits() =>
        ARequestFile.RequestOf(("visits", $"[{ARequestFile.Visit.Replace("\"Mon\"", "\"Sun\", \"mon\"")}]"))
            .Plan.Visits.Select(visit => visit.Day).ShouldBe([IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday]);

    [Fact]
    public void A_visit_that_starts_before_another_ends_is_refused_with_both() =>
        ARequestFile.FaultsOf(("visits", $"[\n{ARequestFile.Visit},\n{ARequestFile.Visit.Replace("08:00", "08:29")}]")).ShouldBe(
        [
            "request.json:7:1: visits[1]: the visit on Monday 08:29, 30 minutes, 1 carer starts before the visit on Monday 08:00, "
                + "30 minutes, 1 carer ends: one visit with more carers is written once",
        ]);

    [Fact]
    public void A_visit_that_starts_as_another_ends_can_be_planned() =>
        ARequestFile.RequestOf(("visits", $"[{ARequestFile.Visit},{ARequestFile.Visit.Replace("08:00", "08:30")}]"))
            .Plan.Visits.Count.ShouldBe(2);

    [Fact]
    public void A_visit_from_Sunday_into_Monday_overlaps_Monday()
    {
        var night = ARequestFile.Visit.Replace("Mon", "Sun").Replace("08:00", "23:00").Replace("30", "600");
        ARequestFile.FaultsOf(("visits", $"[\n{night},\n{ARequestFile.Visit}]")).ShouldBe(
        [
            "request.json:7:1: visits[1]: the visit on Monday 08:00, 30 minutes, 1 carer starts before the visit on Sunday 23:00, "
                + "600 minutes, 1 carer ends: one visit with more carers is written once",
        ]);
    }

    [Fact]
    public void The_same_visit_twice_is_one_too_many() =>
        ARequestFile.FaultsOf(("visits", $"[\n{ARequestFile.Visit},\n{ARequestFile.Visit}]"))
            .ShouldHaveSingleItem().ShouldStartWith("request.json:7:1: visits[1]: ");

    [Fact]
    public void An_overlap_is_told_beside_another_fault() =>
        ARequestFile.FaultsOf(("visits", $"[\n{ARequestFile.Visit},\n{ARequestFile.Visit},\n{ARequestFile.Visit.Replace("30", "0")}]"))
            .Length.ShouldBe(2);

    [Theory]
    [InlineData("[]", "visits: there are no visits: a package has at least one")]
    [InlineData("null", "visits: this must be a list of visits")]
    [InlineData("{}", "visits: this must be a list of visits")]
    public void A_package_needs_a_list_of_visits(string visits, string fault) =>
        ARequestFile.FaultsOf(("visits", visits)).ShouldBe(["request.json:5:13: " + fault]);

    [Fact]
    public void What_is_not_a_visit_is_told_what_one_has() =>
        ARequestFile.FaultsOf(("visits", "[5]")).ShouldBe(
            ["request.json:5:14: visits[0]: this must be an object with days, start, minutes, carers"]);

    [Fact]
    public void Thousands_of_visits_at_one_time_are_each_refused() =>
        ARequestFile.FaultsOf(("visits", $"[{string.Join(',', Enumerable.Repeat(ARequestFile.Visit, 20_000))}]")).Length.ShouldBe(19_999);
}
