using HomeCare.Domain.CallOff;
using HomeCare.Domain.Schemes;
using NodaTime;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>Reads providers and their offers from a table in CSV or in a spreadsheet (<c>.xlsx</c>).</summary>
public static class OffersFile
{
    /// <summary>Reads the providers, or names everything that is wrong with the table.</summary>
    /// <remarks>
    /// <para>The first row has the headings, in any order. Required: <c>provider</c>, <c>name</c>, <c>lots</c>,
    /// <c>zones</c>, one column for each price band of the scheme, <c>sessional</c> where the scheme has such a rate, <c>capabilities</c>,
    /// <c>spare_hours</c>, <c>awarded_hours</c>, <c>earliest_start</c>, <c>cqc_rating</c>, <c>cqc_rated_on</c>,
    /// <c>standing</c>. Optional: <c>standing_reason</c>, <c>standing_date</c>, <c>limit_hours</c>, <c>cqc_location</c>, <c>ppon</c>,
    /// <c>last_awarded</c>, <c>tender_quality</c>, <c>easting</c> and <c>northing</c>, <c>declarations</c>, and the ratings of key
    /// questions, <c>cqc_safe</c>, <c>cqc_effective</c>, <c>cqc_caring</c>, <c>cqc_responsive</c>, <c>cqc_well_led</c>.</para>
    /// <para>Lots, zones and capabilities are separated by semicolons. A price that is left empty is not offered; an empty
    /// <c>earliest_start</c> means at any time. Standing is <c>active</c>, <c>suspended</c>, <c>limited</c>,
    /// <c>excluded</c>, <c>dormant</c> or <c>leaving</c>. All but active and dormant need a reason, limited a limit, dormant the day
    /// since when and leaving the last day, both in <c>standing_date</c>. Declarations are written as <c>name=value</c>, separated by
    /// semicolons. Rows with nothing in them are left out; there are at most 100,000 others.</para>
    /// <para>Of a spreadsheet the sheet <c>Offers</c> is read, or the only one shown.</para>
    /// </remarks>
    /// <param name="file">The name of the file, for the faults.</param>
    /// <param name="content">Its bytes: CSV in UTF-8, with or without a byte-order mark, with any line ends; or a spreadsheet.</param>
    /// <param name="scheme">The scheme whose lots, zones, bands and capabilities it speaks of.</param>
    /// <param name="decidedOn">The day of the decision, after which no rating and no award can be known; null when it is not known yet.</param>
    /// <returns>The candidates in the order of the rows, or the faults in the order they stand in.</returns>
    public static OneOf<ValueList<Candidate>, ValueList<InputFault>> Read(
        string file, ReadOnlyMemory<byte> content, Scheme scheme, LocalDate? decidedOn)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        string[] rates = [.. scheme.Pricing.Bands.Select(band => band.Id.Value), .. scheme.Pricing.Sessional is null ? Array.Empty<string>() : [OffersReader.Sessional]];
        string[] required =
        [
            "provider", "name", "lots", "zones", .. rates, "capabilities", "spare_hours", "awarded_hours",
            "earliest_start", "cqc_rating", "cqc_rated_on", "standing",
        ];
        return Table.Read(file, content, new("Offers", "provider", required, [.. CandidateCells.Optional, "ppon"]) { MostRows = TableForm.MostProviders })
            .Match<OneOf<ValueList<Candidate>, ValueList<InputFault>>>(
                table => new OffersReader(scheme, decidedOn).Read(table),
                faults => faults);
    }
}
