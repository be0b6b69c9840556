namespace HomeCare.Domain.Architecture.Tests;

/// <summary>A test, or a class of tests, that carries the id of what it proves.</summary>
/// <param name="Id">The id.</param>
/// <param name="Test">The class and the method, or the class.</param>
/// <param name="Words">The names in the test.</param>
/// <param name="Around">The names above the first test of its file: what all its tests are about.</param>
internal sealed record Proof(string Id, string Test, IReadOnlySet<string> Words, IReadOnlySet<string> Around);
