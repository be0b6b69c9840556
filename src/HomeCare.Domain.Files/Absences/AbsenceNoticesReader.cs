using HomeCare.Domain.Absences;
using NodaTime;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>Reads the rows of a table of notices.</summary>
internal sealed class AbsenceNoticesReader
{
    private readonly RowReading cells = new();
    private readonly Dictionary<NoticeReference, TableRow> ids = [];

    internal OneOf<ValueList<AbsenceNotice>, ValueList<InputFault>> Read(Table table) => cells.Read(table, Row);

    private AbsenceNotice? Row(TableRow row)
    {
        var id = Id(row);
        var cause = Cause(row);
        var from = cells.TimeOrDay(row, "from");
        var until = Until(row);
        var received = cells.Moment(row, "received");
        var optional = new
        {
            Person = cells.OptionalId(row, "person", text => new PersonReference(text)),
            Provider = cells.OptionalId(row, "provider", text => new ProviderId(text)),
            Service = cells.OptionalId(row, "service", text => new ServiceId(text)),
            Resumed = RowReading.Has(row, "resumed") ? cells.TimeOrDay(row, "resumed") : null,
            Sent = cells.OptionalMoment(row, "sent"),
            Recorded = cells.OptionalMoment(row, "recorded"),
            Corrects = RowReading.Has(row, "corrects") ? cells.Id(row, "corrects", "id", text => new NoticeReference(text)) : null,
            Withdrawn = cells.OptionalMoment(row, "withdrawn"),
        };
        return id is null || cause is null || from is null || received is null
            ? null
            : new AbsenceNotice
            {
                Id = id,
                Cause = cause,
                Person = optional.Person,
                Provider = optional.Provider,
                Service = optional.Service,
                From = from.Value,
                Until = until,
                Resumed = optional.Resumed,
                Received = received.Value,
                Sent = optional.Sent,
                Recorded = optional.Recorded,
                Corrects = optional.Corrects,
                Withdrawn = optional.Withdrawn,
                Place = row.Name,
            };
    }

    private NoticeReference? Id(TableRow row)
    {
        var id = cells.Id(row, "id", text => new NoticeReference(text));
        if (id is not null && !ids.TryAdd(id, row))
        {
            cells.Fault(row, "id", $"{id} is already {ids[id].Where}: give each notice an id of its own, and name the one that it corrects under corrects");
        }

        return id;
    }

    private AbsenceCause? Cause(TableRow row)
    {
        var written = row["cause"];
        if (written.Equals(AbsenceCause.NoShow.Name, StringComparison.OrdinalIgnoreCase))
        {
            cells.Fault(row, "cause", "no-show is an absence without notice: leave the row out, and write absent under attendance in the table of care");
            return null;
        }

        var known = AbsenceCause.List.Where(one => one != AbsenceCause.NoShow).OrderBy(one => one.Value).ToArray();
        var cause = Array.Find(known, one => one.Name.Equals(written, StringComparison.OrdinalIgnoreCase));
        if (cause is null)
        {
            cells.Fault(row, "cause", $"\"{Written.Of(written)}\" is not a cause: {Written.Suggest(written, known.Select(one => one.Name))}");
        }

        return cause;
    }

    // "Until the 7th" is said of an absence with the 7th and of one without it.
    private LocalDateTime? Until(TableRow row)
    {
        var written = row["until"];
        if (RowReading.IsUntilFurtherNotice(row, "until"))
        {
            return null;
        }

        if (Dates.Read(written) is { } day && day < LocalDate.MaxIsoValue)
        {
            var next = PlainText.Of(day.PlusDays(1));
            cells.Fault(
                row,
                "until",
                $"{written} does not say whether that day is a part of the absence: write {written} 00:00 where it is not, {next} 00:00 where it is");
            return null;
        }

        if (written.Length == 0)
        {
            cells.Fault(
                row,
                "until",
                $"it is empty: write the first time that is not a part of the absence, {Times.Example}, or {RowReading.UntilFurtherNotice}");
            return null;
        }

        return cells.Time(row, "until");
    }
}
