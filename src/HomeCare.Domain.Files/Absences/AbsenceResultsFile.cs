using System.Text.Json.Nodes;
using HomeCare.Domain.Absences;
using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Files;

/// <summary>Writes an assessed ledger: as a table with a row for each planned visit or session, and in JSON with the totals.</summary>
/// <remarks>
/// The columns: <c>person</c>, <c>provider</c>, <c>service</c>, <c>start</c>, <c>minutes</c>, <c>funding</c>, <c>price</c>, <c>attendance</c>;
/// of the payment <c>paid</c>, <c>paid_reason</c> (a name of <see cref="AbsenceReason"/>), <c>paid_share</c>, <c>notice</c>,
/// <c>deadline</c> (when notice had to come), <c>paid_because</c> (in words); of the charge, before the limits of the week,
/// <c>charged</c>, <c>charged_reason</c>, <c>charged_share</c>, <c>charged_because</c>, empty where no charging policy was given; and
/// <c>place</c>. A text that begins like a formula stays a text: in CSV it is written behind an apostrophe.
/// </remarks>
public static class AbsenceResultsFile
{
    private static readonly string[] Headings =
    [
        "person", "provider", "service", "start", "minutes", "funding", "price", "attendance",
        "paid", "paid_reason", "paid_share", "notice", "deadline", "paid_because",
        "charged", "charged_reason", "charged_share", "charged_because", "place",
    ];

    /// <summary>Writes the visits and sessions.</summary>
    /// <param name="assessment">The assessed ledger.</param>
    /// <param name="kind">CSV or spreadsheet.</param>
    /// <returns>The bytes of the file, the same for the same assessment.</returns>
    public static ReadOnlyMemory<byte> Write(AbsenceAssessment assessment, TableKind kind)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return TableWriter.Write(kind, "Absences", Headings, assessment.Care.Select(Row));
    }

    /// <summary>The assessment for a program: every visit and session, the totals, and what somebody should look at.</summary>
    /// <param name="assessment">The assessed ledger.</param>
    /// <returns>One object in JSON, indented, the same for the same assessment. Sums of money are texts in pounds, so that no penny is lost.</returns>
    public static string ToJson(AbsenceAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return IndentedJson.Write(new JsonObject
        {
            ["care"] = Array(assessment.Care, one => new JsonObject(Headings.Zip(Row(one)).Select(cell => KeyValuePair.Create(cell.First, (JsonNode?)cell.Second.Text)))),
            ["providers"] = Array(assessment.Providers, total => new JsonObject
            {
                ["provider"] = total.Provider.Value,
                ["funding"] = Funding(total.Funding),
                ["planned"] = total.Planned,
                ["absences"] = total.Absences,
                ["absences_paid"] = total.AbsencesPaid,
                ["for_care"] = total.ForCare.ToDigits(),
                ["for_absences"] = total.ForAbsences.ToDigits(),
                ["total"] = total.Total.ToDigits(),
            }),
            ["people"] = Array(assessment.People, total => new JsonObject
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
                    ["contribution"] = week.Contribution?.ToDigits() ?? "full cost",
                    ["cost"] = week.Cost.ToDigits(),
                    ["charged"] = week.Charged.ToDigits(),
                    ["limit"] = Limit(week.Limit),
                }),
            }),
            ["findings"] = Array(assessment.Findings, finding => new JsonObject
            {
                ["code"] = finding.Code,
                ["message"] = finding.Message,
                ["facts"] = Array(finding.Facts, fact => new JsonObject { ["name"] = fact.Name, ["value"] = fact.Value }),
            }),
        });
    }

    /// <summary>One judgement for a program, without money.</summary>
    /// <param name="care">The care that was judged.</param>
    /// <param name="judgement">What one policy says of it.</param>
    /// <returns>One object in JSON, indented.</returns>
    public static string ToJson(PlannedCare care, AbsenceJudgement judgement)
    {
        ArgumentNullException.ThrowIfNull(care);
        return IndentedJson.Write(new JsonObject
        {
            ["start"] = Time(care),
            ["minutes"] = care.Minutes,
            ["chargeable"] = judgement.IsCharged,
            ["reason"] = judgement.Reason.Name,
            ["share"] = judgement.Share.ToString(),
            ["deadline"] = judgement.Deadline?.ToString() ?? string.Empty,
            ["because"] = judgement.Explain(care),
        });
    }

    private static JsonArray Array<T>(IEnumerable<T> values, Func<T, JsonNode?> written) => [.. values.Select(written)];

    private static WrittenCell[] Row(AssessedCare one)
    {
        var (care, arrangement) = (one.Care, one.Care.Arrangement);
        return
        [
            WrittenCell.Of(arrangement.Person.Value),
            WrittenCell.Of(arrangement.Provider.Value),
            WrittenCell.Of(arrangement.Service.Value),
            WrittenCell.Of(Time(care)),
            new(PlainText.Of(care.Minutes), IsNumber: true),
            WrittenCell.Of(Funding(arrangement.Funding)),
            WrittenCell.Of(care.Price!.Exact),
            WrittenCell.Of(care.Attendance.ToString()),
            WrittenCell.Of(one.Paid),
            WrittenCell.Of(one.Payment.Reason.Name),
            WrittenCell.Of(one.Payment.Share.ToString()),
            WrittenCell.Of(one.Payment.Notice?.Id.Value ?? string.Empty),
            WrittenCell.Of(one.Payment.Deadline?.ToString() ?? string.Empty),
            WrittenCell.Of(one.Payment.Explain(care)),
            one.Charge is null ? WrittenCell.Of(string.Empty) : WrittenCell.Of(one.Charged),
            WrittenCell.Of(one.Charge?.Reason.Name ?? string.Empty),
            WrittenCell.Of(one.Charge?.Share.ToString() ?? string.Empty),
            WrittenCell.Of(one.Charge?.Explain(care) ?? string.Empty),
            WrittenCell.Of(care.Place ?? string.Empty),
        ];
    }

    private static string Time(PlannedCare care) => $"{PlainText.Of(care.Start.Date)} {PlainText.Of(care.Start.TimeOfDay)}";

    private static string Funding(FundingRoute funding) => funding == FundingRoute.DirectPayment ? "direct payment" : "council";

    private static string Limit(ChargeLimit limit) => limit switch
    {
        ChargeLimit.None => "none",
        ChargeLimit.Contribution => "contribution",
        ChargeLimit.Cost => "cost",
        _ => throw new ArgumentOutOfRangeException(nameof(limit)),
    };
}
