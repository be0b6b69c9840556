namespace HomeCare.Domain.Procurement.Tests.Compliance;

public class ReadingTests
{
    private static readonly IReadOnlyList<(FrameworkScheme Scheme, Lazy<string> Found)> Records =
    [
        .. Enumerable.Range(1, 6000).Select(seed => new Dice(seed).Scheme() with { Readings = LegalReadings.Default })
            .Where(scheme => scheme.Faults().Count == 0)
            .Select(scheme => (scheme, new Lazy<string>(() => Found(scheme)))),
    ];

    public static TheoryData<string, string> Others
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var point in Ambiguity.All)
            {
                foreach (var option in point.Options.Skip(1))
                {
                    data.Add(point.Name, option);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Every_reading_that_is_not_the_default_changes_what_is_found_somewhere(string name, string option)
    {
        var point = Ambiguity.All.Single(one => one.Name == name);

        Records.Select(record => (Default: record.Found, Other: record.Scheme with { Readings = point.Set(LegalReadings.Default, option).AsT0 }))
            .Where(pair => pair.Other.Faults().Count == 0)
            .Any(pair => pair.Default.Value != Found(pair.Other))
            .ShouldBeTrue();
    }

    private static string Found(FrameworkScheme scheme) => string.Join(
        '\n',
        ProcurementAct2023.WholeAct.Check(scheme, new(2031, 1, 1)).AsT0.Verdicts.Select(verdict =>
            $"{verdict.Rule.Id} {verdict.Verdict} {string.Join(';', verdict.Findings.Select(finding => $"{finding.Severity}: {finding.Message}"))} {string.Join(';', verdict.NotRecorded)}"));
}
