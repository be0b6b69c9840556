using System.Text.Json.Nodes;

namespace HomeCare.Domain.Cli.Tests;

public class ProcedureShowTests
{
    [Fact]
    public void A_saved_procedure_says_how_it_stands_and_what_is_permitted()
    {
        using var folder = new TemporaryFolder();
        var record = AProcedure.After(AProcedure.InTiers(folder), "2018-07-02 09:30", "offered L");
        Command.Run("procedure", record).ShouldBe(new(
            0,
            string.Join(
                Environment.NewLine,
                "Package EX-1: open in stage 1 of 3.",
                "Procedure: Help to Live at Home 2016: lead, supplementary, contingency; 4 hours to answer, which is the authority's own (HTLAH18-008a), requested 2018-07-02 09:00",
                "  Stage 1 (now): lead, by offer-in-order: L",
                "  Stage 2: supplementary, by offer-in-order: S",
                "  Stage 3: contingency, by offer-in-order: C",
                "Providers:",
                "  L: asked 2018-07-02 09:30, to answer by 2018-07-02 13:30, that moment included; its answer is awaited",
                "Events:",
                "  2018-07-02 09:30 offered L",
                $"Permitted next (homecare procedure add {record} EVENT --at TIME):",
                "  accepted L (until 2018-07-02 13:30, that moment included)",
                "  declined L (until 2018-07-02 13:30, that moment included)",
                "  deadline-passed (only after 2018-07-02 13:30)",
                "  person-refused PROVIDER: L, S, C",
                string.Empty),
            string.Empty));
    }

    [Fact]
    public void The_same_can_be_had_in_JSON()
    {
        using var folder = new TemporaryFolder();
        var record = AProcedure.After(AProcedure.InTiers(folder), "2018-07-02 09:30", "offered L");
        var json = JsonNode.Parse(Command.Run("procedure", record, "--json").Output)!;
        ((string)json["package"]!, (int)json["outcome"]!["stage"]!, (string)json["outcome"]!["tier"]!).ShouldBe(("EX-1", 1, "lead"));
        json["providers"]![0]!.ToJsonString()
            .ShouldBe("""{"provider":"L","response":"Awaited","askedAt":"2018-07-02T08:30:00Z","respondBy":"2018-07-02T12:30:00Z","offerPence":null}""");
        json["permitted"]!.AsArray().Select(one => (string)one!["event"]!).ShouldBe(["accepted", "declined", "deadline-passed", "person-refused"]);
        ((string)json["permitted"]![2]!["after"]!).ShouldBe("2018-07-02T12:30:00Z");
    }

    [Fact]
    public void Nobody_left_is_a_negative_answer()
    {
        using var folder = new TemporaryFolder();
        var record = AProcedure.After(AProcedure.InTiers(folder), "2018-07-02 10:00", "person-refused L", "person-refused S", "person-refused C");
        var shown = Command.Run("procedure", record);
        shown.ExitCode.ShouldBe(1);
        shown.Output.ShouldContain("Package EX-1: nobody is left of 3 providers.");
        ((string)JsonNode.Parse(Command.Run("procedure", record, "--json").Output)!["outcome"]!["is"]!).ShouldBe("no-provider-available");
    }

    [Theory]
    [InlineData("{", "it is not JSON at line 1")]
    [InlineData("{\"format\":\"homecare.decision/2\"}", "its format is homecare.decision/2: this version reads homecare.procedure/1")]
    public void What_is_no_procedure_is_bad_input(string text, string problem)
    {
        using var folder = new TemporaryFolder();
        var refused = Command.Run("procedure", folder.With("p.json", text));
        (refused.ExitCode, refused.Output).ShouldBe((2, string.Empty));
        refused.ErrorLines.ShouldHaveSingleItem().ShouldStartWith($"{folder.At("p.json")}: {problem}");
    }
}
