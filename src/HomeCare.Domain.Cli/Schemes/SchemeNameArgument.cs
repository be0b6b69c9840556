using System.CommandLine;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Cli;

/// <summary>The id of one of this library's schemes.</summary>
internal static class SchemeNameArgument
{
    internal static Argument<string> Of(string name, string description) => new(name) { Description = description, HelpName = name.ToUpperInvariant() };

    /// <summary>The scheme that an argument names.</summary>
    internal static Scheme Read(ParseResult parsed, Argument<string> argument)
    {
        var written = parsed.GetRequiredValue(argument);
        return Identifier.ProblemWith(written) is { } problem
            ? throw new BadInputException($"the id of a scheme cannot be read: {problem}, such as {PublishedSchemes.All[^1].Id}")
            : PublishedSchemes.Find(new(written)).Match(scheme => scheme, refusal => throw new BadInputException(refusal.Message));
    }
}
