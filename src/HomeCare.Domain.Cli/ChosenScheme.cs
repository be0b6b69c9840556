using HomeCare.Domain.Files;
using HomeCare.Domain.Schemes;
using OneOf;

namespace HomeCare.Domain.Cli;

/// <summary>The scheme that a command is told to use: one of this library by its id, or a council's own by its file.</summary>
internal static class ChosenScheme
{
    internal const string OwnFile = "a scheme file of your own in JSON";

    /// <summary>The scheme of a name, or everything that is wrong as bad input.</summary>
    /// <param name="option">The option that names it.</param>
    /// <param name="name">Its id, or its file.</param>
    /// <param name="usable">The ids of the schemes that the command can use.</param>
    /// <param name="that">What those schemes do, such as <c>that asks for bids</c>; empty where any will do.</param>
    internal static Scheme Read(string option, string name, IReadOnlyList<string> usable, string that) =>
        Find(name, usable, that).Match(
            scheme => scheme,
            problems => throw new BadInputException(IsFile(name) ? problems : problems.Select(problem => $"{option}: {problem}")));

    /// <summary>The scheme of a name, or what is wrong with the name or with the file.</summary>
    internal static OneOf<Scheme, ValueList<string>> Find(string name, IReadOnlyList<string> usable, string that)
    {
        if (IsFile(name))
        {
            return SchemeFile.Read(name, InputFile.Read(name)).MapT1(faults => faults.Select(fault => fault.ToString()).ToValueList());
        }

        var known = PublishedSchemes.All.FirstOrDefault(scheme => scheme.Id.Value == name);
        return known is null ? ValueList.Create([Unknown(name, usable, that)]) : known;
    }

    /// <summary>The policy of a scheme, or why there is none as bad input.</summary>
    internal static T Policy<T>(string option, Scheme scheme, SchemePart<T> part, string what) =>
        part.TryGet(out var policy) ? policy : throw new BadInputException($"{option}: {what} of {scheme.Id} are {part}");

    // No id of this library's schemes has an ending or a folder.
    private static bool IsFile(string name) => File.Exists(name) || name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    private static string Unknown(string name, IReadOnlyList<string> usable, string that) =>
        $"{(name.Length == 0 ? "nothing" : name)}: no scheme of this library{(that.Length == 0 ? that : " " + that)} has that id"
        + (usable.Count == 0 ? ", and there is no such file" : $": {Spelling.Suggest(name, usable)}");
}
