using HomeCare.Domain.Absences;
using HomeCare.Domain.Schemes;
using OneOf;

namespace HomeCare.Domain.Cli;

/// <summary>A scheme of this library that has rules of absence.</summary>
/// <param name="Name">What the command calls it.</param>
/// <param name="Policy">Its rules, made only when they are asked for: every command of homecare is set up at each start.</param>
/// <param name="Note">What else is to be told of them; null where nothing is.</param>
internal sealed record SchemeRules(string Name, Func<AbsencePolicy> Policy, string? Note)
{
    /// <summary>Every such scheme; the first is the one that is meant where none is named.</summary>
    internal static readonly SchemeRules[] All =
    [
        new("clc-2026", () => LeicestershireCommunityLifeChoices2026.Absences, Note: null),
        new(
            "hcl-2026",
            () => LeicestershireHomeCare2026.Absences,
            "The report on home care states no rule: this one is by cross-reference from Community Life Choices 2026 (CLC26-069c)."),
        new("clc-2021", () => LeicestershireCommunityLifeChoices2021.Absences, Note: null),
    ];

    internal static OneOf<SchemeRules?, string> Read(string name) => Array.Find(All, one => one.Name == name) is { } known
        ? known
        : $"{(name.Length == 0 ? "nothing" : name)}: no scheme of this library with rules of absence has that id: {Spelling.Suggest(name, All.Select(one => one.Name))}";
}
