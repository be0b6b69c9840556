using Ardalis.SmartEnum;
using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.CallOff;

/// <summary>What decides between candidates of equal cost, before the draw. The ladder of rungs is a scheme's own choice.</summary>
public sealed class Rung : SmartEnum<Rung>
{
    /// <summary>The better regulator's rating first. Not rated stands level with Requires improvement, neither ahead nor behind.</summary>
    public static readonly Rung HigherRating = new(
        "higher-rating",
        1,
        "rating",
        candidate => Step(candidate.Regulator.Rating),
        candidate => candidate.Regulator.Rating.Name,
        candidate => candidate.Regulator.Rating.Title);

    /// <summary>Fewer care minutes already awarded first.</summary>
    public static readonly Rung FewerHoursAwarded = new(
        "fewer-hours-awarded",
        2,
        "hours already awarded",
        candidate => candidate.AwardedMinutes,
        candidate => PlainText.Of(candidate.AwardedMinutes),
        candidate => PlainText.Hours(candidate.AwardedMinutes));

    private readonly Func<Candidate, int> order;
    private readonly Func<Candidate, string> fact;
    private readonly Func<Candidate, string> words;

    private Rung(
        string name,
        int value,
        string title,
        Func<Candidate, int> order,
        Func<Candidate, string> fact,
        Func<Candidate, string> words)
        : base(name, value)
    {
        Title = title;
        this.order = order;
        this.fact = fact;
        this.words = words;
    }

    /// <summary>What the rung looks at, for people.</summary>
    public string Title { get; }

    /// <summary>Compares two candidates on this rung.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Negative when the left one comes first, positive when the right one does, nought when they are level.</returns>
    public int Compare(Candidate left, Candidate right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return order(left).CompareTo(order(right));
    }

    /// <summary>What a candidate has on this rung, as it is written in a record.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <returns>The value compared.</returns>
    public string ValueOf(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        return fact(candidate);
    }

    /// <summary>What a candidate has on this rung, for people.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <returns>The words.</returns>
    public string InWords(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        return words(candidate);
    }

    private static int Step(CqcRating rating) =>
        rating == CqcRating.Outstanding ? 1
        : rating == CqcRating.Good ? 2
        : rating == CqcRating.Inadequate ? 4
        : 3;
}
