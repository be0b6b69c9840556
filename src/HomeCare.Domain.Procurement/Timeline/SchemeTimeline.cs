using NodaTime;
using OneOf;

namespace HomeCare.Domain.Procurement;

/// <summary>A scheme drawn in time: its frameworks, the periods of section 49, its rounds, plans and last days.</summary>
public sealed partial record SchemeTimeline
{
    private SchemeTimeline(string title, LocalDate asOf, ValueList<TimelineSection> sections) =>
        (Title, AsOf, Sections) = (title, asOf, sections);

    /// <summary>The scheme's name.</summary>
    public string Title { get; }

    /// <summary>The day of the view: last days before it are overdue.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The rows, by section; a section without rows is left out.</summary>
    public ValueList<TimelineSection> Sections { get; }

    /// <summary>Draws a scheme in time.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="asOf">The day of the view.</param>
    /// <returns>The timeline, or everything that keeps the record from being read.</returns>
    public static OneOf<SchemeTimeline, ValueList<Refusal>> Of(FrameworkScheme scheme, LocalDate asOf) =>
        Of(scheme, asOf, WorkingDayCalendar.ProcurementAct2023);

    /// <summary>Draws a scheme in time.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="asOf">The day of the view.</param>
    /// <param name="calendar">The working days of section 123, where newer ones than the library's are wanted.</param>
    /// <returns>The timeline, or everything that keeps the record from being read.</returns>
    public static OneOf<SchemeTimeline, ValueList<Refusal>> Of(FrameworkScheme scheme, LocalDate asOf, WorkingDayCalendar calendar) =>
        SchemeOutlook.Of(scheme, asOf, calendar).MapT0(outlook =>
        {
            var rows = new TimelineRows(new Inspection(scheme, asOf, calendar), outlook);
            TimelineSection[] sections =
            [
                new("Frameworks", rows.Frameworks().ToValueList()),
                new("Periods of section 49", rows.Periods().ToValueList()),
                .. rows.Rounds(),
                new("Planned re-openings", rows.Planned().ToValueList()),
                new("Other events", rows.OtherEvents().ToValueList()),
                new("Last days", rows.LastDays().ToValueList()),
            ];
            return new SchemeTimeline(scheme.Title, asOf, sections.Where(section => section.Items.Count > 0).ToValueList());
        });
}
