namespace HomeCare.Domain.Benchmarks;

/// <summary>LINQ as lean as it gets: structs and integers, the offers of each zone and band found before, and the draw for ties only.</summary>
internal sealed class LeanContender : ICallOffContender
{
    private LeanWorkload work = null!;

    public string Name => "Lean LINQ, structs, integers";

    public void Prepare(CallOffWorkload workload) => work = new(workload);

    public int Order(int package, Span<int> places)
    {
        ref readonly var wanted = ref work.Packages[package];
        return work.Settle(wanted, [.. Ordered(wanted)], places);
    }

    private IEnumerable<LeanPlace> Ordered(LeanPackage package) => work.ListFor(package)
        .Where(offer => (package.Needs & ~offer.Capabilities) == 0
            && package.CareMinutes <= offer.Room
            && offer.Start <= package.Start
            && (package.SessionalMinutes == 0 || offer.Sessional >= 0))
        .Select(offer => new LeanPlace(
            offer.Candidate,
            ((long)package.Minutes * offer.Rate) + ((long)package.SessionalMinutes * offer.Sessional),
            offer.Level))
        .OrderBy(place => place.Cost)
        .ThenBy(place => place.Level);
}
