using System.Text.Json.Nodes;

namespace HomeCare.Domain.Cli;

/// <summary>The replay of every record in a folder, of whatever form, and what came of it.</summary>
internal sealed class ReplayFolder
{
    private readonly List<(string File, RecordReplay Replay)> replays = [];
    private readonly List<(string File, string Code, string Message)> unreadable = [];

    internal ReplayFolder(string folder)
    {
        foreach (var file in RecordFolder.FilesIn(folder))
        {
            try
            {
                RecordReplay.Of(InputFile.Read(file)).Switch(
                    replay => replays.Add((file, replay)),
                    refusal => unreadable.Add((file, refusal.Code, refusal.Message)));
            }
            catch (BadInputException problem)
            {
                // One file that cannot be opened does not hide what the others say. Its message begins with its name.
                unreadable.Add((file, "cannot-be-read", problem.Lines[0][(file.Length + ": ".Length)..]));
            }
        }
    }

    /// <summary>Bad input before a negative answer: what cannot be read may hide anything.</summary>
    internal int ExitCode => unreadable.Count > 0 ? Cli.ExitCode.BadInput : Differing.Any() ? Cli.ExitCode.NegativeAnswer : Cli.ExitCode.Answer;

    private int Total => replays.Count + unreadable.Count;

    private IEnumerable<(string File, RecordReplay Replay)> Differing => replays.Where(one => !one.Replay.IsIdentical);

    private IEnumerable<(string Format, int Identical, int Differing)> Forms => RecordReplay.Formats
        .Select(format => (format, replays.Where(one => one.Replay.Format == format).ToArray()))
        .Where(form => form.Item2.Length > 0)
        .Select(form => (form.format, form.Item2.Count(one => one.Replay.IsIdentical), form.Item2.Count(one => !one.Replay.IsIdentical)));

    internal IEnumerable<string> Lines() =>
    [
        $"{PlainText.Of(Total)} records: {Count(replays.Count - Differing.Count(), Differing.Count())}, {PlainText.Of(unreadable.Count)} cannot be read.",
        .. Forms.Select(form => $"  {form.Format}: {Count(form.Identical, form.Differing)}"),
        .. Differing.Select(one => $"  {one.File}: differs in {PlainText.Of(one.Replay.Differences.Count)} {(one.Replay.Differences.Count == 1 ? "place" : "places")}, first {one.Replay.Differences[0].Path}"),
        .. unreadable.Select(one => $"  {one.File}: {one.Message}"),
    ];

    internal string Json() => new JsonObject
    {
        ["records"] = Total,
        ["identical"] = replays.Count - Differing.Count(),
        ["forms"] = new JsonArray([.. Forms.Select(form => new JsonObject
        {
            ["format"] = form.Format,
            ["identical"] = form.Identical,
            ["differing"] = form.Differing,
        })]),
        ["differing"] = new JsonArray([.. Differing.Select(one => new JsonObject
        {
            ["file"] = one.File,
            ["format"] = one.Replay.Format,
            ["differences"] = one.Replay.Differences.Count,
            ["first"] = one.Replay.Differences[0].Path,
        })]),
        ["unreadable"] = new JsonArray([.. unreadable.Select(one => new JsonObject
        {
            ["file"] = one.File,
            ["code"] = one.Code,
            ["message"] = one.Message,
        })]),
    }.ToJsonString();

    private static string Count(int identical, int differing) => $"{PlainText.Of(identical)} identical, {PlainText.Of(differing)} differ";
}
