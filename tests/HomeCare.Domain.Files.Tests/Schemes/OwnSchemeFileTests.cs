using Exampleshire;
using HomeCare.Domain.Procurement;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Files.Tests;

/// <summary>The scheme of a council that does not exist, as the example file of the command says it.</summary>
public class OwnSchemeFileTests
{
    private static readonly string Kept = Path.Combine(RepositoryRoot.Path, "src", "HomeCare.Domain.Cli", "Example", "scheme.json");

    private static readonly Scheme Read = SchemeFile.Read("scheme.json", File.ReadAllBytes(Kept)).AsT0;

    [Fact]
    public void A_page_written_by_hand_says_what_the_code_says() =>
        Told(Read).ShouldBe(Told(ExampleshireHomeCare.Scheme));

    [Fact]
    public void What_cites_nothing_is_cited_as_what_the_file_says()
    {
        Read.Absences.Citation!.Id.ShouldBe("OWN-absences");
        Read.Absences.Citation.ToString().ShouldBe("OWN-absences (Exampleshire home care 2027, scheme file, absences)");
    }

    [Fact]
    public void It_is_written_without_those_citations_and_comes_back()
    {
        var written = SchemeFile.Write(Read);
        SchemeFile.Read("scheme.json", written).AsT0.ShouldBe(Read);
        System.Text.Encoding.UTF8.GetString(written.Span).ShouldNotContain("OWN-");
    }

    [Fact]
    public void It_can_be_checked_like_any_other() =>
        ProcurementAct2023.WholeAct.Check(Read.Framework, new(2027, 4, 1)).AsT0.ShouldBe(ProcurementAct2023.WholeAct.Check(ExampleshireHomeCare.Scheme.Framework, new(2027, 4, 1)).AsT0);

    private static string[] Told(Scheme scheme) => [.. SchemeFacts.Of(scheme).Select(fact => $"{fact.Policy} {fact.Name}: {fact.Value}")];
}
