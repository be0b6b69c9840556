namespace HomeCare.Domain.Procurement;

/// <summary>How each point that the Procurement Act 2023 leaves open is read. A scheme may set any of them otherwise.</summary>
/// <remarks>The defaults are the careful reading where one reading is common, and a warning where practice differs.</remarks>
public sealed record LegalReadings
{
    /// <summary>Every point on its default reading.</summary>
    public static LegalReadings Default { get; } = new();

    /// <summary>Every point on the reading that finds most.</summary>
    public static LegalReadings Strict { get; } = new()
    {
        LightTouchReopening = LightTouchReopening.MustFollowSection49,
        FiveYearWindows = FiveYearWindows.RollingFromEveryAward,
        CutShortWindow = CutShortWindow.NeedsAnAward,
        EarlierTenders = EarlierTenders.ReassessedOnly,
        SingleSupplier = SingleSupplier.InEachLot,
        ShorterScheme = ShorterScheme.Unlawful,
        PartialReopening = PartialReopening.Unlawful,
        PackageValue = PackageValue.OpenEndedIsAboveThreshold,
        LeavingSuppliers = LeavingSuppliers.NeedNotice,
    };

    /// <summary>Ambiguity A1. Must a light touch framework that re-opens comply with section 49?</summary>
    public LightTouchReopening LightTouchReopening { get; init; }

    /// <summary>Ambiguity A2. Which five years need an award: those counted from the second award, or from every award?</summary>
    public FiveYearWindows FiveYearWindows { get; init; }

    /// <summary>Ambiguity A2. Does a period of five years that the end of the scheme cuts short need an award?</summary>
    public CutShortWindow CutShortWindow { get; init; }

    /// <summary>Ambiguity A3. Does the award on whose day a period begins count as the award in that period?</summary>
    public AwardThatOpensAWindow AwardThatOpensAWindow { get; init; }

    /// <summary>Ambiguity A4. What day is the day of the award?</summary>
    public DayOfAward DayOfAward { get; init; }

    /// <summary>Ambiguity A5. Can suppliers of one round have award dates of their own?</summary>
    public AwardDatesInARound AwardDatesInARound { get; init; }

    /// <summary>Ambiguity A6. What act of the next framework expires the one before?</summary>
    public ExpiryTrigger ExpiryTrigger { get; init; }

    /// <summary>Ambiguity A7. Is the old framework in force on the day the next one is awarded?</summary>
    public NextAwardDay NextAwardDay { get; init; }

    /// <summary>Ambiguity A8. May an earlier tender keep its score in a later round?</summary>
    public EarlierTenders EarlierTenders { get; init; }

    /// <summary>Ambiguity A9. What does a limit on the suppliers of one lot limit?</summary>
    public LotLimits LotLimits { get; init; }

    /// <summary>Ambiguity A10. Where is "only one supplier" counted?</summary>
    public SingleSupplier SingleSupplier { get; init; }

    /// <summary>Ambiguity A10. When has a framework expired before the end of four years?</summary>
    public BeforeTheEnd BeforeTheEnd { get; init; }

    /// <summary>Ambiguity A11. Which regime buys NHS Continuing Health Care at home?</summary>
    public ContinuingHealthCare ContinuingHealthCare { get; init; }

    /// <summary>Ambiguity A12. May an open framework end before eight years?</summary>
    public ShorterScheme ShorterScheme { get; init; }

    /// <summary>Ambiguity A13. May only some of the lots be re-opened?</summary>
    public PartialReopening PartialReopening { get; init; }

    /// <summary>Ambiguity A14. What is the procedure of a light touch call-off called?</summary>
    public CallOffLabel CallOffLabel { get; init; }

    /// <summary>Ambiguity A15. What is a package of care worth?</summary>
    public PackageValue PackageValue { get; init; }

    /// <summary>Ambiguity A16. Does a call-off below the threshold and of £30,000 or more need a details notice?</summary>
    public SmallCallOffNotices SmallCallOffNotices { get; init; }

    /// <summary>Ambiguity A17. Who is an existing supplier when the old framework expires on the award of the new?</summary>
    public ExistingSuppliers ExistingSuppliers { get; init; }

    /// <summary>Ambiguity A18. Does a deadline that falls on a non-working day move?</summary>
    public NonWorkingDeadline NonWorkingDeadline { get; init; }

    /// <summary>Ambiguity A19. May an excluded supplier be carried over on its past award?</summary>
    public ExcludedIncumbents ExcludedIncumbents { get; init; }

    /// <summary>Ambiguity A20. Does every framework that a re-opening expires need a contract termination notice?</summary>
    public TerminationNotices TerminationNotices { get; init; }

    /// <summary>Ambiguity A21. Does a supplier that leaves a running framework need a contract termination notice?</summary>
    public LeavingSuppliers LeavingSuppliers { get; init; }

    /// <summary>Ambiguity A22. When do years that begin on 29 February end in a common year?</summary>
    public LeapDayAnniversary LeapDayAnniversary { get; init; }

    /// <summary>Ambiguity A23. When is a framework with many signatures entered into?</summary>
    public ManySignatures ManySignatures { get; init; }

    /// <summary>Ambiguity A24. Which values say whether a mixed framework is light touch?</summary>
    public MixedFramework MixedFramework { get; init; }
}
