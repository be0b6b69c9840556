using System.Text;
using HomeCare.Domain.CallOff;
using HomeCare.Domain.Schemes;
using NodaTime;

namespace HomeCare.Domain.Files.Tests;

/// <summary>An offers table to start a test from, and what the reader says of it.</summary>
internal static class AnOffersFile
{
    internal const string Headings =
        "provider,name,lots,zones,urban,fringe,rural,isolated,sessional,capabilities,spare_hours,awarded_hours,"
        + "earliest_start,cqc_rating,cqc_rated_on,standing,standing_reason,limit_hours";

    internal static readonly LocalDate DecidedOn = new(2026, 11, 23);

    /// <summary>A good row, with other cells under some headings.</summary>
    internal static string Row(params (string Heading, string Cell)[] changes)
    {
        var cells = new Dictionary<string, string>
        {
            ["provider"] = "P-1",
            ["name"] = "Example Care",
            ["lots"] = "1",
            ["zones"] = "charnwood-north",
            ["urban"] = "25.00",
            ["fringe"] = "26.00",
            ["sessional"] = "23.00",
            ["spare_hours"] = "100",
            ["awarded_hours"] = "0",
            ["cqc_rating"] = "good",
            ["cqc_rated_on"] = "2025-01-15",
            ["standing"] = "active",
        };
        foreach (var (heading, cell) in changes)
        {
            cells[heading] = cell;
        }

        return string.Join(',', Headings.Split(',').Select(heading => cells.GetValueOrDefault(heading, string.Empty)));
    }

    /// <summary>A table with more columns, and one good row with other cells under some headings.</summary>
    private static string Wider(string[] more, (string Heading, string Cell)[] changes) =>
        $"{Headings},{string.Join(',', more)}\n{Row(changes)},{string.Join(',', more.Select(heading => changes.FirstOrDefault(change => change.Heading == heading).Cell))}\n";

    internal static Candidate WiderCandidateOf(string[] more, params (string Heading, string Cell)[] changes) =>
        CandidatesIn(Wider(more, changes)).ShouldHaveSingleItem();

    internal static string[] FaultsOfWiderRow(string[] more, params (string Heading, string Cell)[] changes) => FaultsIn(Wider(more, changes));

    internal static string[] FaultsOfRow(params (string Heading, string Cell)[] changes) => FaultsOf(Headings, Row(changes));

    internal static string[] FaultsOf(params string[] lines) => FaultsIn(string.Join('\n', lines) + "\n");

    internal static string[] FaultsIn(string text) => FaultsIn(Encoding.UTF8.GetBytes(text));

    internal static string[] FaultsIn(byte[] content) =>
        [.. OffersFile.Read("offers.csv", content, LeicestershireHomeCare2026.Scheme, DecidedOn).AsT1.Select(fault => fault.ToString())];

    internal static Candidate CandidateOf(params (string Heading, string Cell)[] changes) =>
        CandidatesIn(Headings + "\n" + Row(changes) + "\n").ShouldHaveSingleItem();

    internal static ValueList<Candidate> CandidatesIn(string text) =>
        OffersFile.Read("offers.csv", Encoding.UTF8.GetBytes(text), LeicestershireHomeCare2026.Scheme, DecidedOn).AsT0;
}
