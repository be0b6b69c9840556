using HomeCare.Domain.CallOff;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Cli.Tests;

/// <summary>Every scheme of the library at work from the command line: what it has is done, and what it has not is told.</summary>
public sealed class EverySchemeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Ids => [.. PublishedSchemes.All.Select(scheme => scheme.Id.Value)];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_is_checked_as_of_the_day_of_its_report_without_a_breach(string id)
    {
        var checkedScheme = Command.Run("check", id, "--as-of", Day(SchemeOf(id)));
        checkedScheme.ExitCode.ShouldBe(0);
        checkedScheme.Output.ShouldStartWith(SchemeOf(id).Title);
        checkedScheme.Output.ShouldContain(": 0 breaches, ");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_bids_have_a_table_to_fill_in_or_it_is_told_why_not(string id)
    {
        var scheme = SchemeOf(id);
        var written = Command.Run("bids", "--scheme", id, "--template", folder.At("bids.csv"));
        if (scheme.Bids.TryGet(out var schedule))
        {
            written.ExitCode.ShouldBe(0);
            File.ReadAllLines(folder.At("bids.csv")).Length.ShouldBe(1 + schedule.Asked.Count);
        }
        else
        {
            written.ErrorLines.ShouldBe([$"--scheme: the prices that are bid of {id} are {scheme.Bids}"]);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_absence_is_judged_by_its_rules_or_it_is_told_why_not(string id)
    {
        var scheme = SchemeOf(id);
        var judged = Command.Run("absence", "--scheme", id, "--start", "2026-09-01 10:00", "--no-show", "--minutes", "60", "--price", "20.00");
        if (scheme.Absences.TryGet(out var policy))
        {
            judged.ExitCode.ShouldBe(0);
            judged.Output.ShouldContain($"Policy: {policy.Title}, {policy.Citation.Id}");
        }
        else
        {
            judged.Error.ShouldContain($"{id}: its rules of absence are {scheme.Absences}");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_package_begins_under_each_of_its_procedures(string id)
    {
        foreach (var procedure in SchemeOf(id).Procedures)
        {
            var lists = folder.With(
                procedure.Id + ".csv",
                "tier,provider,block_hours,block_per,commissioned_hours\n"
                    + string.Concat(procedure.Stages.Select((stage, index) => $"{stage.Tier},EX-0{index}{(stage.Entry == StageEntry.WithinBlock ? ",100,week,50" : ",,,")}\n")));
            string[] days = procedure.Plan().IsT0
                ? []
                : ["--first-day", "2016-03-01", "--last-day", "2021-02-28", "--blocks-from", "2016-02-29", "--blocks-until", "2016-03-06"];
            var at = (procedure.Plan().IsT0 ? procedure.FirstDay.AsT0.Value : new(2016, 3, 1)).ToString("uuuu-MM-dd", null);
            var begun = Command.Run([
                "procedure", "begin", "--plan", procedure.Id.Value, "--at", at + " 10:00", "--package", "EX-1", "--lists", lists,
                .. days, .. procedure.Requires.SelectMany(fact => (string[])["--declares", $"{fact.Name}={fact.Value}"])]);
            begun.Error.ShouldBeEmpty();
            begun.Output.ShouldContain("\"format\":\"homecare.procedure/1\"");
        }
    }

    private static Scheme SchemeOf(string id) => PublishedSchemes.Find(new(id)).AsT0;

    private static string Day(Scheme scheme) => PlainText.Of(scheme.Framework.RecordedUntil!.Value);
}
