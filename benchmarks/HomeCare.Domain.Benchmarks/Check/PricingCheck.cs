using System.Globalization;
using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Benchmarks;

/// <summary>Whether LINQ and the library price every package of the workload alike.</summary>
/// <param name="Difference">The first difference, or null when there is none.</param>
/// <param name="Summary">What was compared.</param>
internal sealed record PricingCheck(string? Difference, string Summary)
{
    internal static PricingCheck Run()
    {
        var workload = PricingWorkload.Create();
        var (library, linq) = (new PricingLibrary(workload), new LinqPricer(workload));
        var (visits, exact, total) = (0, 0, Money.Zero);
        for (var package = 0; package < workload.Packages.Count; package++)
        {
            var (invoice, expected) = (library.Price(package), linq.Price(package));
            if (Compare(invoice, expected) is { } difference)
            {
                return new($"package {package}: {difference}", string.Empty);
            }

            if (library.TotalOf(package) != invoice.Total || linq.TotalOf(package) != expected.Total)
            {
                return new($"package {package}: the total alone is another than that of the lines", string.Empty);
            }

            visits += invoice.Lines.Length;
            exact += invoice.Lines.Count(line => Terminates(line.Amount.Pence));
            total += invoice.Total;
        }

        return new(null, string.Create(
            CultureInfo.InvariantCulture,
            $"""
            Library and LINQ gave the same total, to the penny, for each of {workload.Packages.Count:N0} packages with {visits:N0} visits, {total} in
            all; the same penny for every visit, and the same exact amount for the {exact:N0} visits whose amount a `decimal` can hold.
            """));
    }

    private static string? Compare(VisitInvoice invoice, LinqInvoice expected)
    {
        if (Pence(expected.Total) != invoice.Total.Pence || invoice.Lines.Length != expected.Lines.Count)
        {
            return $"the library has {invoice.Total} for {invoice.Lines.Length} visits and LINQ {expected.Total} for {expected.Lines.Count}";
        }

        for (var i = 0; i < expected.Lines.Count; i++)
        {
            var (line, wanted) = (invoice.Lines[i], expected.Lines[i]);
            var pence = line.Amount.Pence;
            if (Pence(wanted.Rounded) != line.Rounded.Pence
                || (Terminates(pence) && wanted.Amount * 100m * (decimal)pence.Denominator != (decimal)pence.Numerator))
            {
                return $"the library has {line} and LINQ {wanted}";
            }
        }

        return null;
    }

    private static decimal Pence(decimal pounds) => pounds * 100m;

    // In sixtieths of a penny, only a third does not come to an end.
    private static bool Terminates(Fraction pence) => pence.Denominator % 3 != 0;
}
