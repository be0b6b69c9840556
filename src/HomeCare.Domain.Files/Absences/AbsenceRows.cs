using Ardalis.SmartEnum;
using NodaTime;

namespace HomeCare.Domain.Files;

/// <summary>Reads the cells of tables about absence and collects their faults.</summary>
internal sealed class AbsenceRows
{
    internal const string UntilFurtherNotice = "until further notice";

    private readonly List<InputFault> faults = [];
    private readonly Dictionary<(string Heading, string Upper), TableRow> spellings = [];

    internal bool AnyFault => faults.Count > 0;

    internal ValueList<InputFault> Faults => Table.Sorted(faults);

    internal void Add(IEnumerable<InputFault> more) => faults.AddRange(more);

    internal void Fault(TableRow row, string heading, string problem) => faults.Add(row.Fault(heading, problem));

    /// <summary>An id, spelt the same in every row; null where the cell is empty or holds none, which is then a fault.</summary>
    internal T? Id<T>(TableRow row, string heading, Func<string, T> named, bool isRequired)
        where T : Identifier
    {
        var written = row[heading];
        if (written.Length == 0 && !isRequired)
        {
            return null;
        }

        if (Identifier.ProblemWith(written) is { } problem)
        {
            Fault(row, heading, problem);
            return null;
        }

        // One id in two spellings would be two people, and each would have half of the truth.
        var id = (heading, written.ToUpperInvariant());
        if (!spellings.TryAdd(id, row) && spellings[id][heading] != written)
        {
            var first = spellings[id];
            Fault(row, heading, $"{Written.Of(written)} is {Written.Of(first[heading])} {first.Where} in other capitals: write one id the same in every row");
        }

        return named(written);
    }

    /// <summary>A sum of money; null where the cell is empty and may be, or holds none, which is then a fault.</summary>
    internal Money? Amount(TableRow row, string heading, bool isRequired)
    {
        var written = row[heading];
        if (written.Length == 0 && !isRequired)
        {
            return null;
        }

        if (PriceText.ProblemWith(written) is { } problem)
        {
            Fault(row, heading, problem);
            return null;
        }

        return Money.Read(written).Match<Money?>(
            money =>
            {
                if (money < Money.Zero)
                {
                    Fault(row, heading, $"{money} is negative: {PriceText.Form}");
                }

                return money;
            },
            refusal =>
            {
                Fault(row, heading, $"{Written.Of(written)}: {refusal.Message}");
                return null;
            });
    }

    /// <summary>A time on the clock; null where the cell is empty and may be, or holds none, which is then a fault.</summary>
    internal LocalDateTime? Time(TableRow row, string heading, bool isRequired) => row[heading].Length == 0 && !isRequired
        ? null
        : Times.Read(row[heading]).Match<LocalDateTime?>(time => time, problem =>
        {
            Fault(row, heading, problem);
            return null;
        });

    /// <summary>A moment; null where the cell is empty and may be, or holds none, which is then a fault.</summary>
    internal Instant? Moment(TableRow row, string heading, bool isRequired) => row[heading].Length == 0 && !isRequired
        ? null
        : Times.ReadMoment(row[heading]).Match<Instant?>(moment => moment, problem =>
        {
            Fault(row, heading, problem);
            return null;
        });

    /// <summary>A date; null where the cell holds none, which is then a fault.</summary>
    internal LocalDate? Date(TableRow row, string heading, string or)
    {
        if (Dates.ProblemWith(row[heading]) is { } problem)
        {
            Fault(row, heading, problem + or);
        }

        return Dates.Read(row[heading]);
    }

    /// <summary>One of some words; the first of them where the cell is empty.</summary>
    internal T Choice<T>(TableRow row, string heading, params (string Word, T Value)[] choices)
    {
        var written = row[heading];
        var at = written.Length == 0 ? 0 : Array.FindIndex(choices, one => one.Word == written);
        if (at < 0)
        {
            Fault(row, heading, $"\"{Written.Of(written)}\" is not known: {Written.Suggest(written, choices.Select(one => one.Word))}");
        }

        return choices[Math.Max(at, 0)].Value;
    }

    /// <summary>A value of a closed set by its name; null for any other text, which is then a fault.</summary>
    internal T? Named<T>(TableRow row, string heading)
        where T : SmartEnum<T>
    {
        if (SmartEnum<T>.TryFromName(row[heading], out var found))
        {
            return found;
        }

        var names = SmartEnum<T>.List.OrderBy(one => one.Value).Select(one => one.Name);
        Fault(row, heading, $"\"{Written.Of(row[heading])}\" is not known: {Written.Suggest(row[heading], names)}");
        return null;
    }
}
