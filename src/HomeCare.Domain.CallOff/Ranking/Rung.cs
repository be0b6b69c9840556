using Ardalis.SmartEnum;
using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.CallOff;

/// <summary>What decides between candidates of equal cost, before the draw. The ladder of rungs is a scheme's own choice (K-04).</summary>
/// <remarks>A candidate without a value on a rung comes after every candidate that has one.</remarks>
public sealed class Rung : SmartEnum<Rung>
{
    /// <summary>The better regulator's rating first. Not rated stands level with Requires improvement, neither ahead nor behind.</summary>
    public static readonly Rung HigherRating = OfProvider(
        "higher-rating",
        1,
        "rating",
        candidate => Fraction.Whole(Step(candidate.Regulator.Rating)),
        candidate => candidate.Regulator.Rating.Name,
        candidate => candidate.Regulator.Rating.Title);

    /// <summary>Fewer care minutes already awarded first.</summary>
    public static readonly Rung FewerHoursAwarded = OfProvider(
        "fewer-hours-awarded",
        2,
        "hours already awarded",
        candidate => Fraction.Whole(candidate.AwardedMinutes),
        candidate => PlainText.Of(candidate.AwardedMinutes),
        candidate => PlainText.Hours(candidate.AwardedMinutes));

    /// <summary>The provider nearer to the person's home first, by whole metres (K-03); see <see cref="PackageDetails.Distances"/>.</summary>
    public static readonly Rung ShorterDistance = new(
        "shorter-distance",
        3,
        "distance",
        dependsOnPackage: true,
        (package, candidate) => Distance.Metres(package, candidate) is { } metres ? Fraction.Whole(metres) : null,
        (package, candidate) => Distance.Metres(package, candidate) is { } metres ? PlainText.Of(metres) : NotKnown,
        (package, candidate) => Distance.Metres(package, candidate) is { } metres ? PlainText.Of(metres) + " m" : NotKnown);

    /// <summary>The provider whose last award is longest ago first; one that never had an award comes before all others.</summary>
    public static readonly Rung LongestSinceLastAward = OfProvider(
        "longest-since-last-award",
        4,
        "last award",
        candidate => Fraction.Whole(candidate.Details.LastAwardedOn is { } day ? Period.DaysBetween(LocalDate.MinIsoValue, day) + 1 : 0),
        candidate => candidate.Details.LastAwardedOn is { } day ? PlainText.Of(day) : "never",
        candidate => candidate.Details.LastAwardedOn is { } day ? PlainText.Of(day) : "never");

    /// <summary>The higher quality score in the tender first.</summary>
    public static readonly Rung HigherTenderQuality = OfProvider(
        "higher-tender-quality",
        5,
        "tender quality",
        candidate => candidate.Details.TenderQuality is { } score ? Fraction.Zero - score : null,
        candidate => candidate.Details.TenderQuality?.ToString() ?? NotKnown,
        candidate => candidate.Details.TenderQuality?.ToString() ?? NotKnown);

    /// <summary>The provider that cares for the person now first.</summary>
    public static readonly Rung Continuity = new(
        "continuity",
        6,
        "current provider",
        dependsOnPackage: true,
        (package, candidate) => IsCurrent(package, candidate) ? Fraction.Zero : Fraction.One,
        (package, candidate) => IsCurrent(package, candidate) ? "yes" : "no",
        (package, candidate) => IsCurrent(package, candidate) ? "yes" : "no");

    private const string NotKnown = "not-known";

    private readonly Func<IPackage, ICandidate, Fraction?> order;
    private readonly Func<IPackage, ICandidate, string> fact;
    private readonly Func<IPackage, ICandidate, string> words;

    private Rung(
        string name,
        int value,
        string title,
        bool dependsOnPackage,
        Func<IPackage, ICandidate, Fraction?> order,
        Func<IPackage, ICandidate, string> fact,
        Func<IPackage, ICandidate, string> words)
        : base(name, value)
    {
        Title = title;
        DependsOnPackage = dependsOnPackage;
        this.order = order;
        this.fact = fact;
        this.words = words;
    }

    /// <summary>What the rung looks at, for people.</summary>
    public string Title { get; }

    /// <summary>Whether the rung looks at the package too, so that the order of two providers differs from package to package.</summary>
    public bool DependsOnPackage { get; }

    /// <summary>Compares two candidates for a package on this rung.</summary>
    /// <param name="package">The package.</param>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Negative when the left one comes first, positive when the right one does, nought when they are level.</returns>
    public int Compare(IPackage package, ICandidate left, ICandidate right)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return Compare(order(package, left), order(package, right));
    }

    /// <summary>What a candidate has on this rung, as it is written in a record.</summary>
    /// <param name="package">The package.</param>
    /// <param name="candidate">The candidate.</param>
    /// <returns>The value compared.</returns>
    public string ValueOf(IPackage package, ICandidate candidate)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(candidate);
        return fact(package, candidate);
    }

    /// <summary>What a candidate has on this rung, for people.</summary>
    /// <param name="package">The package.</param>
    /// <param name="candidate">The candidate.</param>
    /// <returns>The words.</returns>
    public string InWords(IPackage package, ICandidate candidate)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(candidate);
        return words(package, candidate);
    }

    /// <summary>What a candidate has on this rung as a number, lower for what comes first, or null.</summary>
    internal Fraction? OrderOf(IPackage package, ICandidate candidate) => order(package, candidate);

    /// <summary>Compares what two candidates have on a rung; one that has nothing comes last.</summary>
    internal static int Compare(Fraction? left, Fraction? right) => (left, right) switch
    {
        ({ } one, { } other) => one.CompareTo(other),
        ({ }, null) => -1,
        (null, { }) => 1,
        (null, null) => 0,
    };

    private static Rung OfProvider(
        string name,
        int value,
        string title,
        Func<ICandidate, Fraction?> order,
        Func<ICandidate, string> fact,
        Func<ICandidate, string> words) => new(
        name,
        value,
        title,
        dependsOnPackage: false,
        (_, candidate) => order(candidate),
        (_, candidate) => fact(candidate),
        (_, candidate) => words(candidate));

    private static bool IsCurrent(IPackage package, ICandidate candidate) => package.Details.CurrentProvider == candidate.Id;

    private static int Step(CqcRating rating) =>
        rating == CqcRating.Outstanding ? 1
        : rating == CqcRating.Good ? 2
        : rating == CqcRating.Inadequate ? 4
        : 3;
}
