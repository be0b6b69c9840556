namespace HomeCare.Domain.Schemes.Tests;

/// <summary>
/// Every check of the figures of the report on Community Life Choices: its verdict, and each line with what is printed and what is computed.
/// </summary>
public class ChecksOfCommunityLifeChoices2025Tests
{
    [Theory]
    [InlineData(
        "C-53",
        FigureVerdict.Agrees,
        "agrees: 2026-08-31 | 2026-08-31",
        "derived: Monday",
        "derived: 2026-08-31 is a bank holiday in England and Wales (Summer bank holiday)")]
    [InlineData(
        "C-54",
        FigureVerdict.Derived,
        "derived: 2029-08-30",
        "derived: 2031-08-30")]
    [InlineData(
        "C-55",
        FigureVerdict.Warns,
        "warns: 15 days")]
    [InlineData(
        "C-56",
        FigureVerdict.Warns,
        "warns: 8 | 5")]
    [InlineData(
        "C-90",
        FigureVerdict.Agrees,
        "agrees: £32.36 | £32.36",
        "agrees: £52.44 | £52.44",
        "agrees: £78.42 | £78.42",
        "agrees: £157.40 | £157.40")]
    [InlineData(
        "C-91",
        FigureVerdict.Agrees,
        "agrees: some people are in several bands | 868 people",
        "derived: 1.296",
        "derived: 730 people",
        "derived: 60 people")]
    [InlineData(
        "C-92",
        FigureVerdict.Warns,
        "warns: 604 people",
        "warns: 578 people")]
    [InlineData(
        "C-93",
        FigureVerdict.Warns,
        "derived: 13.95 %",
        "derived: £12,000,000",
        "derived: 22.45 %",
        "warns: about £60,000,000 | £49,000,000",
        "derived: £11,000,000",
        "derived: 6.83 %")]
    [InlineData(
        "C-94",
        FigureVerdict.Agrees,
        "derived: 1.25 %",
        "agrees: about £750,000 | at most 3.24 %",
        "derived: 2.63 %",
        "derived: 2.33 %",
        "derived: 3.70 %",
        "derived: 2.85 %",
        "derived: 2.80 %",
        "derived: 7.07 %",
        "derived: 7.07 %")]
    [InlineData(
        "C-95",
        FigureVerdict.Agrees,
        "agrees: table of floors and ceilings | £49.42, £57.91, £73.88, £148.23",
        "agrees: table of floors and ceilings | £48.12, £56.56, £71.15, £144.01",
        "agrees: table of floors and ceilings | £49.42 below £56.56, £57.91 below £71.15, £73.88 below £144.01",
        "agrees: table of floors and ceilings | 7 bands")]
    [InlineData(
        "C-96",
        FigureVerdict.Warns,
        "derived: 0.94241",
        "derived: 0.94211",
        "derived: 0.94174",
        "derived: 1.00000",
        "derived: 0.94877",
        "derived: -5.759 %",
        "derived: -5.789 %",
        "derived: -5.826 %",
        "derived: 0.000 %",
        "derived: -5.123 %",
        "derived: 0.942315 to 0.942506",
        "derived: 0.942043 to 0.942170",
        "derived: 0.941709 to 0.941773",
        "warns: absence removed from the standard rate | no one factor gives the ceilings of bands 1, 3 and 4")]
    [InlineData(
        "C-97",
        FigureVerdict.Derived,
        "derived: -8.24 %",
        "derived: -9.27 %",
        "derived: -8.51 %",
        "derived: -2.80 %",
        "derived: -11.83 %")]
    [InlineData(
        "C-98",
        FigureVerdict.Derived,
        "derived: £8.236667 for an hour",
        "derived: £9.651667 for an hour",
        "derived: £12.313333 for an hour",
        "derived: £24.705000 for an hour",
        "derived: £8.020000 for an hour",
        "derived: £9.426667 for an hour",
        "derived: £11.858333 for an hour",
        "derived: £24.001667 for an hour",
        "derived: floor of band 1",
        "derived: £24.71",
        "derived: £24.70")]
    [InlineData(
        "C-99",
        FigureVerdict.Warns,
        "warns: £49.42 | £49.44",
        "warns: £57.91 | £57.90",
        "warns: £73.88 | £73.86",
        "warns: £148.23 | £148.26",
        "warns: £144.01 | £144.00")]
    [InlineData(
        "C-100",
        FigureVerdict.Derived,
        "derived: £49.2533",
        "derived: £49.25",
        "derived: £49.24",
        "derived: £0.01")]
    [InlineData(
        "C-101",
        FigureVerdict.Warns,
        "warns: £83.53",
        "warns: £89.99",
        "warns: £108.16",
        "warns: £86.56",
        "warns: £112.70",
        "warns: £148.23")]
    [InlineData(
        "C-102",
        FigureVerdict.Derived,
        "derived: 4.61 hours",
        "derived: 5 hours",
        "derived: 4.34 hours",
        "derived: 5 hours",
        "derived: 4.37 hours",
        "derived: 5 hours")]
    [InlineData(
        "C-103",
        FigureVerdict.Derived,
        "derived: £65.89",
        "derived: £48.26",
        "derived: £36.94",
        "derived: £24.71")]
    [InlineData(
        "C-104",
        FigureVerdict.Derived,
        "derived: £58.23",
        "derived: £56.41")]
    [InlineData(
        "C-105",
        FigureVerdict.Derived,
        "derived: 2.0064",
        "derived: 1.4949",
        "derived: 1.1718",
        "derived: 2.0071",
        "derived: 1.4954")]
    [InlineData(
        "C-106",
        FigureVerdict.Derived,
        "derived: £26.23",
        "derived: £21.47",
        "derived: £24.71",
        "derived: £20.37",
        "derived: £17.14")]
    [InlineData(
        "C-107",
        FigureVerdict.Derived,
        "derived: 22.73 %",
        "derived: 16.44 %")]
    [InlineData(
        "C-108",
        FigureVerdict.Derived,
        "derived: 2.32 services",
        "derived: 67.6 %",
        "derived: 67 services")]
    [InlineData(
        "C-109",
        FigureVerdict.Derived,
        "derived: £14,627",
        "derived: £12,836")]
    [InlineData(
        "C-110",
        FigureVerdict.Disagrees,
        "disagrees: 6: financial stability, insurance, policies, safeguarding practices, approach to quality, price | 5: finance, insurance policies, safeguarding, approach to quality, price")]
    [Rule("C-53")]
    [Rule("C-54")]
    [Rule("C-55")]
    [Rule("C-56")]
    [Rule("C-90")]
    [Rule("C-91")]
    [Rule("C-92")]
    [Rule("C-93")]
    [Rule("C-94")]
    [Rule("C-95")]
    [Rule("C-96")]
    [Rule("C-97")]
    [Rule("C-98")]
    [Rule("C-99")]
    [Rule("C-100")]
    [Rule("C-101")]
    [Rule("C-102")]
    [Rule("C-103")]
    [Rule("C-104")]
    [Rule("C-105")]
    [Rule("C-106")]
    [Rule("C-107")]
    [Rule("C-108")]
    [Rule("C-109")]
    [Rule("C-110")]
    public void A_check_says_what_is_printed_what_is_computed_and_what_comes_of_it(string id, FigureVerdict verdict, params string[] lines)
    {
        var check = FigureChecks.Find(id).AsT0.ShouldHaveSingleItem();
        check.Verdict.ShouldBe(verdict);
        check.Lines.Select(Figures.InWords).ShouldBe(lines);
        check.Report.ShouldBe("CLC26");
    }
}
