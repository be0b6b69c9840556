using System.Globalization;
using HomeCare.Domain.Absences;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Cli;

/// <summary>The policies that the command line can name: those of the schemes, and rules written in a word.</summary>
internal static class AbsencePolicies
{
    internal const string DefaultScheme = "clc-2026";
    internal const string RuleForm = "24h, 48h, 72h or other hours; 1wd or other working days (England and Wales); 1w or other weeks; always; never; in-the-rate";

    internal static readonly (string Name, Func<AbsencePolicy> Policy)[] Schemes =
    [
        (DefaultScheme, () => LeicestershireCommunityLifeChoices2026.Absences),
        ("hcl-2026", () => LeicestershireHomeCare2026.Absences),
        ("clc-2021", () => LeicestershireCommunityLifeChoices2021.Absences),
    ];

    internal static AbsencePolicy OfScheme(string name) => Array.Find(Schemes, one => one.Name == name).Policy?.Invoke()
        ?? throw new BadInputException($"{name}: no scheme of this library with an absence rule has that id: {Spelling.Suggest(name, Schemes.Select(one => one.Name))}");

    /// <summary>A policy of one rule, such as <c>48h</c>.</summary>
    internal static AbsencePolicy OfRule(string option, string rule)
    {
        var treatment = rule switch
        {
            "always" => AbsenceTreatment.Always,
            "never" => AbsenceTreatment.Never,
            "in-the-rate" => AbsenceTreatment.InTheRate,
            _ when Number(rule, "wd", most: 100) is { } days => AbsenceTreatment.ByNotice(NoticeRule.WorkingDays(days, WorkingDayCalendar.EnglandAndWales)),
            _ when Number(rule, "h", most: 8784) is { } hours => AbsenceTreatment.ByNotice(NoticeRule.Hours(hours)),
            _ when Number(rule, "w", most: 52) is { } weeks => AbsenceTreatment.ByNotice(NoticeRule.Weeks(weeks)),
            _ => throw new BadInputException($"{option} {rule}: it is not a rule: write {RuleForm}"),
        };
        return new($"the rule {rule}", treatment, new("command-line", new("The command line", "who wrote it", Published: null), option));
    }

    private static int? Number(string rule, string unit, int most) =>
        rule.EndsWith(unit, StringComparison.Ordinal)
        && int.TryParse(rule.AsSpan(0, rule.Length - unit.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= 1 && number <= most
            ? number
            : null;
}
