using System.CommandLine;
using HomeCare.Domain.Absences;

namespace HomeCare.Domain.Cli;

/// <summary>Answers for one visit or session.</summary>
internal static class AbsenceCase
{
    internal static (string Text, int ExitCode) Answer(ParseResult parsed, bool isJson)
    {
        var policy = PolicyOptions.PaymentPolicy(parsed);
        var assessment = new AbsenceTerms(policy, Charging: null).Assess(CaseOptions.Ledger(parsed)).Match(
            good => good,
            refusals => throw ReadingOptions.Refuse(refusals, Message));
        var assessed = assessment.Care.Single();
        NoticeRule[] applied = [.. new[] { assessed.Payment.Rule }.OfType<NoticeRule>()];
        var price = CaseOptions.Price.Value(parsed);
        return (
            isJson ? AbsenceJson.OfCase(policy, applied, assessment, price is not null, PolicyOptions.Note(parsed))
                : AbsenceCommand.Text(Lines(policy, applied, assessed, price, PolicyOptions.Note(parsed))),
            ExitCode.Answer);
    }

    private static IEnumerable<string> Lines(AbsencePolicy policy, NoticeRule[] applied, AssessedCare assessed, Money? price, string? note)
    {
        var words = assessed.Payment.Explain(assessed.Care);
        yield return $"{char.ToUpperInvariant(words[0])}{words[1..]}.";
        if (price is { } whole)
        {
            yield return $"The provider is paid {assessed.Paid} of {whole}.";
        }

        yield return string.Empty;
        yield return "Policy: " + PolicyWords.Heading(policy);
        yield return "Rule: " + PolicyWords.Rule(policy);
        if (note is not null)
        {
            yield return note;
        }

        yield return $"Cause: {(assessed.Payment.Notice?.Cause ?? AbsenceCause.NoShow).Words}";
        foreach (var exception in PolicyWords.Exceptions(policy))
        {
            yield return "Exception: " + exception;
        }

        var readings = PolicyWords.Readings(policy, applied);
        if (readings.Length > 0)
        {
            yield return "How it is read:";
        }

        foreach (var reading in readings)
        {
            yield return $"  {reading.Name} {reading.Value}: {reading.Words}";
        }

        if (applied.Any(rule => rule.TryPickT0(out var hours, out _) && hours.Part == ChargedPart.HoursOfCare))
        {
            yield return "  No other care was cancelled by the same notice; what starts before uses up the hours first.";
        }

        yield return "What the person is charged is the answer of another policy: see the month, with --charging.";
    }

    // The care of one case has no name and no place: what is told before it is not what the user wrote.
    private static string Message(Refusal refusal) => refusal.Facts.FirstOrDefault(fact => fact.Name == "care") is { } care
        ? refusal.Message.Replace(care.Value + ": ", string.Empty, StringComparison.Ordinal)
        : refusal.Message;
}
