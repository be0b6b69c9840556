namespace HomeCare.Domain.CallOff;

public sealed partial record CallOffTerms
{
    /// <summary>Everything that stops a package from being called off under these terms.</summary>
    /// <param name="request">The package.</param>
    /// <returns>
    /// Refusals with the codes <c>wrong-lot</c>, <c>outside-scheme</c> (decided before the first day or after the last,
    /// unless <see cref="AfterExpiry"/> saves a process that began in time), <c>begun-after-decision</c>,
    /// <c>declaration-missing</c> and <c>declaration-not-allowed</c> (see <see cref="Requirements"/>),
    /// <c>duplicate-declaration</c>, <c>duplicate-distance</c>, <c>negative-distance</c>, <c>start-before-decision</c>, <c>unknown-band</c>, <c>unknown-zone</c>,
    /// <c>unknown-need</c> and <c>text</c> (a parish that <see cref="PlainText.ProblemWith"/>
    /// refuses), or none.
    /// </returns>
    public ValueList<Refusal> Faults(CallOffRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return FindFaults(request).ToValueList();
    }

    private IEnumerable<Refusal> FindFaults(CallOffRequest request)
    {
        var decided = new Fact("decided-on", PlainText.Of(request.DecidedOn));
        if (request.Lot != Lot)
        {
            yield return new(
                "wrong-lot",
                $"the package is for lot {request.Lot} and these are the terms of lot {Lot}",
                [new("lot", request.Lot.Value), new("terms", Lot.Value)]);
        }

        if (!IsInForceFor(request))
        {
            yield return new(
                "outside-scheme",
                $"{decided.Value} is outside the scheme: it may be called off from {PlainText.Of(FirstDay)} to {PlainText.Of(LastDay)}",
                [decided, new("first-day", PlainText.Of(FirstDay)), new("last-day", PlainText.Of(LastDay))]);
        }

        if (request.Details.ProcessBegunOn is { } began && began > request.DecidedOn)
        {
            yield return new(
                "begun-after-decision",
                $"the process began on {PlainText.Of(began)}, after the decision on {decided.Value}",
                [new("begun-on", PlainText.Of(began)), decided]);
        }

        foreach (var fault in Requirements.Select(requirement => requirement.FaultOf(request.Details.Declarations)).OfType<Refusal>())
        {
            yield return fault;
        }

        foreach (var (code, found) in Declared.Problems(request.Details.Declarations))
        {
            yield return new(code, "the package " + found, [new("found", found)]);
        }

        foreach (var fault in DistanceFaults(request.Details.Distances))
        {
            yield return fault;
        }

        if (request.RequiredStart < request.DecidedOn)
        {
            yield return new(
                "start-before-decision",
                $"care must start on {PlainText.Of(request.RequiredStart)}, before the decision on {decided.Value}: a package starts on or after its decision",
                [new("required-start", PlainText.Of(request.RequiredStart)), decided]);
        }

        if (request.Parish is { } parish && PlainText.ProblemWith(parish) is { } problem)
        {
            yield return new("text", $"the parish cannot be shown: {problem}", [new("found", problem)]);
        }

        if (!Zones.Contains(request.Zone))
        {
            yield return new(
                "unknown-zone",
                $"{request.Zone} is not a zone of the scheme: {Spelling.Suggest(request.Zone.Value, Zones.Select(zone => zone.Value))}",
                [new("zone", request.Zone.Value)]);
        }

        foreach (var need in request.Needs.Where(need => !Capabilities.Contains(need)))
        {
            yield return new(
                "unknown-need",
                $"{need} is not a need the scheme names: {Spelling.Suggest(need.Value, Capabilities.Select(known => known.Value))}",
                [new("need", need.Value)]);
        }

        if (Pricing.Band(request.Band) is null)
        {
            var bands = PlainText.List(Pricing.Bands.Select(band => band.Id));
            yield return new(
                "unknown-band",
                $"{request.Band} is not a price band of the scheme: its bands are {bands}",
                [new("band", request.Band.Value), new("bands", bands)]);
        }
    }

    private bool IsInForceFor(CallOffRequest request) =>
        request.DecidedOn >= FirstDay
        && (request.DecidedOn <= LastDay
            || (AfterExpiry == ExpirySaving.BegunProcesses
                && request.Details.ProcessBegunOn is { } began
                && began >= FirstDay
                && began <= LastDay));

    internal static IEnumerable<Refusal> DistanceFaults(ValueList<ProviderDistance> distances)
    {
        for (var i = 0; i < distances.Count; i++)
        {
            var provider = distances[i].Provider;
            if (i > 0 && provider == distances[i - 1].Provider)
            {
                yield return new("duplicate-distance", $"provider {provider} has two distances: give one", [new("provider", provider.Value)]);
            }

            if (distances[i].Metres < 0)
            {
                yield return new(
                    "negative-distance",
                    $"provider {provider} is at less than no distance",
                    [new("provider", provider.Value), new("found", PlainText.Of(distances[i].Metres))]);
            }
        }
    }
}
