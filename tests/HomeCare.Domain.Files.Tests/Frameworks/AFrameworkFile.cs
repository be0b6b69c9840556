using System.Text;
using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.Files.Tests;

/// <summary>A scheme file to start a test from, one member to a line, and what the reader says of it.</summary>
internal static class AFrameworkFile
{
    private static readonly (string Member, string Json)[] Good =
    [
        ("format", "\"homecare.framework/1\""),
        ("id", "\"EX-2026\""),
        ("title", "\"An example\""),
        ("kind", "\"light-touch-open-framework\""),
        ("rounds", "[]"),
    ];

    /// <summary>A good scheme with other values of some members; an empty value leaves the member out.</summary>
    internal static string Text(params (string Member, string Json)[] changes) => AJsonFile.Text(Good, changes);

    internal static string[] FaultsOf(params (string Member, string Json)[] changes) => FaultsIn(Text(changes));

    internal static string[] FaultsIn(string text) => FaultsIn(Encoding.UTF8.GetBytes(text));

    internal static string[] FaultsIn(byte[] content) => [.. FrameworkFile.Read("scheme.json", content).AsT1.Select(fault => fault.ToString())];

    internal static FrameworkScheme SchemeOf(params (string Member, string Json)[] changes) => SchemeIn(Text(changes));

    internal static FrameworkScheme SchemeIn(string text) => FrameworkFile.Read("scheme.json", Encoding.UTF8.GetBytes(text)).AsT0;

    internal static string Written(FrameworkScheme scheme) => Encoding.UTF8.GetString(FrameworkFile.Write(scheme).Span);
}
