using System.Text.Json.Nodes;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Cli.Tests;

/// <summary>The scheme of a council that this library does not know, as a file, through every command that takes a scheme.</summary>
public sealed class OwnSchemeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Own => folder.WithExample(ShippedExample.Scheme);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_is_shown_and_compared()
    {
        Command.Run("schemes", "show", Own).Output.ShouldContain("ceilings: £24.00 (everything by the hour) (OWN-uplift.ceilings)");
        Command.Run("schemes", "compare", "hcl-2026", folder.At("scheme.json")).Output.ShouldContain("Exampleshire");
    }

    [Fact]
    public void It_is_checked_and_drawn()
    {
        Command.Run("check", Own, "--as-of", "2027-04-01").Output.ShouldStartWith("Exampleshire home care 2027 (exampleshire-2027)");
        Command.Run("timeline", folder.At("scheme.json")).Output.ShouldContain("Exampleshire");
    }

    [Fact]
    public void Its_bids_are_judged_with_the_supplement_of_the_moor()
    {
        var bids = folder.With("bids.csv", """
            bidder,zones,price_for,unit,price
            EX-01,,an hour of home care,hour,22.75
            EX-02,,an hour of home care,hour,22.80
            """);
        var judged = Command.Run("bids", bids, "--scheme", Own);
        judged.ExitCode.ShouldBe(1);
        judged.Output.ShouldContain("EX-01: accepted, 2 prices accepted");
        judged.Output.ShouldContain("an hour of home care at £22.80: pick one of 22.00, 22.75, 23.50");
    }

    [Fact]
    public void Its_procedure_begins_with_its_first_tier()
    {
        var lists = folder.With("lists.csv", "tier,provider\ntier-1,EX-01\ntier-2,EX-11\n");
        var begun = Command.Run(
            "procedure", "begin", "--scheme", Own, "--plan", "exampleshire-2027", "--at", "2027-05-04 09:00", "--package", "P-1", "--lists", lists,
            "--output", folder.At("p.json"));
        begun.ExitCode.ShouldBe(0);
        var offered = Command.Run("procedure", folder.At("p.json")).Output;
        offered.ShouldContain("EX-01");
        offered.ShouldContain("tier-1");
    }

    [Fact]
    public void A_procedure_that_it_does_not_have_is_refused_with_its_own() =>
        Command.Run("procedure", "begin", "--scheme", Own, "--plan", "hcl-2026", "--at", "2027-05-04 09:00", "--package", "P-1").Error
            .ShouldContain("--plan: no procedure of exampleshire-2027 has the id hcl-2026: write one of: exampleshire-2027");

    [Theory]
    [InlineData("2027-05-02 08:59", "Not chargeable")]
    [InlineData("2027-05-02 09:00", "Chargeable")]
    public void Its_absences_need_48_hours_of_notice(string notice, string answer)
    {
        var judged = Command.Run("absence", "--scheme", Own, "--start", "2027-05-04 09:00", "--notice", notice, "--minutes", "30", "--price", "11.38");
        judged.Output.ShouldStartWith(answer);
        judged.Output.ShouldNotContain("by cross-reference");
    }

    [Fact]
    public void It_ranks_nothing_by_cost_and_says_what_it_does_instead() =>
        Command.Run("call-off", "--scheme", Own).ErrorLines
            .ShouldBe(["--scheme: exampleshire-2027 ranks no packages by cost: homecare procedure begin begins one under its own procedure"]);

    [Fact]
    public void What_is_wrong_with_it_is_told_with_its_place_and_all_at_once()
    {
        var file = folder.WithExample(ShippedExample.Scheme, text => text.Replace("\"23.50\"", "\"23.555\"").Replace("light-touch-open", "lite-touch-open"));
        foreach (string[] command in (string[][])[["schemes", "show", file], ["check", file], ["bids", "--scheme", file, "--template", folder.At("t.csv")]])
        {
            var refused = Command.Run(command);
            refused.ExitCode.ShouldBe(2);
            refused.ErrorLines.Take(2).ShouldBe(
            [
                $"{file}:15:13: framework.kind: \"lite-touch-open-framework\" is not a kind of framework: "
                    + "did you mean light-touch-open-framework or light-touch-closed-framework or light-touch-reopening-framework?",
                $"{file}:59:50: bids.asked[0].rule.pickFrom[2]: \"23.555\": it has more than two decimals: write at most two, such as 25.27",
            ]);
        }
    }

    public static TheoryData<string> Ids => [.. PublishedSchemes.All.Select(scheme => scheme.Id.Value)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_published_scheme_that_is_exported_says_the_same_as_the_scheme_itself(string id)
    {
        var file = folder.At(id + ".json");
        Command.Run("schemes", "export", id, "--output", file).Output.ShouldStartWith("Written: ");
        Command.Run("schemes", "export", id).Output.ShouldBe(File.ReadAllText(file));

        Command.Run("schemes", "show", file).Output.ShouldBe(Command.Run("schemes", "show", id).Output);
        Command.Run("check", file, "--as-of", "2026-11-22").ShouldBe(Command.Run("check", id, "--as-of", "2026-11-22"));
        Command.Run("timeline", file, "--as-of", "2026-11-22").ShouldBe(Command.Run("timeline", id, "--as-of", "2026-11-22"));
    }

    [Fact]
    public void An_exported_scheme_ranks_like_the_scheme_itself()
    {
        string[] files = [folder.WithExample(ShippedExample.Request), folder.WithExample(ShippedExample.Offers), folder.WithExample(ShippedExample.Seed)];
        Command.Run("schemes", "export", "hcl-2026", "--output", folder.At("own.json"));
        string[] run = ["call-off", "--request", files[0], "--offers", files[1], "--seed-file", files[2], "--json"];
        Command.Run([.. run, "--scheme", folder.At("own.json")]).ShouldBe(Command.Run(run));
    }

    [Fact]
    public void An_export_keeps_what_is_there_and_writes_the_schema_beside_it()
    {
        var kept = folder.With("own.json", "mine");
        Command.Run("schemes", "export", "hcl-2026", "--output", kept).ErrorLines.ShouldHaveSingleItem().ShouldEndWith("it exists and is kept: choose another name");
        Command.Run("schemes", "export", "leeds-2010", "--output", folder.At("other.json"), "--schema", folder.At("schema.json")).ExitCode.ShouldBe(0);
        JsonNode.Parse(File.ReadAllText(folder.At("schema.json")))!["title"]!.GetValue<string>().ShouldBe("homecare.scheme/1");
    }
}
