namespace HomeCare.Domain.CallOff;

public sealed partial class Gate
{
    /// <summary>The provider was appointed to the lot.</summary>
    public static readonly Gate Lot = new(
        "not-in-lot",
        "The provider was appointed to the lot.",
        of => of.Candidate.Membership.Lots.Contains(of.Package.Lot)
            ? null
            : [new("lot", of.Package.Lot.Value), new("lots", PlainText.List(of.Candidate.Membership.Lots))],
        facts => $"not a member of lot {Get(facts, "lot")} (lots: {Get(facts, "lots")})");

    /// <summary>The provider chose the zone of the person's home. A package without a zone asks for none.</summary>
    public static readonly Gate Zone = new(
        "zone-not-chosen",
        "The provider chose the zone of the person's home.",
        of => of.Package.Zone is not { } zone || of.Candidate.Membership.Zones.Contains(zone)
            ? null
            : [new("zone", zone.Value), new("chosen", PlainText.List(of.Candidate.Membership.Zones))],
        facts => $"did not choose zone {Get(facts, "zone")} (chose: {Get(facts, "chosen")})");

    /// <summary>The provider can do all that the person needs.</summary>
    public static readonly Gate Needs = new(
        "need-not-met",
        "The provider can do all that the person needs.",
        of =>
        {
            List<CapabilityId>? missing = null;
            foreach (var need in of.Package.Needs)
            {
                if (!of.Candidate.Capabilities.Contains(need))
                {
                    missing ??= [];
                    missing.Add(need);
                }
            }

            return missing is null
                ? null
                : [new("missing", PlainText.List(missing)), new("offered", PlainText.List(of.Candidate.Capabilities))];
        },
        facts => $"cannot provide {Get(facts, "missing")} (offers: {Get(facts, "offered")})");

    /// <summary>The provider has room for the whole package; exactly enough passes.</summary>
    public static readonly Gate Capacity = new(
        "not-enough-capacity",
        "The provider has room for the whole package; exactly enough passes.",
        of => of.Package.CareMinutes <= of.Candidate.SpareMinutes
            ? null
            :
            [
                new("package-minutes", PlainText.Of(of.Package.CareMinutes)),
                new("spare-minutes", PlainText.Of(of.Candidate.SpareMinutes)),
            ],
        facts => $"has {InHours(facts, "spare-minutes")} a week to spare, and the package has "
            + $"{InHours(facts, "package-minutes")}");

    /// <summary>The provider can start on the required day; exactly that day passes.</summary>
    public static readonly Gate Start = new(
        "cannot-start",
        "The provider can start on the required day; exactly that day passes.",
        of => of.Candidate.EarliestStart is not { } earliest || earliest <= of.Package.RequiredStart
            ? null
            : [new("required", PlainText.Of(of.Package.RequiredStart)), new("earliest", PlainText.Of(earliest))],
        facts => $"can start on {Get(facts, "earliest")} at the earliest, and care must start on {Get(facts, "required")}");
}
