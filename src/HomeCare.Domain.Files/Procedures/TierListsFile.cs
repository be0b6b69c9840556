using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>Reads the providers that are able to take one package, tier by tier, from a table in CSV or in a spreadsheet (<c>.xlsx</c>).</summary>
/// <remarks>
/// <para>One row is one provider of one tier, the best of a tier first: the order of the rows is the order in which the procedure turns to
/// them. Required headings: <c>tier</c>, <c>provider</c>. Optional: <c>weekly_cost</c> (of the package at its tendered prices),
/// <c>declarations</c> (<c>name=value</c>, separated by semicolons), and of a lead's guaranteed block <c>block_hours</c>,
/// <c>block_per</c> (<c>week</c> or <c>year</c>) and <c>commissioned_hours</c> (in the period so far). Rows with nothing in them are left out.</para>
/// <para>Of a spreadsheet the sheet <c>Lists</c> is read, or the only one shown.</para>
/// </remarks>
public static class TierListsFile
{
    private static readonly TableForm Form = new(
        "Lists",
        "provider",
        ["tier", "provider"],
        ["weekly_cost", "declarations", "block_hours", "block_per", "commissioned_hours"])
    { MostRows = TableForm.MostProviders };

    /// <summary>Reads the lists, or names everything that is wrong with the table.</summary>
    /// <param name="file">The name of the file, for the faults.</param>
    /// <param name="content">Its bytes: CSV in UTF-8, or a spreadsheet.</param>
    /// <returns>The lists and the blocks, or the faults in the order they stand in. A provider that stands twice in a tier is a fault.</returns>
    public static OneOf<TierLists, ValueList<InputFault>> Read(string file, ReadOnlyMemory<byte> content) =>
        Table.Read(file, content, Form).Match(table => new TierListsReader().Read(table), faults => faults);
}
