using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.Schemes.Tests;

public class ReclassificationTests
{
    private static readonly Scheme Scheme = LeicestershireHomeCare2026.Scheme;
    private static readonly ValueList<BandId> LowestFirst = Scheme.Pricing.Bands.Select(band => band.Id).ToValueList();

    // At the ceilings, which are the rates of 2025/26.
    private static readonly ReclassificationEffect Effect = ReclassificationEffect.Of(
        Scheme.BandChanges, Scheme.Pricing.Bands.Select(band => new BandRate(band.Id, new(band.Range.Ceiling.AsT0.Value)))).AsT0;

    [Theory]
    [InlineData(0, "d", "Melton Mowbray", "Asfordby", "urban", "fringe", 236.75, "1.09", "258.06")]
    [InlineData(1, "e", "Harborough West", "Gilmorton", "isolated", "rural", 66.75, "-3.32", "-221.61")]
    [InlineData(2, "f", "West Leicester Fringe", "Markfield", "fringe", "urban", 367.82, "-1.09", "-400.92")]
    [InlineData(3, "g", "Isolated West", "Witherley", "isolated", "rural", 96.25, "-3.32", "-319.55")]
    [InlineData(
        4, "h", "Rural West - four villages", "Barlestone, Desford, Market Bosworth, Newbold Verdon", "rural", "fringe", 1070.1, "-3.03", "-3242.40")]
    [InlineData(5, "i", "Charnwood South Rural", "East Goscote", "rural", "fringe", 101.25, "-3.03", "-306.79")]
    [InlineData(6, "j", "Castle Donington and Charnwood North West", "Kegworth", "rural", "fringe", 191.45, "-3.03", "-580.09")]
    [InlineData(7, "k", "North West Leics.", "Measham", "fringe", "urban", 379.25, "-1.09", "-413.38")]
    [InlineData(8, "l", "Charnwood South Rural", "Queniborough", "rural", "fringe", 83.5, "-3.03", "-253.01")]
    [Rule("HCL26-047d")]
    [Rule("HCL26-047e")]
    [Rule("HCL26-047f")]
    [Rule("HCL26-047g")]
    [Rule("HCL26-047h")]
    [Rule("HCL26-047i")]
    [Rule("HCL26-047j")]
    [Rule("HCL26-047k")]
    [Rule("HCL26-047l")]
    public void A_row_has_its_parishes_hours_and_effect_at_the_ceilings(
        int index, string letter, string subzone, string parishes, string from, string to, decimal hours, string difference, string effect)
    {
        var row = Effect.Rows[index];
        row.Change.Citation.Id.ShouldBe("HCL26-047" + letter);
        (row.Change.Subzone, string.Join(", ", row.Change.Parishes)).ShouldBe((subzone, parishes));
        (row.Change.From.Value, row.Change.To.Value, row.Change.Hours).ShouldBe((from, to, Fraction.FromDecimal(hours)));
        row.Difference.ShouldBe(A.Money(difference));
        row.Effect.Round(PennyRounding.HalfAwayFromZero).ShouldBe(A.Money(effect));
    }

    [Fact]
    [Rule("HCL26-067a")]
    public void Every_row_takes_effect_with_the_prices_of_September_2026() =>
        Scheme.BandChanges.ShouldAllBe(change => change.Effective.Value == new LocalDate(2026, 9, 1) && change.Effective.Citation.Id == "HCL26-067a");

    [Fact]
    [Rule("HCL26-047m")]
    [Rule("C-17")]
    public void The_hours_add_up_to_the_printed_total_when_rounded_to_one_decimal()
    {
        Effect.Hours.ShouldBe(Fraction.FromDecimal(2593.12m));
        var printed = LeicestershireHomeCare2026.PrintedReclassifiedHours;
        (printed.Value, printed.Citation.Id).ShouldBe((Fraction.FromDecimal(2593.1m), "HCL26-047m"));
        Effect.Hours.ToDecimalText(1, PennyRounding.HalfAwayFromZero).ShouldBe(printed.Value.ToDecimalText(1, PennyRounding.HalfAwayFromZero));
        (Effect.Hours - printed.Value).ShouldBe(Fraction.FromDecimal(0.02m));
    }

    [Fact]
    [Rule("HCL26-047m")]
    [Rule("C-19")]
    [Rule("U-05")]
    public void The_ceilings_save_5479_pounds_70_a_period_and_284944_pounds_29_a_year_if_that_is_a_week()
    {
        Effect.Total.Pence.ShouldBe(Fraction.FromDecimal(-547969.78m));
        Effect.Total.Round(PennyRounding.HalfAwayFromZero).ShouldBe(A.Money("-5479.70"));
        Effect.TotalOverAYear(LeicestershireHomeCare2026.AssumedPeriodOfReclassifiedHours)
            .Round(PennyRounding.HalfAwayFromZero).ShouldBe(A.Money("-284944.29"));
        Effect.TotalOverAYear(HoursPeriod.Year).ShouldBe(Effect.Total);
    }

    [Fact]
    [Rule("HCL26-047c")]
    [Rule("C-18")]
    public void One_row_goes_up_a_band_and_eight_rows_of_eleven_parishes_go_down_a_band()
    {
        var rows = Scheme.BandChanges.ToLookup(change => change.StepsUp(LowestFirst));
        rows.Select(group => group.Key).Order().ShouldBe([-1, 1]);
        rows[1].Single().Parishes.ShouldBe(["Asfordby"]);
        (rows[-1].Count(), rows[-1].Sum(change => change.Parishes.Count)).ShouldBe((8, 11));
    }

    [Fact]
    [Rule("HCL26-047n")]
    public void The_nine_rows_are_listed_under_eight_subzones() =>
        Scheme.BandChanges.Select(change => change.Subzone).Distinct().Count().ShouldBe(8);

    [Fact]
    [Rule("HCL26-026b")]
    public void The_hour_in_the_isolated_band_is_1_2944_times_the_urban_one()
    {
        var (isolated, urban) = (Ceiling("isolated"), Ceiling("urban"));
        (isolated > urban).ShouldBeTrue();
        (isolated / urban).ToDecimalText(4, PennyRounding.HalfAwayFromZero).ShouldBe("1.2944");
    }

    private static ExactAmount Ceiling(string band) => ExactAmount.FromMoney(Scheme.Pricing.Band(new(band))!.Range.Ceiling.AsT0.Value);
}
