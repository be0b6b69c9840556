namespace HomeCare.Domain.Procurement.Tests;

public class PublishedDocumentTests
{
    [Fact]
    public void The_list_of_rules_is_that_of_the_code() => Current("Compliance/rules.md", PublishedDocuments.Rules());

    [Fact]
    public void The_drawing_of_a_membership_is_that_of_the_code() => Current("Membership/life-cycle.md", PublishedDocuments.LifeCycle());

    private static void Current(string document, string text)
    {
        var kept = Path.Combine(RepositoryRoot.Path, "src", "HomeCare.Domain.Procurement", document);
        var now = Path.Combine(AppContext.BaseDirectory, Path.GetFileName(kept));
        File.WriteAllText(now, text);
        (File.Exists(kept) ? File.ReadAllText(kept) : string.Empty).ShouldBe(text, $"copy {now} to {kept}");
    }
}
