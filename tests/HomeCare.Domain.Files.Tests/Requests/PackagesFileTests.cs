using System.Text;
using HomeCare.Domain.CallOff;
using HomeCare.Domain.Schemes;
using NodaTime;

namespace HomeCare.Domain.Files.Tests;

public class PackagesFileTests
{
    private const string Headings =
        "reference,lot,parish,zone,band,visits,needs,required_start,decided_on,acceptable,not_wanted,found_suitable,current_provider,"
        + "process_begun_on,easting,northing,declarations";

    private const string Good = "R-1,1,Kegworth,,,Mon 08:00 30,,2026-12-01,2026-11-23,,,,,,,,";

    [Fact]
    public void A_row_is_a_package()
    {
        var request = Read("R-1,1,,melton,rural,Mon Tue 07:30 30; daily 18:00 45x2,stoma-care; skin-monitoring,2026-12-01,2026-11-23,P2;P1,P9,P1,P3,2026-11-20,458800,304500,origin=hospital")
            .AsT0.ShouldHaveSingleItem();
        request.Reference.Value.ShouldBe("R-1");
        (request.Zone.Value, request.Band.Value, request.Parish).ShouldBe(("melton", "rural", null));
        request.Plan.Visits.Select(visit => (visit.Day, visit.Start, visit.Minutes, visit.Carers)).Count().ShouldBe(9);
        request.Plan.CareMinutes.ShouldBe((2 * 30) + (7 * 45 * 2));
        request.Needs.Select(need => need.Value).ShouldBe(["skin-monitoring", "stoma-care"]);
        request.Details.ShouldBe(new PackageDetails
        {
            ProcessBegunOn = new LocalDate(2026, 11, 20),
            Acceptable = [new("P1"), new("P2")],
            NotWanted = [new("P9")],
            FoundSuitable = [new("P1")],
            CurrentProvider = new("P3"),
            Home = new GridReference(458_800, 304_500),
            Declarations = [new("origin", "hospital")],
        });
    }

    [Fact]
    public void A_parish_that_the_scheme_publishes_has_its_zone_and_band()
    {
        var request = Read(Good).AsT0.ShouldHaveSingleItem();
        (request.Parish, request.Zone.Value, request.Band.Value).ShouldBe(("Kegworth", "charnwood-north", "fringe"));
        request.Details.ShouldBe(PackageDetails.None);
    }

    [Theory]
    [InlineData(0, "", "1: reference: it is empty")]
    [InlineData(0, "a\u0001b", "1: reference: ")]
    [InlineData(1, "2", "2: lot: lot 2 (")]
    [InlineData(1, "9", "2: lot: there is no lot 9")]
    [InlineData(2, "Nowhere", "3: parish: ")]
    [InlineData(3, "nowhere", "4: zone: ")]
    [InlineData(4, "lunar", "5: band: ")]
    [InlineData(5, "", "6: visits: there are no visits: write days, start, minutes and carers")]
    [InlineData(5, "Mon 08:00", "6: visits: \"Mon 08:00\" is not a visit")]
    [InlineData(5, "Mon Mon 08:00 30", "6: visits: \"Mon Mon 08:00 30\" is not a visit")]
    [InlineData(5, "Moon 08:00 30", "6: visits: \"Moon 08:00 30\" is not a visit")]
    [InlineData(5, "Mon 8 30", "6: visits: \"Mon 8 30\" is not a visit")]
    [InlineData(5, "Mon 08:00 30x", "6: visits: \"Mon 08:00 30x\" is not a visit")]
    [InlineData(5, "Mon 08:00 -30", "6: visits: \"Mon 08:00 -30\" is not a visit")]
    [InlineData(5, "Mon 08:00 30x1x1", "6: visits: \"Mon 08:00 30x1x1\" is not a visit")]
    [InlineData(5, "Mon 08:00 0", "6: visits: ")]
    [InlineData(6, "flying", "7: needs: flying is not a need the scheme names")]
    [InlineData(7, "2026-11-22", "8: required_start: care must start on 2026-11-22, before the decision on 2026-11-23")]
    [InlineData(7, "soon", "8: required_start: \"soon\" is not a date")]
    [InlineData(8, "2020-01-01", "9: decided_on: 2020-01-01 is outside the scheme")]
    [InlineData(13, "2026-11-24", "14: process_begun_on: the process began on 2026-11-24")]
    [InlineData(14, "1", "16: northing: \"\" is not a grid reference")]
    [InlineData(16, "x", "17: declarations: \"x\" is not a declaration")]
    public void What_cannot_be_read_is_refused_with_its_place(int column, string cell, string problem)
    {
        var cells = Good.Split(',');
        cells[column] = cell;
        Read(string.Join(',', cells)).AsT1[0].ToString().ShouldStartWith("packages.csv:2:" + problem);
    }

    [Fact]
    public void A_reference_that_stands_twice_is_refused() =>
        Read(Good, Good).AsT1.ShouldHaveSingleItem().ToString().ShouldBe("packages.csv:3:1: reference: R-1 stands twice, first on line 2: list a package once");

    [Fact]
    public void Every_fault_of_every_row_is_told_at_once() =>
        Read(Good.Replace("Kegworth", "Nowhere"), Good.Replace("08:00 30", "08:00")).AsT1.Select(fault => fault.Line).Distinct().ShouldBe([2, 3]);

    [Fact]
    public void The_answers_are_a_row_each()
    {
        var some = A.Rank(A.Request(), A.Candidate("A"), A.Candidate("B") with { Rates = A.Rates("26.10") }, A.Candidate("C") with { SpareMinutes = 0 });
        var nobody = A.Rank(A.Request() with { Reference = new("EX-2") }, A.Candidate("A") with { SpareMinutes = 0 });
        var lines = Encoding.UTF8.GetString(CallOffResultsFile.Write([some, nobody], TableKind.Csv).Span).TrimStart('\uFEFF').Split("\r\n");
        lines[0].ShouldBe("reference,lot,zone,band,care_hours,provider,name,weekly_cost,what_decided,ranked,refused,second,second_weekly_cost,sha256");
        lines[1].ShouldBe($"EX-0001,1,charnwood-north,fringe,0:30,A,Example A,13.00,£0.05 a week less than rank 2,2,1,B,13.05,{DecisionRecord.Of(some).Sha256}");
        lines[2].ShouldBe($"EX-2,1,charnwood-north,fringe,0:30,,,,nobody is eligible,0,1,,,{DecisionRecord.Of(nobody).Sha256}");
    }

    private static OneOf.OneOf<ValueList<CallOffRequest>, ValueList<InputFault>> Read(params string[] rows) =>
        PackagesFile.Read("packages.csv", Encoding.UTF8.GetBytes($"{Headings}\n{string.Join('\n', rows)}\n"), LeicestershireHomeCare2026.Scheme);
}
