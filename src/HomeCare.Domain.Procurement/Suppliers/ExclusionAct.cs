using Ardalis.SmartEnum;

namespace HomeCare.Domain.Procurement;

/// <summary>What an authority did about a supplier's status. The name is the form used in files and reports.</summary>
public sealed class ExclusionAct : SmartEnum<ExclusionAct>
{
    /// <summary>Disregarded its tender (section 26).</summary>
    public static readonly ExclusionAct TenderDisregarded = new("tender-disregarded", 1, notifiesMinister: true);

    /// <summary>Considered its tender and kept it in (section 26(2) leaves that open for an excludable supplier only).</summary>
    public static readonly ExclusionAct TenderKept = new("tender-kept", 2, notifiesMinister: false);

    /// <summary>Left it out of the selection for a call-off (section 48).</summary>
    public static readonly ExclusionAct LeftOutOfCallOffs = new("left-out-of-call-offs", 3, notifiesMinister: false);

    /// <summary>Ended its contract (section 78).</summary>
    public static readonly ExclusionAct ContractEnded = new("contract-ended", 4, notifiesMinister: false);

    private ExclusionAct(string name, int value, bool notifiesMinister)
        : base(name, value) => NotifiesMinister = notifiesMinister;

    /// <summary>Whether a Minister must be told within 30 days (section 59).</summary>
    public bool NotifiesMinister { get; }
}
