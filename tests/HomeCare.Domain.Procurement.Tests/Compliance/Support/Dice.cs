using NodaTime;

namespace HomeCare.Domain.Procurement.Tests.Compliance;

/// <summary>Draws any record at all, lawful or not, from a number: the same record for the same number.</summary>
internal sealed class Dice(int seed)
{
    private static readonly ProviderId[] Suppliers = [new("S1"), new("S2"), new("S3"), new("S4")];
    private static readonly LotId[] Lots = [new("north"), new("south")];
    private static readonly string[] Codes = ["85312400", "85312100", "60130000", "98513310"];
    private ulong state = unchecked(((ulong)seed * 2862933555777941757UL) + 3037000493UL);

    internal int Below(int limit)
    {
        state = unchecked((state * 6364136223846793005UL) + 1442695040888963407UL);
        return (int)((state >> 33) % (ulong)limit);
    }

    internal bool Once(int inSo) => Below(inSo) == 0;

    internal T Of<T>(IReadOnlyList<T> all) => all[Below(all.Count)];

    internal FrameworkScheme Scheme()
    {
        var start = new LocalDate(Once(3) ? Of([1990, 2024, 2036, 2190]) : 2024 + Below(5), 1, 1).PlusDays(Below(790));
        var days = start;
        var kind = Of(FrameworkKind.List.OrderBy(one => one.Value).ToArray());
        var rounds = new List<Round>();
        for (var left = kind.MayReopen ? Below(5) : Below(2); left > 0; left--)
        {
            rounds.Add(Round(ref days, rounds.Count));
            days = days.PlusDays(Once(2) ? 1 + Below(40) : Below(2000));
        }

        return new()
        {
            Id = new("any"),
            Title = "Any scheme <of> all; 100%: #1 🏡",
            Kind = kind,
            ProcedureBegan = Maybe(start),
            StatedEnd = Once(4) ? null : Stated(start.PlusYears(Below(9)).PlusDays(Below(400))),
            EstimatedValue = Money(),
            EstimatedValueWithoutVat = Money(),
            Spent = Money(),
            SavesCallOffsInProgress = Perhaps(),
            PromisesCarryOver = Perhaps(),
            HasCoreTermsAndMechanism = Perhaps(),
            Services = Many(3, () => new ServiceValue(new(Of(Codes)), Money() ?? Domain.Money.Zero, Perhaps())),
            Lots = [new(Lots[0], "North", Once(3)), new(Lots[1], "South", false)],
            Rounds = rounds.ToValueList(),
            Reopening = Once(2) ? null : Plan(start),
            CallOffs = Enumerable.Range(1, Below(5)).Select(number => CallOff(number, start)).ToValueList(),
            Exclusions = Many(4, () => Exclusion(start)),
            Modifications = rounds.Count == 0 ? [] : Many(3, () => Change(start, rounds.Count)),
            Decisions = Many(9, () => Decision(start, rounds.Count)),
            AuthorityChanges = Many(2, () => new AuthorityChange(After(start), "Successor & Co")),
            Readings = Readings(),
        };
    }

    private LegalReadings Readings() => Of([0, 1, 2]) switch
    {
        0 => LegalReadings.Default,
        1 => LegalReadings.Strict,
        _ => Ambiguity.All.Aggregate(LegalReadings.Default, (readings, one) => one.Set(readings, Of(one.Options)).AsT0),
    };

    private Round Round(ref LocalDate days, int earlier)
    {
        var (at, most) = (days, Once(2) ? 20 : 300);
        LocalDate Next() => at = at.PlusDays(Below(most));
        LocalDate? Then() => Once(5) ? null : Next();
        var isAbandoned = Once(6);
        var round = new Round
        {
            TenderNotice = Once(4) ? null : Notice(Next()),
            TenderDeadline = Then(),
            AbandonedOn = isAbandoned ? Next() : null,
            AbandonmentNoticePublished = isAbandoned ? Then() : null,
            AwardDecidedOn = isAbandoned ? null : Then(),
            Route = Once(4) ? null : Of(AwardRoute.List.OrderBy(one => one.Value).ToArray()),
        };
        days = at;
        var award = at;
        round = round with
        {
            AwardNotice = Once(4) ? null : new() { Published = Next(), StatesDecidedOn = Maybe(award), StandstillEnds = Then() },
            AssessmentSummariesSent = Maybe(award),
            EnteredOn = Then(),
            TermStart = Once(4) ? null : After(award),
            DetailsNotice = Once(3) ? null : new() { Published = After(award), SaysOpenFramework = Perhaps(), SchemeEnd = Stated(After(award)), StatesTerm = Perhaps() },
            ContractCopyPublished = Maybe(After(award)),
            TerminationNoticePublished = Once(3) ? After(award) : null,
            TerminatedOn = Once(6) ? After(award) : null,
            RecordsKeptUntil = Maybe(After(award)),
            Limit = Once(3) ? null : new(Once(2) ? 3 : null, Many(2, () => new LotLimit(Of(Lots), 1 + Below(3)))),
            NumberAwarded = Once(3) ? 4 + Below(2) : null,
            Lots = Once(3) ? [Of(Lots)] : [],
            Appointments = Suppliers.Where(_ => Once(2)).Select(supplier => Appointment(supplier, award, earlier)).ToValueList(),
        };
        var end = LocalDate.Max(round.TermStart ?? award, award).PlusDays(Below(3000));
        return round with
        {
            StatedEnd = Once(3) ? null : Stated(end),
            Extensions = Many(2, () => new Extension(end.PlusDays(40 + Below(900)), Once(2) ? null : After(award))),
        };
    }

    private Appointment Appointment(ProviderId supplier, LocalDate award, int earlier)
    {
        var basis = Of(earlier > 0 ? [AwardBasis.CurrentTender, AwardBasis.PastAward, AwardBasis.EarlierTender] : new[] { AwardBasis.CurrentTender, AwardBasis.PastAward });
        return new()
        {
            Supplier = supplier,
            Basis = basis,
            TenderRound = basis == AwardBasis.EarlierTender ? 1 + Below(earlier) : null,
            Status = Once(3) ? null : Of([SupplierStatus.Clear, SupplierStatus.Clear, SupplierStatus.Excludable, SupplierStatus.Excluded]),
            Lots = Once(2) ? [Of(Lots)] : [],
            Assessment = Once(3) ? null : Of(EarlierTenderAssessment.List.OrderBy(one => one.Value).ToArray()),
            AwardDecidedOn = Once(2) ? award : null,
            SignedOn = Once(2) ? null : After(award, 60),
            SucceedsTo = Once(6) ? Of(Suppliers) : null,
            NovatedOn = Once(3) ? After(award) : null,
            LeftOn = Once(3) ? After(award) : null,
            LeavingNoticePublished = Once(3) ? After(award) : null,
        };
    }

    private TenderNotice Notice(LocalDate published) => new()
    {
        Published = published,
        Procurement = Once(3) ? null : new("ocds-h6vhtk-00000" + Below(6)),
        PreviousProcurement = Once(2) ? null : new("ocds-h6vhtk-00000" + Below(6)),
        SaysOpenFramework = Perhaps(),
        SchemeEnd = Once(2) ? null : Stated(After(published)),
        StatesSupplierNumbers = Perhaps(),
        StatesSelectionProcess = Perhaps(),
        StatesReasonsForLongerTerm = Perhaps(),
        ReservedForMutualsMonths = Once(4) ? Below(90) : null,
    };

    private ReopeningPlan Plan(LocalDate start)
    {
        var at = start;
        var openings = Many(4, () =>
        {
            at = at.PlusDays(Below(900));
            return new PlannedOpening(at, at.PlusDays(Below(90)), A.Citation);
        });
        Cited<int>? Limit() => Once(3) ? null : new(1 + Below(Once(8) ? int.MaxValue - 1 : 6), A.Citation);
        return new(openings, Limit(), Limit(), Limit());
    }

    private CallOffAward CallOff(int number, LocalDate start)
    {
        var day = After(start, 3500);
        return new()
        {
            Reference = new("C-" + PlainText.Of(number)),
            DecidedOn = day,
            ProcessBegan = Maybe(day.PlusDays(-Below(60))),
            Supplier = Of(Suppliers),
            Status = Once(2) ? null : SupplierStatus.Excluded,
            Lot = Once(3) ? null : Of(Lots),
            Method = Once(3) ? null : Of([CallOffMethod.WithCompetition, CallOffMethod.WithoutCompetition]),
            FollowsPublishedMethod = Perhaps(),
            ByEntitledAuthority = Perhaps(),
            IsFramework = Once(5),
            Value = Once(4) ? null : new(Money() ?? Domain.Money.Zero, Once(3) ? null : 1 + Below(Once(5) ? int.MaxValue - 1 : 200), Once(3) ? null : 6),
            DividesOnePersonsCare = Once(4),
            ForbidsFurtherInformation = Perhaps(),
            FeeBasisPoints = Once(2) ? null : Below(3) * 50,
            EnteredOn = Maybe(After(day, 40)),
            EndsOn = Maybe(After(day)),
            AwardNoticePublished = Maybe(After(day)),
            DetailsNoticePublished = Maybe(After(day)),
            UserChoice = Once(3) ? new(!Once(4), !Once(4), !Once(4), !Once(4)) : null,
            Invoices = Many(2, () => new InvoicePaid(After(day), Maybe(After(day)), Maybe(After(day)))),
        };
    }

    private ExclusionDecision Exclusion(LocalDate start) => new()
    {
        Supplier = Of(Suppliers),
        Status = Of([SupplierStatus.Clear, SupplierStatus.Excludable, SupplierStatus.Excluded]),
        Act = Of(ExclusionAct.List.OrderBy(one => one.Value).ToArray()),
        DecidedOn = start.PlusDays(100 * Below(12)),
        OnDebarmentListAlone = Once(3),
        BecauseOfAnotherAlone = Once(3),
        RepresentationsInvited = Maybe(After(start)),
        ReplacementOffered = Maybe(After(start)),
        NewSinceAward = Perhaps(),
        MinisterNotified = Maybe(After(start)),
        NoticeGiven = Maybe(After(start)),
    };

    private Modification Change(LocalDate start, int rounds) => new()
    {
        On = After(start),
        Round = 1 + Below(rounds),
        What = "A change of the terms, said at more length than a row of a drawing has space for 🏡🏡🏡🏡🏡🏡🏡",
        NewEnd = Maybe(After(start, 4000)),
        NewSupplier = Once(3) ? Of(Suppliers) : null,
        RequiredByRestructuring = Perhaps(),
        ChangeNoticePublished = Maybe(After(start)),
    };

    private RecordedDecision Decision(LocalDate start, int rounds) => new()
    {
        Topic = Of(DecisionTopic.List.OrderBy(one => one.Value).ToArray()),
        Answer = Once(2),
        Reasons = "As recorded.",
        DecidedOn = start.PlusDays(100 * Below(12)),
        Round = rounds > 0 && Once(2) ? 1 + Below(rounds) : null,
        Lot = Once(4) ? Of(Lots) : null,
    };

    private Money? Money() => Once(5) ? null : Domain.Money.FromPence(Once(6) ? long.MaxValue - Below(3) : Of([0L, 50_000, 3_000_000, 66_354_000, 500_000_000, 4_000_000_000]) + Below(2));

    private LocalDate After(LocalDate day, int most = 1500) => day.PlusDays(Below(most));

    private StatedDay Stated(LocalDate day) => Once(4) ? StatedDay.Read(PlainText.Of(day)[..7])! : StatedDay.On(day);

    private LocalDate? Maybe(LocalDate day) => Once(3) ? null : day;

    private bool? Perhaps() => Below(4) switch
    {
        0 => null,
        1 => false,
        _ => true,
    };

    private ValueList<T> Many<T>(int most, Func<T> one) => Enumerable.Range(0, Below(most + 1)).Select(_ => one()).ToValueList();
}
