using System.Text.Json.Nodes;
using HomeCare.Domain.Absences;

namespace HomeCare.Domain.Files;

/// <summary>Writes an assessment of planned care: for the record, for invoices, and for the letters to people and providers.</summary>
/// <remarks>
/// <para>A row for each planned visit and session, in the order of the assessment. The columns: <c>person</c>, <c>provider</c>,
/// <c>service</c>, <c>funding</c>, <c>start</c>, <c>clock</c> (<c>summer</c> or <c>winter</c> where the clocks do not settle the start),
/// <c>minutes</c>, <c>price</c>, <c>attendance</c>, <c>place</c>; of what the provider is paid, <c>payment_reason</c> (the name of an
/// <see cref="AbsenceReason"/>), <c>payment_share</c> (of the price, from 0 to 1; such as <c>1 of 3</c> where decimals cannot say it),
/// <c>paid</c>, <c>payment_deadline</c> (when notice had to come), <c>payment_notice</c> (the id of the notice that decided) and
/// <c>payment_words</c>; and the same of what the person is charged before the limits of the week, <c>charge_reason</c>,
/// <c>charge_share</c>, <c>charged</c>, <c>charge_deadline</c>, <c>charge_notice</c>, <c>charge_words</c>, which are empty where no
/// charging policy was given.</para>
/// <para>A text that begins like a formula stays a text: in CSV it is written behind an apostrophe.</para>
/// </remarks>
public static class AbsenceResultsFile
{
    private static readonly string[] Headings =
    [
        "person", "provider", "service", "funding", "start", "clock", "minutes", "price", "attendance", "place",
        "payment_reason", "payment_share", "paid", "payment_deadline", "payment_notice", "payment_words",
        "charge_reason", "charge_share", "charged", "charge_deadline", "charge_notice", "charge_words",
    ];

    /// <summary>Writes the care with both answers.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="kind">CSV or spreadsheet.</param>
    /// <returns>The bytes of the file, the same for the same assessment.</returns>
    public static ReadOnlyMemory<byte> Write(AbsenceAssessment assessment, TableKind kind)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return TableWriter.Write(kind, "Results", Headings, assessment.Care.Select(Row));
    }

    /// <summary>The assessment for a program: the care, the totals of providers and of people with their weeks, and the findings.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <returns>
    /// One object in JSON, indented, the same for the same assessment. Sums of money and shares are texts, so that no decimal is lost;
    /// moments have the offset of the clock in London.
    /// </returns>
    public static string ToJson(AbsenceAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return IndentedJson.Write(new JsonObject
        {
            ["care"] = Array(assessment.Care, Json),
            ["providers"] = Array(assessment.Providers, Json),
            ["people"] = Array(assessment.People, Json),
            ["findings"] = Array(assessment.Findings, finding => new JsonObject
            {
                ["code"] = finding.Code,
                ["message"] = finding.Message,
                ["facts"] = Array(finding.Facts, fact => new JsonObject { ["name"] = fact.Name, ["value"] = fact.Value }),
            }),
        });
    }

    private static WrittenCell[] Row(AssessedCare assessed)
    {
        var care = assessed.Care;
        return
        [
            WrittenCell.Of(care.Arrangement.Person.Value),
            WrittenCell.Of(care.Arrangement.Provider.Value),
            WrittenCell.Of(care.Arrangement.Service.Value),
            WrittenCell.Of(AbsenceText.Of(care.Arrangement.Funding)),
            WrittenCell.Of(Times.Of(care.Start)),
            WrittenCell.Of(AbsenceText.ClockOf(care)),
            WrittenCell.Of(care.Minutes),
            WrittenCell.Of(care.Price!.Exact),
            WrittenCell.Of(AbsenceText.Of(care.Attendance)),
            WrittenCell.Of(care.Place ?? string.Empty),
            .. Row(care, assessed.Payment, assessed.Paid),
            .. assessed.Charge is { } charge ? Row(care, charge, assessed.Charged) : Enumerable.Repeat(WrittenCell.Of(string.Empty), 6),
        ];
    }

    private static WrittenCell[] Row(PlannedCare care, AbsenceJudgement judgement, Money amount) =>
    [
        WrittenCell.Of(judgement.Reason.Name),
        WrittenCell.OfShare(judgement.Share),
        WrittenCell.Of(amount),
        WrittenCell.Of(judgement.Deadline?.ToString() ?? string.Empty),
        WrittenCell.Of(judgement.Notice?.Id.Value ?? string.Empty),
        WrittenCell.Of(judgement.Explain(care)),
    ];

    private static JsonObject Json(AssessedCare assessed)
    {
        var care = assessed.Care;
        return new()
        {
            ["person"] = care.Arrangement.Person.Value,
            ["provider"] = care.Arrangement.Provider.Value,
            ["service"] = care.Arrangement.Service.Value,
            ["funding"] = AbsenceText.Of(care.Arrangement.Funding),
            ["starts_at"] = Times.Of(care.StartsAt),
            ["minutes"] = care.Minutes,
            ["price"] = WrittenCell.Of(care.Price!.Exact).Text,
            ["attendance"] = AbsenceText.Of(care.Attendance),
            ["place"] = care.Place,
            ["payment"] = Json(care, assessed.Payment, assessed.Paid),
            ["charge"] = assessed.Charge is { } charge ? Json(care, charge, assessed.Charged) : null,
        };
    }

    private static JsonObject Json(PlannedCare care, AbsenceJudgement judgement, Money amount) => new()
    {
        ["reason"] = judgement.Reason.Name,
        ["share"] = judgement.Share.ToString(),
        ["amount"] = amount.ToDigits(),
        ["notice"] = judgement.Notice?.Id.Value,
        ["notice_at"] = judgement.NoticeAt is { } at ? Times.Of(at) : null,
        ["rule"] = judgement.Rule?.ToString(),
        ["deadline"] = judgement.Deadline is { } deadline
            ? new JsonObject { ["at"] = Times.Of(deadline.At), ["late_at"] = deadline.IsLateAt }
            : null,
        ["words"] = judgement.Explain(care),
    };

    private static JsonObject Json(ProviderTotal total) => new()
    {
        ["provider"] = total.Provider.Value,
        ["funding"] = AbsenceText.Of(total.Funding),
        ["planned"] = total.Planned,
        ["absences"] = total.Absences,
        ["absences_paid"] = total.AbsencesPaid,
        ["for_care"] = total.ForCare.ToDigits(),
        ["for_absences"] = total.ForAbsences.ToDigits(),
        ["total"] = total.Total.ToDigits(),
    };

    private static JsonObject Json(PersonTotal total) => new()
    {
        ["person"] = total.Person.Value,
        ["planned"] = total.Planned,
        ["absences"] = total.Absences,
        ["paid"] = total.Paid.ToDigits(),
        ["charged"] = total.Charged.ToDigits(),
        ["weeks"] = Array(total.Weeks, week => new JsonObject
        {
            ["first_day"] = PlainText.Of(week.FirstDay),
            ["last_day"] = PlainText.Of(week.LastDay),
            ["before_limits"] = week.BeforeLimits.ToDigits(),
            ["contribution"] = week.Contribution?.ToDigits(),
            ["cost"] = week.Cost.ToDigits(),
            ["charged"] = week.Charged.ToDigits(),
            ["limit"] = Name(week.Limit),
        }),
    };

    private static string Name(ChargeLimit limit) => limit switch
    {
        ChargeLimit.None => "none",
        ChargeLimit.Contribution => "contribution",
        ChargeLimit.Cost => "cost",
    };

    private static JsonArray Array<T>(IEnumerable<T> values, Func<T, JsonNode?> written) => [.. values.Select(written)];
}
