namespace HomeCare.Domain.Tests;

/// <summary>A file cut short must not be taken for years without bank holidays.</summary>
public class BankHolidayYearsTests
{
    [Theory]
    [InlineData("england-and-wales", 7, 8)]
    [InlineData("scotland", 8, 9)]
    [InlineData("northern-ireland", 9, 10)]
    [Rule("TIME-07")]
    public void A_year_with_fewer_than_every_year_has_is_refused(string division, int left, int fewest)
    {
        var file = BankHolidayFile.For(2029, 2031);
        file.Events(division).RemoveAt(fewest);

        file.Faults().ShouldBe(
            [$"too-few-holidays: {division}: it has {left} in 2030, and every year has at least {fewest}: load a whole file"]);
    }

    [Fact]
    [Rule("TIME-07")]
    public void A_cut_off_last_year_is_refused_in_every_division()
    {
        var file = BankHolidayFile.For(2029, 2030);
        foreach (var division in BankHolidayDivision.All)
        {
            var events = file.Events(division.Name);
            var inAYear = events.Count / 2;
            while (events.Count > inAYear + 3)
            {
                events.RemoveAt(events.Count - 1);
            }
        }

        file.Faults().ShouldBe(
        [
            "too-few-holidays: england-and-wales: it has 3 in 2030, and every year has at least 8: load a whole file",
            "too-few-holidays: scotland: it has 3 in 2030, and every year has at least 9: load a whole file",
            "too-few-holidays: northern-ireland: it has 3 in 2030, and every year has at least 10: load a whole file",
        ]);
    }

    [Theory]
    [InlineData(2030)]
    [InlineData(2031)]
    [Rule("TIME-07")]
    public void A_year_left_out_is_refused_also_at_the_end_of_the_common_years(int year)
    {
        var file = BankHolidayFile.For(2029, 2031);
        file["scotland"] = BankHolidayFile.Division("scotland", 2029, 2032);
        var events = file.Events("scotland");
        foreach (var day in events.Where(day => day!["date"]!.GetValue<string>().StartsWith($"{year}-", StringComparison.Ordinal)).ToList())
        {
            events.Remove(day);
        }

        BankHolidays.Read(file.Bytes()).AsT1.ShouldBe([new(
            "too-few-holidays",
            $"scotland: it has 0 in {year}, and every year has at least 9: load a whole file",
            [new("path", "scotland"), new("year", $"{year}"), new("holidays", "0"), new("fewest", "9")])]);
    }

    [Fact]
    [Rule("TIME-07")]
    public void A_year_begun_by_one_division_alone_is_left_out()
    {
        var file = BankHolidayFile.For(2029, 2030);
        file.Events("scotland").Add(BankHolidayFile.Event(Day.Of("2031-01-01")));
        file.Events("scotland").Add(BankHolidayFile.Event(Day.Of("2028-12-26")));

        file.Read().ToString().ShouldBe("bank holidays 2029-01-01 to 2030-12-31");
    }

    [Fact]
    public void Divisions_without_a_common_year_are_refused()
    {
        var file = BankHolidayFile.For(2029, 2030);
        file["scotland"] = BankHolidayFile.Division("scotland", 2031, 2032);

        file.Faults().ShouldBe(["no-common-year: file: there is no year that all three divisions have"]);
    }

    [Fact]
    public void A_division_with_another_fault_is_not_said_to_have_too_few()
    {
        var file = BankHolidayFile.For(2029, 2029);
        file.Events("scotland")[0]!["date"] = "soon";
        file.Events("northern-ireland").RemoveAt(0);

        file.Faults().Select(fault => fault.Split(": ")[0] + " " + fault.Split(": ")[1])
            .ShouldBe(["not-a-date scotland.events[0].date", "too-few-holidays northern-ireland"]);
    }
}
