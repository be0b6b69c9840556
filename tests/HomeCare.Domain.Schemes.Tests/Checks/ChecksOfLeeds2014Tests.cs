namespace HomeCare.Domain.Schemes.Tests;

/// <summary>
/// Every check of the figures of the Leeds report: its verdict, and each line with what is printed and what is computed.
/// </summary>
public class ChecksOfLeeds2014Tests
{
    [Theory]
    [InlineData(
        "C-57",
        FigureVerdict.Disagrees,
        "derived: 37 months",
        "derived: 2013-09-30",
        "agrees: 2015-10 | 2015-10-31",
        "disagrees: 2016-04 | 2016-03",
        "disagrees: 2015-11 | 2016-03",
        "disagrees: 2016-04 | 2016-03")]
    [InlineData(
        "C-80",
        FigureVerdict.Derived,
        "derived: 1,774,071 hours",
        "derived: 248,370 hours",
        "derived: 1,763,816 hours",
        "derived: 1,784,446 hours")]
    [InlineData(
        "C-81",
        FigureVerdict.Warns,
        "warns: £17.70 for an hour",
        "warns: £15.22 for an hour")]
    [InlineData(
        "C-82",
        FigureVerdict.Derived,
        "derived: 20.37 %",
        "derived: £3.60 for an hour")]
    [InlineData(
        "C-83",
        FigureVerdict.Agrees,
        "agrees: 238 replies | 238 replies",
        "derived: 7.93 %",
        "derived: 40.6 %",
        "derived: 31.25 %")]
    [InlineData(
        "C-84",
        FigureVerdict.Derived,
        "derived: 26 providers",
        "derived: 6 providers")]
    [InlineData(
        "C-85",
        FigureVerdict.Derived,
        "derived: 9.78 hours for a person")]
    [Rule("C-57")]
    [Rule("C-80")]
    [Rule("C-81")]
    [Rule("C-82")]
    [Rule("C-83")]
    [Rule("C-84")]
    [Rule("C-85")]
    public void A_check_says_what_is_printed_what_is_computed_and_what_comes_of_it(string id, FigureVerdict verdict, params string[] lines)
    {
        var check = FigureChecks.Find(id).AsT0.ShouldHaveSingleItem();
        check.Verdict.ShouldBe(verdict);
        check.Lines.Select(Figures.InWords).ShouldBe(lines);
        check.Report.ShouldBe("LEEDS14");
    }
}
