using System.Globalization;
using NodaTime;

namespace HomeCare.Domain.Tests;

public class PublishedTests
{
    private static readonly Citation Printed = new("TEST-1", new("A report", "A council", null), "paragraph 1");

    private static readonly Citation Awaited = new("TEST-2", new("A report", "A council", null), "paragraph 2");

    private static readonly Published<int> Set = new(new Cited<int>(90, Printed));

    private static readonly Published<int> NotSet = new(new NotYetSet(Awaited));

    [Fact]
    public void A_printed_value_is_given() => (Set.TryGet(out var value), value).ShouldBe((true, 90));

    [Fact]
    public void Nothing_is_put_in_the_place_of_a_value_not_yet_set() => NotSet.TryGet(out _).ShouldBeFalse();

    [Fact]
    public void A_printed_value_is_cited_where_it_is_printed() => Set.Citation.ShouldBe(Printed);

    [Fact]
    public void A_value_not_yet_set_is_cited_where_it_is_spoken_of() => NotSet.Citation.ShouldBe(Awaited);

    [Fact]
    public void A_printed_value_reads_as_itself() => Set.ToString().ShouldBe("90");

    [Theory]
    [InlineData("en-GB")]
    [InlineData("th-TH")]
    [InlineData("cy-GB")]
    public void A_printed_date_reads_the_same_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            new Published<LocalDate>(new Cited<LocalDate>(new(2026, 9, 1), Printed)).ToString().ShouldBe("2026-09-01");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_printed_value_of_our_own_reads_as_it_does() =>
        new Published<HourlyRate>(new Cited<HourlyRate>(new(Money.FromPence(2527)), Printed)).ToString().ShouldBe("£25.27 an hour");

    [Fact]
    public void A_value_not_yet_set_says_so() => NotSet.ToString().ShouldBe("not yet set");

    [Fact]
    public void The_same_value_from_the_same_place_is_equal() =>
        Set.ShouldBe(new Published<int>(new Cited<int>(90, Printed)));

    [Fact]
    public void The_same_value_from_another_place_is_not_equal() =>
        Set.ShouldNotBe(new Published<int>(new Cited<int>(90, Awaited)));
}
