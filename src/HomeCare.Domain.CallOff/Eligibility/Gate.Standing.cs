namespace HomeCare.Domain.CallOff;

public sealed partial class Gate
{
    /// <summary>The provider is not an excluded supplier. Every scheme lists it (SUP-03).</summary>
    public static readonly Gate Exclusion = new(
        "excluded",
        "The provider is not an excluded supplier.",
        of => of.Candidate.Membership.Standing.TryPickT3(out var excluded, out _) ? [new("reason", excluded.Reason)] : null,
        facts => $"an excluded supplier: {Get(facts, "reason")}");

    /// <summary>The provider is not suspended from new packages.</summary>
    public static readonly Gate Suspension = new(
        "suspended",
        "The provider is not suspended from new packages.",
        of => of.Candidate.Membership.Standing.TryPickT1(out var suspended, out _) ? [new("reason", suspended.Reason)] : null,
        facts => $"suspended from new packages: {Get(facts, "reason")}");

    /// <summary>The package is within the limit on new work, where the provider has one; exactly the limit passes.</summary>
    public static readonly Gate Limit = new(
        "over-limit",
        "The package is within the limit on new work, where the provider has one; exactly the limit passes.",
        of => of.Candidate.Membership.Standing.TryPickT2(out var limited, out _) && of.Package.CareMinutes > limited.NewMinutesAWeek
            ?
            [
                new("package-minutes", PlainText.Of(of.Package.CareMinutes)),
                new("limit-minutes", PlainText.Of(limited.NewMinutesAWeek)),
                new("reason", limited.Reason),
            ]
            : null,
        facts => $"limited to {InHours(facts, "limit-minutes")} of new work a week, and the package has "
            + $"{InHours(facts, "package-minutes")}: {Get(facts, "reason")}");

    /// <summary>The provider is not dormant. A scheme that lets a dormant member come back does not list it.</summary>
    public static readonly Gate Dormancy = new(
        "dormant",
        "The provider is not dormant.",
        of => of.Candidate.Membership.Standing.TryPickT4(out var dormant, out _) ? [new("since", PlainText.Of(dormant.Since))] : null,
        facts => $"dormant since {Get(facts, "since")}");

    /// <summary>The provider is not leaving the framework.</summary>
    public static readonly Gate Departure = new(
        "leaving",
        "The provider is not leaving the framework.",
        of => of.Candidate.Membership.Standing.TryPickT5(out var leaving, out _)
            ? [new("last-day", PlainText.Of(leaving.LastDay)), new("reason", leaving.Reason)]
            : null,
        facts => $"leaving the framework, its last day being {Get(facts, "last-day")}: {Get(facts, "reason")}");
}
