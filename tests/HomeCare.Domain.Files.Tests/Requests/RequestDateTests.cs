namespace HomeCare.Domain.Files.Tests;

public class RequestDateTests
{
    [Theory]
    [InlineData("2026-09-01")]
    [InlineData("2034-08-31")]
    public void A_package_may_be_decided_on_the_first_and_the_last_day_of_the_scheme(string day) =>
        PlainText.Of(ARequestFile.RequestOf(("decidedOn", $"\"{day}\""), ("requiredStart", "\"2034-09-30\"")).DecidedOn).ShouldBe(day);

    [Theory]
    [InlineData("2026-08-31")]
    [InlineData("2034-09-01")]
    public void A_decision_outside_the_scheme_is_refused_with_its_days(string day) =>
        ARequestFile.FaultsOf(("decidedOn", $"\"{day}\""), ("requiredStart", "\"2034-09-30\"")).ShouldBe(
            [$"request.json:8:16: decidedOn: {day} is outside the scheme: it may be called off from 2026-09-01 to 2034-08-31"]);

    [Fact]
    public void Care_may_start_on_the_day_of_the_decision() =>
        ARequestFile.RequestOf(("requiredStart", "\"2026-11-23\"")).RequiredStart.ShouldBe(new(2026, 11, 23));

    [Fact]
    public void Care_cannot_start_before_the_decision() =>
        ARequestFile.FaultsOf(("requiredStart", "\"2026-11-22\"")).ShouldBe(
        [
            "request.json:7:20: requiredStart: care must start on 2026-11-22, before the decision on 2026-11-23: "
                + "a package starts on or after its decision",
        ]);

    [Theory]
    [InlineData("01/09/2026")]
    [InlineData("2026-9-1")]
    [InlineData("2026-02-29")]
    [InlineData("2026-09-01T00:00:00Z")]
    [InlineData("")]
    public void A_date_in_another_form_is_refused_with_the_right_one(string written) =>
        ARequestFile.FaultsOf(("decidedOn", $"\"{written}\"")).ShouldBe(
            [$"request.json:8:16: decidedOn: \"{written}\" is not a date: write a date as year-month-day, such as 2026-09-01"]);

    [Fact]
    public void The_dates_are_judged_also_where_another_member_is_wrong() =>
        ARequestFile.FaultsOf(
                ("reference", "\"\""),
                ("visits", "[]"),
                ("place", "{}"),
                ("requiredStart", "\"2026-08-30\""),
                ("decidedOn", "\"2026-08-31\""))
            .Select(fault => fault.Split(':')[3].Trim())
            .ShouldBe(["reference", "place", "place", "visits", "requiredStart", "decidedOn"]);
}
