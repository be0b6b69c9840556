using NodaTime;

namespace HomeCare.Domain.Schemes.Tests;

/// <summary>The dates that the reports print, as printed.</summary>
public class DatesOfReportsTests
{
    [Fact]
    [Rule("HCL26-002a")]
    [Rule("HCL26-002b")]
    [Rule("HCL26-010b")]
    [Rule("HCL26-024a")]
    [Rule("HCL26-024b")]
    [Rule("HCL26-024c")]
    [Rule("HCL26-034a")]
    [Rule("HCL26-101")]
    public void Those_of_the_report_on_home_care()
    {
        ShouldBe(HomeCareDates2025.CurrentEnds, new(2025, 10, 31), "HCL26-002a");
        ShouldBe(HomeCareDates2025.OptionYears, 1, "HCL26-002b");
        ShouldBe(HomeCareDates2025.CurrentEndsAtTheLatest, new(2026, 10, 31), "HCL26-002b");
        ShouldBe(HomeCareDates2025.AwardLetters, Days(2026, 4, 1, 2026, 5, 31), "HCL26-008d");
        ShouldBe(HomeCareDates2025.CurrentBegan, new(2021, 11, 1), "HCL26-010b");
        ShouldBe(HomeCareDates2025.ProcurementCompleted, Days(2021, 8, 1, 2021, 8, 31), "HCL26-010b");
        ShouldBe(HomeCareDates2025.Reopened, new(2022, 1, 11), "HCL26-024a");
        ShouldBe(HomeCareDates2025.ReopeningClosed, new(2022, 3, 3), "HCL26-024b");
        ShouldBe(HomeCareDates2025.ReopeningLetters, new(2022, 6, 17), "HCL26-024c");
        ShouldBe(HomeCareDates2025.MostPeople, new YearMonth(2023, 8), "HCL26-034a");
        ShouldBe(HomeCareDates2025.Award, Days(2026, 6, 1, 2026, 8, 31), "HCL26-101");
    }

    [Fact]
    [Rule("HCL21-002a")]
    [Rule("HCL21-002b")]
    [Rule("HCL21-005a")]
    [Rule("HCL21-005b")]
    [Rule("HCL21-006")]
    [Rule("HCL21-008a")]
    [Rule("HCL21-008d")]
    [Rule("HCL21-009c")]
    [Rule("HCL21-012a")]
    [Rule("HCL21-015c")]
    public void Those_of_the_report_of_2021()
    {
        ShouldBe(HomeCareDates2021.Began, new(2021, 11, 1), "HCL21-002a");
        ShouldBe(HomeCareDates2021.EarlierExpired, new(2021, 11, 5), "HCL21-002b");
        ShouldBe(HomeCareDates2021.PlannedFor, Days(2020, 9, 1, 2020, 11, 30), "HCL21-005a");
        ShouldBe(HomeCareDates2021.DelayMonths, 12, "HCL21-005a");
        ShouldBe(HomeCareDates2021.ContractsAwarded, Days(2021, 9, 1, 2021, 9, 30), "HCL21-005b");
        ShouldBe(HomeCareDates2021.EarlierEnded, new(2021, 10, 31), "HCL21-006");
        ShouldBe(HomeCareDates2021.TenderPublished, new(2021, 4, 14), "HCL21-008a");
        ShouldBe(HomeCareDates2021.Evaluation, Days(2021, 5, 22, 2021, 7, 7), "HCL21-008d");
        ShouldBe(HomeCareDates2021.AwardLetters, new(2021, 8, 20), "HCL21-009c");
        ShouldBe(HomeCareDates2021.InterimMonths, 12, "HCL21-012a");
        ShouldBe(HomeCareDates2021.SecondTierMonths, 6, "HCL21-015c");
    }

    [Fact]
    [Rule("LEEDS14-2.1a")]
    [Rule("LEEDS14-2.1b")]
    [Rule("LEEDS14-2.3a")]
    [Rule("LEEDS14-3.1b")]
    [Rule("LEEDS14-3.6.2a")]
    [Rule("LEEDS14-4.5.1b")]
    public void Those_of_the_Leeds_report()
    {
        ShouldBe(LeedsDates2014.FirstTerm, Days(2010, 10, 1, 2013, 10, 31), "LEEDS14-2.1a");
        ShouldBe(LeedsDates2014.ExtensionYears, 2, "LEEDS14-2.1b");
        ShouldBe(LeedsDates2014.NextAimedFor, Days(2015, 11, 1, 2015, 11, 30), "LEEDS14-2.3a");
        ShouldBe(LeedsDates2014.Expires, Days(2015, 10, 1, 2015, 10, 31), "LEEDS14-3.1b");
        ShouldBe(LeedsDates2014.FurtherExtensionUntil, Days(2016, 4, 1, 2016, 4, 30), "LEEDS14-3.1b");
        ShouldBe(LeedsDates2014.FurtherExtensionExpires, Days(2016, 3, 1, 2016, 3, 31), "LEEDS14-3.6.2a");
        ShouldBe(LeedsDates2014.NextBegins, Days(2016, 3, 1, 2016, 3, 31), "LEEDS14-4.5.1b");
    }

    [Fact]
    [Rule("HTLAH18-003a")]
    [Rule("HTLAH18-012a")]
    [Rule("HTLAH18-013a")]
    public void Those_of_the_report_on_Help_to_Live_at_Home_and_its_two_procedures()
    {
        ShouldBe(HelpToLiveAtHomeFigures2018.Launched, new(2016, 11, 7), "HTLAH18-003a");
        ShouldBe(HelpToLiveAtHomeFigures2018.NewHoursFrom, new YearMonth(2017, 6), "HTLAH18-007a");
        ShouldBe(HelpToLiveAtHomeFigures2018.ComplaintsFrom, new(2017, 2, 1), "HTLAH18-011a");
        ShouldBe(HelpToLiveAtHomeFigures2018.ProcedureOfTheVacantLots, "open procedure", "HTLAH18-012a");
        ShouldBe(HelpToLiveAtHomeFigures2018.ProcedureOfTheAwards, "competitive procedure with negotiation", "HTLAH18-013a");
    }

    [Fact]
    [Rule("CLC26-004a")]
    [Rule("CLC26-006c")]
    [Rule("CLC26-009")]
    [Rule("CLC26-022")]
    [Rule("CLC26-085")]
    public void Those_of_the_report_on_Community_Life_Choices()
    {
        ShouldBe(CommunityLifeChoicesDates2025.CurrentEnds, new(2026, 8, 30), "CLC26-004a");
        ShouldBe(CommunityLifeChoicesDates2025.AwardLetters, Days(2026, 5, 1, 2026, 5, 31), "CLC26-006c");
        ShouldBe(CommunityLifeChoicesDates2025.CurrentAgreed, new(2021, 12, 14), "CLC26-009");
        ShouldBe(CommunityLifeChoicesDates2025.CurrentBegan, new(2021, 11, 29), "CLC26-022");
        ShouldBe(CommunityLifeChoicesDates2025.Award, Days(2026, 6, 1, 2026, 8, 31), "CLC26-085");
    }

    private static DateInterval Days(int year, int month, int day, int toYear, int toMonth, int toDay) => new(new(year, month, day), new(toYear, toMonth, toDay));

    private static void ShouldBe<T>(Cited<T> cited, T value, string id) => (cited.Value, cited.Citation.Id).ShouldBe((value, id));
}
