using HomeCare.Domain.Procurement;
using NodaTime;
using OneOf;

namespace HomeCare.Domain.Schemes;

/// <summary>When a scheme begins and ends by its documents, and how it may be extended.</summary>
/// <param name="Begins">The first day of service, as stated.</param>
/// <param name="Ends">The last day without any extension, as stated.</param>
/// <param name="Extensions">The extensions, in order.</param>
public sealed record SchemePeriod(Published<StatedDay> Begins, Published<StatedDay> Ends, ValueList<TermExtension> Extensions)
{
    /// <summary>The last day as it stands: with the extensions that were made, without the options that are left.</summary>
    public Published<StatedDay> CurrentEnd => Extensions.LastOrDefault(one => one.State == ExtensionState.Made)?.NewEnd ?? Ends;

    /// <summary>The same period after an extension by the next option. An option that is used in part is left for the rest .</summary>
    /// <param name="newEnd">The new last day.</param>
    /// <param name="decidedOn">The day of the decision.</param>
    /// <param name="decidedBy">Who decided, and where that stands.</param>
    /// <returns>The period, or every refusal of <see cref="ExtendTo"/>.</returns>
    public OneOf<SchemePeriod, ValueList<Refusal>> Extended(LocalDate newEnd, LocalDate decidedOn, Cited<string> decidedBy)
    {
        ArgumentNullException.ThrowIfNull(decidedBy);
        return ExtendTo(newEnd, decidedOn).MapT0(extension => With(new TermExtension(
            ExtensionState.Made, new(new Cited<StatedDay>(StatedDay.On(extension.NewEnd), decidedBy.Citation)), decidedBy)));
    }

    /// <summary>Extends the term by the next option that is left.</summary>
    /// <param name="newEnd">The new last day. "Up to" a day may be an earlier one.</param>
    /// <param name="decidedOn">The day of the decision.</param>
    /// <returns>
    /// The extension, or every refusal: <c>no-extension-left</c>, <c>end-not-set</c> (the end of the option or of the term is
    /// not yet set), <c>extension-beyond-limit</c>, <c>extension-not-longer</c>, <c>decided-after-the-end</c> (the term was over).
    /// </returns>
    public OneOf<Extension, ValueList<Refusal>> ExtendTo(LocalDate newEnd, LocalDate decidedOn)
    {
        if (Extensions.FirstOrDefault(one => one.State == ExtensionState.Option) is not { } option)
        {
            return ValueList.Create([new Refusal("no-extension-left", "there is no option to extend that is left: the term ends as it stands", [])]);
        }

        if (!option.NewEnd.TryGet(out var limit) || !CurrentEnd.TryGet(out var current))
        {
            return ValueList.Create([new Refusal("end-not-set", "the end of the term or of the option is not yet set: nothing can be compared with it", [])]);
        }

        var faults = Faults(newEnd, decidedOn, current.Latest, limit.Latest).ToValueList();
        return faults.Count > 0 ? faults : new Extension(newEnd, decidedOn);
    }

    private SchemePeriod With(TermExtension made)
    {
        var option = Extensions.First(one => one.State == ExtensionState.Option);
        var isUsedUp = made.NewEnd.AsT0.Value.Latest == option.NewEnd.AsT0.Value.Latest;
        return this with
        {
            Extensions = Extensions
                .SelectMany(one => !ReferenceEquals(one, option) ? [one] : isUsedUp ? [made] : (TermExtension[])[made, option])
                .ToValueList(),
        };
    }

    private static IEnumerable<Refusal> Faults(LocalDate newEnd, LocalDate decidedOn, LocalDate current, LocalDate limit)
    {
        if (newEnd > limit)
        {
            yield return new(
                "extension-beyond-limit",
                $"the option ends on {PlainText.Of(limit)}: {PlainText.Of(newEnd)} is after it",
                [new("new-end", PlainText.Of(newEnd)), new("limit", PlainText.Of(limit))]);
        }

        if (newEnd <= current)
        {
            yield return new(
                "extension-not-longer",
                $"the term ends on {PlainText.Of(current)} already: {PlainText.Of(newEnd)} is not after it",
                [new("new-end", PlainText.Of(newEnd)), new("end", PlainText.Of(current))]);
        }

        if (decidedOn > current)
        {
            yield return new(
                "decided-after-the-end",
                $"the term ended on {PlainText.Of(current)}: an extension is decided on or before that day, not on {PlainText.Of(decidedOn)}",
                [new("decided-on", PlainText.Of(decidedOn)), new("end", PlainText.Of(current))]);
        }
    }
}
