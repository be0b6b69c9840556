namespace HomeCare.Domain.Pricing;

public sealed partial class VisitPricer
{
    // Only for a schedule that has some: what is wrong with every visit, found slowly and in full.
    private ValueList<Refusal> RefusalsOf(VisitSchedule schedule, HomeBands bands) => schedule.Visits
        .SelectMany(visit => FaultsOf(visit, bands).Distinct().Select(fault => DatedVisit.Naming(visit, fault)))
        .ToValueList();

    private IEnumerable<Refusal> FaultsOf(DatedVisit visit, HomeBands bands)
    {
        var isFlat = IsFlat(visit, out _);
        var charged = visit.Minutes;
        if (!TryCharge(visit, isFlat, out charged))
        {
            yield return WhyNotCharged(visit);
        }

        var (first, last) = (visit.Day, LastDayOf(visit, isFlat ? 1 : Math.Max(charged, 1)));
        for (var day = first; day <= (SplitsAtMidnight ? last : first); day++)
        {
            if (WhyNoPrice(visit, isFlat, bands, day) is { } refusal)
            {
                yield return refusal;
            }
        }

        for (var day = first; !isFlat && Terms.Enhancements is { } calendar && day <= (EnhancesByTheMinute ? last : first); day++)
        {
            if (!calendar.Knows(day))
            {
                var on = PlainText.Of(DatedVisit.DateOfDay(day));
                yield return new("outside-bank-holidays", $"whether {on} is a bank holiday is not known: load a list that covers it", [new("day", on)]);
            }
        }
    }

    private Refusal WhyNotCharged(DatedVisit visit)
    {
        if (visit.Minutes < Terms.ShortestVisit)
        {
            return new(
                "visit-too-short",
                $"it is planned for {PlainText.Of(visit.Minutes)} minutes, and the shortest visit is {PlainText.Of(Terms.ShortestVisit)}",
                [new("minutes", PlainText.Of(visit.Minutes)), new("shortest", PlainText.Of(Terms.ShortestVisit))]);
        }

        return needsActual && visit.ActualMinutes is null
            ? new("no-actual-minutes", "it is charged by its actual minutes, and they are not recorded", [])
            : new(
                "beyond-charge-table",
                $"the table of charged minutes ({Terms.Charged}) does not reach {PlainText.Of(LengthOf(visit, Terms.Basis)!.Value)} minutes",
                [new("minutes", PlainText.Of(LengthOf(visit, Terms.Basis)!.Value))]);
    }

    private Refusal? WhyNoPrice(DatedVisit visit, bool isFlat, HomeBands bands, int day)
    {
        var date = DatedVisit.DateOfDay(day);
        if (isFlat || IsSessional(visit))
        {
            var item = isFlat ? Terms.NightItem(visit.Kind!) : Terms.CountywideItem(Terms.Sessional!.Item);
            return Book.PriceOf(item, date, KnownOn).Match<Refusal?>(_ => null, refusal => refusal);
        }

        return bands.On(day) is { } run
            ? Book.PriceOf(run.Band is { } band ? Terms.BandItem(band) : Terms.HourItem, date, KnownOn)
                .Match<Refusal?>(_ => null, refusal => refusal)
            : new("no-band", $"the home has no price band on {PlainText.Of(date)}", [new("day", PlainText.Of(date))]);
    }

    private static int LastDayOf(DatedVisit visit, int charged) => DatedVisit.DayNumber(
        LondonTime.TimeAt(visit.StartsAt + NodaTime.Duration.FromMinutes(charged - 1)).Date);
}
