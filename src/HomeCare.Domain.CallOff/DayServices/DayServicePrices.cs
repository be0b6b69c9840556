namespace HomeCare.Domain.CallOff;

/// <summary>The prices of a day service beside what a package needs and a lot allows.</summary>
/// <param name="Terms">The terms of the lot.</param>
/// <param name="Request">The package.</param>
/// <param name="Candidate">The service.</param>
public sealed record DayServicePrices(DayServiceCallOffTerms Terms, DayServiceRequest Request, DayServiceCandidate Candidate) : IOfferedPrices
{
    /// <inheritdoc/>
    public IEnumerable<string> Missing => Request.Attendances
        .SelectMany(attendance => attendance.Plan.Segments)
        .Select(segment => (segment.Band, Unit: Terms.Services.Band(segment.Band)!.Commissioning.UnitFor(segment.Minutes)))
        .Where(needed => !Candidate.Rates.Any(rate => rate.Band == needed.Band && rate.Price.Unit == needed.Unit))
        .Select(needed => needed.Band.Value)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IEnumerable<OfferedPrice> Offered => Terms.Ranges.SelectMany(range => Candidate.Rates
        .Where(rate => rate.Band == range.Band && rate.Price.Unit == range.Unit)
        .Select(rate => new OfferedPrice(Terms.NameOf(range), rate.Price.Amount, range.Range)));
}
