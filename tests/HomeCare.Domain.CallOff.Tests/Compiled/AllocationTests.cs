using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.CallOff.Tests;

/// <summary>No ranking call allocates. The counter is exact, so one byte fails.</summary>
public class AllocationTests
{
    private static readonly CompiledSnapshot Compiled = CompiledSnapshot.Of(new Cases(1).Snapshot(A.Terms, 300)).AsT0;

    private readonly RankedPlace[] places = new RankedPlace[300];
    private readonly ulong[] failed = new ulong[300];
    private readonly long[] lines = new long[600];

    [Theory]
    [InlineData(30, 0)]
    [InlineData(90, 0)]
    [InlineData(30, 90)]
    public void Ranking_and_explaining_allocate_nothing(int minutes, int longMinutes)
    {
        WeeklyVisit[] visits = longMinutes == 0 ? [A.Visit(minutes)] : [A.Visit(minutes), A.Visit(longMinutes, hour: 12)];
        var request = Compiled.Compile(A.Request(visits) with { Zone = A.Terms.Zones[0] }, A.Seed).AsT0;
        Once(request).ShouldBeGreaterThan(20);
        places.Count(place => place.DrawKey is not null).ShouldBeGreaterThan(2);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            Once(request);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    private int Once(in CompiledRequest request)
    {
        var count = Compiled.Explain(request, places, failed);
        for (var place = 0; place < count; place++)
        {
            Compiled.CostLines(request, places[place], lines);
        }

        Compiled.CostLines(request, places.AsSpan(0, count), lines);
        return Compiled.Rank(request, places.AsSpan(0, 5)) == 5 ? count : 0;
    }
}
