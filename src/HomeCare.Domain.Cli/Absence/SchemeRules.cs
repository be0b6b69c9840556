using HomeCare.Domain.Absences;
using HomeCare.Domain.Schemes;
using OneOf;

namespace HomeCare.Domain.Cli;

/// <summary>The rules of absence of a scheme.</summary>
/// <param name="Policy">The rules.</param>
/// <param name="Note">What else is to be told of them; null where nothing is.</param>
internal sealed record SchemeRules(AbsencePolicy Policy, string? Note)
{
    /// <summary>The ids of this library's schemes with such rules; the first is the one that is meant where none is named.</summary>
    internal static readonly string[] Names = ["clc-2026", "hcl-2026", "clc-2021"];

    /// <summary>The rules of the scheme that is meant where none is named.</summary>
    internal static SchemeRules Usual => Read(Names[0]).AsT0!;

    internal static OneOf<SchemeRules?, string> Read(string name) => ChosenScheme.Find(name, Names, "with rules of absence").Match<OneOf<SchemeRules?, string>>(
        scheme => scheme.Absences.TryPickT0(out var rules, out _)
            ? new SchemeRules(rules.Value, NoteOn(scheme, rules.Citation))
            : $"{scheme.Id}: its rules of absence are {scheme.Absences}",
        problems => string.Join("; ", problems));

    private static string? NoteOn(Scheme scheme, Citation citation) => scheme.Source == citation.Source || citation.Id.StartsWith("OWN-", StringComparison.Ordinal)
        ? null
        : $"{scheme.Source.Title} states no rule: this one is by cross-reference from {citation.Source.Title} ({citation.Id}).";
}
