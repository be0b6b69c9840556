using HomeCare.Domain.CallOff;
using HomeCare.Domain.Schemes;
using NodaTime;
using NodaTime.Text;

namespace HomeCare.Domain.Files;

/// <summary>How packages are placed, stage by stage.</summary>
internal static class ProcedureForms
{
    private static readonly Form<TierId> Tier = Forms.Identifier(text => new TierId(text));

    private static readonly RecordForm<Fact> Declared = new(of => new(
        of.Required("name", Forms.Text, one => one.Name),
        of.Required("value", Forms.Text, one => one.Value)));

    /// <summary>A length of time in the form of ISO 8601, such as <c>PT4H</c>; no months or years, which have no one length.</summary>
    private static readonly Form<Duration> Length = new TextForm<Duration>(
        text => LengthOf(text) is { } length && length > Duration.Zero && length <= RespondWithin.Longest
            ? null
            : $"\"{Written.Of(text)}\" is not a length of time of at most 366 days: write one such as PT4H for four hours or P2D for two days",
        text => LengthOf(text)!.Value,
        length => PeriodPattern.NormalizingIso.Format(Period.FromNanoseconds(length.ToInt64Nanoseconds())),
        ("pattern", "^P"));

    private static readonly Form<ResponseTime> Time = new AlternativesForm<ResponseTime>(
        "a time to answer",
        [("no-deadline", ResponseTime.NoDeadline), ("stated-in-offer", ResponseTime.StatedInOffer)],
        [
            new(
                "within",
                new RecordForm<ResponseTime>(of =>
                {
                    var length = of.Required("within", Length, one => one.AsT1.Time);
                    return of.Made(() => ResponseTime.Within(length));
                }),
                time => time.IsT1),
        ]);

    private static readonly Form<Approach> Approach = new AlternativesForm<Approach>(
        "a way to find a provider",
        [
            (Domain.CallOff.Approach.AwardToFirst.Name, Domain.CallOff.Approach.AwardToFirst),
            (Domain.CallOff.Approach.PersonsChoice.Name, Domain.CallOff.Approach.PersonsChoice),
            (Domain.CallOff.Approach.BrokersChoice.Name, Domain.CallOff.Approach.BrokersChoice),
        ],
        [
            new("inOrder", Offering("inOrder", one => one.AsT1.Terms, Domain.CallOff.Approach.InOrder), one => one.IsT1),
            new("toAll", Offering("toAll", one => one.AsT2.Terms, Domain.CallOff.Approach.ToAll), one => one.IsT2),
            new("miniCompetition", Competing(), one => one.IsT3),
            new("directedBy", Directed(), one => one.IsT4),
        ]);

    private static readonly RecordForm<Stage> Stage = new(of => new(
        of.Required("tier", Tier, one => one.Tier),
        of.Required("approach", Approach, one => one.Approach))
    {
        Route = of.Default("route", ClosedSets.OneOf<ContractRoute>("a kind of contract"), one => one.Route, ContractRoute.CallOff),
        Entry = of.Default("entry", ClosedSets.OneOf<StageEntry>("who takes part"), one => one.Entry, StageEntry.WholeList),
        Requires = of.List("requires", Declared, one => one.Requires),
        MostProviders = of.Optional("mostProviders", new RangeForm(1, 1_000_000), one => one.MostProviders),
    });

    internal static readonly RecordForm<PublishedProcedure> Procedure = new(of =>
    {
        var procedure = new PublishedProcedure
        {
            Id = of.Required("id", Forms.Identifier(text => new SchemeId(text)), one => one.Id),
            Title = of.Required("title", Forms.Text, one => one.Title),
            PublishedIn = of.Cite(one => one.PublishedIn),
            FirstDay = of.Required("firstDay", new PublishedForm<LocalDate>(Forms.Date), one => one.FirstDay),
            LastDay = of.Required("lastDay", new PublishedForm<LocalDate>(Forms.Date), one => one.LastDay),
            Stages = of.RequiredList("stages", Stage, one => one.Stages),
            Citations = of.List("citations", SourceForms.Citation, one => one.Citations),
            Reading = of.Default("reading", Forms.Sentences, one => one.Reading, NoReading),
            Requires = of.List("requires", Declared, one => one.Requires),
        };
        return of.Made(() => Misfits(procedure), () => procedure);
    });

    private const string NoReading = "None.";

    // Any days will do to see whether the stages make a plan.
    private static IEnumerable<Misfit> Misfits(PublishedProcedure procedure)
    {
        var first = procedure.FirstDay.TryGet(out var from) ? from : procedure.LastDay.TryGet(out var until) ? until : new LocalDate(2027, 1, 1);
        var last = procedure.LastDay.TryGet(out var to) ? to : first;
        return procedure.PlanFor(first, last).Match(
            _ => [],
            refusals => refusals.Select(refusal => new Misfit(refusal.Code == "days-reversed" ? "lastDay" : "stages", refusal.Message)));
    }

    private static RecordForm<OfferTerms> Terms() => new(of => new(
        of.Default("responseTime", Time, one => one.ResponseTime, ResponseTime.NoDeadline))
    {
        StartWithinDays = of.Optional("startWithinDays", new RangeForm(0, 3660), one => one.StartWithinDays),
    });

    private static RecordForm<Approach> Offering(string name, Func<Approach, OfferTerms> get, Func<OfferTerms, Approach> make) => new(of =>
    {
        var terms = of.Required(name, Terms(), get);
        return of.Made(() => make(terms));
    });

    private static RecordForm<Approach> Competing() => new(of =>
    {
        var terms = of.Required(
            "miniCompetition",
            new RecordForm<InviteOffers>(its => new(
                its.Default("responseTime", Time, one => one.ResponseTime, ResponseTime.NoDeadline),
                its.Required("best", ClosedSets.OneOf<BestOffer>("a best offer"), one => one.Best),
                its.Default("limit", ClosedSets.OneOf<OfferLimit>("a limit of offers"), one => one.Limit, OfferLimit.None),
                its.List("mustDeclare", Declared, one => one.MustDeclare))
            {
                Scoring = its.Optional("scoring", ScoringForms.Terms, one => one.Scoring),
            }),
            one => one.AsT3);
        return of.Made(() => new(terms));
    });

    private static RecordForm<Approach> Directed() => new(of =>
    {
        var by = of.Required("directedBy", Tier, one => one.AsT4.By);
        var terms = of.Default("terms", Terms(), one => one.AsT4.Terms, OfferTerms.Open);
        return of.Made(() => Domain.CallOff.Approach.DirectedBy(by, terms));
    });

    private static Duration? LengthOf(string text) =>
        PeriodPattern.Roundtrip.Parse(text) is { Success: true, Value: { Years: 0, Months: 0 } period } ? period.ToDuration() : null;
}
