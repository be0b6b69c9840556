using BenchmarkDotNet.Attributes;
using HomeCare.Domain.Absences;

namespace HomeCare.Domain.Benchmarks;

/// <summary>Both contenders assess the same month of 1,000 people.</summary>
public class AbsenceBenchmark
{
    private LinqAbsences linq = null!;
    private AbsenceLibrary library = null!;

    [GlobalSetup]
    public void Prepare()
    {
        var workload = AbsenceWorkload.Create(AbsenceWorkload.PersonCount);
        (linq, library) = (new(workload), new(workload));
    }

    [Benchmark(Baseline = true, Description = "LINQ, decimal: payment and charge")]
    public object Linq() => linq.Assess();

    [Benchmark(Description = "LINQ, decimal: payment only")]
    public object LinqPayment() => linq.AssessPayment();

    [Benchmark(Description = "AbsenceTerms.Assess: payment and charge")]
    public AbsenceAssessment Library() => library.Assess();

    [Benchmark(Description = "AbsenceTerms.Assess: payment only")]
    public AbsenceAssessment LibraryPayment() => library.AssessPayment();
}
