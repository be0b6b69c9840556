using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace HomeCare.Domain.Tests;

public class SpellingTests
{
    [Theory]
    [InlineData("melton", "melton")]
    [InlineData("MELTON", "melton")]
    [InlineData("meltn", "melton")]
    [InlineData("meltoon", "melton")]
    [InlineData("mellon", "melton")]
    public void One_letter_wrong_finds_the_name(string written, string name) =>
        Spelling.Nearest(written, ["hinckley", name, "blaby"]).ShouldBe([name]);

    [Theory]
    [InlineData("axxd", "abcd", true)]
    [InlineData("xxxd", "abcd", false)]
    [InlineData("xxcdefgh", "abcdefgh", true)]
    [InlineData("xxxdefgh", "abcdefgh", false)]
    [InlineData("xxxdefghi", "abcdefghi", true)]
    [InlineData("xxxxefghi", "abcdefghi", false)]
    [InlineData("xxxdefghijk", "abcdefghijk", true)]
    [InlineData("xxxxefghijk", "abcdefghijk", false)]
    [InlineData("xxxxefghijkl", "abcdefghijkl", true)]
    public void Two_letters_or_a_third_of_the_name_may_be_wrong_and_no_more(string written, string name, bool found) =>
        Spelling.Nearest(written, [name]).Count.ShouldBe(found ? 1 : 0);

    [Fact]
    public void It_is_the_known_name_whose_length_counts() =>
        Spelling.Nearest("abcdefxxx", ["abcdef"]).ShouldBeEmpty();

    [Fact]
    public void The_nearest_name_comes_first() =>
        Spelling.Nearest("rural", ["plural", "rurals-x", "rural"]).ShouldBe(["rural", "plural"]);

    [Fact]
    public void Names_equally_near_come_in_ordinal_order() =>
        Spelling.Nearest("cat", ["hat", "bat", "Rat"]).ShouldBe(["Rat", "bat", "hat"]);

    [Fact]
    public void At_most_three_names_are_suggested() =>
        Spelling.Nearest("zone1", ["zone2", "zone3", "zone4", "zone5"]).ShouldBe(["zone2", "zone3", "zone4"]);

    [Fact]
    public void A_name_known_twice_is_suggested_once() =>
        Spelling.Nearest("melton", ["melton", "melton"]).ShouldBe(["melton"]);

    [Property(Arbitrary = new[] { typeof(Words) }, MaxTest = 500)]
    public void A_name_is_near_when_few_letters_are_inserted_left_out_or_replaced(Word written, Word name) =>
        Spelling.Nearest(written.Text, [name.Text]).Count
            .ShouldBe(LettersWrong(written.Text, name.Text) <= Math.Max(2, name.Text.Length / 3) ? 1 : 0);

    [Fact]
    public void One_near_name_is_asked_after() =>
        Spelling.Suggest("meltn", ["hinckley", "melton"]).ShouldBe("did you mean melton?");

    [Fact]
    public void Several_near_names_are_asked_after_nearest_first() =>
        Spelling.Suggest("zone-12", ["zone-345", "zone-3", "zone-1"]).ShouldBe("did you mean zone-1 or zone-3?");

    [Fact]
    public void Where_no_name_is_near_all_are_listed_as_they_came() =>
        Spelling.Suggest("somewhere else", ["melton", "hinckley"]).ShouldBe("write one of: melton, hinckley");

    [Fact]
    public void A_written_name_is_needed() =>
        Should.Throw<ArgumentNullException>(() => Spelling.Nearest(null!, [])).ParamName.ShouldBe("written");

    [Fact]
    public void Known_names_are_needed() =>
        Should.Throw<ArgumentNullException>(() => Spelling.Nearest("a", null!)).ParamName.ShouldBe("known");

    [Fact]
    public void Known_names_are_needed_for_a_suggestion() =>
        Should.Throw<ArgumentNullException>(() => Spelling.Suggest("a", null!)).ParamName.ShouldBe("known");

    // Straight from the definition: every way of writing is tried.
    private static int LettersWrong(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return left.Length + right.Length;
        }

        return left[0] == right[0]
            ? LettersWrong(left[1..], right[1..])
            : 1 + Math.Min(
                LettersWrong(left[1..], right[1..]),
                Math.Min(LettersWrong(left[1..], right), LettersWrong(left, right[1..])));
    }

    public sealed record Word(string Text);

    public static class Words
    {
        public static Arbitrary<Word> All() => (
            from letters in Gen.Elements('a', 'b', 'c').ListOf()
            select new Word(string.Concat(letters.Take(7)))).ToArbitrary();
    }

    [Theory]
    [InlineData(100, 1)]
    [InlineData(101, 0)]
    public void More_than_100_characters_are_no_misspelt_name(int length, int found) =>
        Spelling.Nearest(new string('a', length), [new string('a', 99)]).Count.ShouldBe(found);
}
