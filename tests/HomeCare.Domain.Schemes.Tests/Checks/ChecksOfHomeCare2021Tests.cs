namespace HomeCare.Domain.Schemes.Tests;

/// <summary>
/// Every check of the figures of the report on the home care procurement of 25 November 2021: its verdict, and each line with what is printed and what is computed.
/// </summary>
public class ChecksOfHomeCare2021Tests
{
    [Theory]
    [InlineData(
        "C-48",
        FigureVerdict.Disagrees,
        "disagrees: 2021-09 | 2021-08-20",
        "agrees: 2021-08 | 2021-08-20")]
    [InlineData(
        "C-49",
        FigureVerdict.Disagrees,
        "disagrees: 2021-11-05 | 2021-10-31",
        "derived: 2021-11-06")]
    [InlineData(
        "C-50",
        FigureVerdict.Agrees,
        "agrees: 2021-11-01 | 2021-09 to 2021-11")]
    [InlineData(
        "C-51",
        FigureVerdict.Agrees,
        "agrees: at least 6 months | 2022-06-17",
        "agrees: at most 12 months | 2022-06-17",
        "derived: 228 days")]
    [InlineData(
        "C-52",
        FigureVerdict.Derived,
        "derived: 47 days")]
    [InlineData(
        "C-69",
        FigureVerdict.Agrees,
        "agrees: 49 providers | 49 providers")]
    [InlineData(
        "C-70",
        FigureVerdict.Agrees,
        "agrees: 18 | 18",
        "agrees: 16 | 16",
        "agrees: 22 | 22",
        "agrees: 27 | 27",
        "agrees: 26 | 26",
        "agrees: 20 | 20",
        "agrees: 8 | 8",
        "agrees: 24 | 24",
        "agrees: 12 | 12",
        "agrees: 5 | 5",
        "agrees: 10 | 10",
        "agrees: 2 | 2",
        "agrees: 13 | 13",
        "agrees: 3 | 3",
        "derived: 28",
        "derived: 28",
        "derived: 53",
        "derived: 1",
        "derived: 96",
        "derived: 206")]
    [InlineData(
        "C-71",
        FigureVerdict.Agrees,
        "agrees: 17 providers in all | 11",
        "agrees: 32 providers in all | 17",
        "agrees: at least 2 providers | 2",
        "derived: 14.71 bids",
        "derived: 4.20 zones",
        "derived: 46.6 %")]
    [InlineData(
        "C-72",
        FigureVerdict.Warns,
        "warns: lead, contingency | lead, supplementary, contingency",
        "warns: lead, supplementary, contingency | lead, supplementary, contingency, exception")]
    [Rule("C-48")]
    [Rule("C-49")]
    [Rule("C-50")]
    [Rule("C-51")]
    [Rule("C-52")]
    [Rule("C-69")]
    [Rule("C-70")]
    [Rule("C-71")]
    [Rule("C-72")]
    public void A_check_says_what_is_printed_what_is_computed_and_what_comes_of_it(string id, FigureVerdict verdict, params string[] lines)
    {
        var check = FigureChecks.Find(id).AsT0.ShouldHaveSingleItem();
        check.Verdict.ShouldBe(verdict);
        check.Lines.Select(Figures.InWords).ShouldBe(lines);
        check.Report.ShouldBe("HCL21");
    }
}
