namespace HomeCare.Domain.Procurement;

internal static partial class CallOffRules
{
    private const int MostNamed = 10;

    private static void PublicContract(IReadOnlyList<Called> callOffs, Ruling ruling)
    {
        foreach (var one in callOffs)
        {
            if (one.IsPublicContract is not { } isPublic)
            {
                ruling.Missing(one.Worth?.Amount is null ? "what every call-off is worth" : one.ThresholdMissing);
            }
            else if (!isPublic)
            {
                ruling.Met();
            }
            else
            {
                NoticesOf(one, ruling);
            }
        }

        if (callOffs.Where(one => one.IsPublicContract == true && one.Award.EnteredOn is null).ToArray() is { Length: > 0 } open)
        {
            ruling.Missing(open.Length == 1
                ? $"the day {open[0].Name} was entered into"
                : $"the days {PlainText.Of(open.Length)} call-offs were entered into, the first of them {open[0].Award.Reference}");
        }
    }

    private static void NoticesOf(Called one, Ruling ruling)
    {
        var (award, asOf) = (one.Award, one.Scheme.AsOf);
        Fact[] facts = [one.Reference, .. one.Worth!.Facts, new("threshold", one.Threshold?.ToDigits() ?? "not held")];
        if (award.EnteredOn is { } entered)
        {
            ruling.Deadline($"{one.Name}: the award notice of a contract worth {one.Worth.InWords}", award.AwardNoticePublished, entered, asOf, facts);
            if (one.Scheme.LastDayOf(entered, one.Scheme.Kind.DetailsNoticeDays, ruling) is { } last)
            {
                ruling.Deadline($"{one.Name}: the details notice of a contract worth {one.Worth.InWords}", award.DetailsNoticePublished, last, asOf, facts);
            }

            return;
        }

        if (award.AwardNoticePublished is null)
        {
            ruling.Advise($"{one.Name}: the award notice of a contract worth {one.Worth.InWords} is due before it is entered into", facts);
        }
    }

    private static void SmallContracts(IReadOnlyList<Called> callOffs, Ruling ruling)
    {
        var unknown = callOffs.Where(one => one.Worth is { Amount: null, CountsAsAboveThreshold: false }).ToArray();
        if (unknown.Length > 0)
        {
            ruling.Warn(
                $"{Count(unknown)} without the weeks that a value needs, so that nobody can say whether a notice is due: record them (ambiguity A15): {Names(unknown)}",
                References(unknown));
        }

        foreach (var one in callOffs.Where(one => one.IsPublicContract is null))
        {
            if (one.Worth is null)
            {
                ruling.Missing("what every call-off is worth");
            }
            else if (one.Worth.Amount >= Thresholds.SmallContractNotices)
            {
                ruling.Missing(one.ThresholdMissing);
            }
        }

        if (callOffs.Any(one => one.IsPublicContract == false))
        {
            ruling.Met();
        }

        var due = callOffs.Where(one => one.IsNotifiableBelowThreshold && one.Award.DetailsNoticePublished is null).ToArray();
        var overdue = due.Where(one => one.Award.EnteredOn < one.Scheme.AsOf).ToArray();
        var toCome = due.Where(one => !(one.Award.EnteredOn < one.Scheme.AsOf)).ToArray();
        if (overdue.Length > 0)
        {
            ruling.Find(
                callOffs[0].Scheme.Readings.SmallCallOffNotices == SmallCallOffNotices.Required ? Severity.Breach : Severity.Advice,
                $"{Count(overdue)} worth {Thresholds.SmallContractNotices} or more and below the threshold, and without a details notice (ambiguity A16): {Names(overdue)}",
                [.. References(overdue), new("line", Thresholds.SmallContractNotices.ToDigits()), .. ValueOfOne(overdue)]);
        }

        if (toCome.Length > 0)
        {
            ruling.Advise(
                $"{Count(toCome)} worth {Thresholds.SmallContractNotices} or more and below the threshold, and due for a details notice soon after entry (ambiguity A16): {Names(toCome)}",
                [.. References(toCome), new("line", Thresholds.SmallContractNotices.ToDigits()), .. ValueOfOne(toCome)]);
        }

        if (toCome.Any(one => one.Award.EnteredOn is null))
        {
            ruling.Missing("the day every call-off was entered into");
        }
    }

    private static void NotDivided(IReadOnlyList<Called> callOffs, Ruling ruling)
    {
        foreach (var one in callOffs)
        {
            if (!one.Award.DividesOnePersonsCare || one.IsPublicContract == true)
            {
                ruling.Met();
            }
            else
            {
                ruling.Warn(
                    $"{one.Name} is part of one person's continuous care, divided into several awards: value the care as one (its own value is {one.Worth?.InWords ?? "not recorded"})",
                    [one.Reference, .. one.Worth?.Facts ?? []]);
            }
        }
    }

    private static string Count(Called[] some) => some.Length == 1 ? "1 call-off is" : $"{PlainText.Of(some.Length)} call-offs are";

    // A message stays readable; the facts have every reference.
    private static string Names(Called[] some) =>
        string.Join(", ", some.Take(MostNamed).Select(one => one.Award.Reference.Value))
            + (some.Length > MostNamed ? $" and {PlainText.Of(some.Length - MostNamed)} more" : string.Empty);

    private static Fact[] References(Called[] some) =>
        [new("count", PlainText.Of(some.Length)), new("call-offs", PlainText.List(some.Select(one => one.Award.Reference)))];

    private static Fact[] ValueOfOne(Called[] some) => some.Length == 1 ? some[0].Worth!.Facts : [];
}
