using FsCheck;
using FsCheck.Fluent;
using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.Files.Tests;

/// <summary>Schemes whose facts can stand together: any member may be missing, and dates follow one another where they must.</summary>
public static partial class FrameworkGenerators
{
    private const string Letters = "aZ09 -\"\\/£ŷ";

    private static readonly Gen<bool?> Answer = Gen.Elements<bool?>(null, true, false);

    private static readonly Gen<string> Words =
        from letters in Gen.Elements(Letters.ToCharArray()).ArrayOf(6)
        select "x" + new string(letters);

    private static readonly Gen<Money> Pounds = Gen.Choose(0, int.MaxValue).Select(pence => Money.FromPence(pence * 46_566L));

    private static readonly Gen<LotId?> Lot = Gen.Elements<LotId?>(null, new("1"), new("Lot 2"));

    private static readonly Gen<SupplierStatus?> Status = Maybe(Gen.Elements(SupplierStatus.List.ToArray()));

    public static Arbitrary<FrameworkScheme> AnyScheme() => (
        from id in Gen.Elements("EX", "a b", "~")
        from title in Words
        from kind in Gen.Elements(FrameworkKind.List.Where(kind => kind.MayReopen).ToArray())
        from began in Day(2020)
        from end in Gen.Elements<StatedDay?>(null, StatedDay.In(new(2034, 2)), StatedDay.On(new(2034, 2, 28)))
        from answers in Answer.ArrayOf(2)
        from money in MaybeMoney.ArrayOf(3)
        from service in Few(from value in Pounds from separate in Answer select new ServiceValue(new("85312100"), value, separate))
        from names in Words.ArrayOf(2)
        from rounds in Rounds
        from reopening in Maybe(Plan(title))
        from callOffs in CallOffs
        from exclusions in Few(Exclusion)
        from modifications in rounds.Count == 0 ? Gen.Constant<ValueList<Modification>>([]) : Few(Modification(rounds.Count))
        from decisions in Few(Decision(rounds.Count))
        from changes in Few(from year in Gen.Choose(2020, 2035) from name in Words select new AuthorityChange(new(year, 4, 1), name))
        from options in Gen.Choose(0, 5).ArrayOf(Ambiguity.All.Count)
        select new FrameworkScheme
        {
            Id = new(id),
            Title = title,
            Kind = kind,
            ProcedureBegan = began,
            RecordedUntil = began,
            StatedEnd = end,
            SavesCallOffsInProgress = answers[0],
            HasCoreTermsAndMechanism = answers[0],
            PromisesCarryOver = answers[1],
            EstimatedValue = money[0],
            EstimatedValueWithoutVat = money[1],
            Spent = money[1],
            Services = service,
            HealthServicesValue = money[2] > money[0] ? money[0] : money[2],
            Lots = [new(new("1"), names[0], false), new(new("Lot 2"), names[1], true)],
            Rounds = rounds,
            Reopening = reopening,
            CallOffs = callOffs,
            Exclusions = exclusions,
            Modifications = modifications,
            Decisions = decisions,
            AuthorityChanges = changes,
            Readings = Ambiguity.All.Select((point, index) => (point, option: point.Options[options[index] % point.Options.Count]))
                .Aggregate(LegalReadings.Default, (readings, chosen) => chosen.point.Set(readings, chosen.option).AsT0),
        })
        .Where(scheme => scheme.Faults().Count == 0) // a reading of the award day can put the awards out of order
        .ToArbitrary();

    private static Gen<Money?> MaybeMoney => Gen.OneOf(Gen.Constant<Money?>(null), Pounds.Select(money => (Money?)money));

    private static Gen<ValueList<Round>> Rounds =>
        from count in Gen.Choose(0, 3)
        from rounds in Gen.CollectToArray(Enumerable.Range(0, count), Round)
        select rounds.ToValueList();

    private static Gen<ValueList<CallOffAward>> CallOffs =>
        from count in Gen.Choose(0, 3)
        from callOffs in Gen.CollectToArray(Enumerable.Range(0, count), CallOff)
        select callOffs.ToValueList();

    private static Gen<Round> Round(int index) =>
        from days in Day(2026 + index).ArrayOf(12)
        from answers in Answer.ArrayOf(10)
        from route in Maybe(Gen.Elements(AwardRoute.List.ToArray()))
        from previous in Gen.Elements<ProcurementId?>(null, new("ocds-1"))
        from most in Gen.Elements<int?>(null, 1, 40)
        from limited in Gen.Elements(true, false)
        from months in Gen.Elements<int?>(null, 36)
        from appointment in Maybe(Appointment(index))
        let order = days.OrderBy(day => day).ToArray()
        select new Round
        {
            TenderNotice = order[0] is not { } published ? null : new()
            {
                Published = published,
                Procurement = previous,
                SaysOpenFramework = answers[0],
                StatesSupplierNumbers = answers[1],
                StatesSelectionProcess = answers[2],
                StatesTerm = answers[3],
                StatesReasonsForLongerTerm = answers[3],
                StatesAuthorities = answers[4],
                ConfirmsConflictsAssessment = answers[5],
                ReservedForMutualsMonths = months,
                SchemeEnd = answers[6] == true ? StatedDay.In(new(2034, 12)) : null,
            },
            TenderDeadline = order[1],
            AssessmentSummariesSent = order[2],
            AwardDecidedOn = order[3],
            Route = route,
            AwardNotice = order[4] is { } noticed ? new() { Published = noticed, StatesDecidedOn = order[3], StandstillEnds = order[5], PreviousProcurement = previous } : null,
            EnteredOn = order[6],
            TermStart = order[7],
            StatedEnd = order[8] is { } ends ? StatedDay.On(ends) : null,
            Extensions = order[11] is { } longer ? [new(longer, order[9])] : [],
            TerminatedOn = order[10],
            DetailsNotice = order[8] is { } details ? new() { Published = details, SaysOpenFramework = answers[7], StatesTerm = answers[8], ConfirmsConflictsAssessment = answers[9] } : null,
            RecordsKeptUntil = days[0],
            Limit = limited ? new(most, most is { } per ? [new(new("1"), per)] : []) : null,
            NumberAwarded = most,
            Appointments = appointment is null ? [] : [appointment],
            Lots = limited ? [new("1")] : [],
        };

    private static Gen<Appointment> Appointment(int index) =>
        from earlier in Gen.Elements(false, index > 0)
        from status in Status
        from lot in Lot
        from assessment in Maybe(Gen.Elements(EarlierTenderAssessment.List.ToArray()))
        from days in Day(2040).ArrayOf(4)
        select new Appointment
        {
            Supplier = new("EX-07"),
            Basis = earlier ? AwardBasis.EarlierTender : AwardBasis.PastAward,
            TenderRound = earlier ? index : null,
            Assessment = assessment,
            Status = status,
            Lots = lot is null ? [] : [lot],
            SignedOn = days[1],
            LeftOn = days[2],
            LeavingNoticePublished = days[3],
        };

    private static Gen<LocalDate?> Day(int year) => Gen.OneOf(
        Gen.Constant<LocalDate?>(null), Gen.Choose(0, 300).Select(days => (LocalDate?)new LocalDate(year, 1, 1).PlusDays(days)));

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : class => Gen.OneOf(Gen.Constant<T?>(null), gen.Select(value => (T?)value));

    private static Gen<ValueList<T>> Few<T>(Gen<T> gen) =>
        from count in Gen.Choose(0, 2)
        from items in gen.ListOf(count)
        select items.ToValueList();
}
