using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.Schemes;

public static partial class SchemeFacts
{
    private static IEnumerable<SchemeFact> Lots(Scheme scheme) =>
    [
        .. scheme.Lots.Select(lot => Fact(SchemePolicy.Lots, $"lot {lot.Lot.Id}", lot.Lot.Name, lot.Lot.Citation)),
        .. scheme.ReprocuredLots.Select(lot => Fact(
            SchemePolicy.Lots,
            $"lot {lot.Lot} let again",
            $"to {lot.Supplier.Value}, awarded {lot.Awarded.Value}, from {PlainText.Of(lot.StartsOn.Value)}",
            lot.Supplier.Citation,
            lot.Awarded.Citation,
            lot.StartsOn.Citation)),
    ];

    private static IEnumerable<SchemeFact> Zones(Scheme scheme) =>
    [
        .. scheme.Zones.Select(zone => Fact(
            SchemePolicy.Zones,
            $"zone {zone.Id}",
            $"{zone.Name}, {zone.SizeClass}" + (zone.Localities.Count == 0 ? string.Empty : ": " + Shown.List(zone.Localities)),
            zone.Citation)),
        .. scheme.BandChanges.SelectMany(change => change.Parishes.Select(parish => Fact(
            SchemePolicy.Zones,
            $"band of {parish}",
            $"{change.From} until {PlainText.Of(change.Effective.Value.PlusDays(-1))}, then {change.To}",
            change.Citation,
            change.Effective.Citation))),
    ];

    private static IEnumerable<SchemeFact> Providers(Scheme scheme) =>
    [
        .. Facts(SchemePolicy.Providers, "how many", scheme.SupplierLimit, Words),
        .. Facts(SchemePolicy.Providers, "in each zone at least", scheme.ProvidersInEachZone, minimum => PlainText.Of(minimum.AtLeast)),
        .. scheme.Roles.Select(role => Fact(SchemePolicy.Providers, $"role {role.Role}", Words(role), role.Citation, role.TermsOf?.Citation)),
        .. Facts(SchemePolicy.Providers, "guaranteed hours", scheme.GuaranteedBlock, block => $"{PlainText.Hours(block.Minutes)} a {block.Period.Name}"),
    ];

    private static string Words(SupplierLimit limit) =>
        limit is { Most: null, PerLot.Count: 0 }
            ? "no limit"
            : Shown.List(
                [
                    .. limit.Most is { } most ? [PlainText.Of(most) + " at most"] : Array.Empty<string>(),
                    .. limit.PerLot.Select(lot => $"{PlainText.Of(lot.Most)} at most in lot {lot.Lot}"),
                ]);

    private static string Words(SchemeRole role) => Shown.List(
    [
        role.ExactlyInEach is { } number ? $"exactly {PlainText.Of(number)} in each of {PlainText.Of(role.Areas.Count)} {(role.Areas.All(area => area.Zone is null) ? "lots" : "areas")}" : "no number is stated",
        .. role.TermsOf is { } terms ? ["on the terms of " + terms.Value] : Array.Empty<string>(),
    ]);

    private static IEnumerable<SchemeFact> Evaluation(Scheme scheme) => Facts(SchemePolicy.Evaluation, "criteria", scheme.Evaluation, (terms, _) =>
    [
        .. Listed(SchemePolicy.Evaluation, "criteria", terms.Criteria),
        .. terms.MainWeight is { } main ? [Fact(SchemePolicy.Evaluation, "main weight", main.Value.Name, main.Citation)] : Array.Empty<SchemeFact>(),
        .. terms.Weights is { } weights ? [Fact(SchemePolicy.Evaluation, "weights", weights)] : Array.Empty<SchemeFact>(),
    ]);
}
