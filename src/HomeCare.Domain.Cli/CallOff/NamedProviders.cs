using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Cli;

/// <summary>The providers that a package names must be among those that are considered: a slip of the pen would undo what it says.</summary>
internal static class NamedProviders
{
    /// <summary>A line for each name that nobody has. The current provider may be anybody, also one that is not on the framework.</summary>
    internal static IEnumerable<string> Faults(string where, PackageDetails details, IEnumerable<ProviderId> candidates)
    {
        var known = candidates.ToHashSet();
        (string Name, IEnumerable<ProviderId> Providers)[] named =
        [
            ("acceptable", details.Acceptable),
            ("not wanted", details.NotWanted),
            ("found suitable", details.FoundSuitable),
            ("distances", details.Distances.Select(distance => distance.Provider)),
        ];
        return named.SelectMany(list => list.Providers.Distinct().Where(provider => !known.Contains(provider)).Select(provider =>
            $"{where}: {list.Name}: there is no provider \"{provider}\" in the offers: {Spelling.Suggest(provider.Value, known.Order().Select(one => one.Value))}"));
    }
}
