using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Cli;

/// <summary>The scheme that a command is told to use, and the policy of it that the command works with.</summary>
internal static class ChosenScheme
{
    internal const string OwnFile = "a scheme file of your own in JSON";

    /// <summary>The scheme of a name.</summary>
    /// <param name="option">The option that names it.</param>
    /// <param name="name">Its id.</param>
    /// <param name="usable">The ids of the schemes that the command can use.</param>
    /// <param name="that">What those schemes do, such as <c>that asks for bids</c>.</param>
    internal static Scheme Read(string option, string name, IReadOnlyList<string> usable, string that) =>
        Find(name).Match(
            scheme => scheme,
            _ => throw new BadInputException($"{option}: {Unknown(name, usable, that)}"));

    /// <summary>Why a name is of no scheme.</summary>
    internal static string Unknown(string name, IReadOnlyList<string> usable, string that) =>
        $"{(name.Length == 0 ? "nothing" : name)}: no scheme of this library {that} has that id: {Spelling.Suggest(name, usable)}";

    /// <summary>The policy of a scheme, or why there is none as bad input.</summary>
    internal static T Policy<T>(string option, Scheme scheme, SchemePart<T> part, string what) =>
        part.TryGet(out var policy) ? policy : throw new BadInputException($"{option}: {what} of {scheme.Id} are {part}");

    /// <summary>The scheme of a name, or that there is none.</summary>
    internal static OneOf.OneOf<Scheme, Refusal> Find(string name) =>
        Identifier.ProblemWith(name) is null ? PublishedSchemes.Find(new(name)) : new Refusal("unknown-scheme", name, []);
}
