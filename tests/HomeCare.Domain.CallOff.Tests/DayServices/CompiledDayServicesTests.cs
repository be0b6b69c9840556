using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.CallOff.Tests;

/// <summary>The search for the best services gives the first of the whole ranking, which looks at every service and prices it line by line.</summary>
public class CompiledDayServicesTests
{
    [Theory]
    [InlineData(1_000, 9)]
    [InlineData(150, 60)]
    [InlineData(6, 1_000)]
    public void The_best_few_are_the_first_of_the_slow_ranking(int cases, int most)
    {
        var (full, drawn, incomplete) = (0, 0, 0);
        for (var seed = 0UL; seed < (ulong)cases; seed++)
        {
            var random = new Cases(70_000 + seed);
            var (snapshot, request) = Package(random, 1 + random.Below(most));
            var ranking = DayServiceRanker.Rank(snapshot, request, A.Seed).AsT0;
            var count = random.OneOf(1, 2, 5, 5, most + 1);

            var best = DayServiceRanker.Best(snapshot, request, A.Seed, count).AsT0;

            best.ShouldBe(ranking.Offers.Take(count), $"seed {seed}");
            full += best.Count == count ? 1 : 0;
            drawn += best.Any(offer => offer.DrawKey is not null) ? 1 : 0;
            incomplete += best.Any(offer => !offer.Cost.IsComplete) ? 1 : 0;
        }

        (full > 0, drawn > 0, incomplete > 0).ShouldBe((true, true, true));
    }

    [Fact]
    public void Places_have_the_number_the_cost_and_the_key()
    {
        var snapshot = Days.Snapshot(Days.Candidate("A", "73.00"), Days.Candidate("B", "72.00"), Days.Candidate("C", "73.00"));
        var compiled = CompiledDayServices.Of(snapshot);
        var request = compiled.Compile(Days.Request(Days.On(IsoDayOfWeek.Monday, Days.Hours("3", 4))), A.Seed).AsT0;
        var places = new RankedDayServicePlace[3];

        compiled.Best(request, places).ShouldBe(3);

        compiled.Count.ShouldBe(3);
        places[0].Candidate.ShouldBe(1);
        (request.CostOf(places[0]), places[0].IsComplete, places[0].DrawKey).ShouldBe((ExactAmount.FromMoney(A.Money("48.00")), true, null));
        request.CostOf(places[1]).ToFractionOfPence().ShouldBe("14600/3");
        places[1].DrawKey.ShouldBe(A.Seed.DrawFor(request.Request.Reference).KeyOf(snapshot.Candidates[places[1].Candidate].Id));
        (places[1].DrawKey < places[2].DrawKey).ShouldBeTrue();
        compiled.Best(request, []).ShouldBe(0);
    }

    [Fact]
    public void A_package_of_other_services_is_refused()
    {
        var (one, other) = (CompiledDayServices.Of(Days.Snapshot(Days.Candidate("A"))), CompiledDayServices.Of(Days.Snapshot(Days.Candidate("A"))));
        var request = one.Compile(Days.Request(), A.Seed).AsT0;
        Should.Throw<ArgumentException>(() => other.Best(request, new RankedDayServicePlace[1]));
    }

    [Fact]
    public void A_price_or_a_quote_above_the_highest_that_can_be_ranked_is_refused_and_the_highest_is_not()
    {
        const long highest = int.MaxValue;
        var terms = Days.Terms;
        DayServiceCandidate Priced(long pence) => Days.Candidate("A") with { Rates = [new(new("3"), new(Money.FromPence(pence), PriceUnit.Session(360)))] };
        DayServiceSnapshot.Create(terms, [Priced(highest)]).IsT0.ShouldBeTrue();
        DayServiceSnapshot.Create(terms, [Priced(highest + 1)]).AsT1.ShouldHaveSingleItem().Code.ShouldBe("price-too-high");

        DayServiceRequest Quoted(long pence) => Days.WithTransport(new TransportQuote(new("A"), Money.FromPence(pence)));
        var snapshot = Days.Snapshot(Days.Candidate("A"));
        DayServiceRanker.Best(snapshot, Quoted(highest), A.Seed, 1).AsT0.ShouldHaveSingleItem();
        DayServiceRanker.Best(snapshot, Quoted(highest + 1), A.Seed, 1).AsT1.ShouldHaveSingleItem().Code.ShouldBe("quote-too-high");
    }

    [Fact]
    public void Finding_the_best_allocates_nothing()
    {
        var random = new Cases(5);
        var (snapshot, request) = Package(random, 300);
        var compiled = CompiledDayServices.Of(snapshot);
        var withTransport = compiled.Compile(request with { Transport = TransportNeed.Needed, TransportQuotes = Quotes(random, snapshot) }, A.Seed).AsT0;
        var without = compiled.Compile(request with { Transport = TransportNeed.NotNeeded, TransportQuotes = [] }, A.Seed).AsT0;
        var places = new RankedDayServicePlace[5];
        (compiled.Best(withTransport, places), compiled.Best(without, places)).ShouldBe((5, 5));

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            compiled.Best(withTransport, places);
            compiled.Best(without, places);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    // Few different prices, quotes and places, so that ties and each kind of refusal are common.
    private static (DayServiceSnapshot Snapshot, DayServiceRequest Request) Package(Cases random, int services)
    {
        var of = Days.Terms;
        var gates = of.Eligibility.Where(rule => rule.Gate == Gate.PriceOffered || rule.Gate == Gate.Exclusion || random.Below(4) > 0);
        var terms = new DayServiceCallOffTerms(
            of.Scheme, of.Lot, of.FirstDay, of.LastDay, of.Services, of.Ranges, of.Rounding, gates.ToValueList(), Rung.List.Where(_ => random.Below(2) > 0).ToValueList());
        var snapshot = DayServiceSnapshot.Create(terms, Enumerable.Range(0, services).Select(number => Service(random, $"S{number}"))).AsT0;
        var day = random.OneOf<DaySegment[]>([Days.Hours("3", 6)], [Days.Hours("3", 4)], [Days.Hours("3", 6), Days.Hours("5", 2)], [Days.Hours("1", 3), Days.Hours("6", 1)]);
        var days = new[] { IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Friday }.Take(1 + random.Below(3));
        var attendances = days.Select(one => Days.On(one, day)).ToValueList();
        var request = Days.Request([.. attendances]) with
        {
            Needs = random.OneOf<ValueList<CapabilityId>>([], [], [new("swimming")], [new("swimming"), new("nobody-has-it")]),
            Transport = random.OneOf(TransportNeed.NotNeeded, TransportNeed.Needed),
            Reference = new($"EX-{random.Below(1000)}"),
            Details = new()
            {
                FoundSuitable = snapshot.Candidates.Where(_ => random.Below(5) > 0).Select(candidate => candidate.Id).ToValueList(),
                Home = random.OneOf<GridReference?>(new(458_000, 304_000), null),
                CurrentProvider = new("S1"),
            },
        };
        return (snapshot, request.Transport == TransportNeed.Needed ? request with { TransportQuotes = Quotes(random, snapshot) } : request);
    }

    private static ValueList<TransportQuote> Quotes(Cases random, DayServiceSnapshot snapshot) => snapshot.Candidates
        .Where(_ => random.Below(4) > 0)
        .Select(candidate => Days.Quote(candidate.Id.Value, random.OneOf("0.00", "1.00", "1.00", "2.00", "30.00")))
        .ToValueList();

    private static DayServiceCandidate Service(Cases random, string id)
    {
        DayServiceRate[] rates =
        [
            Days.Session("1", random.OneOf("48.12", "49.00", "49.42")),
            Days.Session("3", random.OneOf("71.14", "71.15", "72.15", "73.15", "73.88", "73.88")),
            Days.Hourly("5", random.OneOf("16.66", "17.00", "17.14")),
            Days.Hourly("6", random.OneOf("18.93", "20.00", "20.37")),
        ];
        var candidate = Days.Candidate(id) with
        {
            Rates = rates.Where(_ => random.Below(9) > 0).ToValueList(),
            Capabilities = random.OneOf<ValueList<CapabilityId>>([], [new("swimming")]),
            SpareMinutes = random.Mostly(6000, 0, 359, 360),
            EarliestStart = random.Mostly<LocalDate?>(null, Days.Start, Days.Start.PlusDays(1)),
            AwardedMinutes = random.OneOf(0, 60),
            Membership = new(
                [random.Mostly(Days.Terms.Lot, new LotId("another"))],
                [],
                random.Mostly(Standing.Active, Standing.Suspended("a test"), Standing.Limited(360, "a test"), Standing.Excluded("a test"))),
        };
        return random.Below(4) == 0 ? candidate : candidate.At(458_000, 304_000 + (500 * random.Below(4)));
    }
}
