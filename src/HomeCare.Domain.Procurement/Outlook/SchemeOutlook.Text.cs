using NodaTime;

namespace HomeCare.Domain.Procurement;

public sealed partial record SchemeOutlook
{
    /// <summary>What lies ahead, for people.</summary>
    /// <returns>Lines that end with <c>\n</c>, at most 100 characters wide but for a longer word, the same in every culture.</returns>
    public string ToText()
    {
        var text = new WrappedText();
        text.Line($"Ahead, as of {PlainText.Of(AsOf)}:");
        var heading = text.Length;
        Say("last lawful day of the scheme", LastLawfulDay);
        Say("next framework to be awarded by", NextAwardBy);
        Say("earliest first award for which the stated end is lawful", EarliestLawfulFirstAward);
        foreach (var entry in Entries)
        {
            var from = entry.On is { } on ? PlainText.Of(on) : "a day beyond the bank holidays that are loaded";
            text.Line($"round {PlainText.Of(entry.Round)} can be entered into from: {from}", "  ");
        }

        foreach (var gap in Gaps)
        {
            text.Line($"no framework to call off from: {PlainText.Of(gap.Start)} to {PlainText.Of(gap.End)}", "  ");
        }

        foreach (var deadline in Open)
        {
            text.Line($"{(deadline.LastDay < AsOf ? "OVERDUE " : string.Empty)}{deadline.What} ({deadline.Rule.Id})", $"  {PlainText.Of(deadline.LastDay)}  ");
        }

        if (text.Length == heading)
        {
            text.Line("  nothing that follows from what is recorded");
        }

        return text.ToString();

        void Say(string what, LocalDate? day)
        {
            if (day is { } on)
            {
                text.Line($"{what}: {PlainText.Of(on)}", "  ");
            }
        }
    }
}
