namespace HomeCare.Domain.Schemes.Tests;

/// <summary>
/// Every check of the figures of the report on Help to Live at Home: its verdict, and each line with what is printed and what is computed.
/// </summary>
public class ChecksOfHelpToLiveAtHome2018Tests
{
    [Theory]
    [InlineData(
        "C-60",
        FigureVerdict.Agrees,
        "derived: 1,667 people",
        "agrees: 71 % | 71.33 %")]
    [InlineData(
        "C-61",
        FigureVerdict.Agrees,
        "derived: 35.01 weeks",
        "agrees: 66,900 hours | 66,885 hours",
        "derived: 2018-02-01 to 2018-03-02")]
    [InlineData(
        "C-62",
        FigureVerdict.Agrees,
        "agrees: about 2 complaints | 2.08 complaints",
        "agrees: about 2 complaints | 1.92 complaints",
        "derived: 12.5 months",
        "derived: 2018-02",
        "derived: 179 complaints")]
    [InlineData(
        "C-63",
        FigureVerdict.Agrees,
        "agrees: 18 lots | 18 lots")]
    [InlineData(
        "C-64",
        FigureVerdict.Derived,
        "derived: -21.58 %",
        "derived: -27.07 %")]
    [InlineData(
        "C-65",
        FigureVerdict.Derived,
        "derived: £148.77",
        "derived: £248,003",
        "derived: £12,896,161")]
    [InlineData(
        "C-66",
        FigureVerdict.Derived,
        "derived: 59.84 %",
        "derived: 64.02 %")]
    [InlineData(
        "C-67",
        FigureVerdict.Derived,
        "derived: 59.0 %")]
    [InlineData(
        "C-68",
        FigureVerdict.Disagrees,
        "disagrees: open procedure | competitive procedure with negotiation")]
    [Rule("C-60")]
    [Rule("C-61")]
    [Rule("C-62")]
    [Rule("C-63")]
    [Rule("C-64")]
    [Rule("C-65")]
    [Rule("C-66")]
    [Rule("C-67")]
    [Rule("C-68")]
    public void A_check_says_what_is_printed_what_is_computed_and_what_comes_of_it(string id, FigureVerdict verdict, params string[] lines)
    {
        var check = FigureChecks.Find(id).AsT0.ShouldHaveSingleItem();
        check.Verdict.ShouldBe(verdict);
        check.Lines.Select(Figures.InWords).ShouldBe(lines);
        check.Report.ShouldBe("HTLAH18");
    }
}
