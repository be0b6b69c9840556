using System.Text;
using HomeCare.Domain.CallOff;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Files.Tests;

/// <summary>A request to start a test from, one member to a line, and what the reader says of it.</summary>
internal static class ARequestFile
{
    internal const string Visit = """{ "days": ["Mon"], "start": "08:00", "minutes": 30, "carers": 1 }""";

    private static readonly (string Member, string Json)[] Good =
    [
        ("reference", "\"EX-0001\""),
        ("lot", "\"1\""),
        ("place", """{ "parish": "Kegworth" }"""),
        ("visits", $"[{Visit}]"),
        ("needs", "[]"),
        ("requiredStart", "\"2026-12-01\""),
        ("decidedOn", "\"2026-11-23\""),
    ];

    /// <summary>A good request with other values of some members; an empty value leaves the member out.</summary>
    internal static string Text(params (string Member, string Json)[] changes) => AJsonFile.Text(Good, changes);

    internal static string[] FaultsOf(params (string Member, string Json)[] changes) => FaultsIn(Text(changes));

    internal static string[] FaultsIn(string text) => FaultsIn(Encoding.UTF8.GetBytes(text));

    internal static string[] FaultsIn(byte[] content) => FaultsIn(content, LeicestershireHomeCare2026.Scheme);

    internal static string[] FaultsIn(byte[] content, Scheme scheme) =>
        [.. RequestFile.Read("request.json", content, scheme).AsT1.Select(fault => fault.ToString())];

    internal static CallOffRequest RequestOf(params (string Member, string Json)[] changes) => RequestIn(Text(changes));

    internal static CallOffRequest RequestIn(string text) =>
        RequestFile.Read("request.json", Encoding.UTF8.GetBytes(text), LeicestershireHomeCare2026.Scheme).AsT0;
}
