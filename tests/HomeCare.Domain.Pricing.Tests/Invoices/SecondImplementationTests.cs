using FsCheck.Xunit;

namespace HomeCare.Domain.Pricing.Tests;

[Properties(Arbitrary = new[] { typeof(SlowCases) }, MaxTest = 300)]
public class SecondImplementationTests
{
    [Property]
    public void Both_give_the_same_lines_to_the_last_fraction(SlowCase given)
    {
        var (lines, exact, _) = SlowPricer.Price(given);
        var invoice = Price(given);

        invoice.Lines.Select(line => new SlowLine(line.FromMinute, line.ChargedMinutes, BigRational.Of(line.Amount))).ShouldBe(lines);
        BigRational.Of(invoice.ExactTotal).ShouldBe(exact);
    }

    [Property]
    public void Both_give_the_same_total(SlowCase given)
    {
        var total = (long)SlowPricer.Price(given).Total;

        Price(given).Total.Pence.ShouldBe(total);
        SlowCases.PricerOf(given).TotalOf(SlowCases.ScheduleOf(given), SlowCases.BandsOf(given)).AsT0.Pence.ShouldBe(total);
    }

    [Property]
    public void A_total_is_the_sum_of_its_lines_under_the_rounding_point(SlowCase given)
    {
        var invoice = Price(given);
        var sum = invoice.Lines.Aggregate(ExactAmount.Zero, (all, line) => all + line.Amount);

        invoice.ExactTotal.ShouldBe(sum);
        invoice.Total.ShouldBe(invoice.Rounding.Total(invoice.Lines.Select(line => line.Amount).ToArray()));
        invoice.Total.ShouldBe(given.RoundsInvoice
            ? sum.Round(invoice.Rounding.Half)
            : invoice.Lines.Aggregate(Money.Zero, (all, line) => all + line.Rounded));
    }

    [Property]
    public void The_lines_of_a_visit_follow_each_other_without_a_gap(SlowCase given)
    {
        foreach (var visit in Price(given).Lines.GroupBy(line => line.Visit))
        {
            var next = 0;
            foreach (var line in visit)
            {
                line.FromMinute.ShouldBe(next);
                next += line.ChargedMinutes;
            }
        }
    }

    [Property]
    public void Two_carers_cost_exactly_twice_as_much_as_one(SlowCase given)
    {
        var two = given with { Visits = [.. given.Visits.Select(visit => visit with { Carers = 2 })] };
        var one = given with { Visits = [.. given.Visits.Select(visit => visit with { Carers = 1 })] };

        Price(two).ExactTotal.ShouldBe(Price(one).ExactTotal * 2);
    }

    private static VisitInvoice Price(SlowCase given) =>
        SlowCases.PricerOf(given).Price(SlowCases.ScheduleOf(given), SlowCases.BandsOf(given)).AsT0;
}
