using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.CallOff;

public sealed partial class Gate
{
    /// <summary>The provider was appointed to the lot.</summary>
    public static readonly Gate Lot = new(
        "not-in-lot",
        1,
        "The provider was appointed to the lot.",
        of => of.Candidate.Membership.Lots.Contains(of.Request.Lot)
            ? null
            : [new("lot", of.Request.Lot.Value), new("lots", PlainText.List(of.Candidate.Membership.Lots))],
        facts => $"not a member of lot {Get(facts, "lot")} (lots: {Get(facts, "lots")})");

    /// <summary>The provider chose the zone of the person's home.</summary>
    public static readonly Gate Zone = new(
        "zone-not-chosen",
        2,
        "The provider chose the zone of the person's home.",
        of => of.Candidate.Membership.Zones.Contains(of.Request.Zone)
            ? null
            : [new("zone", of.Request.Zone.Value), new("chosen", PlainText.List(of.Candidate.Membership.Zones))],
        facts => $"did not choose zone {Get(facts, "zone")} (chose: {Get(facts, "chosen")})");

    /// <summary>The provider is not suspended from new packages.</summary>
    public static readonly Gate Suspension = new(
        "suspended",
        3,
        "The provider is not suspended from new packages.",
        of => of.Candidate.Membership.Standing.Match<ValueList<Fact>?>(
            active => null,
            suspended => [new("reason", suspended.Reason)],
            limited => null),
        facts => $"suspended from new packages: {Get(facts, "reason")}");

    /// <summary>The package is within the limit on new work, where the provider has one; exactly the limit passes.</summary>
    public static readonly Gate Limit = new(
        "over-limit",
        4,
        "The package is within the limit on new work, where the provider has one; exactly the limit passes.",
        of => of.Candidate.Membership.Standing.Match<ValueList<Fact>?>(
            active => null,
            suspended => null,
            limited => of.Request.Plan.CareMinutes <= limited.NewMinutesAWeek
                ? null
                :
                [
                    new("package-minutes", PlainText.Of(of.Request.Plan.CareMinutes)),
                    new("limit-minutes", PlainText.Of(limited.NewMinutesAWeek)),
                    new("reason", limited.Reason),
                ]),
        facts => $"limited to {InHours(facts, "limit-minutes")} of new work a week, and the package has "
            + $"{InHours(facts, "package-minutes")}: {Get(facts, "reason")}");

    /// <summary>The provider is not rated Inadequate. Not rated passes.</summary>
    public static readonly Gate Rating = new(
        "rated-inadequate",
        5,
        "The provider is not rated Inadequate. Not rated passes.",
        of => of.Candidate.Regulator.Rating != CqcRating.Inadequate
            ? null
            : of.Candidate.Regulator.RatedOn is { } day
                ? [new("rating", of.Candidate.Regulator.Rating.Name), new("rated-on", PlainText.Of(day))]
                : [new("rating", of.Candidate.Regulator.Rating.Name)],
        facts => "rated Inadequate by the Care Quality Commission"
            + (facts.Count == 1 ? string.Empty : $" on {Get(facts, "rated-on")}"));

    /// <summary>The provider can do all that the person needs.</summary>
    public static readonly Gate Needs = new(
        "need-not-met",
        6,
        "The provider can do all that the person needs.",
        of =>
        {
            List<CapabilityId>? missing = null;
            foreach (var need in of.Request.Needs)
            {
                if (!of.Candidate.Capabilities.Contains(need))
                {
                    missing ??= [];
                    missing.Add(need);
                }
            }

            return missing is null
                ? null
                : [new("missing", PlainText.List(missing.Distinct().Order())), new("offered", PlainText.List(of.Candidate.Capabilities))];
        },
        facts => $"cannot provide {Get(facts, "missing")} (offers: {Get(facts, "offered")})");

    /// <summary>The provider has room for the whole package; exactly enough passes.</summary>
    public static readonly Gate Capacity = new(
        "not-enough-capacity",
        7,
        "The provider has room for the whole package; exactly enough passes.",
        of => of.Request.Plan.CareMinutes <= of.Candidate.SpareMinutes
            ? null
            :
            [
                new("package-minutes", PlainText.Of(of.Request.Plan.CareMinutes)),
                new("spare-minutes", PlainText.Of(of.Candidate.SpareMinutes)),
            ],
        facts => $"has {InHours(facts, "spare-minutes")} a week to spare, and the package has "
            + $"{InHours(facts, "package-minutes")}");

    /// <summary>The provider can start on the required day; exactly that day passes.</summary>
    public static readonly Gate Start = new(
        "cannot-start",
        8,
        "The provider can start on the required day; exactly that day passes.",
        of => of.Candidate.EarliestStart is not { } earliest || earliest <= of.Request.RequiredStart
            ? null
            : [new("required", PlainText.Of(of.Request.RequiredStart)), new("earliest", PlainText.Of(earliest))],
        facts => $"can start on {Get(facts, "earliest")} at the earliest, and care must start on {Get(facts, "required")}");
}
