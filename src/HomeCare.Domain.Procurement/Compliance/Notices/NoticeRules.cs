using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>Notices and standstill, and the order of a round's dates (NOT-01 to NOT-17, TIME-09). NOT-13 is a property of the kind.</summary>
internal static partial class NoticeRules
{
    internal static ValueList<Check> Checks { get; } =
    [
        Regulated("NOT-01", "regulation 20(2)(f) to (j)", "A tender notice states the number of suppliers and, for an open framework, that it is one, when the scheme ends and the procurement of the framework before.", TenderNoticeContents),
        Bound("NOT-02", "section 54(1) to (4)", "Time limits for tenders regard the complexity of the contract; under the light touch regime no number of days is the least.", TimeForTenders, Severity.Warning),
        Bound("NOT-03", "section 50(3)", "Assessment summaries reach the suppliers before the contract award notice is published.", SummariesFirst),
        Bound("NOT-04", "section 50(1)", "A contract award notice is published before the framework is entered into, under the light touch regime too.", AwardNoticeFirst),
        Bound("NOT-05", "section 51(2), (3)", "A framework that is not light touch has a standstill of at least eight working days.", MandatoryStandstill),
        Bound("NOT-06", "section 51(5)", "A voluntary standstill lasts at least eight working days, counted from the day the notice is published.", VoluntaryStandstill),
        Bound("NOT-07", "section 51(1), (4)", "A framework is entered into only after the last day of its standstill.", EntryAfterStandstill),
        Bound("NOT-08", "section 53(1)", "A contract details notice is published within 120 days beginning with entry under the light touch regime, and otherwise within 30.", DetailsNoticeInTime),
        Bound("NOT-09", "section 53(3)", "A copy of a contract worth more than £5 million is published within 180 days beginning with entry under the light touch regime, and otherwise within 90.", CopyInTime),
        Bound("NOT-10", "section 80(1), (3)", "A contract termination notice is published within the 30 days that begin with the end of a framework, whatever ended it.", TerminationNoticeInTime),
        Bound("NOT-11", "section 55", "A procurement termination notice is published as soon as is practicable after the decision to award nothing.", AbandonmentNotice),
        Bound("NOT-12", "sections 75(1), (6) and 77", "A framework that is not light touch is modified only after a contract change notice.", ChangeNoticeFirst),
        Regulated("NOT-14", "regulation 27(2)(f), (i)", "A contract award notice states the day the authority decided to award and, for an open framework, the procurement of the framework before.", AwardNoticeContents),
        Regulated("NOT-15", "regulation 33(2)(c) to (f)", "A contract details notice states the term and, for an open framework, that it is one, its lawful end and the procurement of the framework before.", DetailsNoticeContents),
        Bound("NOT-16", "section 83(5), (8)", "The tender notice confirms that conflicts of interest have been assessed, and the details notice that the assessment was revised.", ConflictsAssessment),
        Bound("NOT-17", "section 18", "Dividing a procurement into lots is considered before its tender notice.", LotsConsidered),
        Bound("TIME-09", "sections 50(1) and 51", "A term starts on or after the day the framework is entered into, or a reason is recorded.", StartAfterEntry, Severity.Warning),
    ];

    private static Check Bound(string id, string place, string sentence, Action<Inspection, Ruling> apply, Severity severity = Severity.Breach) =>
        Check.UnderTheAct(Law.Rule(id, place, sentence, severity), apply);

    private static Check Regulated(string id, string place, string sentence, Action<Inspection, Ruling> apply) =>
        Check.UnderTheAct(Law.Regulation(id, place, sentence), apply);

    private static string Name(int number) => "round " + PlainText.Of(number);

    /// <summary>The rounds entered into, and the remark that the day is missing where a round shows that it was.</summary>
    private static IEnumerable<(int Number, Round Round, LocalDate Entered)> EnteredRounds(Inspection scheme, Ruling ruling)
    {
        foreach (var (number, round) in scheme.Numbered)
        {
            if (scheme.Entered(round) is { } entered)
            {
                yield return (number, round, entered);
            }
            else
            {
                EntryIsMissing(scheme, ruling, number, round);
            }
        }
    }

    private static void EntryIsMissing(Inspection scheme, Ruling ruling, int number, Round round)
    {
        if (round.AbandonedOn is null && (round.TermStart <= scheme.AsOf || round.DetailsNotice is not null || round.ContractCopyPublished is not null))
        {
            ruling.Missing($"the day {Name(number)} was entered into");
        }
    }
}
