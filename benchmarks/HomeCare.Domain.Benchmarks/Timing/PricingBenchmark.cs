using BenchmarkDotNet.Attributes;

namespace HomeCare.Domain.Benchmarks;

/// <summary>Every contender prices the same million visits, package by package. Times are for all of them.</summary>
public class PricingBenchmark
{
    private int packages;
    private LinqPricer linq = null!;
    private PricingLibrary library = null!;

    [GlobalSetup]
    public void Prepare()
    {
        var workload = PricingWorkload.Create();
        packages = workload.Packages.Count;
        linq = new(workload);
        library = new(workload);
    }

    [Benchmark(Baseline = true, Description = "LINQ, decimal: lines and total")]
    public decimal LinqLines()
    {
        var sum = 0m;
        for (var package = 0; package < packages; package++)
        {
            sum += linq.Price(package).Total;
        }

        return sum;
    }

    [Benchmark(Description = "LINQ, decimal: total only")]
    public decimal LinqTotal()
    {
        var sum = 0m;
        for (var package = 0; package < packages; package++)
        {
            sum += linq.TotalOf(package);
        }

        return sum;
    }

    [Benchmark(Description = "VisitPricer.Price: lines and total")]
    public Money Lines()
    {
        var sum = Money.Zero;
        for (var package = 0; package < packages; package++)
        {
            sum += library.Price(package).Total;
        }

        return sum;
    }

    [Benchmark(Description = "VisitPricer.TotalOf: total only")]
    public Money Total()
    {
        var sum = Money.Zero;
        for (var package = 0; package < packages; package++)
        {
            sum += library.TotalOf(package);
        }

        return sum;
    }
}
