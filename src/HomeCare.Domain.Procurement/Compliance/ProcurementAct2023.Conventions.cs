namespace HomeCare.Domain.Procurement;

public static partial class ProcurementAct2023
{
    /// <summary>Rules that a check need not look for, because periods, calendars, kinds and the record itself keep them.</summary>
    public static ValueList<Rule> Conventions { get; } =
    [
        Law.Rule("TIME-01", "sections 47 and 49", "Years that begin with a day include it and end with the day before the anniversary."),
        Law.Rule("TIME-02", "section 49", "Years that begin on 29 February end with the last day of February where there is no such day (ambiguity A22)."),
        Law.Rule("TIME-03", "sections 53, 59, 68 and 80", "Days that begin with a day count it as the first."),
        Law.Rule("TIME-04", "section 51(2), (5)", "Working days that begin with a day count it where it is a working day."),
        Law.Rule("TIME-05", "section 123(1)", "A working day is not a Saturday, a Sunday or a bank holiday in any part of the United Kingdom."),
        Law.Rule("TIME-06", "section 54(5)", "A period for tenders begins with the day after the invitation."),
        Law.Rule("TIME-07", "section 123(1)", "Beyond the bank holidays that are loaded there is no answer."),
        Law.Rule("TIME-08", "section 123(1)", "An instant becomes the date in London before any rule is applied."),
        Law.Rule("OF-01", "section 49(1)", "Every framework has one award date, later than the one before."),
        Law.Rule("OF-17", "section 47(5)(a)", "The four years of closed frameworks do not bind an open framework."),
        Law.Rule("CF-02", "section 47(5)(c)", "No maximum term binds a light touch framework."),
        Law.Rule("NOT-13", "section 52(6)", "Key performance indicators are not required of a framework or a light touch contract."),
    ];
}
