using Ardalis.SmartEnum;

namespace HomeCare.Domain.Procurement;

/// <summary>A question that the Act leaves to people. The name is the form used in files and reports.</summary>
public sealed class DecisionTopic : SmartEnum<DecisionTopic>
{
    /// <summary>Are the terms substantially the same as those of the round before (section 49(9))? Per round.</summary>
    public static readonly DecisionTopic TermsSubstantiallyTheSame = new("terms-substantially-the-same", 1, "are the terms substantially the same as those of the round before?");

    /// <summary>Does the nature of the supply require more than four years (section 47(2))? Per round, with reasons in the tender notice.</summary>
    public static readonly DecisionTopic LongerTermRequired = new("longer-term-required", 2, "does the nature of the supply require a term of more than four years?");

    /// <summary>Is the difference between the bases on which existing suppliers were awarded justified (section 12(3))? Per round.</summary>
    public static readonly DecisionTopic DifferentBasesJustified = new("different-bases-justified", 3, "is the difference between the bases of existing suppliers' awards justified?");

    /// <summary>Were earlier and new tenders ranked in one list (section 49(5))? Per round.</summary>
    public static readonly DecisionTopic RankedInOneList = new("ranked-in-one-list", 4, "were earlier and new tenders ranked in one list?");

    /// <summary>Is the Act the regime for Continuing Health Care, and not the Provider Selection Regime? Per lot or call-off.</summary>
    public static readonly DecisionTopic HealthCareRegime = new("health-care-regime", 5, "is the Act, and not the Provider Selection Regime, the regime for NHS Continuing Health Care?");

    /// <summary>Was dividing into lots considered (section 18)? Per round or for the scheme.</summary>
    public static readonly DecisionTopic LotsConsidered = new("lots-considered", 6, "was dividing into lots considered?");

    /// <summary>Does a modification leave the terms substantially the same (section 49(9))? For the scheme.</summary>
    public static readonly DecisionTopic ModificationKeepsTerms = new("modification-keeps-terms", 7, "do modifications leave the terms substantially the same?");

    /// <summary>May the service start before the framework is entered into? Per round.</summary>
    public static readonly DecisionTopic StartBeforeEntry = new("start-before-entry", 8, "is there a reason for the term to start before the framework is entered into?");

    /// <summary>Were fee levels considered against sustainability and the cost of care (Care Act 2014 section 5(2)(d))? For the scheme.</summary>
    public static readonly DecisionTopic FeeLevelsConsidered = new("fee-levels-considered", 9, "were fee levels considered against sustainability and the cost of care?");

    /// <summary>Are the individual's views on who provides recorded (Care Act 2014 section 1(3)(b))? Per call-off.</summary>
    public static readonly DecisionTopic IndividualsViewsRecorded = new("individuals-views-recorded", 10, "are the individual's views on who provides recorded?");

    /// <summary>Were the time limits for tenders set with regard to the complexity of the contract (section 54(1))? Per round.</summary>
    public static readonly DecisionTopic TimeLimitsConsidered = new("time-limits-considered", 11, "were the time limits set with regard to the complexity of the contract?");

    /// <summary>Could the other part of a mixed procurement not reasonably be supplied separately from health services (PSR regulation 3)? For the scheme.</summary>
    public static readonly DecisionTopic HealthNotSeparable = new("health-not-separable", 12, "can the other services not reasonably be supplied separately from the health services?");

    private DecisionTopic(string name, int value, string question)
        : base(name, value) => Question = question;

    /// <summary>The question, to be answered with yes or no, and reasons.</summary>
    public string Question { get; }
}
