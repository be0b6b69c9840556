using HomeCare.Domain.Absences;
using NodaTime;

namespace HomeCare.Domain.Files.Tests;

public class ContributionsFileTests
{
    [Fact]
    public void A_row_is_what_a_person_can_be_charged_for_a_week() =>
        AnAbsenceTable.ContributionsOf(
            AnAbsenceTable.Contribution(("until", "2026-09-30")),
            AnAbsenceTable.Contribution(("weekly", "0"), ("from", "2026-10-01")),
            AnAbsenceTable.Contribution(("person", "P-2"), ("weekly", "Full cost"))).ShouldBe(
        [
            new AssessedContribution(new("P-1"), A.Money("50.00"), new LocalDate(2026, 4, 6), new LocalDate(2026, 9, 30)),
            new AssessedContribution(new("P-1"), A.Money("0.00"), new LocalDate(2026, 10, 1), null),
            new AssessedContribution(new("P-2"), null, new LocalDate(2026, 4, 6), null),
        ]);

    [Theory]
    [InlineData("person", "", "1: person: it is empty: write 1 to 64 letters, digits or punctuation marks")]
    [InlineData("weekly", "", "2: weekly: it is empty: write pounds and pence with a point and no sign, such as 25.27, or full cost")]
    [InlineData("weekly", "full", "2: weekly: full is not a sum of money: write pounds and pence with a point and no sign, such as 25.27, or full cost")]
    [InlineData("weekly", "-1", "2: weekly: -1 is negative: write pounds and pence with a point and no sign, such as 25.27")]
    [InlineData("weekly", "1.005", "2: weekly: 1.005: it has more than two decimals: write at most two, such as 25.27")]
    [InlineData("from", "", "3: from: \"\" is not a date: write a date as year-month-day, such as 2026-09-01")]
    [InlineData("until", "", "4: until: \"\" is not a date: write a date as year-month-day, such as 2026-09-01, or until further notice")]
    [InlineData("until", "2026-04-05", "4: until: 2026-04-05 is before the first day, 2026-04-06: write the last day, which is inside")]
    public void What_is_wrong_with_a_row_is_named_where_it_stands(string heading, string written, string problem) =>
        AnAbsenceTable.ContributionFaults(AnAbsenceTable.Contribution((heading, written))).ShouldBe(["contributions.csv:2:" + problem]);

    [Fact]
    public void A_period_of_one_day_is_a_period() =>
        AnAbsenceTable.ContributionsOf(AnAbsenceTable.Contribution(("until", "2026-04-06")))[0].LastDay.ShouldBe(new LocalDate(2026, 4, 6));

    [Fact]
    public void Periods_that_overlap_are_told_at_the_later_one() =>
        AnAbsenceTable.ContributionFaults(
            AnAbsenceTable.Contribution(("from", "2026-09-30")),
            AnAbsenceTable.Contribution(("until", "2026-09-30"))).ShouldBe(
            ["contributions.csv:2:3: from: the contribution of P-1 on line 3 still holds on 2026-09-30: let it end before that day"]);

    [Fact]
    public void Every_period_inside_a_long_one_is_told_beside_it() =>
        AnAbsenceTable.ContributionFaults(
            AnAbsenceTable.Contribution(),
            AnAbsenceTable.Contribution(("from", "2026-05-01"), ("until", "2026-05-01")),
            AnAbsenceTable.Contribution(("from", "2026-06-01"), ("until", "2026-06-01")),
            AnAbsenceTable.Contribution(("person", "P-2")))
        .ShouldBe(
        [
            "contributions.csv:3:3: from: the contribution of P-1 on line 2 still holds on 2026-05-01: let it end before that day",
            "contributions.csv:4:3: from: the contribution of P-1 on line 2 still holds on 2026-06-01: let it end before that day",
        ]);

    [Fact]
    public void One_person_in_other_capitals_is_a_fault() =>
        AnAbsenceTable.ContributionFaults(AnAbsenceTable.Contribution(), AnAbsenceTable.Contribution(("person", "p-1"))).ShouldBe(
            ["contributions.csv:3:1: person: p-1 is P-1 on line 2 in other capitals: write one id the same in every row"]);

    [Fact]
    public void A_workbook_reads_as_the_text_does_with_dates_as_dates()
    {
        var rows = AWorkbook.Texts(1, AnAbsenceTable.ContributionHeadings.Split(','))
            + AWorkbook.Row(2, AWorkbook.Text("A2", "P-1"), AWorkbook.Number("B2", "50"), AWorkbook.Number("C2", "46118", "1"), AWorkbook.Text("D2", "until further notice"));
        ContributionsFile.Read("contributions.xlsx", (AWorkbook.Of(rows, name: "Contributions") with { Formats = ["dd/mm/yyyy"] }).Bytes()).AsT0
            .ShouldBe(AnAbsenceTable.ContributionsOf(AnAbsenceTable.Contribution()));
    }
}
