using System.CommandLine;
using OneOf;

namespace HomeCare.Domain.Cli;

/// <summary>Makes options whose values are read by this command, so that what is wrong with one is told in its words.</summary>
internal static class ReadOption
{
    internal static Option<T> Create<T>(string name, string helpName, string description, Func<string, OneOf<T, string>> read) => new(name)
    {
        Description = description,
        HelpName = helpName,
        CustomParser = result => read(result.Tokens[0].Value).Match(
            value => value,
            problem =>
            {
                result.AddError($"{name}: {problem}.".Replace("?.", "?", StringComparison.Ordinal));
                return default!;
            }),
    };
}
