using Ardalis.SmartEnum;

namespace HomeCare.Domain.Procurement;

/// <summary>The kind of an act in the life of a membership. The name is the form used in files, messages and diagrams.</summary>
public sealed class MembershipActKind : SmartEnum<MembershipActKind>
{
    /// <summary>The supplier applied; see <see cref="MembershipApplication"/>.</summary>
    public static readonly MembershipActKind Applied = new("applied", 1);

    /// <summary>It passed the evaluation; see <see cref="MembershipEvaluation"/>.</summary>
    public static readonly MembershipActKind Passed = new("passed", 2);

    /// <summary>It failed the evaluation; see <see cref="MembershipEvaluation"/>.</summary>
    public static readonly MembershipActKind Failed = new("failed", 3);

    /// <summary>It was awarded a place in the first round; see <see cref="MembershipAward"/>.</summary>
    public static readonly MembershipActKind Awarded = new("awarded", 4);

    /// <summary>It was awarded a place at a re-opening; see <see cref="MembershipAward"/>.</summary>
    public static readonly MembershipActKind Joined = new("joined", 5);

    /// <summary>It withdrew after the award; see <see cref="LateWithdrawal"/>.</summary>
    public static readonly MembershipActKind WithdrawnLate = new("withdrawn-late", 6);

    /// <summary>Its service started; see <see cref="ServiceStart"/>.</summary>
    public static readonly MembershipActKind Started = new("started", 7);

    /// <summary>It was awarded the next framework; see <see cref="CarryOver"/>.</summary>
    public static readonly MembershipActKind CarriedOver = new("carried-over", 8);

    /// <summary>It may work in more zones; see <see cref="ZoneExtension"/>.</summary>
    public static readonly MembershipActKind ZonesExtended = new("zones-extended", 9);

    /// <summary>It may work in more lots; see <see cref="LotExtension"/>.</summary>
    public static readonly MembershipActKind LotsExtended = new("lots-extended", 10);

    /// <summary>It was limited; see <see cref="WorkLimit"/>.</summary>
    public static readonly MembershipActKind Limited = new("limited", 11);

    /// <summary>It was suspended from new packages; see <see cref="Suspension"/>.</summary>
    public static readonly MembershipActKind Suspended = new("suspended", 12);

    /// <summary>Its limit or suspension was lifted; see <see cref="Lifting"/>.</summary>
    public static readonly MembershipActKind Lifted = new("lifted", 13);

    /// <summary>It was told to remedy a breach; see <see cref="NoticeToRemedy"/>.</summary>
    public static readonly MembershipActKind NoticeToRemedy = new("notice-to-remedy", 14);

    /// <summary>It remedied the breach; see <see cref="Remedy"/>.</summary>
    public static readonly MembershipActKind Remedied = new("remedied", 15);

    /// <summary>It was recorded as dormant; see <see cref="Dormancy"/>.</summary>
    public static readonly MembershipActKind Dormant = new("dormant", 16);

    /// <summary>It took a package again; see <see cref="Reactivation"/>.</summary>
    public static readonly MembershipActKind ActiveAgain = new("active-again", 17);

    /// <summary>Its agreement was terminated; see <see cref="Termination"/>.</summary>
    public static readonly MembershipActKind Terminated = new("terminated", 18);

    /// <summary>It left; see <see cref="Exit"/>.</summary>
    public static readonly MembershipActKind Exited = new("exited", 19);

    private MembershipActKind(string name, int value)
        : base(name, value)
    {
    }
}
