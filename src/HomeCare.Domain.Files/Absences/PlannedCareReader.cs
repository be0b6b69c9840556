using HomeCare.Domain.Absences;
using HomeCare.Domain.Pricing;
using NodaTime;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>Reads the rows of a table of planned care.</summary>
internal sealed class PlannedCareReader
{
    private const int MostMinutes = 1500;

    private readonly RowReading cells = new();

    internal OneOf<ValueList<PlannedCare>, ValueList<InputFault>> Read(Table table) => cells.Read(table, Row);

    private PlannedCare? Row(TableRow row)
    {
        var arrangement = Arrangement(row);
        var time = Time(row);
        var price = Price(row, "price", "added_price", cells.Money(row, "price"));
        var chargedAt = Price(row, "charged_at", "charged_added_price", cells.OptionalMoney(row, "charged_at"));
        var framework = Price(row, "framework_price", "framework_added_price", cells.OptionalMoney(row, "framework_price"));
        var attendance = Attended(row);
        return arrangement is null || time is null || price is null
            ? null
            : PlannedCare.Create(arrangement, time, price).AsT0 with
            {
                ChargedAt = chargedAt,
                FrameworkPrice = framework,
                Attendance = attendance,
                Place = row.Name,
            };
    }

    private CareArrangement? Arrangement(TableRow row)
    {
        var person = cells.Id(row, "person", text => new PersonReference(text));
        var provider = cells.Id(row, "provider", text => new ProviderId(text));
        var service = cells.Id(row, "service", text => new ServiceId(text));
        var days = cells.Choice(row, "days", AbsenceText.Days);
        var absences = cells.Choice(row, "absences", AbsenceText.Absences);
        var funding = cells.Choice(row, "funding", AbsenceText.Funding);
        var plannedAt = cells.OptionalMoment(row, "planned_at");
        if (funding == FundingRoute.CouncilCommissioned && RowReading.Has(row, "framework_price"))
        {
            cells.Fault(row, "framework_price", "the council arranges this care: leave it empty, or write direct payment under funding");
        }

        return person is null || provider is null || service is null
            ? null
            : new(person, provider, service) { Days = days, Absences = absences, Funding = funding, PlannedAt = plannedAt };
    }

    private PlannedVisit? Time(TableRow row)
    {
        var start = cells.Time(row, "start");
        var reading = cells.Choice(row, "clock", AbsenceText.Clocks);
        if (start is { } time)
        {
            Clock(row, time, reading);
        }

        if (RowReading.Whole(row["minutes"]) is not (>= 1 and <= MostMinutes and var minutes))
        {
            var written = Written.Of(row["minutes"]);
            cells.Fault(row, "minutes", $"\"{written}\" is not the length of a visit or session: write whole minutes from 1 to 1500, such as 360");
            return null;
        }

        return start is { } at && LondonTime.InstantOf(at, reading).IsT0
            ? new() { Start = at, Length = VisitLength.OfMinutes(minutes), StartReading = reading }
            : null;
    }

    // A clock that is not the one of the season says that all times of the table may be by another clock than the one in London.
    private void Clock(TableRow row, LocalDateTime start, ClockChangeReading reading)
    {
        if (!LondonTime.InstantOf(start, ClockChangeReading.Refused).TryPickT0(out var at, out var refusal))
        {
            if (reading == ClockChangeReading.Refused)
            {
                cells.Fault(row, "start", refusal.Code == "skipped-hour"
                    ? $"the clocks go forward past {Times.Of(start)}: write the time that they show, or the clock it is by under clock, summer or winter"
                    : $"the clocks show {Times.Of(start)} twice, as they go back: write summer under clock for the first time, or winter for the second");
            }
        }
        else if (reading != ClockChangeReading.Refused && (reading == ClockChangeReading.SummerTime) != (Times.OffsetAt(at) != Offset.Zero))
        {
            var season = reading == ClockChangeReading.SummerTime ? "winter" : "summer";
            cells.Fault(
                row,
                "clock",
                $"the clock in London is on {season} time at {Times.Of(start)}: leave it empty, and write the time which that clock shows");
        }
    }

    private CarePrice? Price(TableRow row, string heading, string addedHeading, Money? whole)
    {
        var added = cells.OptionalMoney(row, addedHeading);
        if (!RowReading.Has(row, heading))
        {
            if (RowReading.Has(row, addedHeading))
            {
                cells.Fault(row, addedHeading, $"there is no {heading} that it is a part of: leave it empty, or write the whole under {heading}");
            }
        }
        else if (RowReading.Has(row, addedHeading) != RowReading.Has(row, "added_price"))
        {
            cells.Fault(row, addedHeading, RowReading.Has(row, "added_price")
                ? $"it is empty and added_price is not: write how much of {heading} is for the same added hours, 0 for none of it"
                : $"the price has no part for added hours: leave it empty, or write that part under added_price");
        }
        else if (added > whole)
        {
            cells.Fault(row, addedHeading, $"{added} is above the {heading} of {whole} that it is a part of: write the whole under {heading}");
        }

        return whole is not { } sum || added > sum ? null
            : added is { } part ? CarePrice.Of([new(ExactAmount.FromMoney(sum - part), IsAddOn: false), new(ExactAmount.FromMoney(part), IsAddOn: true)])
            : CarePrice.Of(sum);
    }

    private Attendance Attended(TableRow row)
    {
        var written = row["attendance"];
        if (Array.Find(AbsenceText.Attendances, one => one.ToString().Equals(written, StringComparison.OrdinalIgnoreCase)) is { } known)
        {
            return known;
        }

        if (RowReading.Whole(written) is >= 1 and <= MostMinutes and var minutes)
        {
            return Attendance.For(minutes);
        }

        cells.Fault(
            row,
            "attendance",
            $"\"{Written.Of(written)}\" is not an attendance: write not recorded, as planned, absent, or the minutes that the person was there, such as 120");
        return Attendance.NotRecorded;
    }
}
