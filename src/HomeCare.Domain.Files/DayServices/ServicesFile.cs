using HomeCare.Domain.CallOff;
using NodaTime;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>Reads day services and personal assistants, with their prices, from a table in CSV or in a spreadsheet (<c>.xlsx</c>).</summary>
public static class ServicesFile
{
    /// <summary>Reads the services, or names everything that is wrong with the table.</summary>
    /// <remarks>
    /// <para>One row is one service; a provider with several places has a row for each. The first row has the headings, in any order.
    /// Required: <c>provider</c>, <c>name</c>, <c>lots</c>, <c>capabilities</c>, <c>spare_hours</c>, <c>awarded_hours</c>,
    /// <c>standing</c>. Optional: <c>zones</c> (the districts it works in), one column for each band of the lots, such as
    /// <c>band_3</c>, <c>earliest_start</c>, <c>standing_reason</c>, <c>standing_date</c>, <c>limit_hours</c>, <c>cqc_location</c>,
    /// <c>cqc_rating</c>, <c>cqc_rated_on</c>, the ratings of key questions, <c>last_awarded</c>, <c>tender_quality</c>,
    /// <c>easting</c> and <c>northing</c> of the place, <c>declarations</c>.</para>
    /// <para>A price is by the unit that the lot's band is bid in, the six-hour session or the hour; where a band is bid in two units there is
    /// a column for each, such as <c>band_B_session</c>. A price that is left empty is not offered. An empty rating means not rated.
    /// Everything else is as in <see cref="OffersFile"/>. Of a spreadsheet the sheet <c>Services</c> is read, or the only one shown.</para>
    /// </remarks>
    /// <param name="file">The name of the file, for the faults.</param>
    /// <param name="content">Its bytes: CSV in UTF-8, or a spreadsheet.</param>
    /// <param name="lots">The terms of every lot that the table may speak of.</param>
    /// <param name="decidedOn">The day of the decision, after which no rating and no award can be known; null when it is not known yet.</param>
    /// <returns>The services in the order of the rows, or the faults in the order they stand in. A service that stands twice is a fault.</returns>
    public static OneOf<ValueList<DayServiceCandidate>, ValueList<InputFault>> Read(
        string file, ReadOnlyMemory<byte> content, ValueList<DayServiceCallOffTerms> lots, LocalDate? decidedOn)
    {
        ArgumentNullException.ThrowIfNull(lots);
        string[] optional =
        [
            "zones", .. lots.SelectMany(terms => terms.Ranges.Select(range => ServicesReader.Heading(terms, range))), "earliest_start", "cqc_rating",
            "cqc_rated_on", .. CandidateCells.Optional,
        ];
        TableForm form = new("Services", "service", ["provider", "name", "lots", "capabilities", "spare_hours", "awarded_hours", "standing"], optional) { MostRows = TableForm.MostProviders };
        return Table.Read(file, content, form).Match(table => new ServicesReader(lots, decidedOn).Read(table), faults => faults);
    }

    /// <summary>Services as a call-off of one lot looks at them: with the prices of its own bands only.</summary>
    /// <param name="terms">The terms of the lot.</param>
    /// <param name="services">The services.</param>
    /// <returns>The services, in the same order; those that are not on the lot too, which its rules refuse.</returns>
    public static ValueList<DayServiceCandidate> OfLot(DayServiceCallOffTerms terms, ValueList<DayServiceCandidate> services)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(services);
        return services
            .Select(service => service with { Rates = service.Rates.Where(rate => terms.Ranges.Any(range => range.Band == rate.Band)).ToValueList() })
            .ToValueList();
    }
}
