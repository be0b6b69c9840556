using NodaTime;

namespace HomeCare.Domain.Procurement;

public sealed partial record FrameworkTerm
{
    /// <summary>The rule that <see cref="Check"/> applies: an open framework ends with its total years from the first award.</summary>
    public static Rule EndRule { get; } = new(
        new("OF-06", new Source("Procurement Act 2023", "UK Parliament", new LocalDate(2023, 10, 26)), "section 49(2)(c)"),
        "The final framework expires at the end of the period of eight years beginning with the day of the first award.",
        Severity.Breach);

    /// <summary>Checks the stated end against the first award.</summary>
    /// <returns>
    /// A warning where the award is not recorded, which no other date may stand in for; a breach where the scheme says it
    /// ends in a later month than it may last to; or nothing.
    /// </returns>
    public ValueList<Finding> Check()
    {
        var last = LastPossibleDay;
        var stated = StatedEnd.Value.OnDayOfMonth(1);
        var needed = stated.PlusYears(-TotalYears.Value).PlusDays(1);
        var recorded = FirstAward.TryGet(out var award);
        ValueList<Fact> facts =
        [
            new("first-award", recorded ? PlainText.Of(award) : "not recorded"),
            new("commencement", PlainText.Of(Commencement.Value)),
            new("last-possible-day", PlainText.Of(last)),
            new("stated-end", PlainText.Of(stated)[..^3]),
        ];
        if (!recorded)
        {
            return
            [
                new(
                    EndRule,
                    Severity.Warning,
                    $"the award date is not recorded, so the end cannot be checked: it is {PlainText.Of(last)} at the latest, and an end in {PlainText.Of(stated)[..^3]} needs an award on or after {PlainText.Of(needed)}",
                    facts),
            ];
        }

        return stated <= last
            ? []
            : [new(EndRule, EndRule.Severity, $"the scheme says it ends in {PlainText.Of(stated)[..^3]}, and it may last to {PlainText.Of(last)}", facts)];
    }
}
