using System.Globalization;
using HomeCare.Domain.Absences;
using OneOf;

namespace HomeCare.Domain.Cli;

/// <summary>Rules of absence in a word, such as <c>24h</c> or <c>in-the-rate</c>.</summary>
internal static class RuleWord
{
    internal const string Form = "24h for hours of notice, 1wd for working days, 1w for weeks, or always, never or in-the-rate";

    private static readonly (string Name, string Words, int Most, Func<int, NoticeRule> Rule)[] Units =
    [
        ("h", "hours", 8784, NoticeRule.Hours),
        ("wd", "working days", 100, days => NoticeRule.WorkingDays(days, WorkingDayCalendar.EnglandAndWales)),
        ("w", "weeks", 52, NoticeRule.Weeks),
    ];

    /// <summary>The policy that an option says in a word; or what is wrong with the word.</summary>
    internal static OneOf<AbsencePolicy, string> Read(string word, string option)
    {
        var citation = new Citation("own-rule", new("rule written on the command line", "whoever ran the command", Published: null), $"{option} {word}");
        return word switch
        {
            "always" => Policy(AbsenceTreatment.Always),
            "never" => new AbsencePolicy(word, AbsenceTreatment.Never, citation),
            "in-the-rate" => new AbsencePolicy(word, AbsenceTreatment.InTheRate, citation),
            _ => Notice(word).Match<OneOf<AbsencePolicy, string>>(rule => Policy(AbsenceTreatment.ByNotice(rule)), problem => problem),
        };

        // As under the schemes, nobody pays for what the provider itself cancelled.
        AbsencePolicy Policy(AbsenceTreatment treatment) => new(word, treatment, citation)
        {
            Exceptions =
            [
                new(AbsenceCause.Provider, AbsenceTreatment.Never, citation),
                new(AbsenceCause.ProviderSuspended, AbsenceTreatment.Never, citation),
            ],
        };
    }

    private static OneOf<NoticeRule, string> Notice(string word)
    {
        var digits = word.TakeWhile(char.IsAsciiDigit).Count();
        var (_, words, most, rule) = Array.Find(Units, one => one.Name == word[digits..]);
        return rule is null || digits == 0 ? $"{(word.Length == 0 ? "nothing" : word)} is not a rule: write {Form}"
            : int.TryParse(word[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? rule(number)
            : $"{word} is not a notice that anybody can give: write 1 to {PlainText.Of(most)} {words}";
    }
}
