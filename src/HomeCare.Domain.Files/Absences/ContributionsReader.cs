using HomeCare.Domain.Absences;
using NodaTime;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>Reads the rows of a table of assessed contributions.</summary>
internal sealed class ContributionsReader
{
    private const string FullCost = "full cost";

    private readonly RowReading cells = new();

    internal OneOf<ValueList<AssessedContribution>, ValueList<InputFault>> Read(Table table) => cells.Read(table, Row, Overlaps);

    private AssessedContribution? Row(TableRow row)
    {
        var person = cells.Id(row, "person", text => new PersonReference(text));
        var isFull = row["weekly"].Equals(FullCost, StringComparison.OrdinalIgnoreCase);
        var weekly = isFull ? null : cells.Money(row, "weekly", ", or " + FullCost);
        var from = cells.Date(row, "from", string.Empty);
        var isOpen = RowReading.IsUntilFurtherNotice(row, "until");
        var until = isOpen ? null : cells.Date(row, "until", ", or " + RowReading.UntilFurtherNotice);
        if (until < from)
        {
            cells.Fault(row, "until", $"{PlainText.Of(until.Value)} is before the first day, {PlainText.Of(from.Value)}: write the last day, which is inside");
        }

        return person is null || from is null || (until is null && !isOpen) ? null : new(person, weekly, from.Value, until);
    }

    private void Overlaps(IEnumerable<(TableRow Row, AssessedContribution Read)> rows)
    {
        foreach (var ofPerson in rows.GroupBy(one => one.Read.Person))
        {
            (TableRow Row, AssessedContribution Read)? longest = null;
            foreach (var one in ofPerson.OrderBy(one => one.Read.FirstDay))
            {
                if (longest is { } earlier && EndOf(earlier.Read) >= one.Read.FirstDay)
                {
                    var day = PlainText.Of(one.Read.FirstDay);
                    cells.Fault(one.Row, "from", $"the contribution of {one.Read.Person} {earlier.Row.Where} still holds on {day}: let it end before that day");
                }

                longest = longest is { } last && EndOf(last.Read) >= EndOf(one.Read) ? longest : one;
            }
        }
    }

    private static LocalDate EndOf(AssessedContribution one) => one.LastDay ?? LocalDate.MaxIsoValue;
}
