using System.Text;
using HomeCare.Domain.CallOff;
using OneOf;

namespace HomeCare.Domain.Cli;

/// <summary>Reads a seed as editors save it: with or without a byte-order mark and a line end.</summary>
internal static class SeedFile
{
    internal static OneOf<DrawSeed, Refusal> Read(ReadOnlySpan<byte> content) =>
        DrawSeed.Read(Encoding.UTF8.GetString(content).TrimStart('\uFEFF').Trim());
}
