namespace HomeCare.Domain.Procurement.Tests.Compliance;

internal static class FaultWords
{
    /// <summary>The faults of a scheme, as <c>code at path</c>.</summary>
    internal static IReadOnlyList<string> Of(FrameworkScheme scheme) =>
        [.. scheme.Faults().Select(fault => $"{fault.Code} at {fault.Facts.Single(fact => fact.Name == "path").Value}")];
}
