namespace HomeCare.Domain;

internal sealed partial class BankHolidaysReader
{
    /// <summary>The years that all divisions have. A division in which something could not be read is not counted.</summary>
    private (int First, int Last) CheckYears(List<DivisionList> lists)
    {
        var dated = lists.Where(list => list.Days.Count > 0).ToList();
        if (dated.Count == 0)
        {
            return default;
        }

        var first = dated.Max(list => list.Days.Min(day => day.Date.Year));
        var last = dated.Min(list => list.Days.Max(day => day.Date.Year));
        if (first > last)
        {
            Fault("no-common-year", "file", "there is no year that all three divisions have");
        }

        foreach (var list in dated.Where(list => list.IsSound))
        {
            CheckYears(list, first, last);
        }

        return (first, last);
    }

    // A year without any is a gap in the file, and has too few like the others.
    private void CheckYears(DivisionList list, int first, int last)
    {
        var (division, days, _) = list;
        var counts = days.GroupBy(day => day.Date.Year).ToDictionary(year => year.Key, year => year.Count());
        for (var year = first; year <= last; year++)
        {
            var count = counts.GetValueOrDefault(year);
            if (count < division.FewestInAYear)
            {
                Fault(
                    "too-few-holidays",
                    division.Name,
                    $"it has {PlainText.Of(count)} in {PlainText.Of(year)}, and every year has at least {PlainText.Of(division.FewestInAYear)}: load a whole file",
                    new Fact("year", PlainText.Of(year)),
                    new Fact("holidays", PlainText.Of(count)),
                    new Fact("fewest", PlainText.Of(division.FewestInAYear)));
            }
        }
    }
}
