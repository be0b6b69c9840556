using NodaTime;

namespace HomeCare.Domain.Tests;

public class PlainTextTests
{
    private const string NotUnicode = "it has a control character, an invisible one, or is not Unicode";

    [Theory]
    [InlineData(2026, 9, 1, "2026-09-01")]
    [InlineData(2034, 12, 31, "2034-12-31")]
    [InlineData(26, 9, 1, "0026-09-01")]
    public void A_date_is_written_year_first(int year, int month, int day, string text) =>
        PlainText.Of(new LocalDate(year, month, day)).ShouldBe(text);

    [Theory]
    [InlineData(7, 30, 0, "07:30")]
    [InlineData(0, 0, 0, "00:00")]
    [InlineData(23, 59, 59, "23:59")]
    public void A_time_is_written_to_the_minute(int hour, int minute, int second, string text) =>
        PlainText.Of(new LocalTime(hour, minute, second)).ShouldBe(text);

    [Theory]
    [InlineData("00:00", 0, 0)]
    [InlineData("07:30", 7, 30)]
    [InlineData("23:59", 23, 59)]
    public void A_time_is_read_as_it_is_written(string text, int hour, int minute) =>
        PlainText.ReadTime(text).ShouldBe(new LocalTime(hour, minute));

    [Theory]
    [InlineData("")]
    [InlineData("7:30")]
    [InlineData("24:00")]
    [InlineData("07:60")]
    [InlineData("07:30:00")]
    [InlineData(" 07:30")]
    public void A_time_in_another_form_is_none(string text) => PlainText.ReadTime(text).ShouldBeNull();

    [Theory]
    [InlineData(0, "0")]
    [InlineData(-1234567, "-1234567")]
    [InlineData(long.MaxValue, "9223372036854775807")]
    public void A_number_is_written_in_plain_digits(long number, string text) => PlainText.Of(number).ShouldBe(text);

    [Theory]
    [InlineData(0, "0 h")]
    [InlineData(1, "1 min")]
    [InlineData(59, "59 min")]
    [InlineData(60, "1 h")]
    [InlineData(61, "1 h 1 min")]
    [InlineData(750, "12 h 30 min")]
    [InlineData(600000, "10000 h")]
    public void Minutes_are_written_as_hours_and_minutes(long minutes, string text) =>
        PlainText.Hours(minutes).ShouldBe(text);

    [Theory]
    [InlineData('\u200a', true)]
    [InlineData('\u200b', false)]
    [InlineData('\u200f', false)]
    [InlineData('\u2010', true)]
    [InlineData('\u2027', true)]
    [InlineData('\u2028', false)]
    [InlineData('\u202e', false)]
    [InlineData('\u202f', true)]
    [InlineData('\u205f', true)]
    [InlineData('\u2060', false)]
    [InlineData('\u2069', false)]
    [InlineData('\u206a', true)]
    [InlineData('\ufeff', false)]
    [InlineData('\u00ad', false)]
    [InlineData('\u061c', false)]
    [InlineData('\u180e', false)]
    public void A_character_that_cannot_be_seen_or_turns_the_text_is_refused(char character, bool allowed) =>
        PlainText.ProblemWith("a" + character + "b").ShouldBe(allowed ? null : NotUnicode);

    [Theory]
    [InlineData("Gofal Tŷ & <Co>", "Gofal Tŷ & <Co>")]
    [InlineData("a\u001b[31mb\r\n", @"a\u001b[31mb\u000d\u000a")]
    [InlineData("a\u202eb\u2028c", @"a\u202eb\u2028c")]
    public void A_text_from_outside_is_kept_on_one_line(string text, string shown) => PlainText.OneLine(text).ShouldBe(shown);

    [Fact]
    public void Negative_minutes_are_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => PlainText.Hours(-1)).ParamName.ShouldBe("minutes");

    [Fact]
    public void No_identifiers_are_written_as_none() => PlainText.List([]).ShouldBe("none");

    [Fact]
    public void One_identifier_is_written_alone() => PlainText.List([new ZoneId("melton")]).ShouldBe("melton");

    [Fact]
    public void Identifiers_are_written_in_the_order_given() =>
        PlainText.List([new ZoneId("melton"), new LotId("1")]).ShouldBe("melton, 1");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\u00a0\u2003")]
    public void Nothing_but_spaces_is_empty(string? text) => PlainText.ProblemWith(text).ShouldBe("it is empty");

    [Fact]
    public void Two_hundred_characters_will_do() => PlainText.ProblemWith(new string('x', 200)).ShouldBeNull();

    [Fact]
    public void Two_hundred_and_one_characters_are_too_many() =>
        PlainText.ProblemWith(new string('x', 201)).ShouldBe("it is longer than 200 characters");

    [Fact]
    public void The_most_characters_are_200() => PlainText.MostCharacters.ShouldBe(200);

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\tb")]
    [InlineData("a\u0000")]
    [InlineData("a\u007f")]
    [InlineData("a\u0085b")]
    public void A_control_character_is_refused(string text) => PlainText.ProblemWith(text).ShouldBe(NotUnicode);

    [Theory]
    [InlineData(0xD83D)]
    [InlineData(0xDE00)]
    [InlineData(0xFFFD)]
    public void Half_of_a_pair_and_what_stands_for_lost_text_are_refused(int unit) =>
        PlainText.ProblemWith("a" + (char)unit + "b").ShouldBe(NotUnicode);

    [Theory]
    [InlineData("a")]
    [InlineData(" a ")]
    [InlineData("Gofal Cartref Tŷ Gwyn")]
    [InlineData("房 \U0001F600")]
    public void Unicode_will_do(string text) => PlainText.ProblemWith(text).ShouldBeNull();
}
