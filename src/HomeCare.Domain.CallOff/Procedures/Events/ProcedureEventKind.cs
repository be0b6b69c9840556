using Ardalis.SmartEnum;

namespace HomeCare.Domain.CallOff;

/// <summary>What kind of event happened in a procedure. The name is the form used in files.</summary>
public sealed class ProcedureEventKind : SmartEnum<ProcedureEventKind>
{
    /// <summary>A provider was offered the package. See <see cref="CallOff.Offered"/>.</summary>
    public static readonly ProcedureEventKind Offered = new("offered", 1);

    /// <summary>The whole list was offered the package at once. See <see cref="CallOff.OfferedToAll"/>.</summary>
    public static readonly ProcedureEventKind OfferedToAll = new("offered-to-all", 2);

    /// <summary>A provider accepted. See <see cref="CallOff.Accepted"/>.</summary>
    public static readonly ProcedureEventKind Accepted = new("accepted", 3);

    /// <summary>A provider declined, or withdrew what it had accepted or offered. See <see cref="CallOff.Declined"/>.</summary>
    public static readonly ProcedureEventKind Declined = new("declined", 4);

    /// <summary>The deadline passed for everybody who had not answered. See <see cref="CallOff.DeadlinePassed"/>.</summary>
    public static readonly ProcedureEventKind DeadlinePassed = new("deadline-passed", 5);

    /// <summary>The whole list was invited to a mini-competition. See <see cref="CallOff.Invited"/>.</summary>
    public static readonly ProcedureEventKind Invited = new("invited", 6);

    /// <summary>A provider made an offer in a mini-competition. See <see cref="CallOff.OfferMade"/>.</summary>
    public static readonly ProcedureEventKind OfferMade = new("offer-made", 7);

    /// <summary>The offers of a mini-competition were scored. See <see cref="CallOff.OffersScored"/>.</summary>
    public static readonly ProcedureEventKind OffersScored = new("offers-scored", 8);

    /// <summary>A lead provider directed the package to another provider. See <see cref="CallOff.Directed"/>.</summary>
    public static readonly ProcedureEventKind Directed = new("directed", 9);

    /// <summary>The person chose a provider. See <see cref="CallOff.PersonChose"/>.</summary>
    public static readonly ProcedureEventKind PersonChose = new("person-chose", 10);

    /// <summary>The person made no choice. See <see cref="CallOff.PersonMadeNoChoice"/>.</summary>
    public static readonly ProcedureEventKind PersonMadeNoChoice = new("person-made-no-choice", 11);

    /// <summary>The person refused a provider. See <see cref="CallOff.PersonRefused"/>.</summary>
    public static readonly ProcedureEventKind PersonRefused = new("person-refused", 12);

    /// <summary>A broker chose a provider. See <see cref="CallOff.BrokerChose"/>.</summary>
    public static readonly ProcedureEventKind BrokerChose = new("broker-chose", 13);

    /// <summary>A broker stated the grounds of a direct award. See <see cref="CallOff.GroundsStated"/>.</summary>
    public static readonly ProcedureEventKind GroundsStated = new("grounds-stated", 14);

    /// <summary>A broker closed a stage that waits for a decision which nobody takes. See <see cref="CallOff.StageClosed"/>.</summary>
    public static readonly ProcedureEventKind StageClosed = new("stage-closed", 15);

    /// <summary>A broker confirmed the award that was due. See <see cref="CallOff.Awarded"/>.</summary>
    public static readonly ProcedureEventKind Awarded = new("awarded", 16);

    /// <summary>A broker awarded to another provider than the one that was due. See <see cref="CallOff.Overridden"/>.</summary>
    public static readonly ProcedureEventKind Overridden = new("overridden", 17);

    /// <summary>A broker took back an offer without a deadline. See <see cref="CallOff.OfferWithdrawn"/>.</summary>
    public static readonly ProcedureEventKind OfferWithdrawn = new("offer-withdrawn", 18);

    /// <summary>The offers of a mini-competition with published scoring were marked. See <see cref="CallOff.OffersMarked"/>.</summary>
    public static readonly ProcedureEventKind OffersMarked = new("offers-marked", 19);

    private ProcedureEventKind(string name, int value)
        : base(name, value)
    {
    }
}
