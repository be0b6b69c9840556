using System.CommandLine;
using HomeCare.Domain.Schemes;
using OneOf;

namespace HomeCare.Domain.Cli;

/// <summary>The id of one of this library's schemes, or the file of another.</summary>
internal static class SchemeNameArgument
{
    internal static Argument<string> Of(string name, string description) => new(name) { Description = description, HelpName = name.ToUpperInvariant() };

    /// <summary>The scheme that an argument names, or what is wrong with the name or the file.</summary>
    internal static OneOf<Scheme, ValueList<string>> Find(ParseResult parsed, Argument<string> argument) =>
        ChosenScheme.Find(parsed.GetRequiredValue(argument), [.. PublishedSchemes.All.Select(scheme => scheme.Id.Value)], that: string.Empty);

    /// <summary>What is wrong with a name or a file; nothing where it is a scheme's.</summary>
    internal static IEnumerable<string> Problems(OneOf<Scheme, ValueList<string>> found) => found.Match<IEnumerable<string>>(_ => [], problems => problems);
}
