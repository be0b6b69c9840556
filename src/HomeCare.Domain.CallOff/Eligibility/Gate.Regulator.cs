using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.CallOff;

public sealed partial class Gate
{
    internal const string RatedBelow = "rated-below";

    private const string Overall = "overall";

    /// <summary>The provider is not rated Inadequate. Not rated passes.</summary>
    public static readonly Gate Rating = new(
        "rated-inadequate",
        "The provider is not rated Inadequate. Not rated passes.",
        of => of.Candidate.Regulator.Rating != CqcRating.Inadequate
            ? null
            : of.Candidate.Regulator.RatedOn is { } day
                ? [new("rating", of.Candidate.Regulator.Rating.Name), new("rated-on", PlainText.Of(day))]
                : [new("rating", of.Candidate.Regulator.Rating.Name)],
        facts => "rated Inadequate by the Care Quality Commission"
            + (facts.Count == 1 ? string.Empty : $" on {Get(facts, "rated-on")}"));

    /// <summary>A gate that asks for a rating at least so good, overall and in some key questions. Its code is <c>rated-below</c>.</summary>
    /// <param name="lowest">The lowest rating that passes; not <see cref="CqcRating.NotRated"/>.</param>
    /// <param name="questions">The key questions that need it too; none for the overall rating alone.</param>
    /// <param name="unrated">What becomes of a service, or of a key question, that is not rated.</param>
    /// <returns>The gate.</returns>
    /// <exception cref="ArgumentException">The lowest rating is not a rating.</exception>
    public static Gate RatedAtLeast(CqcRating lowest, ValueList<CqcKeyQuestion> questions, Unrated unrated)
    {
        ArgumentNullException.ThrowIfNull(lowest);
        ArgumentNullException.ThrowIfNull(questions);
        ArgumentNullException.ThrowIfNull(unrated);
        if (lowest == CqcRating.NotRated)
        {
            throw new ArgumentException("Not rated is no rating: name one from Inadequate to Outstanding.", nameof(lowest));
        }

        var asked = questions.Distinct().OrderBy(question => question.Value).ToValueList();
        var also = asked.Count == 0 ? string.Empty : $" and in {string.Join(", ", asked.Select(question => question.Title))}";
        return new(
            RatedBelow,
            $"The provider is rated {lowest.Title} or better overall{also}. Not rated {unrated.Name}.",
            of => BelowRating(of.Candidate.Regulator, lowest, asked, unrated),
            facts => $"is not rated {lowest.Title} or better: {string.Join(", ", facts.Where(fact => fact.Name != "lowest").Select(fact => $"{fact.Name} is {fact.Value}"))}")
        {
            Settings =
            [
                new("lowest", lowest.Name),
                new("questions", string.Join(' ', asked.Select(question => question.Name))),
                new("unrated", unrated.Name),
            ],
        };
    }

    private static ValueList<Fact>? BelowRating(
        RegulatorStanding regulator, CqcRating lowest, ValueList<CqcKeyQuestion> questions, Unrated unrated)
    {
        List<Fact>? facts = null;
        Judge(Overall, regulator.Rating);
        foreach (var question in questions)
        {
            Judge(question.Name, regulator.RatingOf(question));
        }

        facts?.Add(new("lowest", lowest.Name));
        return facts?.ToValueList();

        void Judge(string name, CqcRating rating)
        {
            var passes = rating == CqcRating.NotRated ? unrated == Unrated.Passes : rating.Value <= lowest.Value;
            if (!passes)
            {
                facts ??= [];
                facts.Add(new(name, rating.Name));
            }
        }
    }

    private static Gate? ReadRating(ValueList<Fact> settings)
    {
        var questions = Get(settings, "questions")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(name => CqcKeyQuestion.TryFromName(name, out var known) ? known : null)
            .ToArray();
        return CqcRating.TryFromName(Get(settings, "lowest"), out var lowest)
            && lowest != CqcRating.NotRated
            && Unrated.TryFromName(Get(settings, "unrated"), out var unrated)
            && questions.All(question => question is not null)
            ? RatedAtLeast(lowest, questions.OfType<CqcKeyQuestion>().ToValueList(), unrated)
            : null;
    }
}
