using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Benchmarks;

/// <summary>The library's compiled day services: numbers into a buffer that is used again.</summary>
internal sealed class CompiledDayServicesContender : IDayServiceContender
{
    private readonly RankedDayServicePlace[] best = new RankedDayServicePlace[5];
    private CompiledDayServices services = null!;
    private CompiledDayServiceRequest[] packages = [];
    private int[] numbers = [];

    public string Name => "CompiledDayServices";

    public void Prepare(DayServiceWorkload workload)
    {
        var (snapshot, requests) = LibraryDayServices.Read(workload);
        services = CompiledDayServices.Of(snapshot);
        packages = [.. requests.Select(request => services.Compile(request, workload.Seed).AsT0)];
        var ofTheWorkload = workload.Services.Select((service, number) => (service.Id, number)).ToDictionary(one => one.Id, one => one.number);
        numbers = [.. snapshot.Candidates.Select(candidate => ofTheWorkload[candidate.Id])];
    }

    public int BestFive(int package, Span<DayServicePlace> places)
    {
        var request = packages[package];
        var count = services.Best(request, best);
        for (var place = 0; place < count; place++)
        {
            places[place] = new(numbers[best[place].Candidate], LibraryDayServices.Sixtieths(request.CostOf(best[place])));
        }

        return count;
    }
}
