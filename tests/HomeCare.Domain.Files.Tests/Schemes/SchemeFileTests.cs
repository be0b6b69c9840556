using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Files.Tests;

public class SchemeFileTests
{
    public static TheoryData<string> Ids => [.. PublishedSchemes.All.Select(scheme => scheme.Id.Value)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_published_scheme_is_written_and_read_back_equal(string id)
    {
        var scheme = PublishedSchemes.Find(new(id)).AsT0;
        var written = SchemeFile.Write(scheme);

        var read = SchemeFile.Read("scheme.json", written).Match(good => good, faults => throw new InvalidOperationException(string.Join('\n', faults)));
        ASchemeFile.ShouldBeEqual(read, scheme);
        SchemeFile.Write(read).ToArray().ShouldBe(written.ToArray());
        SchemeFacts.Of(read).ShouldBe(SchemeFacts.Of(scheme));
    }
}
