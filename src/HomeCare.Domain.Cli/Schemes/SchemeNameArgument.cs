using System.CommandLine;
using HomeCare.Domain.Schemes;
using OneOf;

namespace HomeCare.Domain.Cli;

/// <summary>The id of one of this library's schemes.</summary>
internal static class SchemeNameArgument
{
    internal static Argument<string> Of(string name, string description) => new(name) { Description = description, HelpName = name.ToUpperInvariant() };

    /// <summary>The scheme that an argument names, or what is wrong with the name.</summary>
    internal static OneOf<Scheme, string> Find(ParseResult parsed, Argument<string> argument)
    {
        var written = parsed.GetRequiredValue(argument);
        return Identifier.ProblemWith(written) is { } problem
            ? $"the id of a scheme cannot be read: {problem}, such as {PublishedSchemes.All[^1].Id}"
            : PublishedSchemes.Find(new(written)).MapT1(refusal => refusal.Message);
    }

    /// <summary>What is wrong with a name; nothing where it is a scheme's.</summary>
    internal static IEnumerable<string> Problems(OneOf<Scheme, string> found) => found.Match<IEnumerable<string>>(_ => [], problem => [problem]);
}
