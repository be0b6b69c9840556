using NodaTime;
using NodaTime.Text;

namespace HomeCare.Domain.Procurement.Tests;

public class FrameworkTermTests
{
    private const string Commencement = "2026-09-01";

    private static readonly Published<LocalDate> NotRecorded = new(new NotYetSet(A.Citation));

    [Fact]
    public void While_no_award_is_recorded_the_years_begin_with_commencement() =>
        Term(NotRecorded).LastPossibleDay.ShouldBe(Day("2034-08-31"));

    [Theory]
    [InlineData("2026-04-01", "2034-03-31")]
    [InlineData("2026-05-01", "2034-04-30")]
    [InlineData("2026-05-31", "2034-05-30")]
    [InlineData("2026-08-31", "2034-08-30")]
    [InlineData("2026-09-01", "2034-08-31")]
    [Rule("HCL26-008d")]
    [Rule("TIME-01")]
    public void Eight_years_begin_with_the_award_and_not_with_commencement(string award, string lastDay) =>
        Term(Recorded(award)).LastPossibleDay.ShouldBe(Day(lastDay));

    [Fact]
    [Rule("TIME-02")]
    [Rule("R-14")]
    public void Eight_years_from_29_February_2028_end_on_28_February_2036() =>
        (Term(Recorded("2028-02-29")) with { Commencement = new(Day("2028-09-01"), A.Citation) })
            .LastPossibleDay.ShouldBe(Day("2036-02-28"));

    [Theory]
    [InlineData(4, "2030-04-30")]
    [InlineData(8, "2034-04-30")]
    public void The_total_years_are_the_schemes_own(int years, string lastDay) =>
        (Term(Recorded("2026-05-01")) with { TotalYears = new(years, A.Citation) })
            .LastPossibleDay.ShouldBe(Day(lastDay));

    [Fact]
    public void Recording_an_award_before_the_service_never_lengthens_the_scheme() =>
        Enumerable.Range(0, 366)
            .Select(days => Day(Commencement).PlusDays(-days))
            .Where(award => Term(Recorded(PlainText.Of(award))).LastPossibleDay > Term(NotRecorded).LastPossibleDay)
            .ShouldBeEmpty();

    private static FrameworkTerm Term(Published<LocalDate> award) => new(
        award,
        new(Day(Commencement), A.Citation),
        new(8, A.Citation),
        new(new YearMonth(2034, 9), A.Citation));

    private static Published<LocalDate> Recorded(string award) => new(new Cited<LocalDate>(Day(award), A.Citation));

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
