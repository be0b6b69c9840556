using System.Text.Json.Nodes;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Cli.Tests;

public class SchemesTests
{
    private const int Width = 100;

    public static TheoryData<string> Ids => new(PublishedSchemes.All.Select(scheme => scheme.Id.Value));

    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var (from, to) in PublishedSchemes.All.SelectMany(from => PublishedSchemes.All.Where(to => to.Id != from.Id).Select(to => (from, to))))
            {
                pairs.Add(from.Id.Value, to.Id.Value);
            }

            return pairs;
        }
    }

    [Theory]
    [InlineData("schemes")]
    [InlineData("schemes list")]
    public void The_schemes_are_listed_with_their_terms_and_what_to_do_next(string arguments)
    {
        var listed = Command.Run(arguments.Split(' '));
        (listed.ExitCode, listed.Error).ShouldBe((0, string.Empty));
        foreach (var scheme in PublishedSchemes.All)
        {
            listed.Output.ShouldContain($"│ {scheme.Id} ");
        }

        Row(listed, "leeds-2010").ShouldBe(["leeds-2010", "Leeds Community", "Leeds City", "framework not", "2010-10-01", "2015-10-31", "sought to"]);
        Row(listed, "hcl-2021")[4..].ShouldBe(["2021-11-01", "2025-10-31", "option to"]);
        Row(listed, "clc-2021")[4..].ShouldBe(["2021-11-29", "2026-08-30", string.Empty]);
        Row(listed, "leeds-2016")[4..].ShouldBe(["2016-03", "not yet set", string.Empty]);
        listed.Output.ShouldContain("homecare schemes show ID");
        listed.Output.ShouldContain("homecare schemes compare FROM TO");
    }

    [Fact]
    public void A_program_gets_a_scheme_in_a_line_and_no_day_that_is_not_set()
    {
        var lines = Command.Run("schemes", "--json").Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        lines.Select(line => Text(JsonNode.Parse(line)!, "id")).ShouldBe(PublishedSchemes.All.Select(scheme => scheme.Id.Value));
        Command.Run("schemes", "list", "--json").Output.ShouldBe(Command.Run("schemes", "--json").Output);

        var leeds = JsonNode.Parse(lines[1])!;
        (Text(leeds, "title"), Text(leeds, "authority"), Text(leeds, "authorityCode"), Text(leeds, "kind"), Text(leeds, "begins"), leeds["ends"])
            .ShouldBe(("Leeds home care 2016", "Leeds City Council", "E08000035", "not-under-the-act", "2016-03", null));
        var extension = JsonNode.Parse(lines[3])!["extensions"]!.AsArray().ShouldHaveSingleItem()!;
        (Text(extension, "state"), Text(extension, "newEnd")).ShouldBe(("option", "2026-10-31"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_fact_of_a_scheme_is_shown_with_its_ids_under_its_heading(string id)
    {
        var shown = Command.Run("schemes", "show", id);
        (shown.ExitCode, shown.Error).ShouldBe((0, string.Empty));
        var (facts, lines) = (SchemeFacts.Of(Find(id)), shown.Output.Split('\n'));
        lines[0].ShouldBe($"{Find(id).Title} ({id}), {Find(id).AuthorityName}");
        lines.Where(line => line.Length > 0 && line[0] != ' ').Skip(1).SkipLast(1)
            .ShouldBe([.. SchemePolicy.List.OrderBy(policy => policy.Value).Select(policy => policy.Heading), "Documents cited"]);
        foreach (var fact in facts)
        {
            shown.Flat.ShouldContain(fact.Name);
            shown.Flat.ShouldContain($": {(fact with { Name = "-" }).ToString()[3..]}");
        }

        facts.SelectMany(fact => fact.Citations).Select(citation => citation.Source).Distinct()
            .ShouldAllBe(source => shown.Flat.Contains($": {source.Title} ({source.Publisher}"));
        shown.Output.ShouldContain($"\n{PlainText.Of(facts.Count)} facts:\n    {PlainText.Of(facts.Count(fact => fact.Standing == FactStanding.Published))} set.");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void No_line_is_wider_than_those_of_other_commands(string id)
    {
        Command.Run("schemes", "show", id).Output.Split('\n').ShouldAllBe(line => line.Length <= Width);
        Command.Run("schemes", "compare", id, "hcl-2026", "--all").Output.Split('\n').ShouldAllBe(line => line.Length <= Width);
    }

    [Fact]
    public void What_is_not_yet_set_and_what_is_no_part_of_a_scheme_are_told_apart()
    {
        var lines = Command.Run("schemes", "show", "hcl-2026").Output.Split('\n');
        lines.ShouldContain("    clock of section 49: 8 years beginning with the first award (HCL26-048b)");
        lines.ShouldContain("  ? first award: not yet set (HCL26-008d)");
        lines.ShouldContain("  - fixed prices: no part of the scheme: providers bid their prices (HCL26-072)");
        lines.ShouldContain("    band urban by the hour: bid up to £25.27, its floor not yet set (HCL26-067b, HCL26-074,");
        lines.ShouldContain("  ? item sessional by the hour: bid within a floor and a ceiling that are not yet set (HCL26-079,");
        lines.ShouldContain("    estimated spend: £480,000,000 (HCL26-016)");
        lines.ShouldContain("    SUP: Procurement Act 2023 (UK Parliament, 2023-10-26)");
    }

    [Fact]
    public void Facts_beside_each_other_that_differ_in_their_names_alone_are_one_line()
    {
        var shown = Command.Run("schemes", "show", "htlah-2016").Flat;
        shown.ShouldContain(" lot 14, lot 15, lot 16, lot 17: name not printed (HCL21-007d)");
        shown.ShouldContain(" lot 12: Hinckley and Twycross (HTLAH18-013b) lot 13: Groby and Market Bosworth (HTLAH18-013c)");
        shown.ShouldContain(" - visits, day services: no part of the scheme: its documents do not speak of it");
    }

    [Fact]
    public void A_heading_is_shown_alone_with_the_documents_that_it_cites()
    {
        var shown = Command.Run("schemes", "show", "clc-2021", "--policy", "absences");
        shown.ExitCode.ShouldBe(0);
        shown.Output.ShouldBe(
            """
            Community Life Choices 2021 (clc-2021), Leicestershire County Council

            Absences
                absences: never charged: the rate pays for them (CLC26-066b)
                absences: readings: a notice counts from when it was received; a person who is there for a part
                  is charged as planned; added hours are charged too

            Documents cited
                CLC26: Procurement of Community Life Choices (Leicestershire County Council, Cabinet,
                  2025-12-16)

            2 facts:
                2 set. One without an id is a name, or what this library does where the documents are silent.
              ? 0 not yet set: the documents speak of it and print no value. None is put in its place.
              - 0 no part of the scheme, as far as the documents tell.

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Headings_are_shown_in_their_own_order_by_name_or_heading_in_any_case_and_an_empty_one_says_none()
    {
        var shown = Command.Run("schemes", "show", "leeds-2010", "--policy", "direct PAYMENTS", "--policy", "Lots", "--policy", "lots").Output;
        shown.ShouldContain("\n\nLots\n    none\n\nDirect payments\n  - direct payments: ");
        shown.ShouldContain("\n\nDocuments cited\n    none\n");
        shown.ShouldNotContain("Term\n");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_program_gets_every_fact_in_its_order(string id)
    {
        var scheme = JsonNode.Parse(Command.Run("schemes", "show", id, "--json").Output)!;
        Text(scheme, "id").ShouldBe(id);
        scheme["facts"]!.AsArray()
            .Select(fact => (Text(fact!, "policy"), Text(fact!, "name"), Text(fact!, "value"), Text(fact!, "standing"), Ids: string.Join(' ', Texts(fact!, "citations", "id"))))
            .ShouldBe(SchemeFacts.Of(Find(id)).Select(fact => (
                fact.Policy.Name,
                fact.Name,
                fact.Value,
                fact.Standing switch { FactStanding.Published => "published", FactStanding.NotYetSet => "not-yet-set", FactStanding.NotInScheme => "not-in-scheme" },
                Ids: string.Join(' ', fact.Citations.Select(citation => citation.Id)))));
    }

    [Fact]
    public void A_program_gets_a_heading_alone_and_where_each_fact_stands()
    {
        var facts = JsonNode.Parse(Command.Run("schemes", "show", "clc-2026", "--policy", "uplift", "--json").Output)!["facts"]!.AsArray();
        facts.Select(fact => Text(fact!, "name")).ShouldBe(["indices", "weights", "discretion"]);
        var citation = facts[0]!["citations"]!.AsArray().ShouldHaveSingleItem()!;
        (Text(citation, "id"), Text(citation, "source"), Text(citation, "place")).ShouldBe(("CLC26-039", "Procurement of Community Life Choices", "paragraph 39"));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Two_schemes_are_compared_change_by_change_and_no_change_is_left_out(string from, string to)
    {
        var expected = SchemeComparison.Of(Find(from), Find(to));
        var all = Command.Run("schemes", "compare", from, to, "--all");
        (all.ExitCode, all.Error).ShouldBe((0, string.Empty));
        foreach (var change in expected.Changes)
        {
            all.Flat.ShouldContain(change.Name);
            new[] { change.From, change.To }.OfType<SchemeFact>()
                .Where(fact => change.Kind != ChangeKind.Same && (fact.Standing != FactStanding.NotInScheme || fact.Citations.Count > 0))
                .ShouldAllBe(fact => all.Flat.Contains(fact.Value));
        }

        expected.Money.ShouldAllBe(change => all.Flat.Contains(change.ToString()));

        var json = JsonNode.Parse(Command.Run("schemes", "compare", from, to, "--json").Output)!;
        json["changes"]!.AsArray().Select(change => (Text(change!, "policy"), Text(change!, "name"), Text(change!, "kind"), From: Value(change!["from"]), To: Value(change["to"])))
            .ShouldBe(expected.Changes.Select(change => (
                change.Policy.Name,
                change.Name,
                change.Kind switch { ChangeKind.Same => "same", ChangeKind.Changed => "changed", ChangeKind.New => "new", ChangeKind.Ends => "ends" },
                From: change.From?.Value,
                To: change.To?.Value)));
        json["money"]!.AsArray().Select(change => (Text(change!, "name"), Pence(change!, "from", "most"), Pence(change!, "change", "least")))
            .ShouldBe(expected.Money.Select(change => (change.Name, change.From.Most?.ToFractionOfPence(), change.Change.Least?.ToFractionOfPence())));
    }

    [Fact]
    public void What_changes_is_new_or_ends_is_listed_and_what_stays_is_counted()
    {
        var lines = Command.Run("schemes", "compare", "hcl-2021", "hcl-2026").Output.Split('\n');
        lines[..2].ShouldBe([
            "From Home Care for Leicestershire 2021 (hcl-2021), Leicestershire County Council",
            "to   Home Care for Leicestershire 2026 (hcl-2026), Leicestershire County Council",
        ]);
        lines.ShouldContain("Term: 2 change, 1 ends");
        lines.ShouldContain("Uplift: 2 stay");
        var prices = Array.IndexOf(lines, "  changes  band isolated by the hour");
        lines[(prices + 1)..(prices + 4)].ShouldBe([
            "           from  £32.71 fixed, 2025-04-01 to 2026-03-31 (HCL26-042d, HCL26-042e)",
            "             to  bid up to £32.71, its floor not yet set (HCL26-067b, HCL26-074, HCL26-042d,",
            "                 HCL26-076)",
        ]);
        lines.ShouldContain("  ends     interim contracts: 12 months at most, after a quality check (HCL21-012a)");
        lines.ShouldContain("  new      first award: not yet set (HCL26-008d)");
        lines.ShouldContain("  band isolated by the hour: £32.71 becomes at most £32.71, which is no more");
        lines.ShouldContain("  an hour in Gilmorton, from band isolated to rural: £32.71 becomes at most £29.39, which is at");
        lines.ShouldNotContain(line => line.StartsWith("  stays", StringComparison.Ordinal));
        lines[^2].ShouldEndWith(" 22 stay. What stays is listed with --all.");
    }

    [Fact]
    public void Why_a_scheme_has_not_what_the_other_has_is_told_where_its_documents_say()
    {
        Command.Run("schemes", "compare", "hcl-2026", "clc-2026").Flat.ShouldContain(
            "ends clock of section 49: 8 years beginning with the first award (HCL26-048b) "
            + "then no part of the scheme: three years and an option of two are not the eight of section 49 (CLC26-034a)");
        Command.Run("schemes", "compare", "clc-2026", "hcl-2026").Flat.ShouldContain(
            "new clock of section 49: 8 years beginning with the first award (HCL26-048b) before no part of the scheme: three years");
    }

    [Fact]
    public void What_stays_is_listed_on_request()
    {
        var lines = Command.Run("schemes", "compare", "hcl-2021", "hcl-2026", "--all").Output.Split('\n');
        lines.ShouldContain("  stays    indices: nlw, cpi (CLC26-039)");
        lines.ShouldContain("  stays    how many: no limit (HCL21-007c, HCL26-049a)");
        lines[^2].ShouldEndWith(" 22 stay.");
    }

    [Fact]
    public void Money_is_told_as_more_or_less_with_what_is_an_example()
    {
        var compared = Command.Run("schemes", "compare", "clc-2021", "clc-2026").Flat;
        compared.ShouldContain("band F by the hour, then band 6: £21.47 becomes £18.93 to £20.37, which is £1.10 to £2.54 less (CLC26-043g)");
        compared.ShouldContain("band E by the hour, then band 5: £17.14 becomes £16.66 to £17.14, which is at most £0.48 less (CLC26-043f)");
        compared.ShouldContain("An example is this library's, priced by the printed prices: it is nobody's package.");
    }

    [Fact]
    public void Schemes_without_prices_of_the_same_care_say_that_nothing_can_be_computed() =>
        Command.Run("schemes", "compare", "leeds-2010", "leeds-2016").Output
            .ShouldContain("\nWhat it means for money\n  nothing can be computed: the two do not print prices of the same care\n");

    [Fact]
    public void A_scheme_compared_with_itself_says_so()
    {
        var itself = Command.Run("schemes", "compare", "hcl-2026", "hcl-2026");
        (itself.ExitCode, itself.Error).ShouldBe((0, string.Empty));
        itself.Flat.ShouldBe(
            "Home Care for Leicestershire 2026 (hcl-2026), Leicestershire County Council is compared with itself, so nothing changes: homecare schemes show hcl-2026 prints it.");
        JsonNode.Parse(Command.Run("schemes", "compare", "hcl-2026", "hcl-2026", "--json").Output)!["changes"]!.AsArray()
            .ShouldAllBe(change => Text(change!, "kind") == "same");
    }

    [Theory]
    [InlineData("schemes show hcl-2062", "hcl-2062: no scheme of this library has that id: did you mean hcl-2021 or hcl-2026?")]
    [InlineData("schemes compare leads-2010 leeds-2016", "leads-2010: no scheme of this library has that id: did you mean leeds-2010")]
    [InlineData("schemes compare leeds-2010 nowhere", "nowhere: no scheme of this library has that id: write one of: leeds-2010, leeds-2016, htlah-2016, hcl-2021, clc-2021, clc-2026, hcl-2026")]
    [InlineData("schemes show hcl-\u001b[31m", "hcl-\\u001b[31m: no scheme of this library has that id")]
    [InlineData("schemes show hcl-2026 --policy absense", "there is no heading absense: did you mean absences?")]
    public void What_is_misspelt_is_bad_input_with_what_was_meant(string arguments, string problem)
    {
        var refused = Command.Run(arguments.Split(' '));
        (refused.ExitCode, refused.Output).ShouldBe((2, string.Empty));
        refused.ErrorLines.ShouldHaveSingleItem().ShouldStartWith(problem);
    }

    [Fact]
    public void Everything_that_is_misspelt_is_told()
    {
        Command.Run("schemes", "compare", "leads-2010", "leads-2016").ErrorLines.Length.ShouldBe(2);
        Command.Run("schemes", "show", "hcl-2062", "--policy", "x", "--policy", "liots").ErrorLines.Length.ShouldBe(3);
        Command.Run("schemes", "show", string.Empty).ErrorLines.ShouldHaveSingleItem().ShouldStartWith("nothing: no scheme of this library has that id: write one of: leeds-2010");
    }

    [Theory]
    [InlineData("schemes bogus", "homecare schemes --help")]
    [InlineData("schemes list hcl-2026", "homecare schemes list --help")]
    [InlineData("schemes show", "homecare schemes show --help")]
    [InlineData("schemes show hcl-2026 --all", "homecare schemes show --help")]
    [InlineData("schemes compare hcl-2026", "homecare schemes compare --help")]
    [InlineData("schemes compare hcl-2021 hcl-2026 clc-2026", "homecare schemes compare --help")]
    public void What_the_command_does_not_understand_points_to_the_help(string arguments, string help)
    {
        var refused = Command.Run(arguments.Split(' '));
        (refused.ExitCode, refused.Output, refused.ErrorLines[^1]).ShouldBe((2, string.Empty, "For the options and examples: " + help));
    }

    [Theory]
    [InlineData("schemes", "homecare schemes compare hcl-2021 hcl-2026 ")]
    [InlineData("schemes list", "homecare schemes --json")]
    [InlineData("schemes show", "homecare schemes show clc-2026 --policy absences")]
    [InlineData("schemes compare", "homecare schemes compare clc-2021 clc-2026 --all")]
    public void The_help_of_each_has_its_examples(string command, string example) =>
        Command.Run([.. command.Split(' '), "--help"]).Output.ShouldContain("  " + example);

    [Theory]
    [InlineData("schemes --json")]
    [InlineData("schemes show clc-2026 --policy absences")]
    [InlineData("schemes show hcl-2026 --policy prices --policy call-off")]
    [InlineData("schemes show leeds-2016 --json")]
    [InlineData("schemes compare clc-2021 clc-2026 --all")]
    [InlineData("schemes compare leeds-2010 leeds-2016 --json")]
    public void An_example_that_the_help_shows_runs(string arguments) => Command.Run(arguments.Split(' ')).ExitCode.ShouldBe(0);

    [Fact]
    public void Json_may_be_asked_for_before_the_subcommand_too() =>
        Command.Run("schemes", "--json", "show", "hcl-2026").Output.ShouldBe(Command.Run("schemes", "show", "hcl-2026", "--json").Output);

    private static Scheme Find(string id) => PublishedSchemes.Find(new(id)).AsT0;

    // The cells of the first line of a scheme in the table.
    private static string[] Row(Command listed, string id) => listed.Output
        .Split(['\r', '\n'])
        .Single(line => line.StartsWith($"│ {id} ", StringComparison.Ordinal))
        .Trim('│')
        .Split('│')
        .Select(cell => cell.Trim())
        .ToArray();

    private static string Text(JsonNode node, string member) => (string)node[member]!;

    private static string? Value(JsonNode? fact) => fact is null ? null : Text(fact, "value");

    private static string? Pence(JsonNode change, string span, string end) => change[span]![end] is { } amount ? Text(amount, "pence") : null;

    private static IEnumerable<string> Texts(JsonNode node, string list, string member) => node[list]!.AsArray().Select(item => Text(item!, member));
}
