namespace HomeCare.Domain.CallOff;

public sealed partial class Gate
{
    /// <summary>The allocated worker confirmed that the provider suits the person (K-13).</summary>
    public static readonly Gate WorkerConfirmed = new(
        "not-confirmed",
        "The allocated worker confirmed that the provider suits the person.",
        of => of.Package.Details.FoundSuitable.Contains(of.Candidate.Id)
            ? null
            : [new("confirmed", PlainText.List(of.Package.Details.FoundSuitable))],
        facts => $"not confirmed as suitable by the allocated worker (confirmed: {Get(facts, "confirmed")})");

    /// <summary>The provider is one that the person would have, where the person named any; for schemes whose choice is a filter (K-17).</summary>
    public static readonly Gate Choice = new(
        "not-chosen",
        "The provider is one that the person would have, where the person named any.",
        of => of.Package.Details.Acceptable is { Count: > 0 } acceptable && !acceptable.Contains(of.Candidate.Id)
            ? [new("chosen", PlainText.List(acceptable))]
            : null,
        facts => $"not among the providers that the person would have (chose: {Get(facts, "chosen")})");

    /// <summary>The person does not refuse the provider (K-07).</summary>
    public static readonly Gate PersonsRefusal = new(
        "refused-by-person",
        "The person does not refuse the provider.",
        of => of.Package.Details.NotWanted.Contains(of.Candidate.Id) ? [new("not-wanted", PlainText.List(of.Package.Details.NotWanted))] : null,
        facts => $"refused by the person (not wanted: {Get(facts, "not-wanted")})");
}
