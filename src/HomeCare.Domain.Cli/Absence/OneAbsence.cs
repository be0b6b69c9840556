using System.CommandLine;
using HomeCare.Domain.Absences;
using HomeCare.Domain.Files;
using HomeCare.Domain.Pricing;
using NodaTime;
using NodaTime.Text;

namespace HomeCare.Domain.Cli;

/// <summary>One case of absence, from the command line.</summary>
internal static class OneAbsence
{
    private static readonly PersonReference Person = new("the-person");

    internal static int Run(ParseResult parsed, AbsencePolicy policy)
    {
        var care = Care(parsed);
        var judgement = policy.Judge(care, Notices(parsed, care)).Match(
            answer => answer,
            refusals => throw new BadInputException(refusals.Select(refusal => refusal.Message)));
        Money? amount = care.Price is { } price ? (price.Exact * judgement.Share).Round(RoundingPolicy.Default.Half) : null;
        var output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(AbsenceCommand.JsonOption))
        {
            output.Write(AbsenceResultsFile.ToJson(care, judgement, amount));
            return ExitCode.Answer;
        }

        foreach (var line in Lines(care, judgement, amount, policy))
        {
            output.WriteLine(PlainText.OneLine(line));
        }

        return ExitCode.Answer;
    }

    private static IEnumerable<string> Lines(PlannedCare care, AbsenceJudgement judgement, Money? amount, AbsencePolicy policy)
    {
        yield return $"{char.ToUpperInvariant(judgement.Explain(care)[0])}{judgement.Explain(care)[1..]}.";
        if (amount is not null)
        {
            yield return $"Of the price of {care.Price!.Exact}: {amount}.";
        }

        foreach (var line in AbsenceReport.Policy("By", policy))
        {
            yield return line;
        }
    }

    private static PlannedCare Care(ParseResult parsed)
    {
        var minutes = parsed.GetValue(AbsenceCommand.MinutesOption);
        if (minutes is null && NoticeReadings.NeedsMinutes(parsed))
        {
            throw new BadInputException("--minutes is missing: where only a part is charged, the length of the care decides");
        }

        var arrangement = new CareArrangement(Person, new("the-provider"), new("the-service"))
        {
            Days = parsed.GetValue(AbsenceCommand.WeekdaysOnlyOption) ? ServiceDays.WeekdaysOnly : ServiceDays.AnyDay,
        };
        var start = Time("--start", parsed.GetValue(AbsenceCommand.StartOption)!);
        return PlannedCare.Create(arrangement, new() { Start = start, Length = VisitLength.OfMinutes(minutes ?? 60) }, Price(parsed)).Match(
            care => care with { Attendance = Attendance.Absent },
            refusals => throw new BadInputException(refusals.Select(refusal => refusal.Message)));
    }

    private static CarePrice? Price(ParseResult parsed) => parsed.GetValue(AbsenceCommand.PriceOption) is not { } text ? null
        : Money.Read(text).TryPickT0(out var money, out var refusal) && money >= Money.Zero ? CarePrice.Of(money)
        : throw new BadInputException($"--price {text}: {refusal?.Message ?? "a price is not negative"}");

    private static AbsenceNotice[] Notices(ParseResult parsed, PlannedCare care)
    {
        var (notice, isNoShow) = (parsed.GetValue(AbsenceCommand.NoticeOption), parsed.GetValue(AbsenceCommand.NoShowOption));
        if (notice is null == !isNoShow)
        {
            throw new BadInputException("say when the notice was received, with --notice, or that there was none, with --no-show: one of the two");
        }

        return notice is null
            ? []
            :
            [
                new()
                {
                    Id = new("the-notice"),
                    Cause = AbsenceCause.FromName(parsed.GetValue(AbsenceCommand.CauseOption) ?? AbsenceCause.Person.Name),
                    Person = Person,
                    From = care.Start,
                    Received = LondonTime.InstantOf(Time("--notice", notice), ClockChangeReading.Refused).Match(
                        moment => moment, refusal => throw new BadInputException($"--notice {notice}: {refusal.Message}")),
                },
            ];
    }

    private static LocalDateTime Time(string option, string text) =>
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm").Parse(text) is { Success: true, Value: { Year: >= 1900 and <= 2999 } time }
            ? time
            : throw new BadInputException($"{option} {text}: it is not a time: write a date and a time on the clock, such as \"2026-09-01 10:00\"");
}
