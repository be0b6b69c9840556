using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.Schemes;

/// <summary>The Community Home Care Framework Agreement that Leeds City Council let in 2010.</summary>
/// <remarks>Taken from the report to its Executive Board of November 2014, which tells of its term and its providers, and of no price or rule.</remarks>
public static class LeedsHomeCare2010
{
    private const string Title = "Leeds Community Home Care Framework Agreement 2010";

    /// <summary>The report the scheme is taken from.</summary>
    public static Source Source => Reports.Leeds2014.Source;

    /// <summary>The scheme.</summary>
    public static Scheme Scheme { get; } = new()
    {
        Id = new("leeds-2010"),
        Title = Title,
        AuthorityName = "Leeds City Council",
        Authority = new("E08000035"),
        Source = Source,
        Framework = Framework(),
        Period = Period(),
        Counts = [LeedsFigures2014.FrameworkProviders, LeedsFigures2014.InactiveProviders, LeedsFigures2014.IndependentHours, LeedsFigures2014.IndependentShare],
    };

    private static SchemePeriod Period()
    {
        var term = LeedsDates2014.FirstTerm;
        return new(
            Begins: new(new Cited<StatedDay>(StatedDay.On(term.Value.Start), term.Citation)),
            Ends: new(new Cited<StatedDay>(StatedDay.On(term.Value.End), term.Citation)),
            Extensions:
            [
                new(
                    ExtensionState.Made,
                    new(new Cited<StatedDay>(
                        StatedDay.On(StatutoryPeriod.YearsBeginningWith(term.Value.End.PlusDays(1), LeedsDates2014.ExtensionYears.Value).LastDay),
                        LeedsDates2014.ExtensionYears.Citation)),
                    new("Delegated Decision Panel, September 2013", Reports.Leeds2014.Paragraph("2.1", "2.1c"))),
                new(
                    ExtensionState.Sought,
                    new(new Cited<StatedDay>(StatedDay.In(new(2016, 4)), LeedsDates2014.FurtherExtensionUntil.Citation)),
                    DecidedBy: null),
            ]);
    }

    // The day of the decision to extend is printed as a month alone, so the extended end stands as the end that is stated.
    private static FrameworkScheme Framework() => new()
    {
        Id = new("leeds-2010"),
        Title = Title,
        Kind = FrameworkKind.NotUnderTheAct,
        RecordedUntil = Source.Published,
        Rounds = [new() { TermStart = LeedsDates2014.FirstTerm.Value.Start, StatedEnd = StatedDay.In(new(2015, 10)) }],
    };
}
