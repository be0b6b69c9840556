using System.Text;
using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Cli.Tests;

public class ProcedureBeginTests
{
    [Fact]
    public void The_shipped_example_begins_with_its_ranking_and_is_due_to_the_first()
    {
        using var folder = new TemporaryFolder();
        var begun = Command.Run(AProcedure.Begin(folder, "hcl-2026", "p.json", "--at", "2026-11-23 10:00"));
        (begun.ExitCode, begun.Error).ShouldBe((0, string.Empty));
        begun.Output.ShouldContain("Package EX-2026-0001: open in stage 1 of 1; the award is due to EX-09, and a broker confirms it.");
        begun.Output.ShouldContain("  Stage 1 (now): framework, by award-to-first: EX-09, EX-05, EX-14, EX-48, EX-18, EX-07, EX-02, EX-21, EX-41");
        begun.Output.ShouldContain("  awarded EX-09 --by NAME");
        var procedure = ProcedureRecord.Replay(File.ReadAllBytes(folder.At("p.json"))).AsT0;
        procedure.IsIdentical.ShouldBeTrue();
        procedure.Procedure.Brief.Lists[0].Places[0].WeeklyCost!.Value.Round(PennyRounding.HalfAwayFromZero).ToDigits().ShouldBe("642.88");
        procedure.Procedure.Brief.ChosenBecause.Single().Value.ShouldBe(DecisionRecord.Replay(Encoding.UTF8.GetBytes(Command.Run("call-off", "--json").Output)).AsT0.Record.Sha256);
    }

    [Fact]
    public void Without_a_file_the_record_is_printed_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        var printed = Command.Run("procedure", "begin", "--plan", "hcl-2026", "--at", "2026-11-23 10:00");
        AProcedure.Example(folder);
        printed.ShouldBe(new(0, File.ReadAllText(folder.At("p.json")), string.Empty));
    }

    [Fact]
    public void Day_services_begin_with_their_ranking_and_nobody_on_the_list_of_exceptions()
    {
        using var folder = new TemporaryFolder();
        var begun = Command.Run(AProcedure.Begin(folder, "clc-2026", "p.json", "--at", "2026-11-23 10:00"));
        begun.Output.ShouldContain("  Stage 1 (now): framework, by award-to-first: EX-D2, EX-D4, EX-D1, EX-D3");
        begun.Output.ShouldContain("  Stage 2: exception, by brokers-choice, for an exception: nobody on its list");
    }

    [Fact]
    public void What_the_ranking_does_not_give_comes_from_the_lists()
    {
        using var folder = new TemporaryFolder();
        var lists = folder.With("lists.csv", "tier,provider\nexception,X\n");
        Command.Run(AProcedure.Begin(folder, "clc-2026", "p.json", "--at", "2026-11-23 10:00", "--lists", lists)).Output
            .ShouldContain("  Stage 2: exception, by brokers-choice, for an exception: X");
    }

    [Fact]
    public void Guaranteed_blocks_need_their_period_and_the_days_that_no_document_settles()
    {
        using var folder = new TemporaryFolder();
        var lists = folder.With("lists.csv", "tier,provider,block_hours,block_per,commissioned_hours\nlead,L,100,week,99.5\nsecondary,S,,,\n");
        string[] begin = AProcedure.Begin(folder, "leeds-2016", "p.json", "--package", "EX-3", "--lists", lists, "--at", "2016-04-05 09:00");
        Command.Run(begin).ErrorLines.ShouldHaveSingleItem().ShouldContain("do not settle the days on which a procedure may begin: give the first and the last, with --first-day and --last-day");
        begin = [.. begin, "--first-day", "2016-04-01", "--last-day", "2021-03-31"];
        Command.Run(begin).ErrorLines.ShouldHaveSingleItem().ShouldStartWith("--blocks-from and --blocks-until are missing");
        Command.Run([.. begin, "--blocks-from", "2016-04-04"]).ErrorLines[0].ShouldBe("--blocks-from and --blocks-until go together: give both.");
        Command.Run([.. begin, "--blocks-from", "2016-04-04", "--blocks-until", "2016-04-10"]).ShouldSatisfyAllConditions(
            run => run.ExitCode.ShouldBe(0),
            run => run.Output.ShouldContain("  offered L"));
    }

    [Theory]
    [InlineData("--at is missing", "--plan", "hcl-2026")]
    [InlineData("--plan is missing: The procedure: hcl-2026, hcl-2026-live-in, clc-2026, hcl-2021, htlah-2016, leeds-2016, or one of the scheme that --scheme names.", "--at", AProcedure.Noon)]
    [InlineData("--plan: no procedure of this library has the id hcl-2062: did you mean hcl-2021 or hcl-2026?", "--plan", "hcl-2062", "--at", AProcedure.Noon)]
    [InlineData("--package and --lists are missing: hcl-2021 is not ranked from offers", "--plan", "hcl-2021", "--at", AProcedure.Noon)]
    [InlineData("--package is for lists without a ranking, and --offers for a ranking", "--plan", "hcl-2026", "--at", AProcedure.Noon, "--package", "EX-1", "--offers", "o.csv")]
    [InlineData("--at: yesterday is not a time", "--plan", "hcl-2026", "--at", "yesterday")]
    [InlineData("--at: the clocks show 2026-10-25 01:30 twice", "--plan", "hcl-2026", "--at", "2026-10-25 01:30")]
    [InlineData("--answer-within: 0 is not a number of hours: write one from 1 to 8784.", "--plan", "hcl-2026", "--at", AProcedure.Noon, "--answer-within", "0")]
    [InlineData("--answer-within: 8785 is not a number of hours: write one from 1 to 8784.", "--plan", "hcl-2026", "--at", AProcedure.Noon, "--answer-within", "8785")]
    [InlineData("--declares: live-in is not a declaration", "--plan", "hcl-2026", "--at", AProcedure.Noon, "--declares", "live-in")]
    [InlineData("--budget: -1.00 is negative", "--plan", "hcl-2026", "--at", AProcedure.Noon, "--budget", "-1.00")]
    [InlineData("--package: it has ", "--plan", "hcl-2021", "--at", AProcedure.Noon, "--package", "EX\u00071")]
    [InlineData("--force replaces a record: name it with --output FILE.", "--plan", "hcl-2026", "--at", AProcedure.Noon, "--force")]
    [InlineData("the procedure may begin from 2026-09-01 to 2034-08-31, and not on 2026-08-31", "--plan", "hcl-2026", "--at", "2026-08-31 23:59")]
    [InlineData("this procedure is for packages of which live-in is yes", "--plan", "hcl-2026-live-in", "--at", AProcedure.Noon, "--package", "EX-1")]
    public void What_cannot_begin_is_told_why(string problem, params string[] arguments)
    {
        var refused = Command.Run(["procedure", "begin", .. arguments]);
        (refused.ExitCode, refused.Output).ShouldBe((2, string.Empty));
        refused.Error.ShouldContain(problem);
    }

    [Fact]
    public void A_procedure_in_which_nobody_is_able_is_a_negative_answer()
    {
        using var folder = new TemporaryFolder();
        var lists = folder.With("lists.csv", "tier,provider\nframework,F\n");
        var over = Command.Run(AProcedure.Begin(folder, "hcl-2021", "p.json", "--package", "EX-1", "--lists", folder.With("n.csv", "tier,provider\ncontingency,F\n"), "--at", "2022-01-05 09:00"));
        (over.ExitCode, over.Error).ShouldBe((1, string.Empty));
        over.Output.ShouldContain("nobody is left of 0 providers");
        Command.Run(AProcedure.Begin(folder, "hcl-2021", "q.json", "--package", "EX-1", "--lists", lists, "--at", "2022-01-05 09:00")).ExitCode.ShouldBe(0);
    }

    [Fact]
    public void A_tier_that_the_procedure_has_not_is_named()
    {
        using var folder = new TemporaryFolder();
        var lists = folder.With("lists.csv", "tier,provider\nled,L\n");
        Command.Run(AProcedure.Begin(folder, "htlah-2016", "p.json", "--package", "EX-1", "--lists", lists, "--at", "2018-03-01 09:00"))
            .ErrorLines.ShouldContain("the procedure has no stage for the tier led");
        folder.Names.ShouldBe(["lists.csv"]);
    }

    [Fact]
    public void The_faults_of_the_files_are_told_as_of_a_call_off()
    {
        using var folder = new TemporaryFolder();
        var offers = folder.WithExample(ShippedExample.Offers, text => text.Replace("24.62,26.21", "-24.62,26.21"));
        Command.Run(AProcedure.Begin(folder, "hcl-2026", "p.json", "--offers", offers, "--at", AProcedure.Noon)).ErrorLines
            .ShouldBe([$"{offers}:2:5: urban: -24.62 is not a price: write more than nought, or leave it empty where there is no offer"]);
    }
}
