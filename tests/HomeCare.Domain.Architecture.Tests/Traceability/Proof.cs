namespace HomeCare.Domain.Architecture.Tests;

/// <summary>A test, or a class of tests, that carries the id of what it proves.</summary>
/// <param name="Id">The id.</param>
/// <param name="Test">The class and the method, or the class.</param>
/// <param name="Words">The names in the test, the names above the first test of its file, and the names in the whole file.</param>
internal sealed record Proof(string Id, string Test, IReadOnlyList<IReadOnlySet<string>> Words);
