using HomeCare.Domain.CallOff;
using NodaTime;
using OneOf;

namespace HomeCare.Domain.Schemes;

/// <summary>A procedure for packages as the documents of a scheme publish it, ready to begin with.</summary>
public sealed record PublishedProcedure
{
    /// <summary>What it is called in files and commands, such as <c>hcl-2026</c>.</summary>
    public required SchemeId Id { get; init; }

    /// <summary>Its name for people.</summary>
    public required string Title { get; init; }

    /// <summary>Where its documents describe it.</summary>
    public required Citation PublishedIn { get; init; }

    /// <summary>The first day on which it may begin, or the answer that the documents do not settle it.</summary>
    public required Published<LocalDate> FirstDay { get; init; }

    /// <summary>The last such day, or the answer that the documents do not print it.</summary>
    public required Published<LocalDate> LastDay { get; init; }

    /// <summary>Its stages, in order.</summary>
    public required ValueList<Stage> Stages { get; init; }

    /// <summary>Where each part of it is taken from, <see cref="PublishedIn"/> included, in the order of the parts.</summary>
    public required ValueList<Citation> Citations { get; init; }

    /// <summary>What this library reads into the documents, in whole sentences; an authority puts its own published procedure in the place of it.</summary>
    public required string Reading { get; init; }

    /// <summary>What must be declared of every package; nothing by default.</summary>
    public ValueList<Fact> Requires { get; init; } = [];

    /// <summary>The plan on the days that the documents print.</summary>
    /// <returns>The plan, or every refusal: <c>days-not-published</c>, or those of <see cref="PlanFor"/>.</returns>
    public OneOf<ProcedurePlan, ValueList<Refusal>> Plan() =>
        FirstDay.TryGet(out var first) && LastDay.TryGet(out var last)
            ? PlanFor(first, last)
            : ValueList.Create([new Refusal(
                "days-not-published",
                $"the documents of {Id} do not settle the days on which a procedure may begin: give the first and the last",
                [new("procedure", Id.Value), new("citation", FirstDay.Citation.Id)])]);

    /// <summary>The plan on other days than those printed: an authority's own, or where none are printed.</summary>
    /// <param name="firstDay">The first day on which it may begin.</param>
    /// <param name="lastDay">The last such day, inside.</param>
    /// <returns>The plan, or every refusal of <see cref="ProcedurePlan.Create"/>, such as <c>days-reversed</c>.</returns>
    public OneOf<ProcedurePlan, ValueList<Refusal>> PlanFor(LocalDate firstDay, LocalDate lastDay) =>
        ProcedurePlan.Create(Title, PublishedIn, firstDay, lastDay, Stages).MapT0(plan => plan with { Requires = Requires });

    /// <summary>The same procedure with a time to answer in every stage that offers or invites. No document of a scheme prints one (K-09).</summary>
    /// <param name="time">How long a provider has.</param>
    /// <param name="inWords">The time in words, such as <c>4 hours</c>, for the name.</param>
    /// <returns>The procedure; its name says that the time is the authority's own.</returns>
    public PublishedProcedure WithTimeToAnswer(ResponseTime time, string inWords)
    {
        ArgumentNullException.ThrowIfNull(time);
        return this with
        {
            Title = $"{Title}; {inWords} to answer, which is the authority's own",
            Stages = Stages.Select(stage => stage with { Approach = WithTime(stage.Approach, time) }).ToValueList(),
        };
    }

    private static Approach WithTime(Approach approach, ResponseTime time) => approach.Match(
        _ => approach,
        inOrder => Approach.InOrder(inOrder.Terms with { ResponseTime = time }),
        toAll => Approach.ToAll(toAll.Terms with { ResponseTime = time }),
        competition => new(competition with { ResponseTime = time }),
        direction => Approach.DirectedBy(direction.By, direction.Terms with { ResponseTime = time }),
        _ => approach,
        _ => approach);
}
