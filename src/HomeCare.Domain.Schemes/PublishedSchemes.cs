namespace HomeCare.Domain.Schemes;

/// <summary>The schemes of the sources, as values of one type.</summary>
public static class PublishedSchemes
{
    /// <summary>All of them, in the order in which they began.</summary>
    public static ValueList<Scheme> All =>
    [
        LeedsHomeCare2010.Scheme,
        LeedsHomeCare2016.Scheme,
        LeicestershireHelpToLiveAtHome2016.Scheme,
        LeicestershireHomeCare2021.Scheme,
        LeicestershireCommunityLifeChoices2021.Scheme,
        LeicestershireCommunityLifeChoices2026.Scheme,
        LeicestershireHomeCare2026.Scheme,
    ];

    /// <summary>The scheme of an id.</summary>
    /// <param name="id">What it is called, such as <c>hcl-2026</c>.</param>
    /// <returns>The scheme, or the refusal <c>unknown-scheme</c> with the nearest names.</returns>
    public static OneOf.OneOf<Scheme, Refusal> Find(SchemeId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return All.FirstOrDefault(scheme => scheme.Id == id) is { } found
            ? found
            : new Refusal(
                "unknown-scheme",
                $"there is no scheme {id}: {Spelling.Suggest(id.Value, All.Select(scheme => scheme.Id.Value))}",
                [new("scheme", id.Value), new("schemes", PlainText.List(All.Select(scheme => scheme.Id)))]);
    }
}
