using HomeCare.Domain.Schemes;
using Spectre.Console;

namespace HomeCare.Domain.Cli;

/// <summary>The schemes of this library in a table.</summary>
internal static class SchemeList
{
    internal static void Print(ValueList<Scheme> schemes, TextWriter output)
    {
        var console = Terminal.For(output);
        var table = new Table { Border = TableBorder.Rounded };
        foreach (var heading in new[] { "Id", "Title", "Authority", "Kind", "Begins", "Ends", "Extension left" })
        {
            table.AddColumn(heading);
        }

        foreach (var scheme in schemes)
        {
            table.AddRow(Cells(scheme).Select(cell => new Text(PlainText.OneLine(cell))));
        }

        console.Write(table);
        output.Write(
            """
            The Act is the Procurement Act 2023. Ends counts every extension that was made.
            What one of them says, and where:  homecare schemes show ID
            What changes from one to another:  homecare schemes compare FROM TO

            """);
    }

    private static bool IsMade(TermExtension extension) => extension.State == ExtensionState.Made;

    private static string[] Cells(Scheme scheme) =>
    [
        scheme.Id.Value,
        scheme.Title,
        scheme.AuthorityName,
        scheme.Framework.Kind.Title,
        scheme.Period.Begins.ToString(),
        (scheme.Period.Extensions.LastOrDefault(IsMade)?.NewEnd ?? scheme.Period.Ends).ToString(),
        string.Join("; ", scheme.Period.Extensions.Where(one => !IsMade(one)).Select(one => $"{one.State.Name} to {one.NewEnd}")),
    ];
}
