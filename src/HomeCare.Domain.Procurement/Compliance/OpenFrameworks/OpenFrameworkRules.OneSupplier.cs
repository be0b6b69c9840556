namespace HomeCare.Domain.Procurement;

internal static partial class OpenFrameworkRules
{
    private static void OneSupplier(Inspection scheme, Ruling ruling)
    {
        foreach (var award in scheme.Awards.Where(award => award.Round.SuppliersAwarded is null))
        {
            ruling.Missing($"how many suppliers {award.Name} was awarded to");
        }

        foreach (var (award, last, where) in scheme.SingleSupplierLimits())
        {
            var because = $"{where} was awarded to one supplier only on {PlainText.Of(award.Day)}, so the framework and the scheme must have expired by {PlainText.Of(last)} (ambiguity A10)";
            Fact[] facts = [Inspection.Day("award", award.Day), Inspection.Day("last-lawful-day", last)];
            if (scheme.Scheme.StatedEnd is { } stated)
            {
                ruling.NotAfter(stated, last, $"{because}; the stated end of the scheme is {stated}", [.. facts, new("stated-end", stated.ToString())]);
            }
            else
            {
                ruling.Missing("the end of the scheme as stated");
                ruling.Warn($"{because}; no end of the scheme is stated", facts);
            }

            foreach (var one in scheme.Awards.Where(one => one.Number >= award.Number))
            {
                if (one.Day > last)
                {
                    ruling.Breach($"{because}; {one.Name} is awarded on {PlainText.Of(one.Day)}", facts);
                }

                if (one.Round.EndWithExtensions is { } end)
                {
                    ruling.NotAfter(end, last, $"{because}; the stated end of {one.Name} is {end}", [.. facts, new("stated-end", end.ToString())]);
                }
            }
        }

        foreach (var award in scheme.Awards.Where(award => award.Round.SuppliersAwarded > 1))
        {
            ruling.Met();
            if (scheme.Readings.SingleSupplier == SingleSupplier.InEachLot)
            {
                if (!award.ListsItsSuppliers && scheme.Scheme.Lots.Count > 0)
                {
                    ruling.Missing($"the suppliers of each lot of {award.Name}");
                }

                continue;
            }

            foreach (var lot in scheme.LotsWithOneSupplier(award.Round))
            {
                ruling.Warn($"{award.Name}: lot {lot} was awarded to one supplier only; counted over the whole framework that sets no limit (ambiguity A10)", new Fact("lot", lot.Value));
            }
        }
    }

    private static void OneSupplierLeft(Inspection scheme, Ruling ruling)
    {
        if (scheme.Awards.LastOrDefault(award => award.Day <= scheme.AsOf) is { Round.Appointments.Count: > 1, ListsItsSuppliers: true } award)
        {
            var left = award.Round.Appointments.Count(one => one.LeftOn is null || one.LeftOn > scheme.AsOf);
            if (left > 1)
            {
                ruling.Met();
            }
            else
            {
                ruling.Warn(
                    $"{award.Name} was awarded to {PlainText.Of(award.Round.Appointments.Count)} suppliers and has {PlainText.Of(left)} left; the four-year limit does not follow from that",
                    new Fact("awarded", PlainText.Of(award.Round.Appointments.Count)),
                    new Fact("left", PlainText.Of(left)));
            }
        }
    }
}
