using System.Runtime.CompilerServices;

namespace HomeCare.Domain.Pricing.Tests;

public class PricingAllocationTests
{
    // What an array of VisitLine has before its first item: its type, its length and its header.
    private const int ArrayHeader = 24;

    private static readonly VisitTerms Enhanced = Visiting.Terms with
    {
        DayRule = DayRule.SplitAtMidnight,
        Enhancements = EnhancementCalendar.Create(
            [new("mornings", EnhancementAmount.Times(Fraction.Of(3, 2))) { Weekdays = [NodaTime.IsoDayOfWeek.Monday], From = new(8, 0), Until = new(8, 10) }],
            BankHolidays.Published,
            EnhancementReach.ByTheMinute,
            EnhancementOverlap.Refused).AsT0,
    };

    [Fact]
    public void A_total_allocates_nothing()
    {
        AllocatedBy(Visiting.Terms, (pricer, schedule) => pricer.TotalOf(schedule, Visiting.Urban)).ShouldBe(0);
        AllocatedBy(Enhanced, (pricer, schedule) => pricer.TotalOf(schedule, Visiting.Urban)).ShouldBe(0);
    }

    [Fact]
    public void Pricing_28_visits_allocates_the_invoice_and_the_array_of_its_lines()
    {
        var invoice = Visiting.Price(Visiting.Planned("2026-11-02 08:00", 30));
        var one = SizeOf(invoice);

        AllocatedBy(Visiting.Terms, (pricer, schedule) => pricer.Price(schedule, Visiting.Urban))
            .ShouldBe(one + ArrayHeader + (28 * Unsafe.SizeOf<VisitLine>()));
        AllocatedBy(Enhanced, (pricer, schedule) => pricer.Price(schedule, Visiting.Urban))
            .ShouldBe(one + ArrayHeader + (32 * Unsafe.SizeOf<VisitLine>()));
    }

    [Fact]
    public void A_look_up_in_a_price_book_allocates_nothing()
    {
        var item = Visiting.Terms.BandItem(A.Urban);
        var (day, table) = (Visiting.Day("2026-11-02"), Visiting.Book.Table);

        Allocated(() => table.Find(item, day)).ShouldBe(0);
    }

    // A shallow copy has the size of the invoice alone.
    private static long SizeOf(VisitInvoice invoice)
    {
        var copy = typeof(object).GetMethod("MemberwiseClone", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!
            .CreateDelegate<Func<object, object>>();
        return Allocated(() => copy(invoice));
    }

    private static long AllocatedBy<T>(VisitTerms terms, Func<VisitPricer, VisitSchedule, T> work)
    {
        var pricer = new VisitPricer(terms, Visiting.Book);
        return Allocated(() => work(pricer, Visiting.TwentyEight));
    }

    private static long Allocated<T>(Func<T> work)
    {
        for (var i = 0; i < 100; i++)
        {
            work();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
