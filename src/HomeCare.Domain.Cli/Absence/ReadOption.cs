using System.CommandLine;
using System.CommandLine.Parsing;
using OneOf;

namespace HomeCare.Domain.Cli;

/// <summary>
/// An option whose value is read by this command. The parser would not tell of a wrong value beside options that do not go
/// together; this one is asked for its problem and so is told with all others.
/// </summary>
internal abstract class ReadOption(string name) : Option<string>(name)
{
    /// <summary>What is wrong with the value; null where nothing is, or where it is not given just once.</summary>
    internal string? Problem(SymbolResult result) =>
        result.GetResult(this) is { Implicit: false, Tokens: [var token] } && Problem(token.Value) is { } problem
        ? $"{Name}: {problem}{(problem.EndsWith('?') ? string.Empty : ".")}"
        : null;

    private protected abstract string? Problem(string text);
}

/// <summary>An option whose value is read by this command.</summary>
/// <typeparam name="T">What it is read as.</typeparam>
internal sealed class ReadOption<T>(string name, Func<string, OneOf<T, string>> read) : ReadOption(name)
{
    /// <summary>The value, or the default of its type where it is not given.</summary>
    internal T? Value(ParseResult parsed) => parsed.GetValue(this) is { } text ? read(text).AsT0 : default;

    private protected override string? Problem(string text) => read(text).Match<string?>(_ => null, problem => problem);
}
