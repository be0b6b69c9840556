using HomeCare.Domain.Absences;

namespace HomeCare.Domain.Files;

/// <summary>What providers are paid when care does not happen.</summary>
internal static class AbsenceForms
{
    private static readonly Form<Fraction> Share = ValueForms.Fraction;

    private static readonly Form<AtTheDeadline> AtTheDeadline = ClosedSets.OneOf<AtTheDeadline>("what a notice at the last moment is");

    private static readonly Form<ClockChangeReading> ClockChanges = ClosedSets.OneOf<ClockChangeReading>("a reading of times when the clocks change");

    private static readonly Form<NoticeRule> Notice = new AlternativesForm<NoticeRule>(
        "a length of notice",
        [],
        [
            new("hours", Hours(), rule => rule.IsT0),
            new("workingDays", WorkingDays(), rule => rule.IsT1),
            new("weeks", Weeks(), rule => rule.IsT2),
        ]);

    private static readonly Form<AbsenceTreatment> Treatment = new AlternativesForm<AbsenceTreatment>(
        "a treatment of absences",
        [("never", AbsenceTreatment.Never), ("inTheRate", AbsenceTreatment.InTheRate), ("always", AbsenceTreatment.Always)],
        [
            new("byNotice", ByNotice(), treatment => treatment.IsT0),
            new("always", AlwaysInPart(), treatment => treatment.IsT3),
            new("forDays", ForDays(), treatment => treatment.IsT4),
        ]);

    private static readonly RecordForm<AbsenceException> Exception = new(of => new(
        of.Required("cause", ClosedSets.OneOf<AbsenceCause>("a cause of absence"), one => one.Cause),
        of.Required("treatment", Treatment, one => one.Treatment),
        of.Cite(one => one.Citation)));

    internal static readonly RecordForm<AbsencePolicy> Policy = new(of =>
    {
        var title = of.Required("title", Forms.Text, one => one.Title);
        var treatment = of.Required("treatment", Treatment, one => one.Treatment);
        var citation = of.Cite(one => one.Citation);
        var exceptions = of.List("exceptions", Exception, one => one.Exceptions);
        var moment = of.Default("moment", ClosedSets.OneOf<NoticeMoment>("a moment of a notice"), one => one.Moment, NoticeMoment.Received);
        var part = of.Default(
            "partAttendance", ClosedSets.OneOf<PartAttendance>("a rule for a part of the time"), one => one.PartAttendance, PartAttendance.AsPlanned);
        var addOns = of.Default("addOns", ClosedSets.OneOf<AddOnHours>("a rule for added hours"), one => one.AddOns, AddOnHours.Charged);
        return of.Made(
            () => Misfit.Repeats(
                exceptions,
                one => one.Cause,
                index => $"exceptions[{PlainText.Of(index)}].cause",
                cause => $"{cause.Words} has two exceptions: write one"),
            () => new(title, treatment, citation) { Exceptions = exceptions, Moment = moment, PartAttendance = part, AddOns = addOns });
    });

    private static RecordForm<NoticeRule> Hours() => new(of =>
    {
        var hours = of.Required("hours", new RangeForm(1, 366 * 24), rule => rule.AsT0.Hours);
        var clock = of.Default("clock", ClosedSets.OneOf<NoticeClock>("a way to count hours"), rule => rule.AsT0.Clock, NoticeClock.Elapsed);
        var deadline = of.Default("atTheDeadline", AtTheDeadline, rule => rule.AsT0.AtTheDeadline, Domain.Absences.AtTheDeadline.Late);
        var part = of.Default("part", ClosedSets.OneOf<ChargedPart>("a part that is charged"), rule => rule.AsT0.Part, ChargedPart.WholeCare);
        var changes = of.Default("clockChanges", ClockChanges, rule => rule.AsT0.ClockChanges, ClockChangeReading.WinterTime);
        return of.Made(() => new(new HoursOfNotice(hours) { Clock = clock, AtTheDeadline = deadline, Part = part, ClockChanges = changes }));
    });

    private static RecordForm<NoticeRule> WorkingDays() => new(of =>
    {
        var days = of.Required("workingDays", new RangeForm(1, 100), rule => rule.AsT1.Days);
        var calendar = of.Required("calendar", CalendarForms.WorkingDays, rule => rule.AsT1.Calendar);
        var how = of.Default(
            "reading", ClosedSets.OneOf<WorkingDayReading>("a reading of a working day"), rule => rule.AsT1.Reading, WorkingDayReading.SameTime);
        var deadline = of.Default("atTheDeadline", AtTheDeadline, rule => rule.AsT1.AtTheDeadline, Domain.Absences.AtTheDeadline.Late);
        var changes = of.Default("clockChanges", ClockChanges, rule => rule.AsT1.ClockChanges, ClockChangeReading.WinterTime);
        return of.Made(() => new(new WorkingDaysOfNotice(days, calendar) { Reading = how, AtTheDeadline = deadline, ClockChanges = changes }));
    });

    private static RecordForm<NoticeRule> Weeks() => new(of =>
    {
        var weeks = of.Required("weeks", new RangeForm(1, 52), rule => rule.AsT2.Weeks);
        var deadline = of.Default("atTheDeadline", AtTheDeadline, rule => rule.AsT2.AtTheDeadline, Domain.Absences.AtTheDeadline.Late);
        var changes = of.Default("clockChanges", ClockChanges, rule => rule.AsT2.ClockChanges, ClockChangeReading.WinterTime);
        return of.Made(() => new(new WeeksOfNotice(weeks) { AtTheDeadline = deadline, ClockChanges = changes }));
    });

    private static RecordForm<AbsenceTreatment> ByNotice() => new(of =>
    {
        var rule = of.Required("byNotice", Notice, treatment => treatment.AsT0.Rule);
        var weekday = of.Optional("weekdayServices", Notice, treatment => treatment.AsT0.WeekdayServices);
        var share = of.Default("share", Share, treatment => treatment.AsT0.Share, Fraction.One);
        return of.Made(() => NoShare(share, "share"), () => AbsenceTreatment.ByNotice(rule, weekday).Charging(share));
    });

    private static RecordForm<AbsenceTreatment> AlwaysInPart() => new(of =>
    {
        var share = of.Required("always", Share, treatment => treatment.AsT3.Share);
        return of.Made(() => NoShare(share, "always"), () => AbsenceTreatment.Always.Charging(share));
    });

    private static RecordForm<AbsenceTreatment> ForDays() => new(of =>
    {
        var days = of.Required("forDays", new RangeForm(1, int.MaxValue), treatment => treatment.AsT4.Days);
        var counting = of.Default(
            "counting", ClosedSets.OneOf<DayCounting>("a way to count days"), treatment => treatment.AsT4.Counting, DayCounting.BeginningWithTheDay);
        var condition = of.Required("condition", ClosedSets.OneOf<RetainerCondition>("a condition"), treatment => treatment.AsT4.Condition);
        var otherwise = of.Optional("otherwise", Notice, treatment => treatment.AsT4.Otherwise);
        var share = of.Default("share", Share, treatment => treatment.AsT4.Share, Fraction.One);
        return of.Made(() => NoShare(share, "share"), () => AbsenceTreatment.ForDays(days, counting, condition, otherwise).Charging(share));
    });

    private static IEnumerable<Misfit> NoShare(Fraction share, string path) => share > Fraction.Zero && share <= Fraction.One
        ? []
        : [new(path, $"{share} is not a share of a price: write one above nought and at most one, such as 3/4")];
}
