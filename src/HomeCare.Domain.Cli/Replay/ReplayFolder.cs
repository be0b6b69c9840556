using System.Text.Json.Nodes;
using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Cli;

/// <summary>The replay of every decision record in a folder, and what came of it.</summary>
internal sealed class ReplayFolder
{
    private readonly List<(string File, Domain.CallOff.Replay Replay)> differing = [];
    private readonly List<(string File, Refusal Refusal)> unreadable = [];
    private int identical;

    internal ReplayFolder(string folder)
    {
        foreach (var file in RecordFolder.FilesIn(folder))
        {
            DecisionRecord.Replay(InputFile.Read(file)).Switch(
                replay =>
                {
                    if (replay.IsIdentical)
                    {
                        identical++;
                    }
                    else
                    {
                        differing.Add((file, replay));
                    }
                },
                refusal => unreadable.Add((file, refusal)));
        }
    }

    /// <summary>Bad input before a negative answer: what cannot be read may hide anything.</summary>
    internal int ExitCode => unreadable.Count > 0 ? Cli.ExitCode.BadInput : differing.Count > 0 ? Cli.ExitCode.NegativeAnswer : Cli.ExitCode.Answer;

    private int Total => identical + differing.Count + unreadable.Count;

    internal IEnumerable<string> Lines() =>
    [
        $"{PlainText.Of(Total)} records: {PlainText.Of(identical)} identical, {PlainText.Of(differing.Count)} differ, {PlainText.Of(unreadable.Count)} cannot be read.",
        .. differing.Select(one => $"  {one.File}: differs in {PlainText.Of(one.Replay.Differences.Count)} {(one.Replay.Differences.Count == 1 ? "place" : "places")}, first {one.Replay.Differences[0].Path}"),
        .. unreadable.Select(one => $"  {one.File}: {one.Refusal.Message}"),
    ];

    internal string Json() => new JsonObject
    {
        ["records"] = Total,
        ["identical"] = identical,
        ["differing"] = new JsonArray([.. differing.Select(one => new JsonObject
        {
            ["file"] = one.File,
            ["differences"] = one.Replay.Differences.Count,
            ["first"] = one.Replay.Differences[0].Path,
        })]),
        ["unreadable"] = new JsonArray([.. unreadable.Select(one => new JsonObject
        {
            ["file"] = one.File,
            ["code"] = one.Refusal.Code,
            ["message"] = one.Refusal.Message,
        })]),
    }.ToJsonString();
}
