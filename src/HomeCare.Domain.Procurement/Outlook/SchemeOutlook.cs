using NodaTime;
using OneOf;

namespace HomeCare.Domain.Procurement;

/// <summary>What lies ahead of a scheme: its last lawful day, the next award, every last day, and the gaps.</summary>
/// <remarks>It rests on the same evaluation as the check, so that the two cannot differ.</remarks>
public sealed partial record SchemeOutlook
{
    private SchemeOutlook()
    {
    }

    /// <summary>The day from which it looks ahead; the last day that the record tells of where that is earlier.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The last day on which an open framework may be in force; null for other kinds and while no first award is recorded.</summary>
    public required LocalDate? LastLawfulDay { get; init; }

    /// <summary>The last day on which the next framework of an open framework may be awarded; null where none need be.</summary>
    public required LocalDate? NextAwardBy { get; init; }

    /// <summary>The earliest first award that makes the stated end lawful; null for other kinds and where no end is stated.</summary>
    public required LocalDate? EarliestLawfulFirstAward { get; init; }

    /// <summary>When each round whose award notice is published can be entered into at the earliest, in order.</summary>
    public required ValueList<EarliestEntry> Entries { get; init; }

    /// <summary>Every act that is not recorded as done, with its last day, the nearest first; those overdue included.</summary>
    public required ValueList<Deadline> Open { get; init; }

    /// <summary>The days between frameworks on which there is none to call off from (ambiguity A6), in order.</summary>
    public required ValueList<DateInterval> Gaps { get; init; }

    /// <summary>Looks ahead.</summary>
    /// <param name="scheme">The scheme; see <see cref="FrameworkScheme.WithFirstAwardOn"/> to ask what another award date would mean.</param>
    /// <param name="asOf">The day from which to look.</param>
    /// <returns>What lies ahead, or everything that keeps the record from being read.</returns>
    public static OneOf<SchemeOutlook, ValueList<Refusal>> Of(FrameworkScheme scheme, LocalDate asOf) =>
        Of(scheme, asOf, WorkingDayCalendar.ProcurementAct2023);

    /// <summary>Looks ahead.</summary>
    /// <param name="scheme">The scheme; see <see cref="FrameworkScheme.WithFirstAwardOn"/> to ask what another award date would mean.</param>
    /// <param name="asOf">The day from which to look.</param>
    /// <param name="calendar">The working days of section 123, where newer ones than the library's are wanted.</param>
    /// <returns>What lies ahead, or everything that keeps the record from being read.</returns>
    public static OneOf<SchemeOutlook, ValueList<Refusal>> Of(FrameworkScheme scheme, LocalDate asOf, WorkingDayCalendar calendar) =>
        ProcurementAct2023.WholeAct.Check(scheme, asOf, calendar).MapT0(report => Of(report, new Inspection(scheme, asOf, calendar)));

    private static SchemeOutlook Of(ComplianceReport report, Inspection scheme)
    {
        var open = report.Verdicts.SelectMany(verdict => verdict.Deadlines)
            .Where(deadline => deadline.DoneOn is null)
            .OrderBy(deadline => deadline.LastDay).ThenBy(deadline => deadline.Rule.Id, StringComparer.Ordinal)
            .ToValueList();
        var isOpen = scheme.Kind.IsOpenFramework;
        var isRolling = scheme.Readings.FiveYearWindows == FiveYearWindows.RollingFromEveryAward;
        return new()
        {
            AsOf = scheme.AsOf,
            LastLawfulDay = isOpen ? scheme.LastLawfulDay : null,
            NextAwardBy = open.Where(deadline => deadline.Rule.Id is "OF-02" or "OF-03" || (deadline.Rule.Id == "OF-04" && isRolling)).Select(deadline => (LocalDate?)deadline.LastDay).FirstOrDefault(),
            EarliestLawfulFirstAward = isOpen && scheme.Scheme.StatedEnd is { } end ? scheme.EarliestAwardFor(end.Earliest) : null,
            Entries = scheme.Kind.IsUnderTheAct
                ? scheme.Frameworks
                    .Where(one => one.Round.AwardNotice is not null)
                    .Select(one => new EarliestEntry(one.Number, scheme.EarliestEntry(one.Round.AwardNotice!)))
                    .ToValueList()
                : [],
            Open = open,
            Gaps = isOpen
                ? scheme.Reopenings.Select(scheme.GapBefore).OfType<DateInterval>().ToValueList()
                : [],
        };
    }
}
