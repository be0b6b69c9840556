namespace HomeCare.Domain.Benchmarks;

/// <summary>What a council developer would write without the library: records, text, decimal and LINQ.</summary>
internal sealed class LinqPricer
{
    private readonly Dictionary<string, List<LinqPrice>> prices;
    private readonly List<LinqHome> homes;

    internal LinqPricer(PricingWorkload workload)
    {
        prices = workload.Rates
            .GroupBy(rate => rate.Of, StringComparer.Ordinal)
            .ToDictionary(
                rates => rates.Key,
                rates => rates.Select(rate => new LinqPrice(rate.Pence / 100m, rate.First.ToDateOnly(), rate.Last.ToDateOnly())).ToList(),
                StringComparer.Ordinal);
        homes = workload.Packages
            .Select(package => new LinqHome(
                package.Band,
                package.Move?.Band,
                package.Move?.From.ToDateOnly(),
                package.Visits
                    .Select(visit => new LinqDatedVisit(visit.Start.ToDateTimeUnspecified(), visit.Minutes, visit.Carers, visit.Kind))
                    .ToList()))
            .ToList();
    }

    internal LinqInvoice Price(int package)
    {
        var lines = homes[package].Visits.Select(visit => LineOf(homes[package], visit)).ToList();
        return new(lines, lines.Sum(line => line.Rounded));
    }

    internal decimal TotalOf(int package) =>
        homes[package].Visits.Sum(visit => Round(AmountOf(visit, PriceOf(KeyOf(homes[package], visit), visit))));

    private LinqLine LineOf(LinqHome home, LinqDatedVisit visit)
    {
        var key = KeyOf(home, visit);
        var price = PriceOf(key, visit);
        var amount = AmountOf(visit, price);
        return new(visit, key, price, amount, Round(amount));
    }

    private static string KeyOf(LinqHome home, LinqDatedVisit visit)
    {
        if (visit.Kind is not null)
        {
            return visit.Kind;
        }

        return visit.Minutes >= PricingWorkload.SessionalFrom ? PricingWorkload.Sessional
            : home.MovesOn is { } day && DateOnly.FromDateTime(visit.Start) >= day ? home.MovesTo!
            : home.Band;
    }

    private decimal PriceOf(string key, LinqDatedVisit visit)
    {
        var day = DateOnly.FromDateTime(visit.Start);
        return prices[key].Single(price => price.First <= day && day <= price.Last).Amount;
    }

    private static decimal AmountOf(LinqDatedVisit visit, decimal price) =>
        visit.Kind is null ? price * visit.Minutes * visit.Carers / 60m : price * visit.Carers;

    private static decimal Round(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero);
}

internal sealed record LinqHome(string Band, string? MovesTo, DateOnly? MovesOn, List<LinqDatedVisit> Visits);

internal sealed record LinqDatedVisit(DateTime Start, int Minutes, int Carers, string? Kind);

internal sealed record LinqPrice(decimal Amount, DateOnly First, DateOnly Last);

internal sealed record LinqLine(LinqDatedVisit Visit, string Key, decimal Price, decimal Amount, decimal Rounded);

internal sealed record LinqInvoice(List<LinqLine> Lines, decimal Total);
