using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using OneOf;

namespace HomeCare.Domain.Files.Tests;

/// <summary>Whatever a table of care, notices or contributions holds, it is read or its faults are named; nothing is thrown.</summary>
public class AbsenceTableFuzzTests
{
    private static readonly string[] Odd =
    [
        "", "0", "-1", "1", "120", "1500", "99999999999999999999", "999999999999.99", "0.00", "=1+1", "é", "\"", "'", "\0", "\uFFFF", "\uD800", "P-1", "p-1", "N-1", "n-1", "2026-09-01",
        "2026-09-01 10:00", "2026-09-01T10:00", "2026-09-01 10:00:59.999999999", "2026-10-25 01:30", "2026-10-25T01:30+18:00", "2026-10-25T01:30-18:00", "2026-03-29 01:30",
        "9999-12-31", "9999-12-31 23:59", "9999-12-31T24:00:00", "-9998-01-01", "0000-01-01 00:00", "2999-12-31 23:59", "1900-01-01 00:00+18:00", "2999-12-31T23:59-18:00",
        "until further notice", "full cost", "summer", "winter", "absent", "as planned", "direct payment", "in the rate", "weekdays only", "person", "no-show", new('x', 300),
    ];

    [Property(MaxTest = 1000)]
    public Property Any_cells_of_planned_care_are_read_or_refused() =>
        Any(AnAbsenceTable.CareHeadings, AnAbsenceTable.Care(), (file, content) => PlannedCareFile.Read(file, content));

    [Property(MaxTest = 1000)]
    public Property Any_cells_of_notices_are_read_or_refused() =>
        Any(AnAbsenceTable.NoticeHeadings, AnAbsenceTable.Notice(), (file, content) => AbsenceNoticesFile.Read(file, content));

    [Property(MaxTest = 500)]
    public Property Any_cells_of_contributions_are_read_or_refused() =>
        Any(AnAbsenceTable.ContributionHeadings, AnAbsenceTable.Contribution(), (file, content) => ContributionsFile.Read(file, content));

    [Property(MaxTest = 200)]
    public Property Any_text_is_read_or_refused() => Prop.ForAll(
        ArbMap.Default.GeneratorFor<string>().ToArbitrary(),
        text =>
        {
            var content = Encoding.UTF8.GetBytes(text ?? string.Empty);
            IsReadOrRefused(PlannedCareFile.Read("care.csv", content));
            IsReadOrRefused(AbsenceNoticesFile.Read("notices.csv", content));
            IsReadOrRefused(ContributionsFile.Read("contributions.csv", content));
        });

    private static Property Any<T>(string headings, string row, Func<string, byte[], OneOf<ValueList<T>, ValueList<InputFault>>> read)
    {
        var cell = Gen.Frequency((3, Gen.Elements(Odd)), (1, ArbMap.Default.GeneratorFor<string>().Select(text => text ?? string.Empty)));
        var changed = from cells in Gen.ArrayOf(Gen.Choose(0, headings.Split(',').Length - 1).Zip(cell), 4)
                      select cells.Aggregate(row.Split(','), (written, one) => [.. written[..one.Item1], one.Item2, .. written[(one.Item1 + 1)..]]);
        return Prop.ForAll(
            Gen.ArrayOf(changed, 3).ToArbitrary(),
            rows => IsReadOrRefused(read("table.csv", AnAbsenceTable.Csv(headings, [.. rows.Select(cells => string.Join(',', cells.Select(Quoted)))]))));
    }

    private static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"")}\"";

    private static void IsReadOrRefused<T>(OneOf<ValueList<T>, ValueList<InputFault>> read) => read.Switch(
        good => good.ShouldNotBeEmpty(),
        faults =>
        {
            faults.ShouldNotBeEmpty();
            faults.ShouldAllBe(fault => fault.Line >= 1 && fault.Column >= 1 && fault.Field.Length > 0 && fault.Problem.Length > 0);
        });
}
