using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.Files.Tests;

public class PriceFormTests
{
    [Fact]
    public void A_price_is_what_its_row_says()
    {
        var book = AForm.Read(PriceForms.Book, APolicy.Text(APolicy.Book));

        book.PriceOf(new(PriceKey.Of(new PriceItemId("waking")), PriceUnit.Night), new LocalDate(2026, 9, 1)).AsT0.Amount.ShouldBe(Money.FromPence(110_00));
        book.Table.All[1].Rows[0].LastDay.ShouldBeNull();
        book.Table.All[1].Rows[0].Status.ShouldBe(DatedStatus.Provisional);
        book.Table.All[0].Key.Key.Ratio.ShouldBe(new StaffingRatio(1, 8));
    }

    [Theory]
    [InlineData("\"lastDay\": \"until further notice\", ", "", "rows[1].lastDay: this member is missing: add it")]
    [InlineData("\"until further notice\"", "\"forever\"", "rows[1].lastDay: \"forever\" is not a date: write a date as year-month-day, such as 2026-09-01, or \"until further notice\"")]
    [InlineData("\"until further notice\"", "\"2026-03-31\"", "rows[1].lastDay: row 2: area inner, band urban, item day by the hour £25.20, 2026-04-01 to 2026-03-31: the last day is before the first")]
    [InlineData("\"withdrawnOn\": \"2026-05-01\"", "\"knownFrom\": \"2026-06-01\", \"withdrawnOn\": \"2026-05-01\"", "rows[2].withdrawnOn: band rural by the half-day of 3 h not yet set, 2026-04-01 to 2027-03-31: it is withdrawn on 2026-05-01 and known from 2026-06-01")]
    [InlineData("{ \"item\": \"waking\", \"unit\": \"night\" }, \"value\": \"£110\"", "{ \"unit\": \"week\" }, \"value\": \"£110\"", "rows[3].firstDay: everything by the week £110.00, 2026-04-01 to 2027-03-31 overlaps everything by the week £1400.00, 2026-04-01 to 2027-03-31: keep one of them, or withdraw the row that is wrong")]
    [InlineData("\"session\": 360", "\"session\": 0", "rows[0].item.unit.session: 0 is not possible here: write a whole number from 1 to 1440")]
    [InlineData("\"session\": 360", "\"session\": \"360\"", "rows[0].item.unit.session: this must be a whole number")]
    [InlineData("{ \"session\": 360 }", "\"session\"", "rows[0].item.unit: session says more than a word: write an object with session")]
    [InlineData("\"ratio\": \"1:8\"", "\"ratio\": \"8\"", "rows[0].item.ratio: \"8\" is not a staffing ratio: write staff and people such as 1:8")]
    [InlineData("\"status\": \"provisional\"", "\"status\": \"draft\"", "rows[1].status: \"draft\" is not a status: write one of: in-force, provisional")]
    [InlineData("\"zone\": \"z1\"", "\"zoone\": \"z1\"", "rows[0].item.zoone: this member is not known: did you mean zone?")]
    public void A_fault_is_told_at_its_place_with_what_would_be_right(string good, string bad, string problem) =>
        AForm.ProblemsOf(PriceForms.Book, APolicy.Text(APolicy.Changed(APolicy.Book, (good, bad)))).ShouldBe([problem]);

    [Theory]
    [InlineData("3/4", "3/4")]
    [InlineData("0.75", "3/4")]
    [InlineData("6/8", "3/4")]
    [InlineData("2", "2")]
    [InlineData("-0.5", "-1/2")]
    [InlineData("0", "0")]
    [InlineData("1/999999999999999999", "1/999999999999999999")]
    public void A_number_is_exact(string text, string written) => AForm.Written(ValueForms.Fraction, AForm.Read(ValueForms.Fraction, $"\"{text}\"")).ShouldBe($"\"{written}\"\n");

    [Theory]
    [InlineData("")]
    [InlineData("1/0")]
    [InlineData("1/-2")]
    [InlineData("--1")]
    [InlineData("1.5/2")]
    [InlineData(".5")]
    [InlineData("60%")]
    [InlineData("1e3")]
    [InlineData("9999999999999999999")]
    public void What_is_no_exact_number_is_refused(string text) => AForm.ProblemsOf(ValueForms.Fraction, $"\"{text}\"")
        .ShouldBe([$"file: \"{text}\" is not an exact number: write one such as 3/4 or 0.75"]);
}
