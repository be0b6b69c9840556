using NodaTime;
using OneOf;

namespace HomeCare.Domain.Procurement;

/// <summary>Rules that a scheme is checked against.</summary>
public sealed class RuleSet
{
    private readonly ValueList<Check> checks;

    internal RuleSet(string name, IEnumerable<Check> checks)
    {
        Name = name;
        this.checks = checks.ToValueList();
        Rules = this.checks.Select(check => check.Rule).ToValueList();
    }

    /// <summary>Its name for people.</summary>
    public string Name { get; }

    /// <summary>The rules, in the order in which they are applied.</summary>
    public ValueList<Rule> Rules { get; }

    /// <summary>Checks a scheme, with the bank holidays that this library holds.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="asOf">The day of the check: what was due before it and is not recorded counts as not done.</param>
    /// <returns>The report, or everything that keeps the record from being checked; see <see cref="FrameworkScheme.Faults"/>.</returns>
    public OneOf<ComplianceReport, ValueList<Refusal>> Check(FrameworkScheme scheme, LocalDate asOf) =>
        Check(scheme, asOf, WorkingDayCalendar.ProcurementAct2023);

    /// <summary>Checks a scheme.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="asOf">The day of the check: what was due before it and is not recorded counts as not done.</param>
    /// <param name="calendar">The working days of section 123, where newer ones than the library's are wanted.</param>
    /// <returns>The report, or everything that keeps the record from being checked; see <see cref="FrameworkScheme.Faults"/>.</returns>
    public OneOf<ComplianceReport, ValueList<Refusal>> Check(FrameworkScheme scheme, LocalDate asOf, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(calendar);
        var faults = scheme.Faults();
        if (faults.Count > 0)
        {
            return faults;
        }

        var inspection = new Inspection(scheme, asOf, calendar);
        return new ComplianceReport(scheme, Name, asOf, checks.Select(check => check.On(inspection)).ToValueList());
    }
}
