using System.Globalization;
using System.Runtime.InteropServices;

namespace HomeCare.Domain.CallOff.Tests;

/// <summary>The same call-off under many cultures and time zones; the pinned hash makes it the same on each runtime too.</summary>
[CollectionDefinition(nameof(SameBytesEverywhere), DisableParallelization = true)]
[Collection(nameof(SameBytesEverywhere))]
public class SameBytesEverywhere
{
    [Theory]
    [InlineData("en-GB", "Europe/London")]
    [InlineData("tr-TR", "UTC")]
    [InlineData("ar-SA", "Pacific/Apia")]
    [InlineData("th-TH", "Europe/London")]
    [InlineData("cy-GB", "Pacific/Apia")]
    public void A_record_does_not_know_where_it_was_made(string culture, string timeZone)
    {
        var (before, zoneBefore) = (CultureInfo.CurrentCulture, Environment.GetEnvironmentVariable("TZ"));
        try
        {
            Environment.SetEnvironmentVariable("TZ", timeZone);
            TimeZoneInfo.ClearCachedData();
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture, predefinedOnly: true);
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture;
            var ranking = DecisionRecordTests.Everything();
            DecisionRecord.Of(ranking).Sha256.ShouldBe(DecisionRecordTests.Version2);
            ranking.Snapshot.Candidates.SelectMany(candidate => ranking.Explain(candidate.Id)).ShouldBe(Expected.Value);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = before;
            Environment.SetEnvironmentVariable("TZ", zoneBefore);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Fact]
    public void The_tests_run_on_the_runtime_they_were_built_for()
    {
#if NET8_0
        RuntimeInformation.FrameworkDescription.ShouldStartWith(".NET 8.0");
#else
        RuntimeInformation.FrameworkDescription.ShouldStartWith(".NET 10.0");
#endif
    }

    private static readonly Lazy<string[]> Expected = new(() =>
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var ranking = DecisionRecordTests.Everything();
        string[] lines = [.. ranking.Snapshot.Candidates.SelectMany(candidate => ranking.Explain(candidate.Id))];
        CultureInfo.CurrentCulture = before;
        return lines;
    });
}
