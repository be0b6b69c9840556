namespace HomeCare.Domain.CallOff;

/// <summary>A package, in the integers that a compiled snapshot compares with. It may be ranked any number of times, by any number of threads.</summary>
/// <remarks><see cref="CompiledSnapshot.Compile(CallOffRequest, DrawSeed)"/> makes it. <c>default</c> is no package and cannot be ranked.</remarks>
public readonly struct CompiledRequest
{
    internal CompiledRequest(CompiledSnapshot snapshot, CallOffRequest request, DrawSeed? seed, Draw? draw)
    {
        var terms = snapshot.CompiledTerms;
        var pricing = terms.Terms.Pricing;
        Snapshot = snapshot;
        Request = request;
        Seed = seed;
        Draw = draw;
        Lines = new int[request.Plan.Alike.Count];
        for (var line = 0; line < Lines.Length; line++)
        {
            var alike = request.Plan.Alike[line];
            Lines[line] = alike.Visits * alike.Minutes * alike.Carers;
            if (pricing.IsSessional(alike.Minutes))
            {
                SessionalMinutes += Lines[line];
            }
            else
            {
                Minutes += Lines[line];
                LinesOfTheList = line + 1;
            }
        }

        (NeedsBand, NeedsSessional) = (Minutes > 0, SessionalMinutes > 0);
        Area = terms.AreaOf(request.Zone);
        Band = NeedsBand ? terms.BandOf(request.Band) : terms.Bands;
        if (!NeedsBand)
        {
            // The list for long visits has their rate where the others have the rate of the band.
            (Minutes, SessionalMinutes, LinesOfTheList) = (SessionalMinutes, 0, Lines.Length);
        }

        CareMinutes = request.Plan.CareMinutes;
        Needs = terms.NeedsOf(request);
        RequiredStart = CompiledTerms.DayNumber(request.RequiredStart);
        DecidedOn = CompiledTerms.DayNumber(request.DecidedOn);
        Others = terms.OtherFindingsOf(request, snapshot);
    }

    /// <summary>The compiled snapshot it was made for.</summary>
    public CompiledSnapshot Snapshot { get; }

    /// <summary>The package.</summary>
    public CallOffRequest Request { get; }

    internal DrawSeed? Seed { get; }

    internal Draw? Draw { get; }

    internal OtherFindings? Others { get; }

    internal ulong Needs { get; }

    internal int Area { get; }

    /// <summary>Which list of the area: that of a band, or for long visits alone the last one.</summary>
    internal int Band { get; }

    internal int CareMinutes { get; }

    /// <summary>Minutes at the rate of the list.</summary>
    internal int Minutes { get; }

    /// <summary>Minutes at the sessional rate, where the list has another.</summary>
    internal int SessionalMinutes { get; }

    /// <summary>The minutes of each cost line, the shortest visits first.</summary>
    internal int[] Lines { get; }

    /// <summary>How many lines are at the rate of the list. Those after them are at the sessional rate.</summary>
    internal int LinesOfTheList { get; }

    internal bool NeedsBand { get; }

    internal bool NeedsSessional { get; }

    internal int RequiredStart { get; }

    internal int DecidedOn { get; }

    /// <summary>The key of the package's draw: hashed from the reference each time, since few packages need it.</summary>
    internal SipHashKey DrawKey() => Draw?.HashKey ?? Seed!.KeyFor(Request.Reference);
}
