using NodaTime;

namespace HomeCare.Domain;

public sealed partial class WorkingDayCalendar
{
    private string Covered => $"the days that the calendar {Name} covers, {PlainText.Of(FirstDay)} to {PlainText.Of(LastDay)}";

    // Whether the terms, and not the bank holidays loaded, set the end.
    private bool LastIsTheirs => Terms.LastDay == LastDay;

    private Refusal? Outside(LocalDate date) =>
        date < FirstDay ? Refuse($"{PlainText.Of(date)} is before {Covered}", date, Terms.FirstDay == FirstDay)
        : date > LastDay ? Refuse($"{PlainText.Of(date)} is after {Covered}", date, LastIsTheirs)
        : null;

    private Refusal Refuse(string problem, LocalDate date, bool endIsTheTerms) => new(
        "outside-calendar",
        problem + (endIsTheTerms
            ? ": its terms say nothing about other days"
            : ": load bank holidays that reach further (https://www.gov.uk/bank-holidays.json)"),
        [
            new("calendar", Name),
            new("day", PlainText.Of(date)),
            new("first-day", PlainText.Of(FirstDay)),
            new("last-day", PlainText.Of(LastDay)),
        ]);
}
