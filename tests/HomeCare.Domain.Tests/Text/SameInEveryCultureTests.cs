using System.Globalization;
using NodaTime;

namespace HomeCare.Domain.Tests;

public class SameInEveryCultureTests
{
    [Fact]
    public void The_cultures_tried_do_write_otherwise() =>
        Cultures.In("th-TH", () => new DateTime(2026, 9, 1).ToString("yyyy", CultureInfo.CurrentCulture))
            .ShouldBe("2569");

    [Theory]
    [ClassData(typeof(Cultures))]
    public void Money(string culture) => Cultures.In(culture, () =>
        (Domain.Money.FromPence(-123456789).ToString(), Domain.Money.FromPence(-123456789).ToDigits()))
        .ShouldBe(("-£1234567.89", "-1234567.89"));

    [Theory]
    [ClassData(typeof(Cultures))]
    public void Money_read(string culture) =>
        Cultures.In(culture, () => Domain.Money.Read("-£1234.56").AsT0).ShouldBe(Domain.Money.FromPence(-123456));

    [Theory]
    [ClassData(typeof(Cultures))]
    public void An_exact_amount(string culture)
    {
        var amount = ExactAmount.FromFractionOfPence(-12345673, 60);

        Cultures.In(culture, () => (amount.ToString(), amount.ToFractionOfPence()))
            .ShouldBe(("-£2057.61 and 13/60p", "-12345673/60"));
    }

    [Theory]
    [ClassData(typeof(Cultures))]
    public void Rates(string culture) => Cultures.In(culture, () => (
        new HourlyRate(Domain.Money.FromPence(2527)).ToString(),
        new SessionRate(Domain.Money.FromPence(4942), 1360).ToString(),
        new WeeklyRate(Domain.Money.FromPence(194108)).ToString()))
        .ShouldBe(("£25.27 an hour", "£49.42 for a session of 1360 minutes", "£1941.08 a week"));

    [Theory]
    [ClassData(typeof(Cultures))]
    public void A_date_and_a_time(string culture) => Cultures.In(culture, () =>
        PlainText.Of(new LocalDate(2026, 9, 1)) + " " + PlainText.Of(new LocalTime(19, 30)))
        .ShouldBe("2026-09-01 19:30");

    [Theory]
    [ClassData(typeof(Cultures))]
    public void A_number_and_hours(string culture) => Cultures.In(culture, () =>
        PlainText.Of(-1234567) + " " + PlainText.Hours(600030))
        .ShouldBe("-1234567 10000 h 30 min");

    [Theory]
    [ClassData(typeof(Cultures))]
    public void A_period(string culture) => Cultures.In(culture, () =>
        StatutoryPeriod.YearsBeginningWith(new LocalDate(2026, 5, 1), 8).ToString())
        .ShouldBe("2026-05-01 to 2034-04-30");

    [Theory]
    [ClassData(typeof(Cultures))]
    public void The_order_of_identifiers(string culture) => Cultures.In(culture, () =>
        new[] { "i", "a-b", "I", "ab", "10", "9" }.Select(text => new ZoneId(text)).Order().ToValueList().ToString())
        .ShouldBe("[10, 9, I, a-b, ab, i]");

    [Theory]
    [ClassData(typeof(Cultures))]
    public void Names_that_somebody_may_have_meant(string culture) => Cultures.In(culture, () =>
        Spelling.Nearest("IIII", ["iiii"])).ShouldBe(["iiii"]);

    [Theory]
    [ClassData(typeof(Cultures))]
    public void The_names_of_rounding(string culture) => Cultures.In(culture, () =>
        PennyRounding.FromName("half-away-from-zero")).ShouldBeSameAs(PennyRounding.HalfAwayFromZero);
}
