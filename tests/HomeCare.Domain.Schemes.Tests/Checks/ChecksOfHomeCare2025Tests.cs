namespace HomeCare.Domain.Schemes.Tests;

/// <summary>
/// Every check of the figures of the report on home care of 12 September 2025: its verdict, and each line with what is printed and what is computed.
/// </summary>
public class ChecksOfHomeCare2025Tests
{
    [Theory]
    [InlineData(
        "C-01",
        FigureVerdict.Agrees,
        "agrees: 1,785,915 hours | 1,785,915 hours")]
    [InlineData(
        "C-02",
        FigureVerdict.Disagrees,
        "agrees: 73.6 % | 73.6454 %",
        "disagrees: 16.0 % | 15.9481 %",
        "agrees: 8.6 % | 8.6089 %",
        "agrees: 1.8 % | 1.7976 %",
        "agrees: 100 % | 100.0 %",
        "derived: 99.9 %",
        "derived: 73.6 %, 16.0 %, 8.6 %, 1.8 %")]
    [InlineData(
        "C-03",
        FigureVerdict.Warns,
        "derived: £33,236,215.88",
        "derived: £7,507,855.20",
        "derived: £4,518,653.72",
        "derived: £1,050,089.13",
        "warns: £46,220,000 | £46,312,813.93",
        "derived: £92,813.93",
        "derived: 0.201 %")]
    [InlineData(
        "C-04",
        FigureVerdict.Agrees,
        "derived: £25.9323",
        "agrees: upper range of the region | 99.4 % of the way up",
        "derived: 88.1 %",
        "derived: 106.6 %",
        "derived: 158.2 %",
        "derived: 214.6 %")]
    [InlineData(
        "C-05",
        FigureVerdict.Disagrees,
        "derived: £23.7310 for an hour",
        "derived: -£1.54",
        "disagrees: about £900,000 | £958,364.75",
        "disagrees: about £900,000 | £983,481.00",
        "derived: 6.5 %")]
    [InlineData(
        "C-06",
        FigureVerdict.Warns,
        "warns: 1,785,915 hours | 1,972,100 hours",
        "derived: 10.43 %",
        "derived: 34,344.52 hours",
        "derived: 34,250.42 hours",
        "warns: 31,569 hours")]
    [InlineData(
        "C-07",
        FigureVerdict.Disagrees,
        "disagrees: £1,941.01 | £1,941.08",
        "derived: £1,941.0793",
        "derived: £29,115.15",
        "derived: £1.04")]
    [InlineData(
        "C-08",
        FigureVerdict.Derived,
        "derived: £7,723.19",
        "derived: 26.53 %",
        "derived: £1,426.20")]
    [InlineData(
        "C-09",
        FigureVerdict.Derived,
        "derived: £11.55")]
    [InlineData(
        "C-10",
        FigureVerdict.Derived,
        "derived: £1,514,041.88",
        "derived: £12,112,335.04",
        "derived: 2.52 %")]
    [InlineData(
        "C-11",
        FigureVerdict.Agrees,
        "agrees: £890,000 | £888,846",
        "derived: £46,280,000",
        "derived: 0.13 %")]
    [InlineData(
        "C-12",
        FigureVerdict.Agrees,
        "agrees: £600,000 | £640,577",
        "derived: 50.00 %",
        "derived: 38.76 %")]
    [InlineData(
        "C-13",
        FigureVerdict.Warns,
        "agrees: costs rose | 38.76 %",
        "derived: 21.01 %",
        "derived: 16.15 %",
        "warns: -1.28 %",
        "derived: £166,660,000")]
    [InlineData(
        "C-14",
        FigureVerdict.Warns,
        "derived: 2,581 people",
        "warns: 2023-08 | growing 2024-04 to 2025-03")]
    [InlineData(
        "C-15",
        FigureVerdict.Derived,
        "derived: 13.86 hours for a person",
        "derived: £328.95 for a person",
        "derived: 12.55 hours for a person",
        "derived: 9.41 hours for a person")]
    [InlineData(
        "C-16",
        FigureVerdict.Warns,
        "agrees: about £480,000,000 | about £480,000,000",
        "derived: £60,000,000",
        "derived: 29.81 %",
        "warns: about £480,000,000 | £369,760,000",
        "derived: £110,240,000",
        "derived: 5.78 %",
        "derived: 7.34 %",
        "derived: £484,908,625",
        "derived: £457,460,967")]
    [InlineData(
        "C-17",
        FigureVerdict.Agrees,
        "agrees: 2,593.1 hours | 2,593.12 hours",
        "derived: 0.02 hours")]
    [InlineData(
        "C-18",
        FigureVerdict.Agrees,
        "agrees: Asfordby up, all others down | up: Asfordby; down: 11 parishes in 8 rows",
        "derived: 1")]
    [InlineData(
        "C-19",
        FigureVerdict.Derived,
        "derived: £258.06",
        "derived: -£221.61",
        "derived: -£400.92",
        "derived: -£319.55",
        "derived: -£3,242.40",
        "derived: -£306.79",
        "derived: -£580.09",
        "derived: -£413.38",
        "derived: -£253.01",
        "derived: -£5,479.6978",
        "derived: -£284,944.29",
        "derived: -0.62 %",
        "derived: 6.84 %",
        "derived: 0.145 %",
        "derived: 26.4 %",
        "derived: 48.9 %",
        "derived: 13.6 %")]
    [InlineData(
        "C-20",
        FigureVerdict.Derived,
        "derived: 1,341,780.64 hours",
        "derived: 333,490.96 hours",
        "derived: 87,016.40 hours",
        "derived: 23,627.00 hours",
        "derived: 75.13 %",
        "derived: 18.67 %",
        "derived: 4.87 %",
        "derived: 1.32 %",
        "derived: 1,785,915 hours",
        "derived: £46,027,869.64")]
    [InlineData(
        "C-21",
        FigureVerdict.Agrees,
        "agrees: 14 zones | 14 zones",
        "agrees: 14 zones | 14 zones",
        "derived: 6 large, 3 medium, 3 small town, 1 small rural, 1 larger rural")]
    [InlineData(
        "C-22",
        FigureVerdict.Warns,
        "derived: Asfordby, Markfield, Desford, Market Bosworth, Newbold Verdon, Kegworth, Measham",
        "warns: Gilmorton, Witherley, Barlestone, East Goscote, Queniborough")]
    [InlineData(
        "C-23",
        FigureVerdict.Warns,
        "warns: zone Melton, subzone Melton Mowbray",
        "warns: zone West Leicester, subzone West Leicester Fringe",
        "warns: zone West Leicestershire rural, subzone Rural West - four villages",
        "warns: zone West Leicestershire rural, subzone Rural West - four villages",
        "warns: zone West Leicestershire rural, subzone Rural West - four villages",
        "warns: zone Charnwood North, subzone Castle Donington and Charnwood North West",
        "warns: zone Coalville and Ashby, subzone North West Leics.")]
    [InlineData(
        "C-24",
        FigureVerdict.Warns,
        "warns: 87 | 79",
        "warns: 80 providers | 79 providers",
        "warns: 80 providers | 81 providers",
        "derived: 9 providers")]
    [InlineData(
        "C-25",
        FigureVerdict.Disagrees,
        "agrees: 96 | 96",
        "disagrees: 87 | 96",
        "derived: 79.31 %",
        "derived: 71.88 %",
        "derived: 85.19 %")]
    [InlineData(
        "C-26",
        FigureVerdict.Agrees,
        "agrees: 96 | 96",
        "derived: 68.75 %",
        "derived: 77.65 %")]
    [InlineData(
        "C-27",
        FigureVerdict.Derived,
        "derived: 38.54 %")]
    [InlineData(
        "C-28",
        FigureVerdict.Derived,
        "derived: 32.7 %")]
    [InlineData(
        "C-29",
        FigureVerdict.Derived,
        "derived: 38 providers")]
    [InlineData(
        "C-30",
        FigureVerdict.Derived,
        "derived: £1.09",
        "derived: 4.31 %",
        "derived: £3.03",
        "derived: 11.49 %",
        "derived: £3.32",
        "derived: 11.30 %",
        "derived: £7.44",
        "derived: 29.44 %")]
    [InlineData(
        "C-31",
        FigureVerdict.Derived,
        "derived: £463,128.14")]
    [InlineData(
        "C-32",
        FigureVerdict.Derived,
        "derived: £37.4838",
        "derived: £48.5198",
        "derived: £24.9892",
        "derived: 121.3 minutes")]
    [InlineData(
        "C-33",
        FigureVerdict.Derived,
        "derived: £1.01",
        "derived: £1.26",
        "derived: £1.31",
        "derived: £1.64")]
    [InlineData(
        "C-40",
        FigureVerdict.Agrees,
        "agrees: 2025-10-31 | 2025-10-31",
        "agrees: 2026-10-31 | 2026-10-31")]
    [InlineData(
        "C-41",
        FigureVerdict.Derived,
        "derived: 61 days")]
    [InlineData(
        "C-42",
        FigureVerdict.Agrees,
        "derived: 2034-08-31",
        "agrees: 2034-09 | 2034-09-01")]
    [InlineData(
        "C-43",
        FigureVerdict.Disagrees,
        "disagrees: 2034-09 | 2034-03-31",
        "disagrees: 2034-09 | 2034-04-29",
        "disagrees: 2034-09 | 2034-04-30",
        "disagrees: 2034-09 | 2034-05-30",
        "disagrees: 2034-09 | 2034-08-30",
        "derived: 153 days",
        "derived: 124 days",
        "derived: 123 days",
        "derived: 93 days",
        "derived: 2,769 days",
        "derived: 2,829 days",
        "derived: 2026-09-01")]
    [InlineData(
        "C-44",
        FigureVerdict.Disagrees,
        "disagrees: 2026-04 to 2026-05 | 2026-06 to 2026-08",
        "disagrees: 2026-05 | 2026-06 to 2026-08")]
    [InlineData(
        "C-45",
        FigureVerdict.Warns,
        "agrees: the plan is to keep it | kept",
        "agrees: the plan is to keep it | kept",
        "agrees: the plan is to keep it | kept",
        "agrees: the plan is to keep it | kept",
        "agrees: the plan is to keep it | kept",
        "agrees: the plan is to keep it | kept",
        "agrees: the plan is to keep it | kept",
        "agrees: the plan is to keep it | kept",
        "agrees: the plan is to keep it | kept",
        "derived: 2029-03-31, 2029-05-30",
        "derived: 3 to 4",
        "warns: needs no award: kept; needs one: not kept")]
    [InlineData(
        "C-46",
        FigureVerdict.Derived,
        "derived: 2029-04-30",
        "derived: 2034-04-29",
        "derived: 2034-04-30",
        "derived: 1 day")]
    [InlineData(
        "C-47",
        FigureVerdict.Warns,
        "derived: 51 days",
        "warns: 157 days",
        "warns: 128 days")]
    [Rule("C-01")]
    [Rule("C-02")]
    [Rule("C-03")]
    [Rule("C-04")]
    [Rule("C-05")]
    [Rule("C-06")]
    [Rule("C-07")]
    [Rule("C-08")]
    [Rule("C-09")]
    [Rule("C-10")]
    [Rule("C-11")]
    [Rule("C-12")]
    [Rule("C-13")]
    [Rule("C-14")]
    [Rule("C-15")]
    [Rule("C-16")]
    [Rule("C-17")]
    [Rule("C-18")]
    [Rule("C-19")]
    [Rule("C-20")]
    [Rule("C-21")]
    [Rule("C-22")]
    [Rule("C-23")]
    [Rule("C-24")]
    [Rule("C-25")]
    [Rule("U-10")]
    [Rule("C-26")]
    [Rule("C-27")]
    [Rule("C-28")]
    [Rule("C-29")]
    [Rule("C-30")]
    [Rule("C-31")]
    [Rule("C-32")]
    [Rule("C-33")]
    [Rule("C-40")]
    [Rule("C-41")]
    [Rule("C-42")]
    [Rule("C-43")]
    [Rule("C-44")]
    [Rule("C-45")]
    [Rule("C-46")]
    [Rule("C-47")]
    public void A_check_says_what_is_printed_what_is_computed_and_what_comes_of_it(string id, FigureVerdict verdict, params string[] lines)
    {
        var check = FigureChecks.Find(id).AsT0.ShouldHaveSingleItem();
        check.Verdict.ShouldBe(verdict);
        check.Lines.Select(Figures.InWords).ShouldBe(lines);
        check.Report.ShouldBe("HCL26");
    }
}
