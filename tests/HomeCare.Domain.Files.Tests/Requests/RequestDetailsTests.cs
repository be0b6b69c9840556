using HomeCare.Domain.CallOff;
using NodaTime;

namespace HomeCare.Domain.Files.Tests;

public class RequestDetailsTests
{
    [Fact]
    public void A_request_without_details_has_none() => ARequestFile.RequestOf().Details.ShouldBe(PackageDetails.None);

    [Fact]
    public void What_else_is_known_of_a_package_is_read() =>
        WithDetails("""
            {
              "processBegunOn": "2026-11-20",
              "acceptable": ["P2", "P1"], "notWanted": ["P9"], "foundSuitable": [], "currentProvider": "P3",
              "home": { "easting": 458800, "northing": 304500 },
              "distances": [ { "provider": "P1", "metres": 900 } ],
              "declarations": { "support-plan": "SP-1", "origin": "post-reablement" }
            }
            """).ShouldBe(new PackageDetails
        {
            ProcessBegunOn = new LocalDate(2026, 11, 20),
            Acceptable = [new("P1"), new("P2")],
            NotWanted = [new("P9")],
            CurrentProvider = new("P3"),
            Home = new GridReference(458_800, 304_500),
            Distances = [new(new("P1"), 900)],
            Declarations = [new("origin", "post-reablement"), new("support-plan", "SP-1")],
        });

    [Theory]
    [InlineData("[]", "details: this must be an object with processBegunOn, acceptable")]
    [InlineData("""{ "wishes": [] }""", "details.wishes: this member is not known")]
    [InlineData("""{ "processBegunOn": "soon" }""", "details.processBegunOn: \"soon\" is not a date")]
    [InlineData("""{ "processBegunOn": "2026-11-24" }""", "details: the process began on 2026-11-24, after the decision on 2026-11-23")]
    [InlineData("""{ "acceptable": "P1" }""", "details.acceptable: this must be a list of providers")]
    [InlineData("""{ "acceptable": [""] }""", "details.acceptable[0]: it is empty")]
    [InlineData("""{ "home": { "easting": 1 } }""", "details.home.northing: this member is missing")]
    [InlineData("""{ "home": { "easting": 1.5, "northing": 1 } }""", "details.home.easting: 1.5 is not a whole number")]
    [InlineData("""{ "distances": [ { "provider": "P1", "metres": -1 } ] }""", "details: provider P1 is at less than no distance")]
    [InlineData("""{ "distances": {} }""", "details.distances: this must be a list of distances")]
    [InlineData("""{ "declarations": [] }""", "details.declarations: this must be an object of texts")]
    [InlineData("""{ "declarations": { "a": 1 } }""", "details.declarations.a: this must be text")]
    [InlineData("""{ "declarations": { "a": "" } }""", "details: the package has a declaration that cannot be shown: it is empty")]
    public void What_cannot_be_read_is_refused_with_its_place(string details, string problem) =>
        ARequestFile.FaultsIn(Written(details)).ShouldHaveSingleItem().ShouldContain(problem);

    private static PackageDetails WithDetails(string details) => ARequestFile.RequestIn(Written(details)).Details;

    private static string Written(string details)
    {
        var text = ARequestFile.Text();
        return text[..text.LastIndexOf('}')].TrimEnd() + ",\n\"details\": " + details + "\n}\n";
    }
}
