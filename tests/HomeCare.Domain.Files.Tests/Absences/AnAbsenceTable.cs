using System.Text;
using HomeCare.Domain.Absences;
using OneOf;

namespace HomeCare.Domain.Files.Tests;

/// <summary>Rows of planned care, notices and contributions to start a test from, and what the readers say of them. All is invented.</summary>
internal static class AnAbsenceTable
{
    internal const string CareHeadings =
        "person,provider,service,start,minutes,price,attendance,days,absences,funding,framework_price,charged_at,added_price,"
        + "framework_added_price,charged_added_price,planned_at,clock";

    internal const string NoticeHeadings = "id,cause,from,until,received,person,provider,service,resumed,sent,recorded,corrects,withdrawn";

    internal const string ContributionHeadings = "person,weekly,from,until";

    internal static string Care(params (string Heading, string Cell)[] changes) => Row(CareHeadings, "P-1,EX-01,day-service,2026-09-01 10:00,360,60.00,not recorded", changes);

    internal static string Notice(params (string Heading, string Cell)[] changes) =>
        Row(NoticeHeadings, "N-1,person,2026-09-01 00:00,2026-09-08 00:00,2026-08-28 11:00,P-1", changes);

    internal static string Contribution(params (string Heading, string Cell)[] changes) =>
        Row(ContributionHeadings, "P-1,50.00,2026-04-06,until further notice", changes);

    internal static ValueList<PlannedCare> CareOf(params string[] rows) => Sound(PlannedCareFile.Read("care.csv", Csv(CareHeadings, rows)));

    internal static ValueList<AbsenceNotice> NoticesOf(params string[] rows) => Sound(AbsenceNoticesFile.Read("notices.csv", Csv(NoticeHeadings, rows)));

    internal static ValueList<AssessedContribution> ContributionsOf(params string[] rows) =>
        Sound(ContributionsFile.Read("contributions.csv", Csv(ContributionHeadings, rows)));

    internal static string[] CareFaults(params string[] rows) => Faults(PlannedCareFile.Read("care.csv", Csv(CareHeadings, rows)));

    internal static string[] NoticeFaults(params string[] rows) => Faults(AbsenceNoticesFile.Read("notices.csv", Csv(NoticeHeadings, rows)));

    internal static string[] ContributionFaults(params string[] rows) => Faults(ContributionsFile.Read("contributions.csv", Csv(ContributionHeadings, rows)));

    internal static byte[] Csv(string headings, params string[] rows) => Encoding.UTF8.GetBytes(string.Join('\n', rows.Prepend(headings)) + "\n");

    /// <summary>The same table as a workbook, with texts in its cells.</summary>
    internal static AWorkbook Workbook(string headings, params string[] rows) =>
        AWorkbook.Of(string.Concat(rows.Prepend(headings).Select((row, i) => AWorkbook.Texts(i + 1, row.Split(',')))));

    internal static ValueList<T> Sound<T>(OneOf<ValueList<T>, ValueList<InputFault>> read) =>
        read.Match(good => good, faults => throw new InvalidOperationException(string.Join('\n', faults)));

    internal static string[] Faults<T>(OneOf<ValueList<T>, ValueList<InputFault>> read) => [.. read.AsT1.Select(fault => fault.ToString())];

    private static string Row(string headings, string first, (string Heading, string Cell)[] changes)
    {
        var cells = headings.Split(',').Zip(first.Split(',').Concat(Enumerable.Repeat(string.Empty, 20))).ToDictionary(one => one.First, one => one.Second);
        foreach (var (heading, cell) in changes)
        {
            cells.ContainsKey(heading).ShouldBeTrue();
            cells[heading] = cell;
        }

        return string.Join(',', headings.Split(',').Select(heading => cells[heading]));
    }
}
