namespace HomeCare.Domain.Tests;

public class IdentifierTests
{
    private const string NotAscii =
        "it has a character that is not printable ASCII: write plain letters, digits and punctuation marks";

    private static readonly Dictionary<string, Func<string, Identifier>> Kinds = new(StringComparer.Ordinal)
    {
        ["band"] = text => new BandId(text),
        ["capability"] = text => new CapabilityId(text),
        ["lot"] = text => new LotId(text),
        ["package"] = text => new PackageReference(text),
        ["provider"] = text => new ProviderId(text),
        ["scheme"] = text => new SchemeId(text),
        ["service"] = text => new ServiceId(text),
        ["zone"] = text => new ZoneId(text),
    };

    public static TheoryData<string> KindNames => [.. Kinds.Keys];

    [Theory]
    [MemberData(nameof(KindNames))]
    public void Every_kind_keeps_its_text(string kind) => Kinds[kind]("north 1").Value.ShouldBe("north 1");

    [Theory]
    [MemberData(nameof(KindNames))]
    public void Every_kind_reads_as_its_text_alone(string kind) =>
        Kinds[kind]("north 1").ToString().ShouldBe("north 1");

    [Theory]
    [MemberData(nameof(KindNames))]
    public void Every_kind_is_equal_to_itself_and_to_no_other_kind(string kind) =>
        Kinds.Where(other => other.Value("1") == Kinds[kind]("1")).Select(other => other.Key).ShouldBe([kind]);

    [Theory]
    [MemberData(nameof(KindNames))]
    public void Every_kind_refuses_what_is_not_an_identifier(string kind)
    {
        var thrown = Should.Throw<ArgumentException>(() => Kinds[kind](" 1"));

        (thrown.Message, thrown.ParamName).ShouldBe(("it begins or ends with a space (Parameter 'value')", "value"));
    }

    [Theory]
    [InlineData(null, "it is empty: write 1 to 64 letters, digits or punctuation marks")]
    [InlineData("", "it is empty: write 1 to 64 letters, digits or punctuation marks")]
    [InlineData(" ", "it begins or ends with a space")]
    [InlineData(" a", "it begins or ends with a space")]
    [InlineData("a ", "it begins or ends with a space")]
    [InlineData("a\u001fb", NotAscii)]
    [InlineData("a\tb", NotAscii)]
    [InlineData("a\nb", NotAscii)]
    [InlineData("a\u007fb", NotAscii)]
    [InlineData("caf\u00e9", NotAscii)]
    [InlineData("1\u0661", NotAscii)]
    [InlineData("a\u200bb", NotAscii)]
    public void What_is_not_an_identifier_is_told_why(string? text, string problem) =>
        Identifier.ProblemWith(text).ShouldBe(problem);

    [Theory]
    [InlineData("1")]
    [InlineData("a b")]
    [InlineData("a~")]
    [InlineData("!")]
    [InlineData("charnwood-north")]
    public void Printable_ASCII_within_is_an_identifier(string text) => Identifier.ProblemWith(text).ShouldBeNull();

    [Fact]
    public void Sixty_four_characters_are_an_identifier() =>
        Identifier.ProblemWith(new string('x', 64)).ShouldBeNull();

    [Fact]
    public void Sixty_five_characters_are_too_many() =>
        Identifier.ProblemWith(new string('x', 65)).ShouldBe("it is longer than 64 characters");

    [Fact]
    public void The_most_characters_are_64() => Identifier.MostCharacters.ShouldBe(64);

    [Fact]
    public void Upper_and_lower_case_differ() => new ZoneId("Melton").ShouldNotBe(new ZoneId("melton"));

    [Theory]
    [InlineData("a", "b")]
    [InlineData("b", "b")]
    [InlineData("b", "a")]
    [InlineData("B", "a")]
    [InlineData("10", "9")]
    [InlineData("a", "a-b")]
    public void Identifiers_are_in_ordinal_order(string left, string right)
    {
        var (a, b) = (new ProviderId(left), new ProviderId(right));
        var order = Math.Sign(string.CompareOrdinal(left, right));

        (a < b, a <= b, a >= b, a > b, Math.Sign(a.CompareTo(b)))
            .ShouldBe((order < 0, order <= 0, order >= 0, order > 0, order));
    }

    [Fact]
    public void A_missing_identifier_comes_first()
    {
        var (missing, any) = ((ProviderId?)null, new ProviderId("a"));

        (missing < any, missing >= any, any > missing, Math.Sign(any.CompareTo(missing)))
            .ShouldBe((true, false, true, 1));
    }
}
