using System.Globalization;
using NodaTime;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>Reads the cells of rows and collects their faults.</summary>
internal sealed class RowReading
{
    internal const string UntilFurtherNotice = "until further notice";

    private readonly List<InputFault> faults = [];
    private readonly Dictionary<(string Kind, string Upper), (TableRow Row, string Written)> spellings = [];

    /// <summary>What is read, or the faults of the table and of the rows in the order they stand in.</summary>
    internal OneOf<ValueList<T>, ValueList<InputFault>> Read<T>(Table table, Func<TableRow, T?> read)
        where T : class => Read(table, read, _ => { });

    /// <summary>The same, where what can be read of the rows is looked at together.</summary>
    internal OneOf<ValueList<T>, ValueList<InputFault>> Read<T>(Table table, Func<TableRow, T?> read, Action<IEnumerable<(TableRow Row, T Read)>> together)
        where T : class
    {
        faults.AddRange(table.Faults);
        var rows = new List<(TableRow Row, T Read)>();
        foreach (var row in table.Rows)
        {
            if (read(row) is { } one)
            {
                rows.Add((row, one));
            }
        }

        together(rows);
        return faults.Count > 0 ? Table.Sorted(faults) : rows.Select(row => row.Read).ToValueList();
    }

    /// <summary>Whether the cell has something in it.</summary>
    internal static bool Has(TableRow row, string heading) => row[heading].Length > 0;

    internal T? Id<T>(TableRow row, string heading, Func<string, T> named)
        where T : Identifier => Id(row, heading, heading, named);

    internal T? OptionalId<T>(TableRow row, string heading, Func<string, T> named)
        where T : Identifier => Has(row, heading) ? Id(row, heading, heading, named) : null;

    /// <summary>An identifier, which is written the same in every cell of its kind.</summary>
    internal T? Id<T>(TableRow row, string heading, string kind, Func<string, T> named)
        where T : Identifier
    {
        var written = row[heading];
        if (Identifier.ProblemWith(written) is { } problem)
        {
            Fault(row, heading, problem);
            return null;
        }

        // One id in two spellings would be two people, and neither would have the notices of the other.
        var spelling = (kind, written.ToUpperInvariant());
        if (!spellings.TryAdd(spelling, (row, written)) && spellings[spelling] is var first && first.Written != written)
        {
            var other = $"{Written.Of(first.Written)} {first.Row.Where}";
            Fault(row, heading, $"{Written.Of(written)} is {other} in other capitals: write one id the same in every row");
        }

        return named(written);
    }

    internal Money? Money(TableRow row, string heading) => Money(row, heading, string.Empty);

    internal Money? Money(TableRow row, string heading, string otherwise) =>
        Taken(row, heading, PriceText.ProblemWith(row[heading]) is { } problem ? problem + otherwise : Sum(row[heading]));

    internal Money? OptionalMoney(TableRow row, string heading) => Has(row, heading) ? Money(row, heading) : null;

    /// <summary>A time on the clock in London, on a whole minute.</summary>
    internal LocalDateTime? Time(TableRow row, string heading) => Taken(row, heading, Times.Read(row[heading]));

    /// <summary>A time on the clock in London; for a date alone, midnight at its beginning.</summary>
    internal LocalDateTime? TimeOrDay(TableRow row, string heading) =>
        Dates.Read(row[heading]) is { Year: >= 1900 and <= 2999 } day ? day.AtMidnight() : Time(row, heading);

    internal Instant? Moment(TableRow row, string heading) => Taken(row, heading, Times.ReadMoment(row[heading]));

    internal Instant? OptionalMoment(TableRow row, string heading) => Has(row, heading) ? Moment(row, heading) : null;

    internal LocalDate? Date(TableRow row, string heading, string otherwise)
    {
        if (Dates.ProblemWith(row[heading]) is { } problem)
        {
            Fault(row, heading, problem + otherwise);
        }

        return Dates.Read(row[heading]);
    }

    /// <summary>One of a few words, in any capitals; for an empty cell the first.</summary>
    internal T Choice<T>(TableRow row, string heading, params (string Word, T Value)[] choices)
    {
        var written = row[heading];
        foreach (var (word, value) in choices)
        {
            if (word.Equals(written, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        if (written.Length > 0)
        {
            var words = choices.Select(one => one.Word).Where(word => word.Length > 0);
            Fault(row, heading, $"\"{Written.Of(written)}\" is not known here: {Written.Suggest(written, words)}");
        }

        return choices[0].Value;
    }

    internal static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    internal static bool IsUntilFurtherNotice(TableRow row, string heading) =>
        row[heading].Equals(UntilFurtherNotice, StringComparison.OrdinalIgnoreCase);

    internal void Fault(TableRow row, string heading, string problem) => faults.Add(row.Fault(heading, problem));

    private static OneOf<Money, string> Sum(string written) => Domain.Money.Read(written).Match<OneOf<Money, string>>(
        money => money < Domain.Money.Zero ? $"{Written.Of(written)} is negative: {PriceText.Form}" : money,
        refusal => $"{Written.Of(written)}: {refusal.Message}");

    private T? Taken<T>(TableRow row, string heading, OneOf<T, string> read)
        where T : struct
    {
        if (read.TryPickT0(out var value, out var problem))
        {
            return value;
        }

        Fault(row, heading, problem);
        return null;
    }
}
