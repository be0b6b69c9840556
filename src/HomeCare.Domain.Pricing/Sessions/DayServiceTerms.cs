using OneOf;

namespace HomeCare.Domain.Pricing;

/// <summary>What may be commissioned as a day of a day service: the bands, and how they combine.</summary>
public sealed partial record DayServiceTerms
{
    private DayServiceTerms(ValueList<ServiceBand> bands, Cited<int> sessionMinutes, LongDay longDay, SupplementTime supplementTime) =>
        (Bands, SessionMinutes, LongDay, SupplementTime) = (bands, sessionMinutes, longDay, supplementTime);

    /// <summary>The bands, in the scheme's order.</summary>
    public ValueList<ServiceBand> Bands { get; }

    /// <summary>How long a full session lasts, in minutes.</summary>
    public Cited<int> SessionMinutes { get; }

    /// <summary>What happens to a day whose sessions last longer.</summary>
    public LongDay LongDay { get; }

    /// <summary>Where supplements lie on the clock.</summary>
    public SupplementTime SupplementTime { get; }

    /// <summary>Terms.</summary>
    /// <param name="bands">The bands, in the scheme's order; at least one.</param>
    /// <param name="sessionMinutes">How long a full session lasts; 1 to 1440 minutes.</param>
    /// <param name="longDay">What happens to a day whose sessions last longer.</param>
    /// <param name="supplementTime">Where supplements lie on the clock.</param>
    /// <returns>
    /// The terms, or every refusal: <c>no-bands</c>, <c>band-twice</c>, <c>session-minutes</c>, <c>unknown-band</c> for a
    /// supplement of a band that is not there, and <c>supplement-of-a-supplement</c>.
    /// </returns>
    public static OneOf<DayServiceTerms, ValueList<Refusal>> Create(
        ValueList<ServiceBand> bands, Cited<int> sessionMinutes, LongDay longDay, SupplementTime supplementTime)
    {
        ArgumentNullException.ThrowIfNull(bands);
        ArgumentNullException.ThrowIfNull(sessionMinutes);
        ArgumentNullException.ThrowIfNull(longDay);
        ArgumentNullException.ThrowIfNull(supplementTime);
        var terms = new DayServiceTerms(bands, sessionMinutes, longDay, supplementTime);
        var faults = terms.Faults().ToValueList();
        return faults.Count > 0 ? faults : terms;
    }

    /// <summary>These terms with a further band. The others stay as they are.</summary>
    /// <param name="band">The band.</param>
    /// <returns>The terms, or every refusal, as in <see cref="Create"/>.</returns>
    public OneOf<DayServiceTerms, ValueList<Refusal>> With(ServiceBand band) =>
        Create([.. Bands, band], SessionMinutes, LongDay, SupplementTime);

    /// <summary>A band of the scheme.</summary>
    /// <param name="id">What the scheme calls it.</param>
    /// <returns>The band, or null when the scheme has none of that name.</returns>
    public ServiceBand? Band(BandId id) => Bands.FirstOrDefault(band => band.Id == id);

    private IEnumerable<Refusal> Faults()
    {
        if (Bands.Count == 0)
        {
            yield return new("no-bands", "there are no bands: a day service has at least one", []);
        }

        if (SessionMinutes.Value is < 1 or > DaySegment.MostMinutes)
        {
            yield return new(
                "session-minutes",
                $"a session lasts 1 to {PlainText.Of(DaySegment.MostMinutes)} minutes, not {PlainText.Of(SessionMinutes.Value)}",
                [new("session-minutes", PlainText.Of(SessionMinutes.Value))]);
        }

        foreach (var twice in Bands.GroupBy(band => band.Id).Where(group => group.Count() > 1))
        {
            yield return new("band-twice", $"the band {twice.Key} is there more than once: write it once", [new("band", twice.Key.Value)]);
        }

        foreach (var (band, added) in Bands.SelectMany(band => band.Supplements.Select(added => (band, added))))
        {
            if (Band(added) is not { } found)
            {
                yield return Unknown(added);
            }
            else if (found.IsSupplement)
            {
                yield return new(
                    "supplement-of-a-supplement",
                    $"the band {band.Id} adds to {added}, which is itself a supplement: name a band that stands by itself",
                    [new("band", band.Id.Value), new("supplements", added.Value)]);
            }
        }
    }

    internal Refusal Unknown(BandId band) => new(
        "unknown-band",
        $"there is no band {band}: {Spelling.Suggest(band.Value, Bands.Select(known => known.Id.Value))}",
        [new("band", band.Value), new("bands", PlainText.List(Bands.Select(known => known.Id)))]);
}
