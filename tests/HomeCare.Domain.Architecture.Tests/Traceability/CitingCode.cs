using System.Reflection;
using System.Text.RegularExpressions;
using HomeCare.Domain.Absences;
using HomeCare.Domain.CallOff;
using HomeCare.Domain.Files;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Architecture.Tests;

/// <summary>The types that name an id: in a value that can be reached from them, in their source or in its documentation.</summary>
internal static partial class CitingCode
{
    private static readonly Assembly[] Packages =
    [
        typeof(Money).Assembly, typeof(Membership).Assembly, typeof(WeeklyPlan).Assembly, typeof(AbsencePolicy).Assembly, typeof(Ranking).Assembly,
        typeof(Scheme).Assembly, typeof(OffersFile).Assembly,
    ];

    // Not money, fractions and dates, which every test uses.
    private static readonly HashSet<string> DomainTypes =
        Packages.Skip(1).SelectMany(package => package.GetExportedTypes()).Select(type => type.Name).ToHashSet(StringComparer.Ordinal);

    private static readonly (string Type, object?[] Values)[] Published =
    [
        .. Packages.SelectMany(package => package.GetExportedTypes()).Where(type => !type.ContainsGenericParameters).Select(type => (type.Name, ValuesOf(type))),
        (nameof(Scheme), [LeicestershireHomeCare2026.Scheme.TermsFor(new("1")).AsT0]),
        (nameof(OwnReopeningRules), [OwnReopeningRules.For(LeicestershireHomeCare2026.Scheme.Framework)]),
    ];

    /// <summary>Every citation in a published value.</summary>
    internal static IReadOnlyList<Citation> Citations { get; } = [.. Published.SelectMany(one => Reachable.Within<Citation>(one.Values)).Distinct()];

    /// <summary>The sentence of each rule in a published value, by the rule's id.</summary>
    internal static IReadOnlyDictionary<string, string> Sentences { get; } = Published
        .SelectMany(one => Reachable.Within<Rule>(one.Values))
        .GroupBy(rule => rule.Id, rule => rule.Sentence, StringComparer.Ordinal)
        .ToDictionary(rules => rules.Key, rules => string.Join(' ', rules.Distinct(StringComparer.Ordinal)), StringComparer.Ordinal);

    /// <summary>The ids in the sources, each with the type it stands in. Files of one type are named after it.</summary>
    internal static IReadOnlyList<(string Id, string Type)> Written { get; } =
    [
        .. RepositorySources.In("src").SelectMany(file => IdInText().Matches(System.IO.File.ReadAllText(file))
            .Select(match => (match.Value, Path.GetFileName(file).Split('.')[0]))),
    ];

    /// <summary>The names of the types that name an id.</summary>
    internal static ILookup<string, string> TypesById { get; } = Published
        .SelectMany(one => Reachable.Within<Citation>(one.Values).Select(citation => (citation.Id, one.Type)))
        .Concat(Written)
        .Distinct()
        .OrderBy(pair => pair.Type, StringComparer.Ordinal)
        .ToLookup(pair => pair.Id, pair => pair.Type, StringComparer.Ordinal);

    /// <summary>The types that answer for an id: those that name it; where none does, those of the domain that its tests use.</summary>
    internal static IEnumerable<string> TypesFor(string id) => TypesById[id].Any()
        ? TypesById[id]
        : Enumerable.Range(0, 3).Select(distance => DomainTypesIn(Proofs.ById[id].SelectMany(proof => proof.Words[distance]))).FirstOrDefault(types => types.Any()) ?? [];

    private static IEnumerable<string> DomainTypesIn(IEnumerable<string> words) =>
        words.Intersect(DomainTypes, StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static object?[] ValuesOf(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(property => property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike)
            .Select(property => property.GetValue(null)),
    ];

    // A1 to A24 are cell addresses as well, and count as ids only where the text calls them ambiguities.
    [GeneratedRegex("""(?<![\w-])[A-Z]+[0-9]*-[A-Z]?[0-9]+(\.[0-9]+)*[a-z]?(-[0-9])?(?![\w-])|(?<=[Aa]mbiguity |\bnew\(")A[0-9]+\b""")]
    private static partial Regex IdInText();
}
