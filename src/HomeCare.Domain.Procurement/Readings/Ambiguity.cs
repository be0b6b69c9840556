using OneOf;

namespace HomeCare.Domain.Procurement;

/// <summary>A point that the Act leaves open, with the readings there are; the first is the default.</summary>
public sealed class Ambiguity
{
    private readonly Func<LegalReadings, Enum> get;
    private readonly Func<LegalReadings, int, LegalReadings> set;

    private Ambiguity(string id, string name, string question, ValueList<string> options, Func<LegalReadings, Enum> get, Func<LegalReadings, int, LegalReadings> set)
    {
        (Id, Name, Question, Options) = (id, name, question, options);
        (this.get, this.set) = (get, set);
    }

    /// <summary>Every ambiguity, in the order of its ids.</summary>
    public static ValueList<Ambiguity> All { get; } =
    [
        new("A1", "lightTouchReopening", "Must a light touch framework that re-opens comply with section 49?", ["own-kind", "must-follow-section-49"], one => one.LightTouchReopening, (one, value) => one with { LightTouchReopening = (LightTouchReopening)value }),
        new("A2", "fiveYearWindows", "Which five years need an award: those counted from the second award, or from every award?", ["fixed-from-second-award", "rolling-from-every-award"], one => one.FiveYearWindows, (one, value) => one with { FiveYearWindows = (FiveYearWindows)value }),
        new("A2", "cutShortWindow", "Does a period of five years that the end of the scheme cuts short need an award?", ["needs-no-award", "needs-an-award"], one => one.CutShortWindow, (one, value) => one with { CutShortWindow = (CutShortWindow)value }),
        new("A3", "awardThatOpensAWindow", "Does the award on whose day a period begins count as the award in that period?", ["does-not-count", "counts"], one => one.AwardThatOpensAWindow, (one, value) => one with { AwardThatOpensAWindow = (AwardThatOpensAWindow)value }),
        new("A4", "dayOfAward", "What day is the day of the award?", ["decision", "award-notice", "entry", "term-start"], one => one.DayOfAward, (one, value) => one with { DayOfAward = (DayOfAward)value }),
        new("A5", "awardDatesInARound", "Can suppliers of one round have award dates of their own?", ["one-for-all", "earliest-of-suppliers"], one => one.AwardDatesInARound, (one, value) => one with { AwardDatesInARound = (AwardDatesInARound)value }),
        new("A6", "expiryTrigger", "What act of the next framework expires the one before?", ["decision", "entry", "term-start"], one => one.ExpiryTrigger, (one, value) => one with { ExpiryTrigger = (ExpiryTrigger)value }),
        new("A7", "nextAwardDay", "Is the old framework in force on the day the next one is awarded?", ["old-has-expired", "old-is-in-force"], one => one.NextAwardDay, (one, value) => one with { NextAwardDay = (NextAwardDay)value }),
        new("A8", "earlierTenders", "May an earlier tender keep its score in a later round?", ["either-if-recorded", "reassessed-only"], one => one.EarlierTenders, (one, value) => one with { EarlierTenders = (EarlierTenders)value }),
        new("A9", "lotLimits", "What does a limit on the suppliers of one lot limit?", ["limit-the-framework", "limit-their-lot"], one => one.LotLimits, (one, value) => one with { LotLimits = (LotLimits)value }),
        new("A10", "singleSupplier", "Where is \"only one supplier\" counted?", ["on-the-whole-framework", "in-each-lot"], one => one.SingleSupplier, (one, value) => one with { SingleSupplier = (SingleSupplier)value }),
        new("A10", "beforeTheEnd", "When has a framework expired before the end of four years?", ["on-the-day-before", "on-the-last-day"], one => one.BeforeTheEnd, (one, value) => one with { BeforeTheEnd = (BeforeTheEnd)value }),
        new("A11", "continuingHealthCare", "Which regime buys NHS Continuing Health Care at home?", ["decision-required", "decision-advised"], one => one.ContinuingHealthCare, (one, value) => one with { ContinuingHealthCare = (ContinuingHealthCare)value }),
        new("A12", "shorterScheme", "May an open framework end before eight years?", ["warned", "unlawful", "allowed"], one => one.ShorterScheme, (one, value) => one with { ShorterScheme = (ShorterScheme)value }),
        new("A13", "partialReopening", "May only some of the lots be re-opened?", ["warned", "unlawful", "allowed"], one => one.PartialReopening, (one, value) => one with { PartialReopening = (PartialReopening)value }),
        new("A14", "callOffLabel", "What is the procedure of a light touch call-off called?", ["neutral", "notice-form"], one => one.CallOffLabel, (one, value) => one with { CallOffLabel = (CallOffLabel)value }),
        new("A15", "packageValue", "What is a package of care worth?", ["expected-duration", "review-period", "open-ended-is-above-threshold"], one => one.PackageValue, (one, value) => one with { PackageValue = (PackageValue)value }),
        new("A16", "smallCallOffNotices", "Does a call-off below the threshold and of £30,000 or more need a details notice?", ["required", "advised"], one => one.SmallCallOffNotices, (one, value) => one with { SmallCallOffNotices = (SmallCallOffNotices)value }),
        new("A17", "existingSuppliers", "Who is an existing supplier when the old framework expires on the award of the new?", ["party-just-before-the-award", "party-to-any-earlier-framework"], one => one.ExistingSuppliers, (one, value) => one with { ExistingSuppliers = (ExistingSuppliers)value }),
        new("A18", "nonWorkingDeadline", "Does a deadline that falls on a non-working day move?", ["does-not-move", "next-working-day"], one => one.NonWorkingDeadline, (one, value) => one with { NonWorkingDeadline = (NonWorkingDeadline)value }),
        new("A19", "excludedIncumbents", "May an excluded supplier be carried over on its past award?", ["barred", "warned"], one => one.ExcludedIncumbents, (one, value) => one with { ExcludedIncumbents = (ExcludedIncumbents)value }),
        new("A20", "terminationNotices", "Does every framework that a re-opening expires need a contract termination notice?", ["for-each-framework", "for-the-last-framework"], one => one.TerminationNotices, (one, value) => one with { TerminationNotices = (TerminationNotices)value }),
        new("A21", "leavingSuppliers", "Does a supplier that leaves a running framework need a contract termination notice?", ["no-notice", "need-notice"], one => one.LeavingSuppliers, (one, value) => one with { LeavingSuppliers = (LeavingSuppliers)value }),
        new("A22", "leapDayAnniversary", "When do years that begin on 29 February end in a common year?", ["last-of-february", "day-before-the-last-of-february"], one => one.LeapDayAnniversary, (one, value) => one with { LeapDayAnniversary = (LeapDayAnniversary)value }),
        new("A23", "manySignatures", "When is a framework with many signatures entered into?", ["first-signature", "last-signature"], one => one.ManySignatures, (one, value) => one with { ManySignatures = (ManySignatures)value }),
        new("A24", "mixedFramework", "Which values say whether a mixed framework is light touch?", ["present-values", "as-let"], one => one.MixedFramework, (one, value) => one with { MixedFramework = (MixedFramework)value }),
    ];

    /// <summary>The id that rules and findings quote, such as <c>A12</c>; two points can share one.</summary>
    public string Id { get; }

    /// <summary>Its name in files, such as <c>shorterScheme</c>.</summary>
    public string Name { get; }

    /// <summary>The question.</summary>
    public string Question { get; }

    /// <summary>The names of the readings, such as <c>unlawful</c>; the first is the default.</summary>
    public ValueList<string> Options { get; }

    /// <summary>The name of the reading that is set.</summary>
    /// <param name="readings">The readings.</param>
    /// <returns>One of <see cref="Options"/>.</returns>
    public string ReadingIn(LegalReadings readings) => Options[Convert.ToInt32(get(readings), System.Globalization.CultureInfo.InvariantCulture)];

    /// <summary>Readings with this point set by name.</summary>
    /// <param name="readings">The readings to start from.</param>
    /// <param name="option">One of <see cref="Options"/>.</param>
    /// <returns>The readings, or a refusal with the code <c>unknown-reading</c>.</returns>
    public OneOf<LegalReadings, Refusal> Set(LegalReadings readings, string option)
    {
        var index = Options.ToList().IndexOf(option);
        return index >= 0
            ? set(readings, index)
            : new Refusal("unknown-reading", $"{option} is not a reading of {Id} ({Name}): {Spelling.Suggest(option, Options)}", [new("ambiguity", Id), new("reading", option)]);
    }
}
