using System.Globalization;
using NodaTime;

namespace HomeCare.Domain.Pricing.Tests;

public class SameInEveryCultureTests
{
    [Theory]
    [InlineData("en-GB")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("cy-GB")]
    public void A_visit_and_its_faults_read_the_same(string culture)
    {
        var visit = new WeeklyVisit(IsoDayOfWeek.Friday, new LocalTime(19, 5, 30), -1500, -2);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);

            string.Join('|', [visit.ToString(), .. visit.Faults().Select(fault => fault.Message)]).ShouldBe(
                "Friday 19:05, -1500 minutes, -2 carers|a visit starts on a whole minute, not 19:05:30|"
                + "a visit lasts 1 to 1440 minutes, not -1500|a visit has 1 to 6 carers, not -2");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
