namespace HomeCare.Domain.CallOff;

public sealed partial record DayServiceCallOffTerms
{
    /// <summary>Everything that stops a package from being called off under these terms.</summary>
    /// <param name="request">The package.</param>
    /// <returns>
    /// <c>wrong-lot</c>, <c>outside-scheme</c> (decided before the first day or after the last), <c>start-before-decision</c>,
    /// <c>no-attendance</c>, <c>weekday-twice</c>, <c>other-services</c> (planned under other terms of what may be
    /// commissioned), <c>band-not-in-lot</c>, <c>zone-missing</c> (where the zone is tested),
    /// <c>transport-not-needed</c> (quoted and not needed), <c>negative-quote</c>, <c>quote-too-high</c> (above £21,474,836.47),
    /// <c>duplicate-quote</c>,
    /// <c>duplicate-distance</c>, <c>negative-distance</c>, <c>duplicate-declaration</c>, <c>text</c>, or none.
    /// </returns>
    public ValueList<Refusal> Faults(DayServiceRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return
        [
            .. DateFaults(request),
            .. AttendanceFaults(request),
            .. TransportFaults(request),
            .. CallOffTerms.DistanceFaults(request.Details.Distances),
            .. Declared.Problems(request.Details.Declarations).Select(fault => new Refusal(fault.Code, "the package " + fault.Problem, [new("found", fault.Problem)])),
        ];
    }

    private IEnumerable<Refusal> DateFaults(DayServiceRequest request)
    {
        var decided = new Fact("decided-on", PlainText.Of(request.DecidedOn));
        if (request.Lot != Lot)
        {
            yield return new(
                "wrong-lot",
                $"the package is for lot {request.Lot} and these are the terms of lot {Lot}",
                [new("lot", request.Lot.Value), new("terms", Lot.Value)]);
        }

        if (request.DecidedOn < FirstDay || request.DecidedOn > LastDay)
        {
            yield return new(
                "outside-scheme",
                $"{decided.Value} is outside the scheme: it may be called off from {PlainText.Of(FirstDay)} to {PlainText.Of(LastDay)}",
                [decided, new("first-day", PlainText.Of(FirstDay)), new("last-day", PlainText.Of(LastDay))]);
        }

        if (request.RequiredStart < request.DecidedOn)
        {
            yield return new(
                "start-before-decision",
                $"care must start on {PlainText.Of(request.RequiredStart)}, before the decision on {decided.Value}: a package starts on or after its decision",
                [new("required-start", PlainText.Of(request.RequiredStart)), decided]);
        }

        if (request.Zone is null && Eligibility.Any(rule => rule.Gate == Gate.Zone))
        {
            yield return new("zone-missing", $"lot {Lot} goes by where the person lives, and the package names no zone: name it", [new("lot", Lot.Value)]);
        }
    }

    private IEnumerable<Refusal> AttendanceFaults(DayServiceRequest request)
    {
        if (request.Attendances.Count == 0)
        {
            yield return new("no-attendance", "no day is commissioned: a package has at least one", []);
        }

        foreach (var twice in request.Attendances.SelectMany(attendance => attendance.Days).GroupBy(day => day).Where(group => group.Count() > 1).OrderBy(group => group.Key))
        {
            yield return new(
                "weekday-twice", $"{twice.Key} is in two attendances: write all segments of a day in one", [new("day", twice.Key.ToString())]);
        }

        if (request.Attendances.Any(attendance => attendance.Plan.Terms != Services))
        {
            yield return new("other-services", "a day was planned under other terms than those of the lot: plan it under these", []);
        }

        var bands = Ranges.Select(range => range.Band).Distinct().ToArray();
        foreach (var band in request.Attendances.SelectMany(attendance => attendance.Plan.Segments.Select(segment => segment.Band)).Distinct().Except(bands).Order())
        {
            yield return new(
                "band-not-in-lot",
                $"band {band} is not one of lot {Lot}: its bands are {PlainText.List(bands)}",
                [new("band", band.Value), new("lot", Lot.Value), new("bands", PlainText.List(bands))]);
        }
    }

    private static IEnumerable<Refusal> TransportFaults(DayServiceRequest request)
    {
        var quotes = request.TransportQuotes;
        if (request.Transport == TransportNeed.NotNeeded && quotes.Count > 0)
        {
            yield return new(
                "transport-not-needed",
                "transport is quoted and the person needs none: leave the quotes out, or say that it is needed",
                [new("quotes", PlainText.List(quotes.Select(quote => quote.Provider)))]);
        }

        foreach (var quote in quotes.Where(quote => quote.PerWeek < Money.Zero))
        {
            yield return new(
                "negative-quote",
                $"transport to {quote.Provider} is quoted at {quote.PerWeek}: a price is not negative",
                [new("provider", quote.Provider.Value), new("found", quote.PerWeek.ToDigits())]);
        }

        foreach (var quote in quotes.Where(quote => quote.PerWeek.Pence > int.MaxValue))
        {
            yield return new(
                "quote-too-high",
                $"transport to {quote.Provider} is quoted at {quote.PerWeek}: the highest quote that can be ranked is {Money.FromPence(int.MaxValue)}",
                [new("provider", quote.Provider.Value), new("found", quote.PerWeek.ToDigits())]);
        }

        foreach (var twice in quotes.GroupBy(quote => quote.Provider).Where(group => group.Count() > 1))
        {
            yield return new(
                "duplicate-quote", $"transport to {twice.Key} is quoted twice: give the quote that counts", [new("provider", twice.Key.Value)]);
        }
    }
}
