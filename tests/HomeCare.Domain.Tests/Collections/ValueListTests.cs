using System.Collections;

namespace HomeCare.Domain.Tests;

public class ValueListTests
{
    [Fact]
    public void Lists_with_equal_items_in_the_same_order_are_equal()
    {
        ValueList<string> left = ["a", "b"];
        ValueList<string> right = ["a", "b"];

        left.ShouldSatisfyAllConditions(
            () => left.Equals(right).ShouldBeTrue(),
            () => left.Equals((object)right).ShouldBeTrue(),
            () => left.GetHashCode().ShouldBe(right.GetHashCode()));
    }

    [Theory]
    [InlineData("b,a")]
    [InlineData("a")]
    [InlineData("a,b,c")]
    [InlineData("a,B")]
    public void Lists_with_other_items_or_another_order_are_not_equal(string other)
    {
        ValueList<string> list = ["a", "b"];

        list.Equals(other.Split(',').ToValueList()).ShouldBeFalse();
    }

    [Fact]
    public void The_hash_depends_on_the_items()
    {
        ValueList<int> list = [1, 2];

        list.GetHashCode().ShouldNotBe(ValueList.Create([1, 3]).GetHashCode());
    }

    [Fact]
    public void A_list_is_not_equal_to_nothing()
    {
        ValueList<int> list = [];

        list.Equals(null).ShouldBeFalse();
    }

    [Fact]
    public void A_list_is_not_equal_to_an_array_of_the_same_items()
    {
        ValueList<int> list = [1];

        list.Equals(new[] { 1 }).ShouldBeFalse();
    }

    [Fact]
    public void Records_that_hold_equal_lists_are_equal() =>
        new Refusal("code", "message", [new("name", "value")])
            .ShouldBe(new Refusal("code", "message", [new("name", "value")]));

    [Fact]
    public void Items_are_counted_and_found_by_position()
    {
        ValueList<string> list = ["a", "b", "c"];

        (list.Count, list[0], list[2]).ShouldBe((3, "a", "c"));
    }

    [Fact]
    public void Items_come_in_order() => new List<int>(ValueList.Create([3, 1, 2])).ShouldBe([3, 1, 2]);

    [Fact]
    public void Items_come_in_order_without_their_type_too() =>
        ((IEnumerable)ValueList.Create([3, 1, 2])).Cast<object>().ShouldBe([3, 1, 2]);

    [Fact]
    public void Changing_the_source_of_a_list_does_not_change_the_list()
    {
        int[] source = [1, 2];
        var made = (ValueList.Create<int>(source), source.ToValueList());

        source[0] = 9;

        made.ShouldBe((ValueList.Create([1, 2]), ValueList.Create([1, 2])));
    }

    [Fact]
    public void A_sequence_that_is_missing_is_refused() =>
        Should.Throw<ArgumentNullException>(() => ((IEnumerable<int>)null!).ToValueList()).ParamName.ShouldBe("items");

    [Theory]
    [InlineData("", "[]")]
    [InlineData("a", "[a]")]
    [InlineData("ab", "[a, b]")]
    public void It_reads_as_its_items_between_brackets(string items, string text) =>
        items.ToValueList().ToString().ShouldBe(text);
}
