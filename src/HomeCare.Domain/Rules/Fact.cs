namespace HomeCare.Domain;

/// <summary>One value that a rule compared, by name.</summary>
/// <param name="Name">A stable name in lower case, such as <c>ceiling</c>.</param>
/// <param name="Value">The value in its one written form; see <see cref="PlainText"/>.</param>
public sealed record Fact(string Name, string Value);
