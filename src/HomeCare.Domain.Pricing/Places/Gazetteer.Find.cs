using NodaTime;
using OneOf;

namespace HomeCare.Domain.Pricing;

public sealed partial class Gazetteer
{
    private const int MostListed = 20;

    private OneOf<NamedPlace, Refusal> Find(string name, LocalDate on, PlaceKind? kind)
    {
        ArgumentNullException.ThrowIfNull(name);
        var postcode = Postcode.Read(name);
        var named = byName.GetValueOrDefault(name) ?? postcode.Match(read => byName.GetValueOrDefault(read.Value), _ => null) ?? [];
        var ofKind = named.Where(place => kind is null || place.Key.Kind == kind).ToArray();
        return ofKind.Where(place => Exists(place, on)).ToArray() switch
        {
            [var only] => only,
            [] when ofKind.Length > 0 => NotOnThatDay(name, on, ofKind),
            [] when kind == PlaceKind.Postcode && postcode.IsT1 => postcode.AsT1,
            [] when (kind is null || kind == PlaceKind.Postcode) && postcode.IsT0 => NotMapped(postcode.AsT0),
            [] => Unknown(name, kind),
            var several => Ambiguous(name, several),
        };
    }

    private static Refusal NotOnThatDay(string name, LocalDate on, NamedPlace[] places)
    {
        var rows = places.Select(place => place.ToRow().ToString()).ToArray();
        return new(
            "not-on-that-day",
            $"there is no {name} on {PlainText.Of(on)}: {string.Join("; ", rows)}",
            [new("place", name), new("day", PlainText.Of(on)), .. rows.Select(row => new Fact("row", row))]);
    }

    private static Refusal NotMapped(Postcode postcode) => new(
        "postcode-not-mapped",
        $"the postcode {postcode} is not mapped: it needs a row of its own, or another name of the place",
        [new("postcode", postcode.Value)]);

    private static Refusal Ambiguous(string name, NamedPlace[] places) => new(
        "ambiguous-place",
        $"{name} is the name of {string.Join(" and of ", places.Select(place => place.Key))}: ask by kind, or by the code of one of them",
        [new("place", name), .. places.Select(place => new Fact("candidate", place.Key.ToString()))]);

    private Refusal Unknown(string name, PlaceKind? kind)
    {
        var known = Versions.Where(place => kind is null || place.Key.Kind == kind)
            .SelectMany(Names)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToArray();
        var near = Spelling.Nearest(name, known);
        var hint = near.Count > 0 || known.Length is > 0 and <= MostListed ? Spelling.Suggest(name, known) : "no name is near it in spelling";
        var what = kind?.Name ?? "place";
        return new(
            "unknown-place",
            $"there is no {what} {PlainText.OneLine(name)}: {hint}",
            [new(what, name), .. near.Select(suggestion => new Fact("suggestion", suggestion))]);
    }
}
