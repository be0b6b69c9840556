namespace HomeCare.Domain.CallOff.Tests;

internal static class InWordsExtension
{
    internal static string? InWords(this ValueList<Fact>? facts, Gate gate) => facts is null ? null : gate.Describe(facts);
}
