using NodaTime;
using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>A published procedure: its stages in order. It is data, and says nothing about any one package.</summary>
public sealed record ProcedurePlan
{
    private ProcedurePlan(string name, Citation publishedIn, LocalDate firstDay, LocalDate lastDay, ValueList<Stage> stages)
    {
        Name = name;
        PublishedIn = publishedIn;
        FirstDay = firstDay;
        LastDay = lastDay;
        Stages = stages;
    }

    /// <summary>Its name and version, for people.</summary>
    public string Name { get; }

    /// <summary>Where it is published: packages are called off only by a published method (CALL-03).</summary>
    public Citation PublishedIn { get; }

    /// <summary>The first day on which it may begin.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last such day. A procedure that has begun may end later.</summary>
    public LocalDate LastDay { get; }

    /// <summary>The stages, in order; at least one.</summary>
    public ValueList<Stage> Stages { get; private init; }

    /// <summary>What must be declared of every package, each by its exact name and value, such as that live-in care is needed (HCL26-062).</summary>
    public ValueList<Fact> Requires { get; init; } = [];

    /// <summary>Whether a broker may override the order within a stage; with a reason by default (K-07).</summary>
    public BrokerOverride Override { get; init; } = BrokerOverride.WithReason;

    /// <summary>A published procedure.</summary>
    /// <param name="name">Its name and version, for people.</param>
    /// <param name="publishedIn">Where it is published.</param>
    /// <param name="firstDay">The first day on which it may begin.</param>
    /// <param name="lastDay">The last such day.</param>
    /// <param name="stages">The stages, in order.</param>
    /// <returns>
    /// The plan, or every refusal: <c>text</c> (a name that <see cref="PlainText.ProblemWith"/> refuses), <c>days-reversed</c>,
    /// <c>no-stage</c>, <c>limit</c> (fewer providers than one, or a start within less than no days), <c>no-lead-tier</c> (directed by a
    /// tier that no stage of the plan has), <c>scoring-not-used</c>, and those of <see cref="CompetitionScoring.Create"/>.
    /// </returns>
    public static OneOf<ProcedurePlan, ValueList<Refusal>> Create(
        string name,
        Citation publishedIn,
        LocalDate firstDay,
        LocalDate lastDay,
        IEnumerable<Stage> stages)
    {
        ArgumentNullException.ThrowIfNull(publishedIn);
        ArgumentNullException.ThrowIfNull(stages);
        var plan = new ProcedurePlan(name, publishedIn, firstDay, lastDay, stages.ToValueList());
        var refusals = plan.Faults().ToValueList();
        return refusals.Count > 0 ? refusals : plan;
    }

    /// <summary>The same procedure with its stages in another order of the tiers, as a share of hours asks for.</summary>
    /// <param name="tiers">The tiers that come first, in order; the stages of others follow, in the order they have.</param>
    /// <returns>The plan.</returns>
    public ProcedurePlan InOrderOf(IEnumerable<TierId> tiers)
    {
        ArgumentNullException.ThrowIfNull(tiers);
        var order = tiers.Distinct().ToArray();
        return this with
        {
            Stages = [.. order.SelectMany(tier => Stages.Where(stage => stage.Tier == tier)), .. Stages.Where(stage => !order.Contains(stage.Tier))],
        };
    }

    private IEnumerable<Refusal> Faults()
    {
        if (PlainText.ProblemWith(Name) is { } problem)
        {
            yield return new("text", $"the name of the procedure cannot be shown: {problem}", [new("problem", problem)]);
        }

        if (LastDay < FirstDay)
        {
            yield return new(
                "days-reversed",
                "the last day on which the procedure may begin is before the first",
                [new("first-day", PlainText.Of(FirstDay)), new("last-day", PlainText.Of(LastDay))]);
        }

        if (Stages.Count == 0)
        {
            yield return new("no-stage", "a procedure has at least one stage", []);
        }

        for (var i = 0; i < Stages.Count; i++)
        {
            foreach (var refusal in Faults(Stages[i], i + 1))
            {
                yield return refusal;
            }
        }
    }

    private IEnumerable<Refusal> Faults(Stage stage, int number)
    {
        Fact which = new("stage", PlainText.Of(number));
        if (stage.MostProviders < 1)
        {
            yield return new(
                "limit",
                $"stage {PlainText.Of(number)} allows fewer providers than one",
                [which, new("most-providers", PlainText.Of(stage.MostProviders.Value))]);
        }

        if (TermsOf(stage.Approach)?.StartWithinDays is < 0 and { } days)
        {
            yield return new("limit", $"stage {PlainText.Of(number)} asks for a start before the offer", [which, new("start-within-days", PlainText.Of(days))]);
        }

        if (stage.Approach.TryPickT3(out var competition, out _) && competition.Scoring is { } scoring)
        {
            foreach (var refusal in ScoringFaults(competition, scoring))
            {
                yield return refusal with { Message = $"stage {PlainText.Of(number)}: {refusal.Message}", Facts = [which, .. refusal.Facts] };
            }
        }

        if (stage.Approach.TryPickT4(out var direction, out _) && Stages.All(other => other.Tier != direction.By))
        {
            yield return new(
                "no-lead-tier",
                $"stage {PlainText.Of(number)} is directed by the tier {direction.By}, which no stage of the procedure has",
                [which, new("tier", direction.By.Value)]);
        }
    }

    private static IEnumerable<Refusal> ScoringFaults(InviteOffers competition, ScoringTerms scoring) => competition.Best == BestOffer.BestScore
        ? CompetitionScoring.Create(scoring).Match<IEnumerable<Refusal>>(_ => [], refusals => refusals)
        : [new("scoring-not-used", $"the best offer is the {competition.Best.Name}, so that the scoring is not used: leave it out, or let the best score win", [])];

    internal static OfferTerms? TermsOf(Approach approach) => approach.Match<OfferTerms?>(
        _ => null, inOrder => inOrder.Terms, toAll => toAll.Terms, _ => null, direction => direction.Terms, _ => null, _ => null);
}
