using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Cli;

/// <summary>A check of figures for a program. What is computed is given as it is shown and, where it is a number, exactly, such as <c>291/8</c>.</summary>
internal static class FiguresJson
{
    // Read by programs and people; nothing of it is put into HTML.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Of(FigureCheck check) => new JsonObject
    {
        ["id"] = check.Id,
        ["title"] = check.Title,
        ["report"] = check.Report,
        ["verdict"] = check.Verdict.InWords(),
        ["lines"] = new JsonArray([.. check.Lines.Select(Of)]),
        ["note"] = check.Note,
    }.ToJsonString(Plain);

    private static JsonObject Of(FigureCheckLine line) => new()
    {
        ["what"] = line.What,
        ["printed"] = line.Printed is { } printed
            ? new JsonObject
            {
                ["text"] = printed.Text,
                ["id"] = printed.Citation.Id,
                ["source"] = printed.Citation.Source.Title,
                ["place"] = printed.Citation.Place,
            }
            : null,
        ["computed"] = line.Computed,
        ["elsewhere"] = line.Elsewhere?.Id,
        ["exact"] = line.Exact?.ToString(),
        ["how"] = line.How,
        ["verdict"] = line.Verdict.InWords(),
        ["unsettled"] = line.Unsettled,
    };
}
