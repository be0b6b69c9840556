using HomeCare.Domain.Pricing;
using NodaTime;
using OneOf;

namespace HomeCare.Domain.Absences;

/// <summary>One planned visit or day session of one person, which may happen or not.</summary>
public sealed record PlannedCare
{
    private readonly DatedVisit time;

    private PlannedCare(CareArrangement arrangement, DatedVisit time, CarePrice? price) =>
        (Arrangement, this.time, Price) = (arrangement, time, price);

    /// <summary>Whose care it is, by whom, and on which terms.</summary>
    public CareArrangement Arrangement { get; }

    /// <summary>When it is planned to start, on the clock in London.</summary>
    public LocalDateTime Start => time.Start;

    /// <summary>The moment it is planned to start.</summary>
    public Instant StartsAt => time.StartsAt;

    /// <summary>How long it is planned to last, 1 to 1500 minutes, as they pass.</summary>
    public int Minutes => time.Minutes;

    /// <summary>The moment it is planned to end.</summary>
    public Instant EndsAt => time.EndsAt;

    /// <summary>What the provider is paid for it as planned, or null where there is no price yet.</summary>
    public CarePrice? Price { get; }

    /// <summary>What the person is charged for it as planned, before any limit; null where that is the price.</summary>
    public CarePrice? ChargedAt { get; init; }

    /// <summary>
    /// The framework rate's price of the same care; null for care that the council arranges, or a provider without a contract. A provider under
    /// contract may charge a direct payment no more than this, line by line (CLC26-071a).
    /// </summary>
    public CarePrice? FrameworkPrice { get; init; }

    /// <summary>What is recorded of whether it happened; by default nothing.</summary>
    public Attendance Attendance { get; init; } = Attendance.NotRecorded;

    /// <summary>Where it is written down, such as <c>line 7</c>, for messages; null where that does not matter.</summary>
    public string? Place { get; init; }

    /// <summary>Planned care.</summary>
    /// <param name="arrangement">Whose care it is, by whom, and on which terms.</param>
    /// <param name="time">When it starts and how long it lasts.</param>
    /// <param name="price">What the provider is paid for it as planned, or null where there is no price yet.</param>
    /// <returns>The care, or every refusal of <see cref="DatedVisit.Create"/>.</returns>
    public static OneOf<PlannedCare, ValueList<Refusal>> Create(CareArrangement arrangement, PlannedVisit time, CarePrice? price)
    {
        ArgumentNullException.ThrowIfNull(arrangement);
        return DatedVisit.Create(time).MapT0(visit => new PlannedCare(arrangement, visit, price));
    }

    /// <summary>The visits of an invoice, each with its own lines as its price.</summary>
    /// <param name="arrangement">Whose care it is, by whom, and on which terms.</param>
    /// <param name="invoice">The visits as planned, priced.</param>
    /// <returns>A planned visit for each visit of the invoice, in its order.</returns>
    public static ValueList<PlannedCare> Of(CareArrangement arrangement, VisitInvoice invoice)
    {
        ArgumentNullException.ThrowIfNull(arrangement);
        ArgumentNullException.ThrowIfNull(invoice);
        return invoice.Lines
            .GroupBy(line => line.Visit)
            .Select(lines => new PlannedCare(arrangement, lines.Key, CarePrice.OfVisit(lines)))
            .ToValueList();
    }

    /// <summary>Days of a day service, each priced, with its added hours as lines of their own.</summary>
    /// <remarks>
    /// A day is one session, from the first start of its segments to the last end. Each segment says when it is; hours that are added
    /// during a session need not.
    /// </remarks>
    /// <param name="arrangement">Whose care it is, by whom, and on which terms.</param>
    /// <param name="days">The days, in any order, such as those of a <see cref="WeeklyAttendance"/>; may be none.</param>
    /// <param name="pricing">How they are priced.</param>
    /// <returns>
    /// A planned session for each day, in order; or every refusal: those of <see cref="DayServicePricing.PriceOf(IEnumerable{PlannedDay})"/>
    /// and of <see cref="DatedVisit.Create"/>, and <c>no-time</c> for a segment that does not say when it starts.
    /// </returns>
    public static OneOf<ValueList<PlannedCare>, ValueList<Refusal>> Of(
        CareArrangement arrangement, IEnumerable<PlannedDay> days, DayServicePricing pricing)
    {
        ArgumentNullException.ThrowIfNull(arrangement);
        ArgumentNullException.ThrowIfNull(days);
        ArgumentNullException.ThrowIfNull(pricing);
        var ordered = days.OrderBy(day => day.Day).ToArray();
        if (ordered.Length == 0)
        {
            return ValueList.Create<PlannedCare>([]);
        }

        var cost = pricing.PriceOf(ordered);
        var times = ordered.Select(SessionTime.Of).ToArray();
        ValueList<Refusal> refusals = [.. cost.Match(_ => [], faults => faults), .. times.Where(time => time.IsT1).SelectMany(time => time.AsT1)];
        return refusals.Count > 0
            ? refusals
            : ordered.Zip(times, cost.AsT0.Days)
                .Select(day => new PlannedCare(arrangement, day.Second.AsT0, CarePrice.Of(day.Third, day.First.Plan.Terms)))
                .ToValueList();
    }

    /// <summary>Whether other care of the same person, which does not start earlier, starts before this ends.</summary>
    internal bool IsOverlappedBy(PlannedCare later) => later.Arrangement.Person == Arrangement.Person && later.StartsAt < EndsAt;

    /// <summary>The care as people read it, such as <c>2026-09-01 10:00, 360 minutes, person P-1, provider X (line 7)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var place = Place is null ? string.Empty : $" ({Place})";
        return $"{PlainText.Of(Start.Date)} {PlainText.Of(Start.TimeOfDay)}, {PlainText.Of(Minutes)} minutes, person {Arrangement.Person}, provider {Arrangement.Provider}{place}";
    }
}
