using HomeCare.Domain.CallOff;
using HomeCare.Domain.Schemes;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>Reads many packages to call off from a table in CSV or in a spreadsheet (<c>.xlsx</c>).</summary>
/// <remarks>
/// <para>One row is one package. The first row has the headings, in any order. Required: <c>reference</c>, <c>lot</c>, <c>visits</c>,
/// <c>required_start</c>, <c>decided_on</c>. Optional: <c>parish</c>, <c>zone</c> and <c>band</c> (a parish whose zone and band the
/// scheme publishes will do), <c>needs</c>, <c>acceptable</c>, <c>not_wanted</c>, <c>found_suitable</c> (separated by semicolons),
/// <c>current_provider</c>, <c>process_begun_on</c>, <c>easting</c> and <c>northing</c>, <c>declarations</c> (<c>name=value</c>,
/// separated by semicolons). Rows with nothing in them are left out.</para>
/// <para>Visits are separated by semicolons, each with its days, its start, its minutes and, where there is more than one, its
/// carers: <c>Mon Tue 07:30 30; daily 18:00 45x2</c>.</para>
/// <para>Of a spreadsheet the sheet <c>Packages</c> is read, or the only one shown.</para>
/// </remarks>
public static class PackagesFile
{
    private static readonly TableForm Form = new(
        "Packages",
        "package",
        ["reference", "lot", "visits", "required_start", "decided_on"],
        [
            "parish", "zone", "band", "needs", "acceptable", "not_wanted", "found_suitable", "current_provider", "process_begun_on",
            "easting", "northing", "declarations",
        ]);

    /// <summary>Reads the packages, or names everything that is wrong with the table; a table with a fault gives none at all.</summary>
    /// <param name="file">The name of the file, for the faults.</param>
    /// <param name="content">Its bytes: CSV in UTF-8, or a spreadsheet.</param>
    /// <param name="scheme">The scheme whose lots, places and needs it speaks of.</param>
    /// <returns>The packages in the order of the rows, or the faults in the order they stand in. A reference that stands twice is a fault.</returns>
    public static OneOf<ValueList<CallOffRequest>, ValueList<InputFault>> Read(string file, ReadOnlyMemory<byte> content, Scheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return Table.Read(file, content, Form).Match(table => new PackagesReader(scheme).Read(table), faults => faults);
    }
}
