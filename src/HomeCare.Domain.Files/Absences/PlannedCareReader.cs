using System.Globalization;
using HomeCare.Domain.Absences;
using HomeCare.Domain.Pricing;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>Reads the rows of a table of planned care.</summary>
internal sealed class PlannedCareReader
{
    private readonly AbsenceRows rows = new();
    private readonly Dictionary<CareArrangement, CareArrangement> arrangements = [];

    internal OneOf<ValueList<PlannedCare>, ValueList<InputFault>> Read(Table table)
    {
        rows.Add(table.Faults);
        var care = table.Rows.Select(Care).ToArray();
        return rows.AnyFault ? rows.Faults : care.OfType<PlannedCare>().ToValueList();
    }

    private PlannedCare? Care(TableRow row)
    {
        var arrangement = Arrangement(row);
        var (price, framework, chargedAt) = (Price(row), rows.Amount(row, "framework_price", isRequired: false), rows.Amount(row, "charged_at", isRequired: false));
        var attendance = Attended(row);
        var start = rows.Time(row, "start", isRequired: true);
        var reading = rows.Choice(
            row, "clock", ("refused", ClockChangeReading.Refused), ("summer", ClockChangeReading.SummerTime), ("winter", ClockChangeReading.WinterTime));
        var minutes = Whole(row["minutes"]);
        if (minutes is null or < 1 or > DatedVisit.MostMinutes)
        {
            rows.Fault(row, "minutes", $"\"{Written.Of(row["minutes"])}\" is not a length: write whole minutes from 1 to 1500, such as 360");
            return null;
        }

        if (arrangement is null || price is null || attendance is null || start is null)
        {
            return null;
        }

        return PlannedCare.Create(arrangement, new() { Start = start.Value, StartReading = reading, Length = VisitLength.OfMinutes(minutes.Value) }, price)
            .Match<PlannedCare?>(
                care => care with
                {
                    Attendance = attendance,
                    FrameworkPrice = framework is { } most ? Alike(most, price) : null,
                    ChargedAt = chargedAt is { } charged && charged >= Money.Zero ? CarePrice.Of(charged) : null,
                    Place = row.Name,
                },
                refusals =>
                {
                    foreach (var refusal in refusals)
                    {
                        rows.Fault(row, "start", $"{refusal.Message} (column clock)");
                    }

                    return null;
                });
    }

    // Rows of one arrangement share it, so that a month holds each once.
    private CareArrangement? Arrangement(TableRow row)
    {
        var person = rows.Id(row, "person", text => new PersonReference(text), isRequired: true);
        var provider = rows.Id(row, "provider", text => new ProviderId(text), isRequired: true);
        var service = rows.Id(row, "service", text => new ServiceId(text), isRequired: true);
        var days = rows.Choice(row, "days", ("any day", ServiceDays.AnyDay), ("weekdays only", ServiceDays.WeekdaysOnly));
        var absences = rows.Choice(row, "absences", ("charged", AbsenceInPrice.ChargedSeparately), ("in the rate", AbsenceInPrice.InTheRate));
        var funding = rows.Choice(row, "funding", ("council", FundingRoute.CouncilCommissioned), ("direct payment", FundingRoute.DirectPayment));
        var plannedAt = rows.Moment(row, "planned_at", isRequired: false);
        if (person is null || provider is null || service is null)
        {
            return null;
        }

        var arrangement = new CareArrangement(person, provider, service) { Days = days, Absences = absences, Funding = funding, PlannedAt = plannedAt };
        return arrangements.TryGetValue(arrangement, out var known) ? known : arrangements[arrangement] = arrangement;
    }

    private CarePrice? Price(TableRow row)
    {
        var (price, added) = (rows.Amount(row, "price", isRequired: true), rows.Amount(row, "added_price", isRequired: false));
        if (price is null || added is null)
        {
            return price is { } whole && whole >= Money.Zero ? CarePrice.Of(whole) : null;
        }

        if (added > price)
        {
            rows.Fault(row, "added_price", $"{added} is more than the whole price of {price}, which it is a part of");
            return null;
        }

        return price < Money.Zero || added < Money.Zero
            ? null
            : CarePrice.Of([new(ExactAmount.FromMoney(price.Value - added.Value), IsAddOn: false), new(ExactAmount.FromMoney(added.Value), IsAddOn: true)]);
    }

    // In as many lines as the price, so that the two can be held against each other: only the wholes are compared.
    private static CarePrice? Alike(Money most, CarePrice price)
    {
        if (most < Money.Zero || price.Lines.Count == 1)
        {
            return most < Money.Zero ? null : CarePrice.Of(most);
        }

        var whole = ExactAmount.FromMoney(most);
        var added = price.Lines[1].Amount < whole ? price.Lines[1].Amount : whole;
        return CarePrice.Of([new(whole - added, IsAddOn: false), new(added, IsAddOn: true)]);
    }

    private Attendance? Attended(TableRow row)
    {
        var written = row["attendance"];
        if (Whole(written) is { } minutes and >= 1 and <= DatedVisit.MostMinutes)
        {
            return Attendance.For(minutes);
        }

        if (written.Length > 0 && new[] { Attendance.AsPlanned, Attendance.Absent, Attendance.NotRecorded }.FirstOrDefault(one => one.ToString() == written) is { } found)
        {
            return found;
        }

        rows.Fault(row, "attendance", $"\"{Written.Of(written)}\" is not known: write as planned, absent, not recorded, or the minutes the person was there, from 1 to 1500");
        return null;
    }

    private static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
