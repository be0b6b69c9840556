namespace HomeCare.Domain.Files.Tests;

public class RequestMemberTests
{
    [Theory]
    [InlineData("\"2\"", "lot 2 (Continuing Health Care) cannot be ranked by cost: its price ranges are not yet set")]
    [InlineData("\"3\"", "lot 3 (live-in and 24-hour care) cannot be ranked by cost: its packages are awarded by mini-competition (HCL26-045d)")]
    [InlineData("\"4\"", "there is no lot 4: the lots are 1, 2, 3")]
    [InlineData("\"\"", "it is empty: write 1 to 64 letters, digits or punctuation marks")]
    [InlineData("1", "this must be text in quotation marks")]
    public void A_lot_that_is_not_ranked_by_cost_is_refused_with_the_reason(string lot, string problem) =>
        ARequestFile.FaultsOf(("lot", lot)).ShouldBe(["request.json:3:10: lot: " + problem]);

    [Theory]
    [InlineData("[\"skin-monitering\"]", "13: needs[0]: \"skin-monitering\" is not a need the scheme names: did you mean skin-monitoring?")]
    [InlineData("[\"stoma-care\", \"stoma-care\"]", "27: needs[1]: stoma-care is listed twice: list a need once")]
    [InlineData("[null]", "13: needs[0]: this must be text in quotation marks")]
    [InlineData("\"stoma-care\"", "12: needs: this must be a list of needs, which may be empty: []")]
    public void A_need_that_the_scheme_does_not_name_is_refused(string needs, string fault) =>
        ARequestFile.FaultsOf(("needs", needs)).ShouldBe(["request.json:6:" + fault]);

    [Fact]
    public void Needs_are_sorted_so_that_their_order_never_matters() =>
        ARequestFile.RequestOf(("needs", "[\"stoma-care\", \"choking-risk\"]")).Needs.Select(need => need.Value)
            .ShouldBe(["choking-risk", "stoma-care"]);

    [Theory]
    [InlineData("\"\"", "it is empty: write 1 to 64 letters, digits or punctuation marks")]
    [InlineData("\" EX\"", "it begins or ends with a space")]
    [InlineData("\"Zoë\"", "it has a character that is not printable ASCII: write plain letters, digits and punctuation marks")]
    [InlineData("{}", "this must be text in quotation marks")]
    public void A_reference_needs_to_be_an_identifier(string reference, string problem) =>
        ARequestFile.FaultsOf(("reference", reference)).ShouldBe(["request.json:2:16: reference: " + problem]);

    [Theory]
    [InlineData("reference")]
    [InlineData("lot")]
    [InlineData("place")]
    [InlineData("visits")]
    [InlineData("needs")]
    [InlineData("requiredStart")]
    [InlineData("decidedOn")]
    public void A_missing_member_is_missed_where_its_object_begins(string member) =>
        ARequestFile.FaultsOf((member, string.Empty)).ShouldBe([$"request.json:1:1: {member}: this member is missing: add it"]);

    [Theory]
    [InlineData("refrence", "did you mean reference?")]
    [InlineData("notes", "write one of: reference, lot, place, visits, needs, requiredStart, decidedOn, details")]
    public void An_unknown_member_is_refused_with_the_nearest_ones(string member, string suggestion) =>
        ARequestFile.FaultsOf((member, "1")).ShouldBe(
            [$"request.json:9:{member.Length + 7}: {member}: this member is not known: {suggestion}"]);

    [Fact]
    public void A_member_inside_another_is_named_by_its_path() =>
        ARequestFile.FaultsOf(("place", """{ "parish": "Kegworth", "zones": "melton" }""")).ShouldBe(
            ["request.json:4:45: place.zones: this member is not known: did you mean zone?"]);

    [Fact]
    public void A_member_given_twice_is_refused_at_its_last_place() =>
        ARequestFile.FaultsIn(ARequestFile.Text().Replace("\"1\",", "\"1\", \"lot\": \"2\",")).ShouldBe(
            ["request.json:3:22: lot: lot is given twice: give it once"]);

    [Fact]
    public void The_name_of_a_member_cannot_steer_a_terminal() =>
        ARequestFile.FaultsOf(("\\u001b[31m\\n", "1")).ShouldHaveSingleItem()
            .ShouldStartWith("request.json:9:19: \\u001b[31m\\u000a: this member is not known: ");
}
