using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.Schemes;

/// <summary>The figures that the undated report on Help to Live at Home, of about February 2018, prints.</summary>
public static class HelpToLiveAtHomeFigures2018
{
    private static readonly FigureBasis NotStated = FigureBasis.NotStated;
    private static readonly DateInterval December2017 = new(new(2017, 12, 1), new(2017, 12, 31));

    /// <summary>The lots that began with lead providers.</summary>
    public static PrintedFigure LotsAtLaunch { get; } =
        Printed.Count("lots with lead providers at the launch", 15, FigureUnit.Count("lots"), NotStated, Paragraph("3", "003b"));

    /// <summary>The lots that were vacant and procured again in 2017.</summary>
    public static PrintedFigure VacantLots { get; } =
        Printed.Count("vacant lots", 3, FigureUnit.Count("lots"), NotStated, Paragraph("12", "012b"));

    /// <summary>The share of social care's delayed discharges that waited for a care package in December 2017: 12 %.</summary>
    public static PrintedFigure DelayedDischarges { get; } = Printed.Count(
        "delayed discharges waiting for a package", 12, FigureUnit.Percent, new() { Volume = December2017 }, Paragraph("6", "006"));

    /// <summary>That share a year before: 25 %.</summary>
    public static PrintedFigure DelayedDischargesAYearBefore { get; } = Printed.Count(
        "delayed discharges waiting for a package a year before", 25, FigureUnit.Percent,
        new() { Volume = new(new(2016, 12, 1), new(2016, 12, 31)) }, Paragraph("6", "006"));

    /// <summary>The hours of new care commissioned since June 2017.</summary>
    public static PrintedFigure NewHours { get; } = Printed.To(
        Fraction.Whole(100), "hours of new care since June 2017", 66_900, FigureUnit.Hours,
        new() { Unclear = ["on which day the hours of new care end"] }, Paragraph("7", "007a"));

    /// <summary>The average of those hours a week.</summary>
    public static PrintedFigure NewHoursAWeek { get; } = Printed.Count(
        "hours of new care a week", 1_911, FigureUnit.Hours, NotStated with { Span = FigureSpan.Week }, Paragraph("7", "007a"));

    /// <summary>The people with a lead provider.</summary>
    public static PrintedFigure PeopleWithLeads { get; } =
        Printed.Count("people with a lead provider", 1_189, FigureUnit.People, NotStated, Paragraph("9", "009a"));

    /// <summary>The people with contingency providers.</summary>
    public static PrintedFigure PeopleWithContingency { get; } =
        Printed.Count("people with contingency providers", 478, FigureUnit.People, NotStated, Paragraph("9", "009a"));

    /// <summary>The share of people with a lead provider: 71 %.</summary>
    public static PrintedFigure LeadShare { get; } =
        Printed.Count("share of people with a lead provider", 71, FigureUnit.Percent, NotStated, Paragraph("9", "009b"));

    /// <summary>The people who were moved to a lead provider or a direct payment or no longer need care.</summary>
    public static PrintedFigure PeopleTransferred { get; } =
        Printed.Count("people transferred", 688, FigureUnit.People, NotStated, Paragraph("10", "010b"));

    /// <summary>The formal complaints since the start of February 2017.</summary>
    public static PrintedFigure Complaints { get; } =
        Printed.Count("formal complaints since February 2017", 25, FigureUnit.Count("complaints"), NotStated, Paragraph("11", "011a"));

    /// <summary>How many they were a month: around two.</summary>
    public static PrintedFigure ComplaintsAMonth { get; } = Printed.Count(
        "formal complaints a month", 2, FigureUnit.Count("complaints"),
        NotStated with { Precision = FigurePrecision.Approximate }, Paragraph("11", "011a"));

    /// <summary>Their share of all complaints in the period: 14 %.</summary>
    public static PrintedFigure ComplaintsShare { get; } =
        Printed.Count("share of all complaints", 14, FigureUnit.Percent, NotStated, Paragraph("11", "011b"));

    /// <summary>How many fewer people used care that the council paid for: 7 %.</summary>
    public static PrintedFigure FewerUsers { get; } =
        Printed.Count("fewer users of council-funded care", 7, FigureUnit.Percent, NotStated, Paragraph("15", "015c"));

    /// <summary>The hours commissioned for a person a week, before: 12.</summary>
    public static PrintedFigure HoursAPersonBefore { get; } = Printed.Count(
        "hours a person before", 12, FigureUnit.Hours.Over(FigureUnit.People), NotStated with { Span = FigureSpan.Week }, Paragraph("15", "015d"));

    /// <summary>The hours commissioned for a person a week, after the packages were reviewed: 9.41.</summary>
    public static PrintedFigure HoursAPersonAfter { get; } = Printed.To(
        Fraction.Of(1, 100), "hours a person after", 9.41m, FigureUnit.Hours.Over(FigureUnit.People),
        NotStated with { Span = FigureSpan.Week }, Paragraph("15", "015d"));

    /// <summary>The day of the launch.</summary>
    public static Cited<LocalDate> Launched { get; } = new(new LocalDate(2016, 11, 7), Paragraph("3", "003a"));

    /// <summary>The month from which the hours of new care are counted.</summary>
    public static Cited<YearMonth> NewHoursFrom { get; } = new(new YearMonth(2017, 6), Paragraph("7", "007a"));

    /// <summary>The first day of the count of complaints.</summary>
    public static Cited<LocalDate> ComplaintsFrom { get; } = new(new LocalDate(2017, 2, 1), Paragraph("11", "011a"));

    /// <summary>The procedure by which the vacant lots were let, by one paragraph.</summary>
    public static Cited<string> ProcedureOfTheVacantLots { get; } = new("open procedure", Paragraph("12", "012a"));

    /// <summary>The procedure by which the same lots were let, by the next paragraph.</summary>
    public static Cited<string> ProcedureOfTheAwards { get; } = new("competitive procedure with negotiation", Paragraph("13", "013a"));

    /// <summary>The roles of providers that the report knows.</summary>
    public static Cited<ValueList<LotRole>> Roles { get; } = new([LotRole.Lead, LotRole.Contingency], Paragraph("8", "008a"));

    private static Citation Paragraph(string number, string id) => Reports.HelpToLiveAtHome2018.Paragraph(number, id);
}
