using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using HomeCare.Domain.Absences;
using HomeCare.Domain.Pricing;
using NodaTime;
using OneOf;

namespace HomeCare.Domain.Cli;

/// <summary>The options that describe one visit or session that did not happen.</summary>
internal static class CaseOptions
{
    internal static readonly ReadOption<Instant?> Start = new("--start", ClockTime.Read)
    {
        HelpName = "TIME",
        Description = "When one visit or session was planned to start, on the clock in London, such as \"2026-09-01 10:00\".",
    };

    internal static readonly ReadOption<Instant?> Notice = new("--notice", ClockTime.Read)
    {
        HelpName = "TIME",
        Description = "When the notice of its absence was received: by the provider; of the provider's own, by the person.",
    };

    internal static readonly Option<bool> NoShow = new("--no-show")
    {
        Description = "There was no notice, and the person was not there.",
        Arity = ArgumentArity.Zero,
    };

    internal static readonly ReadOption<AbsenceCause?> Cause = new("--cause", ReadCause)
    {
        HelpName = "CAUSE",
        Description = $"Why it did not happen: {string.Join(", ", Causes.Select(one => one.Name))}. Without it, {AbsenceCause.Person.Name}.",
    };

    internal static readonly Option<bool> WeekdaysOnly = new("--weekdays-only")
    {
        Description = "The service runs on weekdays only.",
        Arity = ArgumentArity.Zero,
    };

    internal static readonly ReadOption<int?> Minutes = new("--minutes", ReadMinutes)
    {
        HelpName = "MINUTES",
        Description = "How long it was planned to last.",
    };

    internal static readonly ReadOption<Money?> Price = new("--price", ReadPrice)
    {
        HelpName = "POUNDS",
        Description = "The whole price of it, such as 60.00.",
    };

    internal static readonly Option[] All = [Start, Notice, NoShow, Cause, WeekdaysOnly, Minutes, Price];

    private static readonly PersonReference Person = new("the-person");

    private static IEnumerable<AbsenceCause> Causes => AbsenceCause.List.Where(one => one != AbsenceCause.NoShow).OrderBy(one => one.Value);

    /// <summary>What is wrong with the options together.</summary>
    internal static void Validate(CommandResult result)
    {
        if (!IsGiven(result, Start))
        {
            result.AddError($"{All.First(option => IsGiven(result, option)).Name} is about one visit or session: say when it starts with --start.");
        }

        if (!IsGiven(result, Minutes))
        {
            result.AddError("--minutes is missing: say how long it was planned to last, such as 360.");
        }

        if (IsGiven(result, Notice) == IsGiven(result, NoShow))
        {
            result.AddError(IsGiven(result, Notice)
                ? "--notice and --no-show do not go together: choose one."
                : "--notice is missing: say when it was received, or --no-show where there was none.");
        }
        else if (IsGiven(result, NoShow) && IsGiven(result, Cause))
        {
            result.AddError("--cause is why notice was given: leave it out with --no-show.");
        }
    }

    /// <summary>The care as a ledger of its own; where no price was given, at nothing.</summary>
    internal static CareLedger Ledger(ParseResult parsed)
    {
        var start = Start.Value(parsed)!.Value;
        var time = LondonTime.TimeAt(start);
        var isSummer = LondonTime.InstantOf(time, ClockChangeReading.SummerTime).AsT0 == start;
        var planned = new PlannedVisit
        {
            Start = time,
            StartReading = isSummer ? ClockChangeReading.SummerTime : ClockChangeReading.WinterTime,
            Length = VisitLength.OfMinutes(Minutes.Value(parsed)!.Value),
        };
        var arrangement = new CareArrangement(Person, new("the-provider"), new("the-service"))
        {
            Days = parsed.GetValue(WeekdaysOnly) ? ServiceDays.WeekdaysOnly : ServiceDays.AnyDay,
        };
        var care = PlannedCare.Create(arrangement, planned, CarePrice.Of(Price.Value(parsed) ?? Money.Zero)).AsT0;
        return new(time.Date, time.Date, [care with { Attendance = Attendance.Absent }])
        {
            Notices = Notice.Value(parsed) is not { } received ? []
                : [new() { Id = new("a-notice"), Cause = Cause.Value(parsed) ?? AbsenceCause.Person, Person = Person, Provider = arrangement.Provider, From = time, Received = received }],
        };
    }

    // Asks for no value: the value of an option that is given twice cannot be had.
    internal static bool IsGiven(SymbolResult result, Option option) => result.GetResult(option) is { Implicit: false };

    private static OneOf<AbsenceCause?, string> ReadCause(string text) => Causes.FirstOrDefault(one => one.Name == text) is { } cause ? cause
        : text == AbsenceCause.NoShow.Name ? "no-show is an absence without notice: write --no-show instead"
        : $"{text} is not a cause: {Spelling.Suggest(text, Causes.Select(one => one.Name))}";

    private static OneOf<int?, string> ReadMinutes(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes is >= 1 and <= DatedVisit.MostMinutes
            ? minutes
            : $"{(text.Length == 0 ? "nothing" : text)} is not the length of a visit or session: "
                + $"write whole minutes from 1 to {PlainText.Of(DatedVisit.MostMinutes)}, such as 360";

    private static OneOf<Money?, string> ReadPrice(string text) => Money.Read(text).Match<OneOf<Money?, string>>(
        money => money < Money.Zero ? $"{text} is negative: write pounds and pence without a sign, such as 60.00" : money,
        refusal => $"{text}: {refusal.Message}");
}
