using NodaTime;

namespace HomeCare.Domain.Procurement;

internal static partial class NoticeRules
{
    private const int TerminationNoticeDays = 30;

    private static readonly Money CopyAbove = Money.FromPence(500_000_000);

    private static void DetailsNoticeInTime(Inspection scheme, Ruling ruling)
    {
        foreach (var (number, round, entered) in EnteredRounds(scheme, ruling))
        {
            AfterEntry(scheme, ruling, $"{Name(number)}: the contract details notice", round.DetailsNotice?.Published, entered, scheme.Kind.DetailsNoticeDays);
        }
    }

    private static void CopyInTime(Inspection scheme, Ruling ruling)
    {
        var value = scheme.Scheme.EstimatedValue;
        if (value <= CopyAbove)
        {
            return;
        }

        foreach (var (number, round, entered) in EnteredRounds(scheme, ruling))
        {
            if (value is null)
            {
                ruling.Missing("the estimated value of the scheme");
            }
            else
            {
                AfterEntry(scheme, ruling, $"{Name(number)}: the copy of the contract", round.ContractCopyPublished, entered, scheme.Kind.ContractCopyDays, new Fact("value", $"{value}"));
            }
        }
    }

    private static void AfterEntry(Inspection scheme, Ruling ruling, string what, LocalDate? done, LocalDate entered, int days, params Fact[] facts)
    {
        if (scheme.LastDayOf(entered, days, ruling) is { } last)
        {
            ruling.Deadline(what, done, last, scheme.AsOf, [Inspection.Day("entered", entered), new("days", PlainText.Of(days)), .. facts]);
        }

        if (done < entered)
        {
            ruling.Warn(
                $"{what} came on {PlainText.Of(done.Value)}, before the entry on {PlainText.Of(entered)} that it is to tell of",
                Inspection.Day("entered", entered),
                Inspection.Day("done-on", done));
        }
    }

    private static void TerminationNoticeInTime(Inspection scheme, Ruling ruling)
    {
        foreach (var award in scheme.Awards)
        {
            var end = EndOf(scheme, award);
            var done = award.Round.TerminationNoticePublished ?? (end is not null && end == LastSupplierLeft(award) ? NoticeOfTheLastToLeave(award) : null);
            if (end is null)
            {
                if (done is not null)
                {
                    ruling.Missing($"the day {award.Name} ended");
                }
            }
            else if (NeedsNotice(scheme, award, end) && (end.On <= scheme.AsOf || done is not null))
            {
                Ended(scheme, ruling, $"{award.Name}, ended by {end.Why}: the contract termination notice", done, end.On);
            }

            Leavers(scheme, ruling, award, end);
        }
    }

    private static void Leavers(Inspection scheme, Ruling ruling, AwardedRound award, Expiry? end)
    {
        if (scheme.Readings.LeavingSuppliers == LeavingSuppliers.NoNotice)
        {
            return;
        }

        foreach (var one in award.Round.Appointments)
        {
            var isSucceeded = award.Round.Appointments.Any(other => other.SucceedsTo == one.Supplier);
            if (one.LeftOn is { } left && (end is null || left < end.On) && !isSucceeded && (left <= scheme.AsOf || one.LeavingNoticePublished is not null))
            {
                Ended(scheme, ruling, $"{award.Name}, {one.Supplier} left: the contract termination notice (ambiguity A21)", one.LeavingNoticePublished, left);
            }
        }
    }

    private static void Ended(Inspection scheme, Ruling ruling, string what, LocalDate? done, LocalDate ended)
    {
        if (scheme.LastDayOf(ended, TerminationNoticeDays, ruling) is { } last)
        {
            ruling.Deadline(what, done, last, scheme.AsOf, Inspection.Day("ended", ended), new Fact("days", PlainText.Of(TerminationNoticeDays)));
        }

        if (done < ended)
        {
            ruling.Warn(
                $"{what} came on {PlainText.Of(done.Value)}, before the end on {PlainText.Of(ended)} that it is to tell of",
                Inspection.Day("ended", ended),
                Inspection.Day("done-on", done));
        }
    }

    // A framework that its last supplier leaves has ended, whatever its term (ambiguity A21).
    private static Expiry? EndOf(Inspection scheme, AwardedRound award) =>
        new[] { scheme.ExpiryOf(award), LastSupplierLeft(award) }.Where(end => end is not null).MinBy(end => end!.On);

    private static Expiry? LastSupplierLeft(AwardedRound award)
    {
        var suppliers = award.Round.Appointments;
        var allLeft = suppliers.Count > 0 && suppliers.Count == award.Round.SuppliersAwarded && suppliers.All(one => one.LeftOn is not null);
        return allLeft && suppliers.Max(one => one.LeftOn) is { } left ? new(left, left, "the leaving of its last supplier") : null;
    }

    private static LocalDate? NoticeOfTheLastToLeave(AwardedRound award) => award.Round.Appointments.MaxBy(one => one.LeftOn)?.LeavingNoticePublished;

    private static bool NeedsNotice(Inspection scheme, AwardedRound award, Expiry end) =>
        scheme.Readings.TerminationNotices == TerminationNotices.ForEachFramework
        || !scheme.Kind.IsOpenFramework
        || scheme.Next(award) is not { } next
        || scheme.TriggerOf(next) != end.On;

    private static void AbandonmentNotice(Inspection scheme, Ruling ruling)
    {
        foreach (var (number, round) in scheme.Numbered)
        {
            if (round.AbandonedOn is not { } abandoned)
            {
                continue;
            }

            var what = $"{Name(number)}: the procurement termination notice";
            Fact[] facts = [Inspection.Day("abandoned", abandoned), Inspection.Day("done-on", round.AbandonmentNoticePublished)];
            if (round.AbandonmentNoticePublished is { } published)
            {
                ruling.Require(published >= abandoned, $"{what} came on {PlainText.Of(published)}, before the decision on {PlainText.Of(abandoned)} that it is to tell of", facts);
            }
            else if (round.TenderNotice is null)
            {
                ruling.Missing($"the tender notice of {Name(number)}");
            }
            else if (abandoned < scheme.AsOf)
            {
                ruling.Warn($"{what} is not recorded {Inspection.Days(abandoned, scheme.AsOf)} after the decision to award nothing on {PlainText.Of(abandoned)}: publish it as soon as is practicable", facts);
            }
            else
            {
                ruling.Advise($"{what} is to follow the decision to award nothing on {PlainText.Of(abandoned)} as soon as is practicable", facts);
            }
        }
    }

    private static void ChangeNoticeFirst(Inspection scheme, Ruling ruling)
    {
        if (!scheme.Kind.NeedsChangeNotices)
        {
            return;
        }

        foreach (var modification in scheme.Scheme.Modifications)
        {
            ruling.Deadline(
                $"{Name(modification.Round)}, modification on {PlainText.Of(modification.On)}: the contract change notice",
                modification.ChangeNoticePublished,
                modification.On,
                scheme.AsOf,
                Inspection.Day("modified", modification.On));
        }
    }
}
