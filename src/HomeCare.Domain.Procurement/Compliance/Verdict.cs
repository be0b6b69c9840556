namespace HomeCare.Domain.Procurement;

/// <summary>What became of a rule in a check. Every rule of a rule set has one verdict, so that none is passed over in silence.</summary>
public enum Verdict
{
    /// <summary>Nothing in the scheme calls for the rule yet, or its kind of framework switches it off.</summary>
    NotApplicable,

    /// <summary>It was applied and found nothing.</summary>
    Met,

    /// <summary>It could not be applied, or not everywhere, because something is not recorded.</summary>
    NotRecorded,

    /// <summary>It found something.</summary>
    Found,
}
