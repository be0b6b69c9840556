using NodaTime;
using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>A published procedure running for one package: what its recorded events add up to. Immutable; an event gives the next one.</summary>
/// <remarks>
/// It is saved as its plan, its brief, the moment it began and its events, and <see cref="Resume"/> makes the same procedure of them. It asks no
/// clock: a deadline passes when somebody records that it has.
/// </remarks>
public sealed partial class Procedure
{
    /// <summary>The version of what plans and events mean. It is raised when the same record would come to another end.</summary>
    public const int Semantics = 1;

    private readonly ProcedureState state;

    private Procedure(Instant begunAt, ValueList<ProcedureEvent> events, ProcedureState state)
    {
        BegunAt = begunAt;
        Events = events;
        this.state = state;
    }

    /// <summary>The published procedure.</summary>
    public ProcedurePlan Plan => state.Plan;

    /// <summary>What it knew when it began.</summary>
    public CallOffBrief Brief => state.Brief;

    /// <summary>When the request for care was received.</summary>
    public Instant BegunAt { get; }

    /// <summary>What has happened since, in order.</summary>
    public ValueList<ProcedureEvent> Events { get; }

    /// <summary>How it stands.</summary>
    public ProcedureOutcome Outcome => state.Outcome;

    /// <summary>
    /// The provider to which the award is due, which a broker confirms (HCL26-066); null where nothing is due. Where an offer is awaited that
    /// could still be better, nothing is due.
    /// </summary>
    public ProviderId? Due => state.Due;

    /// <summary>Everything that may come next; none when the package is placed or nobody is left.</summary>
    /// <remarks>No event is earlier than the one before it, and none is recorded twice with the same contents at the same moment.</remarks>
    public ValueList<PermittedEvent> Permitted => state.Permitted;

    /// <summary>Where each provider stands that has been asked, has declined or has been refused, in the order of the lists.</summary>
    public ValueList<ProviderPosition> Positions => Brief.Lists
        .SelectMany(list => list.Places)
        .Select(place => place.Provider)
        .Distinct()
        .Select(state.PositionOf)
        .OfType<ProviderPosition>()
        .ToValueList();

    /// <summary>The last mini-competition that was scored by the plan's own scoring, which explains every place; null where none was.</summary>
    public SettledCompetition? Competition => state.Competition;

    /// <summary>From the request to the award; null while there is none.</summary>
    public Duration? Wait => Outcome.Placement is { } placement ? placement.At - BegunAt : null;

    /// <summary>The procedure after an event.</summary>
    /// <param name="happened">The event.</param>
    /// <returns>
    /// The next procedure, or a refusal with the values that decided. About the record: <c>duplicate</c> (this event, with its moment, is recorded already, or the step has been taken),
    /// <c>out-of-range</c> (before 1900 or after 8999), <c>back-in-time</c>, <c>already-awarded</c>, <c>nobody-left</c>, <c>reason-missing</c>,
    /// <c>text</c>. About the provider: <c>not-listed</c>, <c>not-eligible</c>, <c>has-declined</c>, <c>did-not-respond</c>,
    /// <c>refused-by-person</c>, <c>offer-withdrawn</c>, <c>not-offered</c>, <c>late</c>. About the order: <c>not-in-this-stage</c>, <c>out-of-order</c>,
    /// <c>tier-not-exhausted</c>, <c>stage-over</c>, <c>within-guaranteed-block</c>, <c>block-used-up</c>, <c>not-directed-by-lead</c>,
    /// <c>offer-outstanding</c>, <c>award-due</c>, <c>nothing-due</c>, <c>not-due</c>. About deadlines: <c>deadline-missing</c>,
    /// <c>deadline-over</c>, <c>wrong-deadline</c>, <c>nobody-awaited</c>, <c>no-deadline</c>, <c>has-deadline</c>, <c>still-in-time</c>. About answers and offers:
    /// <c>start-missing</c>, <c>start-too-late</c>, <c>negative-offer</c>, <c>declaration-missing</c>, <c>above-tendered-cost</c>,
    /// <c>wrong-offers-scored</c>, <c>price-not-positive</c>, <c>not-scored</c>. About choices: <c>over-budget</c>, <c>no-override</c>, <c>override-not-needed</c>, <c>no-grounds</c>,
    /// <c>wrong-grounds</c>, <c>condition-not-met</c>.
    /// </returns>
    public OneOf<Procedure, Refusal> Apply(ProcedureEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return RefusalOf(happened) is { } refusal
            ? refusal
            : happened.After(state).MapT0(next => new Procedure(BegunAt, [.. Events, happened], next));
    }

    /// <summary>The procedure that recorded events add up to.</summary>
    /// <param name="plan">The published procedure.</param>
    /// <param name="brief">What it knew when it began.</param>
    /// <param name="begunAt">When the request was received.</param>
    /// <param name="events">The events, in order.</param>
    /// <returns>The procedure, or the refusals of <see cref="Begin"/> or of the first event that <see cref="Apply"/> refuses.</returns>
    public static OneOf<Procedure, ValueList<Refusal>> Resume(
        ProcedurePlan plan, CallOffBrief brief, Instant begunAt, IEnumerable<ProcedureEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        if (Begin(plan, brief, begunAt).TryPickT1(out var refusals, out var procedure))
        {
            return refusals;
        }

        foreach (var happened in events)
        {
            if (procedure.Apply(happened).TryPickT1(out var refusal, out var next))
            {
                return ValueList.Create([refusal]);
            }

            procedure = next;
        }

        return procedure;
    }

    /// <summary>Whether transport may be arranged to a provider: only to the one that has the package (CLC26-063b).</summary>
    /// <param name="provider">The provider whose service the person would be taken to.</param>
    /// <returns>The award, or a refusal: <c>service-not-awarded</c>.</returns>
    public OneOf<Placement, Refusal> TransportTo(ProviderId provider) =>
        Outcome.Placement is { } placement && placement.Provider == provider
            ? placement
            : new Refusal(
                "service-not-awarded",
                $"package {Brief.Package} is not awarded to provider {provider}: transport goes only to an awarded service",
                [new("package", Brief.Package.Value), new("provider", provider.Value), new("awarded-to", Outcome.Placement?.Provider.Value ?? "none")]);

    private Refusal? RefusalOf(ProcedureEvent happened)
    {
        if (Events.Contains(happened))
        {
            return new("duplicate", $"this {happened.Kind.Name} is recorded already", [new("event", happened.Kind.Name), Moment.Fact("at", happened.At)]);
        }

        if (happened.At < Moment.First || happened.At >= Moment.End)
        {
            return new("out-of-range", "an event is in the years 1900 to 8999", [new("event", happened.Kind.Name)]);
        }

        var last = Events.Count == 0 ? BegunAt : Events[^1].At;
        if (happened.At < last)
        {
            return new(
                "back-in-time",
                $"the event is at {Moment.Text(happened.At)}, before the last one at {Moment.Text(last)}",
                [Moment.Fact("at", happened.At), Moment.Fact("last", last)]);
        }

        return Closed() ?? TextRefusal(happened.Texts);
    }

    private Refusal? Closed() => Outcome.Match<Refusal?>(
        _ => null,
        placement => new(
            "already-awarded",
            $"the package is awarded to provider {placement.Provider}: it goes to one provider",
            [new("provider", placement.Provider.Value), Moment.Fact("awarded-at", placement.At)]),
        none => new("nobody-left", "every stage is over and nobody is left: begin another procedure", [new("package", none.Package.Value)]));

    private static Refusal? TextRefusal(IEnumerable<Fact> texts)
    {
        var wrong = texts.Select(text => (text.Name, text.Value, Problem: PlainText.ProblemWith(text.Value))).FirstOrDefault(text => text.Problem is not null);
        return wrong.Problem is null ? null
            : wrong.Name == "reason" && string.IsNullOrWhiteSpace(wrong.Value) ? new("reason-missing", "a reason must be given and is recorded", [])
            : new("text", $"the {wrong.Name} cannot be shown: {wrong.Problem}", [new("text", wrong.Name), new("problem", wrong.Problem)]);
    }
}
