using HomeCare.Domain.Absences;
using NodaTime;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>Reads the rows of a table of notices.</summary>
internal sealed class AbsenceNoticesReader
{
    private readonly AbsenceRows rows = new();

    internal OneOf<ValueList<AbsenceNotice>, ValueList<InputFault>> Read(Table table)
    {
        rows.Add(table.Faults);
        var notices = table.Rows.Select(Notice).ToArray();
        return rows.AnyFault ? rows.Faults : notices.OfType<AbsenceNotice>().ToValueList();
    }

    private AbsenceNotice? Notice(TableRow row)
    {
        var id = rows.Id(row, "id", text => new NoticeReference(text), isRequired: true);
        var cause = Cause(row);
        var from = From(row);
        var until = Until(row);
        var received = rows.Moment(row, "received", isRequired: true);
        var (person, provider, service) = (
            rows.Id(row, "person", text => new PersonReference(text), isRequired: false),
            rows.Id(row, "provider", text => new ProviderId(text), isRequired: false),
            rows.Id(row, "service", text => new ServiceId(text), isRequired: false));
        var resumed = rows.Time(row, "resumed", isRequired: false);
        var (sent, recorded) = (rows.Moment(row, "sent", isRequired: false), rows.Moment(row, "recorded", isRequired: false));
        var corrects = rows.Id(row, "corrects", text => new NoticeReference(text), isRequired: false);
        var withdrawn = rows.Moment(row, "withdrawn", isRequired: false);
        return id is null || cause is null || from is null || received is null
            ? null
            : new AbsenceNotice
            {
                Id = id,
                Cause = cause,
                Person = person,
                Provider = provider,
                Service = service,
                From = from.Value,
                Until = until,
                Resumed = resumed,
                Received = received.Value,
                Sent = sent,
                Recorded = recorded,
                Corrects = corrects,
                Withdrawn = withdrawn,
                Place = row.Name,
            };
    }

    private AbsenceCause? Cause(TableRow row)
    {
        var cause = rows.Named<AbsenceCause>(row, "cause");
        if (cause == AbsenceCause.NoShow)
        {
            rows.Fault(row, "cause", "no-show is an absence without notice: leave the row out, and write absent as the attendance of the care");
        }

        return cause;
    }

    private LocalDateTime? From(TableRow row) =>
        Dates.Read(row["from"]) is { } day ? day.AtMidnight() : rows.Time(row, "from", isRequired: true);

    private LocalDateTime? Until(TableRow row)
    {
        if (row["until"] == AbsenceRows.UntilFurtherNotice)
        {
            return null;
        }

        if (Dates.Read(row["until"]) is { } day)
        {
            var next = PlainText.Of(day.PlusDays(1));
            rows.Fault(row, "until", $"{PlainText.Of(day)} may be meant inside or not: write {next} 00:00 where care is on again from {next}, or {PlainText.Of(day)} 00:00");
            return null;
        }

        if (row["until"].Length == 0)
        {
            rows.Fault(row, "until", $"it is empty: {Times.Form}, or {AbsenceRows.UntilFurtherNotice}");
            return null;
        }

        return rows.Time(row, "until", isRequired: true);
    }
}
