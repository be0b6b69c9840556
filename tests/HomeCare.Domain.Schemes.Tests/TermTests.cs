using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.Schemes.Tests;

public class TermTests
{
    private static readonly FrameworkTerm Term = LeicestershireHomeCare2026.Scheme.Term;

    [Fact]
    [Rule("OF-06")]
    [Rule("HCL26-008d")]
    [Rule("HCL26-101")]
    public void A_scheme_without_an_award_date_cannot_be_checked_and_says_how_late_its_end_can_be()
    {
        var finding = Term.Check().ShouldHaveSingleItem();
        finding.Severity.ShouldBe(Severity.Warning);
        finding.Rule.Id.ShouldBe("OF-06");
        finding.Message.ShouldBe("the award date is not recorded, so the end cannot be checked: it is 2034-08-31 at the latest, and an end in 2034-09 needs an award on or after 2026-09-02");
        finding.Facts.ShouldContain(new Fact("stated-end", "2034-09"));
    }

    // Any award before the service began ends the eight years before the stated September 2034.
    [Theory]
    [InlineData(2026, 4, 1, "2034-03-31")]
    [InlineData(2026, 5, 31, "2034-05-30")]
    [InlineData(2026, 9, 1, "2034-08-31")]
    [Rule("OF-06")]
    [Rule("HCL26-051a")]
    public void An_award_by_commencement_overshoots_the_eight_years(int year, int month, int day, string last)
    {
        var finding = Awarded(new(year, month, day)).Check().ShouldHaveSingleItem();
        finding.Severity.ShouldBe(Severity.Breach);
        finding.Message.ShouldBe($"the scheme says it ends in 2034-09, and it may last to {last}");
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 0)]
    [Rule("OF-06")]
    public void An_end_is_lawful_when_the_period_reaches_into_its_month(int day, int findings) =>
        Awarded(new(2026, 9, day)).Check().Count.ShouldBe(findings);

    [Theory]
    [InlineData(2034, 4, 30, true)]
    [InlineData(2034, 5, 1, false)]
    [InlineData(2026, 8, 31, false)]
    [InlineData(2026, 9, 1, true)]
    [Rule("HCL26-003c")]
    [Rule("OF-06")]
    public void A_scheme_is_in_force_from_commencement_to_eight_years_from_its_award(int year, int month, int day, bool inForce) =>
        Awarded(new(2026, 5, 1)).IsInForce(new(year, month, day)).ShouldBe(inForce);

    private static FrameworkTerm Awarded(LocalDate day) => Term with { FirstAward = new(new Cited<LocalDate>(day, A.Citation)) };
}
