using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.Files;

/// <summary>When an hour costs more.</summary>
internal static class EnhancementForms
{
    private static readonly Form<EnhancementAmount> Amount = new AlternativesForm<EnhancementAmount>(
        "what an enhancement does to a price",
        [],
        [
            new("times", Times(), amount => amount.IsT0),
            new("plus", Plus(), amount => amount.IsT1),
        ]);

    private static readonly RecordForm<Enhancement> Enhancement = new(of => new(
        of.Required("name", Forms.Text, one => one.Name),
        of.Required("amount", Amount, one => one.Amount))
    {
        Weekdays = of.List("weekdays", ValueForms.Weekday, one => one.Weekdays),
        BankHolidays = of.List("bankHolidays", CalendarForms.Division, one => one.BankHolidays),
        From = of.Default("from", ValueForms.Time, one => one.From, LocalTime.Midnight),
        Until = of.Default("until", ValueForms.Time, one => one.Until, LocalTime.Midnight),
    });

    internal static readonly RecordForm<EnhancementCalendar> Calendar = new(of =>
    {
        var enhancements = of.RequiredList("enhancements", Enhancement, one => one.Enhancements);
        var reach = of.Required("reach", ClosedSets.OneOf<EnhancementReach>("a reach of an enhancement"), one => one.Reach);
        var overlap = of.Required("overlap", ClosedSets.OneOf<EnhancementOverlap>("a rule for enhancements that overlap"), one => one.Overlap);
        var holidays = of.Default("holidays", CalendarForms.Holidays, one => one.Holidays, BankHolidays.Published);
        return of.Made(() => EnhancementCalendar.Create(enhancements, holidays, reach, overlap), refusal => PlaceIn(enhancements, refusal));
    });

    private static RecordForm<EnhancementAmount> Times() => new(of =>
    {
        var factor = of.Required("times", ValueForms.Fraction, amount => amount.AsT0);
        return of.Made(
            () => factor < Fraction.Zero ? [new("times", $"the factor {factor} is negative: write one that is not")] : [],
            () => EnhancementAmount.Times(factor));
    });

    private static RecordForm<EnhancementAmount> Plus() => new(of =>
    {
        var perHour = of.Required("plus", ValueForms.Price, amount => amount.AsT1);
        return of.Made(() => EnhancementAmount.Plus(perHour));
    });

    private static string PlaceIn(ValueList<Enhancement> enhancements, Refusal refusal)
    {
        var name = refusal.Facts.FirstOrDefault(fact => fact.Name is "overlaps")?.Value ?? refusal.Facts.First(fact => fact.Name == "enhancement").Value;
        return $"enhancements[{PlainText.Of(Misfit.LastWhere(enhancements, one => one.Name == name))}]";
    }
}
