namespace HomeCare.Domain.CallOff;

/// <summary>One candidate considered for one package under the terms of the lot.</summary>
/// <param name="Terms">The terms.</param>
/// <param name="Request">The package.</param>
/// <param name="Candidate">The candidate.</param>
public sealed record Consideration(CallOffTerms Terms, CallOffRequest Request, Candidate Candidate)
{
    /// <summary>The rates the package needs: its band's for short visits, the sessional rate for long ones.</summary>
    internal NeededRate[] NeededRates { get; } = Needed(Terms, Request, Candidate);

    private static NeededRate[] Needed(CallOffTerms terms, CallOffRequest request, Candidate candidate)
    {
        var pricing = terms.Pricing;
        NeededRate[] band = pricing.NeedsBandRate(request.Plan)
            ? [new(request.Band.Value, candidate.Rates.In(request.Band), pricing.Band(request.Band)?.Range)]
            : [];
        return pricing.NeedsSessionalRate(request.Plan)
            ? [.. band, new(Gate.SessionalName, candidate.Rates.Sessional, pricing.Sessional)]
            : band;
    }
}
