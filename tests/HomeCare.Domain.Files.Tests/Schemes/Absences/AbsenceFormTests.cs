using HomeCare.Domain.Absences;

namespace HomeCare.Domain.Files.Tests;

public class AbsenceFormTests
{
    [Fact]
    public void Forty_eight_hours_of_notice_is_said_in_a_line()
    {
        var policy = AForm.Read(AbsenceForms.Policy, """{ "title": "Example council", "treatment": { "byNotice": { "hours": 48 } } }""");

        policy.Treatment.ShouldBe(AbsenceTreatment.ByNotice(NoticeRule.Hours(48)));
        policy.Moment.ShouldBe(NoticeMoment.Received);
        policy.PartAttendance.ShouldBe(PartAttendance.AsPlanned);
        policy.AddOns.ShouldBe(AddOnHours.Charged);
        policy.Exceptions.ShouldBeEmpty();
    }

    [Fact]
    public void Every_treatment_is_read_as_it_is_written()
    {
        var exceptions = AForm.Read(AbsenceForms.Policy, APolicy.Text(APolicy.Absence)).Exceptions;

        exceptions[0].Treatment.ShouldBe(AbsenceTreatment.Retainer(14, NoticeRule.Weeks(1)).Charging(Fraction.Of(3, 4)));
        exceptions[1].Treatment.ShouldBe(
            AbsenceTreatment.ForDays(7, DayCounting.BeginningWithTheDayAfter, RetainerCondition.Always, otherwise: null));
        exceptions[3].Treatment.ShouldBe(AbsenceTreatment.Always.Charging(Fraction.Of(1, 2)));
        exceptions[4].Treatment.ShouldBe(AbsenceTreatment.Always);
        exceptions[5].Treatment.ShouldBe(AbsenceTreatment.Never);
        exceptions[6].Treatment.AsT0.Rule.AsT1.Calendar.Terms.ClosedDays[0].Reason.ShouldBe("offices closed");
    }

    [Fact]
    public void A_calendar_with_other_bank_holidays_comes_back()
    {
        var days = OneYear.Read();
        var calendar = WorkingDayCalendar.EnglandAndWales.WithHolidays(days).AsT0;

        calendar.ShouldNotBe(WorkingDayCalendar.EnglandAndWales);
        AForm.ShouldComeBack(CalendarForms.WorkingDays, calendar);
        AForm.Written(CalendarForms.WorkingDays, WorkingDayCalendar.EnglandAndWales).ShouldBe("\"england-and-wales\"\n");
    }

    [Theory]
    [InlineData("{ \"hours\": 48 }", "{ \"hours\": 0 }", "treatment.byNotice.hours: 0 is not possible here: write a whole number from 1 to 8784")]
    [InlineData("{ \"hours\": 48 }", "48", "treatment.byNotice: this must be an object with hours or workingDays or weeks")]
    [InlineData("{ \"hours\": 48 }", "{ \"hour\": 48 }", "treatment.byNotice: this has no member that says what it is: did you mean hours?")]
    [InlineData("{ \"hours\": 48 }", "{ \"hours\": 48, \"weeks\": 1 }", "treatment.byNotice: this says hours and weeks: write one of them")]
    [InlineData("\"treatment\": \"never\"", "\"treatment\": \"newer\"", "exceptions[5].treatment: \"newer\" is not a treatment of absences: did you mean never?")]
    [InlineData("\"share\": \"3/4\"", "\"share\": \"4/3\"", "exceptions[0].treatment.share: 4/3 is not a share of a price: write one above nought and at most one, such as 3/4")]
    [InlineData("\"condition\": \"service-resumes\", ", "", "exceptions[0].treatment.condition: this member is missing: add it")]
    [InlineData("\"cause\": \"hospital\"", "\"cause\": \"no-show\"", "exceptions[3].cause: an absence without notice has two exceptions: write one")]
    [InlineData("\"calendar\": \"england-and-wales\"", "\"calendar\": \"england\"", "exceptions[2].treatment.weekdayServices.calendar: \"england\" is not a calendar of working days: write one of: england-and-wales, procurement-act-2023")]
    [InlineData("\"2026-12-24\"", "\"2028-12-24\"", "exceptions[6].treatment.byNotice.calendar.closedDays[0]: 2028-12-24 is outside the days that the terms speak about")]
    [InlineData("[\"monday\", \"friday\"]", "[]", "exceptions[6].treatment.byNotice.calendar.weekdays: no day of the week is a working day: give at least one")]
    public void A_fault_is_told_at_its_place_with_what_would_be_right(string good, string bad, string problem) =>
        AForm.ProblemsOf(AbsenceForms.Policy, APolicy.Text(APolicy.Changed(APolicy.Absence, (good, bad)))).ShouldBe([problem]);

    private static class OneYear
    {
        // The year 2026 of the published list alone: the same days, and fewer years.
        internal static BankHolidays Read() => AForm.Read(CalendarForms.Holidays, Text());

        private static string Text() => $"{{ {string.Join(", ", BankHolidayDivision.All.Select(Division))} }}";

        private static string Division(BankHolidayDivision division) =>
            $"\"{division.Name}\": {{ \"division\": \"{division.Name}\", \"events\": [{string.Join(", ", Events(division))}] }}";

        private static IEnumerable<string> Events(BankHolidayDivision division) => BankHolidays.Published.Days
            .Where(day => day.Division == division && day.Date.Year == 2026)
            .Select(day => $"{{ \"title\": \"{day.Title}\", \"date\": \"{PlainText.Of(day.Date)}\", \"notes\": \"\", \"bunting\": true }}");
    }
}
