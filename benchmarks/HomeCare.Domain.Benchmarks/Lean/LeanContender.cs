namespace HomeCare.Domain.Benchmarks;

/// <summary>LINQ as lean as it gets: structs and integers, and the draw for ties only.</summary>
/// <param name="inLists">Whether the offers of each zone and band were found before; otherwise the query looks at every provider.</param>
internal sealed class LeanContender(bool inLists) : ICallOffContender
{
    private LeanWorkload work = null!;

    public string Name => inLists ? "Lean LINQ, lists of zones and bands" : "Lean LINQ, structs, integers";

    public void Prepare(CallOffWorkload workload) => work = new(workload);

    public int Order(int package, Span<int> places)
    {
        ref readonly var wanted = ref work.Packages[package];
        var found = (inLists ? InLists(wanted) : All(wanted)).OrderBy(place => place.Cost).ThenBy(place => place.Level);
        return work.Settle(wanted, [.. found], places);
    }

    private static LeanPlace PlaceOf(LeanPackage package, int candidate, int rate, int sessional, int level) =>
        new(candidate, ((long)package.Minutes * rate) + ((long)package.SessionalMinutes * sessional), level);

    private IEnumerable<LeanPlace> All(LeanPackage package) => work.Providers
        .Where(provider => provider.IsOpen
            && (provider.Zones >> package.Zone & 1) != 0
            && (package.Needs & ~provider.Capabilities) == 0
            && package.CareMinutes <= provider.Room
            && provider.Start <= package.Start
            && provider.Rates[package.List] >= 0
            && (package.SessionalMinutes == 0 || provider.Rates[^1] >= 0))
        .Select(provider => PlaceOf(package, provider.Candidate, provider.Rates[package.List], provider.Rates[^1], provider.Level));

    private IEnumerable<LeanPlace> InLists(LeanPackage package) => work.ListFor(package)
        .Where(offer => (package.Needs & ~offer.Capabilities) == 0
            && package.CareMinutes <= offer.Room
            && offer.Start <= package.Start
            && (package.SessionalMinutes == 0 || offer.Sessional >= 0))
        .Select(offer => PlaceOf(package, offer.Candidate, offer.Rate, offer.Sessional, offer.Level));
}
